import { Check } from "lucide";
import { useChartSize } from "../charts/size.js";
import { day, t } from "../l10n.js";
import { Icon } from "../parts/icon.jsx";
import { href } from "../router.js";
import { labelWidths, STEPS, strandPaths } from "./path-points.js";

/** @typedef {import("./types.js").DesignStep} Step */
/** @typedef {"fused" | "parallel"} Strand */

/** The height of the cord between the labels, in rem. */
const HEIGHT = 7.5;

/**
 * The way: two strands with their steps, each a link, in reading order; when narrow, two lists.
 * @param {{ of: import("./types.js").Design, chosen: string | null }} props
 */
export function Path({ of, chosen }) {
  const { size, plot, probe } = useChartSize();
  const rem = size.em / (13 / 16);
  const height = HEIGHT * rem;
  return (
    <nav class="way" aria-label={t("design-way")}>
      <div class="way-cord" ref={plot} aria-hidden="true">
        <span class="chart-rem" ref={probe} />
        <svg width={size.width} height={height} viewBox={`0 0 ${size.width} ${height}`}>
          {
            /** @type {const} */ (["parallel", "fused"]).map((strand) =>
              strandPaths(strand, size.width, height).map((d, at) => (
                <path key={`${strand}${at}`} class={`strand strand-${strand}`} d={d} />
              )),
            )
          }
        </svg>
      </div>
      {of.strands.map(({ id, steps, done }) => {
        const strand = /** @type {Strand} */ (id);
        const heading = `way-${id}`;
        const widths = labelWidths(STEPS[strand], size.width, rem, rem * 0.5);
        return (
          <section key={id} class={`way-strand way-${id}`}>
            <h2 id={heading}>
              <i class={`strand-key strand-key-${id}`} aria-hidden="true" />
              {t(`sheets-strand-${id}`)}
              <span class="meta">{t("design-done-of", { done, all: steps.length })}</span>
            </h2>
            <ol aria-labelledby={heading}>
              {steps.map((step, at) => (
                <Node
                  key={step.id}
                  step={step}
                  place={STEPS[strand][at]}
                  width={widths[at] ?? 0}
                  here={step.id === chosen}
                />
              ))}
            </ol>
          </section>
        );
      })}
    </nav>
  );
}

/** @param {{ step: Step, place: { x: number, y: number } | undefined, width: number, here: boolean }} props */
function Node({ step, place, width, here }) {
  return (
    <li
      class={`way-step way-${step.state}`}
      style={place && { "--x": `${place.x * 100}%`, "--y": place.y, "--w": `${width}px` }}
    >
      <a href={href("design", ["step", step.id])} aria-current={here ? "true" : undefined}>
        <span class="vh">{t("design-step-number", { n: step.number })}</span>
        <span class="way-node" aria-hidden="true">
          {step.state === "done" && <Icon of={Check} />}
          {step.state === "begun" && <i />}
        </span>
        <span class="way-label">
          <b>{t(`sheets-step-${step.id}`)}</b>
          <span class="vh">{t(`design-state-${step.state}`)}</span>
          <span class="way-note">{stepNote(step)}</span>
        </span>
      </a>
    </li>
  );
}

/** What stands under a step's name. @param {Step} step */
function stepNote(step) {
  if (step.state === "begun") {
    return (
      <>
        {t("design-answered", { answered: step.answered, prompts: step.prompts })}
        {step.revised && t("design-note-day", { day: day(step.revised, "brief") })}
      </>
    );
  }
  if (step.state === "done" && step.revised) {
    return t("design-revised-brief", { day: day(step.revised, "brief") });
  }
  return t(`design-state-${step.state}`);
}
