import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { asError } from "../backend.js";
import { t } from "../l10n.js";
import { ready } from "../ready.js";
import { Button } from "./button.jsx";
import { Icon } from "./icon.jsx";
import { errorWords, Notice } from "./notice.jsx";

const STEPS = [
  [14, 56],
  [34, 60],
  [50, 47],
  [70, 50],
  [84, 35],
  [106, 42],
  [122, 27],
  [144, 34],
  [158, 17],
  [180, 22],
];

/** A path of footsteps, the first ones walked. */
function Footpath() {
  return (
    <svg class="footpath" viewBox="0 0 200 64" aria-hidden="true">
      {STEPS.map(([x, y], at) => (
        <ellipse
          key={x}
          cx={x}
          cy={y}
          rx="4.6"
          ry="3"
          transform={`rotate(-22 ${x} ${y})`}
          class={at < 4 ? "walked" : undefined}
        />
      ))}
    </svg>
  );
}

/**
 * Nothing here yet (a path that begins), or nothing found (`icon`).
 * @param {{
 *   title: string,
 *   children?: import("preact").ComponentChildren,
 *   icon?: import("lucide").IconNode,
 *   action?: import("preact").ComponentChildren,
 *   heading?: "h2" | "h3",
 * }} props
 */
export function EmptyState({ title, children, icon, action, heading: Heading = "h2" }) {
  return (
    <div class="empty">
      {icon ? (
        <span class="empty-icon">
          <Icon of={icon} />
        </span>
      ) : (
        <Footpath />
      )}
      <Heading>{title}</Heading>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}

/** Until something shows that it is waiting, and until it says so in words; in milliseconds. */
export const QUIET = 300;
export const WORDS = 1000;

/**
 * Waiting: nothing at first, then quiet rows, then words.
 * @param {{ rows?: number, words?: string }} props
 */
export function Skeleton({ rows = 4, words }) {
  const [stage, setStage] = useState(0);
  useEffect(() => {
    const quiet = setTimeout(() => setStage(1), QUIET);
    const spoken = setTimeout(() => setStage(2), WORDS);
    return () => {
      clearTimeout(quiet);
      clearTimeout(spoken);
    };
  }, []);
  return (
    <div aria-busy="true" class="waiting">
      {stage > 0 && (
        <ul class="skeleton" aria-hidden="true">
          {Array.from({ length: rows }, (_, at) => (
            <li key={at}>
              <i />
              <i />
            </li>
          ))}
        </ul>
      )}
      {stage > 1 && (
        <p class="meta" role="status">
          {words ?? t("app-loading")}
        </p>
      )}
    </div>
  );
}

/**
 * What a resource answers: waiting, its failure with the old answer kept, or the answer.
 * @template A
 * @param {{
 *   of: import("../store.js").Resource<A>,
 *   children: (answer: A) => import("preact").ComponentChildren,
 *   rows?: number,
 * }} props
 */
export function Loaded({ of, children, rows }) {
  const answer = of.data.value;
  const error = of.error.value;
  const settled = answer !== undefined || Boolean(error);
  useLayoutEffect(() => {
    if (settled) ready();
  }, [settled]);
  return (
    <>
      {error && (
        <Notice
          kind="err"
          top
          actions={
            <Button kind="ghost" onClick={() => of.reload()}>
              {t("app-retry")}
            </Button>
          }
        >
          {errorWords(asError(error))}
        </Notice>
      )}
      {answer !== undefined ? children(answer) : error ? null : <Skeleton rows={rows} />}
    </>
  );
}
