import { Check, CircleAlert, CircleDashed, Hourglass, Pause, TrendingUp } from "lucide";
import { Icon } from "./icon.jsx";

const PILLS = {
  ok: TrendingUp,
  slow: Hourglass,
  done: Check,
  rest: Pause,
  over: CircleAlert,
  none: CircleDashed,
};

/**
 * The status of a goal or a day: icon and word, never hue alone.
 * @param {{ kind: keyof typeof PILLS, children: import("preact").ComponentChildren }} props
 */
export function Pill({ kind, children }) {
  return (
    <span class={`pill pill-${kind}`}>
      <Icon of={PILLS[kind]} />
      {children}
    </span>
  );
}

/**
 * Progress, with a tick where the plan is today. Decoration beside the figure in text, unless `label`.
 * @param {{ share: number, plan?: number | null, kind?: "going" | "done" | "rest", label?: string }} props shares 0 to 1
 */
export function Bar({ share, plan, kind = "going", label }) {
  const width = `${Math.min(100, Math.max(0, share * 100))}%`;
  return (
    <span
      class={kind === "going" ? "bar" : `bar bar-${kind}`}
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : "true"}
    >
      <span class="bar-fill" style={{ width }} />
      {plan !== null && plan !== undefined && kind === "going" && (
        <span class="bar-plan" style={{ left: `${Math.min(100, Math.max(0, plan * 100))}%` }} />
      )}
    </span>
  );
}

/** @typedef {"done" | "small" | "open" | "rest" | "off"} Step */

/**
 * The last days as footsteps, oldest first; of a weekly habit, its slots.
 * @param {{ steps: Step[], label?: string }} props
 */
export function Steps7({ steps, label }) {
  return (
    <span
      class="steps7"
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : "true"}
    >
      {steps.map((step, at) => (
        <i key={at} class={step === "done" ? undefined : step} />
      ))}
    </span>
  );
}

/**
 * The colour and pattern of an activity.
 * @param {{ series: number }} props 1 to 8, in the order of styles/tokens.css
 */
export function Swatch({ series }) {
  return <span class="sw series" data-series={series} aria-hidden="true" />;
}

/** @param {{ children: string }} props */
export function Tag({ children }) {
  return <span class="tag">{children}</span>;
}
