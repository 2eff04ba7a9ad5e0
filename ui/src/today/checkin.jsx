import { useId } from "preact/hooks";
import { t } from "../l10n.js";
import { Scale } from "../parts/choice.jsx";
import { Stepper } from "../parts/stepper.jsx";
import { setCheckin } from "./store.js";

/** Where stepping begins while no sleep was said, in hours. */
const USUAL_SLEEP = 6.5;

/** @type {("fatigue" | "mood" | "purpose")[]} */
const SCALES = ["fatigue", "mood", "purpose"];

/** How the day was; any part of it may stay open. @param {{ of: import("./store.js").Today }} props */
export function Checkin({ of }) {
  const id = useId();
  const { checkin } = of;
  return (
    <section class="checkin" aria-labelledby={id}>
      <div class="sec-head">
        <h2 id={id}>{t(of.is_today ? "today-checkin" : "today-checkin-past")}</h2>
        <span class="meta end">{t("app-optional")}</span>
      </div>
      <div class="ci-row">
        <span class="ci-label">{t("checkins-sleep")}</span>
        <Stepper
          label={t("checkins-sleep")}
          unit={t("today-hours")}
          value={checkin.sleep_minutes === null ? null : checkin.sleep_minutes / 60}
          min={0}
          max={24}
          step={0.5}
          start={USUAL_SLEEP}
          onChange={(hours) => setCheckin({ sleep_minutes: Math.round(hours * 60) })}
          onClear={() => setCheckin({ sleep_minutes: null })}
        />
      </div>
      {SCALES.map((scale) => (
        <div class="ci-row" key={scale}>
          <span class="ci-label" id={`${id}-${scale}`}>
            {t(`checkins-${scale}`)}
            <small>{t("today-scale-high", { end: t(`checkins-${scale}-high`) })}</small>
          </span>
          <Scale
            labelledby={`${id}-${scale}`}
            low={t(`checkins-${scale}-low`)}
            high={t(`checkins-${scale}-high`)}
            value={checkin[scale]}
            onChange={(value) => setCheckin({ [scale]: value })}
          />
        </div>
      ))}
    </section>
  );
}
