import { Pause, Play } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../l10n.js";
import { Button } from "./button.jsx";
import { Icon } from "./icon.jsx";

const LONG_PRESS = 500;

/** Seconds as a clock: 12:21, 1:02:03. @param {number} seconds */
export function clock(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const h = Math.floor(whole / 3600);
  const m = Math.floor((whole % 3600) / 60);
  const s = String(whole % 60).padStart(2, "0");
  return h > 0 ? `${h}:${String(m).padStart(2, "0")}:${s}` : `${m}:${s}`;
}

/**
 * Seconds that go on while `running`, from what the journal last said. The journal keeps the time; this
 * only shows it between two answers.
 * @param {number} seconds
 * @param {boolean} running
 */
export function useSeconds(seconds, running) {
  const [now, setNow] = useState(seconds);
  useEffect(() => {
    setNow(seconds);
    if (!running) return;
    const since = performance.now();
    const tick = setInterval(() => setNow(seconds + (performance.now() - since) / 1000), 500);
    return () => clearInterval(tick);
  }, [seconds, running]);
  return now;
}

/**
 * Start and pause; a long press, or Alt Enter, opens the typing of minutes.
 * @param {{
 *   name: string,
 *   seconds: number,
 *   running: boolean,
 *   targetMinutes?: number | null,
 *   countdown?: boolean,
 *   onToggle: () => void,
 *   onType?: () => void,
 *   disabled?: boolean,
 * }} props `seconds`: counted so far, as of this answer; `countdown`: what is left is shown
 */
export function Timer({
  name,
  seconds,
  running,
  targetMinutes,
  countdown = false,
  onToggle,
  onType,
  disabled,
}) {
  const counted = useSeconds(seconds, running);
  const held = useRef(/** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined));
  const long = useRef(false);
  useEffect(() => () => clearTimeout(held.current), []);

  const goal = targetMinutes ? targetMinutes * 60 : 0;
  const face = clock(countdown && goal ? goal - counted : counted);
  return (
    <Button
      class={running ? "timer timer-run" : "timer"}
      disabled={disabled}
      onPointerDown={() => {
        long.current = false;
        if (onType) {
          held.current = setTimeout(() => {
            long.current = true;
            onType();
          }, LONG_PRESS);
        }
      }}
      onPointerUp={() => clearTimeout(held.current)}
      onPointerLeave={() => clearTimeout(held.current)}
      onKeyDown={(event) => {
        if (event.altKey && event.key === "Enter" && onType) {
          event.preventDefault();
          onType();
        }
      }}
      onClick={() => {
        if (!long.current) onToggle();
        long.current = false;
      }}
    >
      <Icon of={running ? Pause : Play} />
      <span class="vh">{t(running ? "app-timer-pause" : "app-timer-start", { name })}</span>
      <span class="t" aria-hidden="true">
        {running ? <b>{face}</b> : face}
        {targetMinutes ? <small> / {t("app-minutes", { n: targetMinutes })}</small> : null}
      </span>
    </Button>
  );
}
