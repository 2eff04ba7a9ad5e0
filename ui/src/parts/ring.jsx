/** @typedef {"open" | "part" | "done" | "small" | "skipped" | "paused"} RingState */

const TICK = "M9.5 15.5l3.8 3.8 7.2-8";
const MARKS = { skipped: "M9.5 15h10M16 11.5l3.5 3.5-3.5 3.5", paused: "M12.3 11v8M17.7 11v8" };
const ROUND = 2 * Math.PI * 12.5;

/**
 * The done control of a habit: open ring, arc of what is done so far, tick, small tick, or the dashed
 * ring of a rest. Space and Enter toggle it. A rest, or a day that can't be changed, is no button.
 * @param {{
 *   state: RingState,
 *   share?: number,
 *   label: string,
 *   onToggle?: () => void,
 *   disabled?: boolean,
 * }} props `share` 0 to 1 for "part"; `label` says what pressing does
 */
export function Ring({ state, share = 0, label, onToggle, disabled }) {
  const rest = state === "skipped" || state === "paused";
  const done = state === "done" || state === "small";
  const names = ["ring"];
  if (done) names.push("ring-done");
  if (state === "small") names.push("ring-small");
  if (rest) names.push("ring-rest");
  const drawing = (
    <svg viewBox="0 0 30 30" aria-hidden="true">
      <circle class="track" cx="15" cy="15" r="12.5" />
      {state === "part" && (
        <circle
          class="arc"
          cx="15"
          cy="15"
          r="12.5"
          stroke-dasharray={`${(Math.min(Math.max(share, 0), 1) * ROUND).toFixed(1)} ${ROUND.toFixed(1)}`}
        />
      )}
      {rest && <path class="mark" d={MARKS[state]} />}
      {done && <path class="mark" d={TICK} />}
      {!rest && !done && <path class="ghost" d={TICK} />}
    </svg>
  );
  if (rest || !onToggle) {
    return (
      <span class={names.join(" ")} role="img" aria-label={label}>
        {drawing}
      </span>
    );
  }
  return (
    <button
      type="button"
      class={names.join(" ")}
      aria-label={label}
      aria-pressed={done}
      disabled={disabled}
      onClick={onToggle}
    >
      {drawing}
    </button>
  );
}
