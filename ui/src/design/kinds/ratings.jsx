import { useId } from "preact/hooks";
import { t } from "../../l10n.js";
import { Scale } from "../../parts/choice.jsx";
import { Radar } from "../radar.jsx";

/** @param {string} skill */
const skillWords = (skill) => t(`sheets-skill-${skill}`);

/**
 * @param {any} kind @param {any} value @param {any} earlier
 * @returns {import("../radar.jsx").Spoke[]}
 */
const spokesOf = (kind, value, earlier) =>
  kind.items.map((/** @type {string} */ id) => ({
    id,
    name: skillWords(id),
    value: value?.values?.[id] ?? null,
    earlier: earlier?.values?.[id] ?? null,
  }));

/** How far each ability reaches, 1 to 5. @param {import("../types.js").EditProps} props */
export function Edit({ kind, value, onChange, onLeave, labelledby, earlier, earlierDay }) {
  const id = useId();
  /** @param {string} skill @param {number | null} n */
  function set(skill, n) {
    const values = { ...value?.values };
    if (n === null) delete values[skill];
    else values[skill] = n;
    onChange(Object.keys(values).length === 0 ? null : { kind: "ratings", values });
  }
  return (
    <div class="answer-ratings" role="group" aria-labelledby={labelledby}>
      <div class="ratings-rows">
        <p class="meta">{t("design-ratings-ends", { most: kind.most })}</p>
        {kind.items.map((/** @type {string} */ skill) => (
          <div key={skill} onBlurCapture={onLeave}>
            <span id={`${id}-${skill}`}>{skillWords(skill)}</span>
            <Scale
              labelledby={`${id}-${skill}`}
              low={t("design-ratings-low")}
              high={t("design-ratings-high")}
              value={value?.values?.[skill] ?? null}
              onChange={(n) => set(skill, n)}
            />
          </div>
        ))}
      </div>
      <Radar
        title={t("design-radar")}
        most={kind.most}
        spokes={spokesOf(kind, value, earlier)}
        earlierDay={earlierDay}
      />
    </div>
  );
}

/** @param {import("../types.js").ShowProps} props */
export function Show({ kind, value, earlier, earlierDay, title }) {
  return (
    <Radar
      title={title}
      most={kind.most}
      spokes={spokesOf(kind, value, earlier)}
      earlierDay={earlierDay}
      table={false}
    />
  );
}
