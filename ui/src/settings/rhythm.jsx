/** The life theme, and when a day and a week begin. */
import { useEffect, useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt, tried } from "../failure.js";
import { t, time } from "../l10n.js";
import { life } from "../life.js";
import { Segmented } from "../parts/choice.jsx";
import { Field, FieldGroup } from "../parts/field.jsx";
import { errorWords } from "../parts/notice.jsx";
import { Select } from "../parts/select.jsx";
import { Loaded } from "../parts/states.jsx";

/** The hours that the journal allows. */
const HOURS = Array.from({ length: 13 }, (_, hour) => hour);

/** @type {("Mon" | "Sun")[]} */
const FIRST_DAYS = ["Mon", "Sun"];

export function Rhythm() {
  return <Loaded of={life}>{(known) => <Known life={known} />}</Loaded>;
}

/** @param {{ life: import("../bindings/operations").Life }} props */
function Known({ life: known }) {
  const { turn_over_hour, week_start } = known;
  /** @param {{ turn_over_hour?: number, week_start?: "Mon" | "Sun" }} changed */
  const set = (changed) =>
    void attempt(() => call("set_rhythm", { turn_over_hour, week_start, ...changed }));
  return (
    <>
      <Theme theme={known.theme} />
      <Field label={t("settings-turn-over")} hint={t("settings-turn-over-hint")}>
        {(control) => (
          <Select
            kind="field"
            control={control}
            value={turn_over_hour}
            onChange={(hour) => set({ turn_over_hour: hour })}
            options={HOURS.map((hour) => ({ value: hour, label: time(hour * 60) }))}
          />
        )}
      </Field>
      <FieldGroup label={t("settings-week-start")}>
        {(labelledby) => (
          <Segmented
            labelledby={labelledby}
            value={week_start}
            onChange={(first) => set({ week_start: first })}
            options={FIRST_DAYS.map((value) => ({ value, label: t(`settings-week-${value}`) }))}
          />
        )}
      </FieldGroup>
    </>
  );
}

/** Kept when one leaves the field. @param {{ theme: string }} props */
function Theme({ theme }) {
  const [text, setText] = useState(theme);
  const [error, setError] = useState(
    /** @type {import("../backend.js").BackendError | null} */ (null),
  );
  useEffect(() => setText(theme), [theme]);
  async function keep() {
    if (text.trim() === theme) return;
    setError(await tried(() => call("set_theme", { theme: text })));
  }
  return (
    <Field
      label={t("settings-life-theme")}
      hint={t("settings-life-theme-hint")}
      error={error && errorWords(error)}
    >
      {(control) => (
        <span class="field">
          <input
            {...control}
            class="own"
            autocomplete="off"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onBlur={() => void keep()}
          />
        </span>
      )}
    </Field>
  );
}
