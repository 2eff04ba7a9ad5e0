import { momentWords } from "../habits/words.js";
import { t, time } from "../l10n.js";
import { Segmented } from "../parts/choice.jsx";
import { ErrorLine, Field, FieldGroup, MinutesField, TimeField } from "../parts/field.jsx";
import { Select } from "../parts/select.jsx";
import { BREAKS } from "./store.js";
import { momentTimes } from "./words.js";

/** @typedef {import("./store.js").When} When */
/** @typedef {import("../bindings/operations").Moment} Moment */

/**
 * At which time of the day: at a time, at a moment, or again and again.
 * @param {{
 *   when: When,
 *   moments: Moment[],
 *   often: boolean,
 *   error: string | null,
 *   onChange: (when: When) => void,
 * }} props `often`: whether it may ask several times a day
 */
export function WhenFields({ when, moments, often, error, onChange }) {
  /** @type {When["kind"][]} */
  const kinds = ["at"];
  if (moments.length > 0) kinds.push("moment");
  if (often) kinds.push("every");
  const moment = when.kind === "moment" ? moments.find((one) => one.id === when.id) : undefined;

  /** @param {When["kind"]} kind */
  function turnTo(kind) {
    const minute = when.kind === "at" ? when.minute : (moment?.at_minute ?? BREAKS.from);
    if (kind === "at") onChange({ kind, minute });
    else if (kind === "every") onChange(BREAKS);
    else {
      const near = [...moments].sort(
        (a, b) => Math.abs(a.at_minute - minute) - Math.abs(b.at_minute - minute),
      )[0];
      if (near) onChange({ kind, id: near.id });
    }
  }

  return (
    <>
      <FieldGroup label={t("reminders-page-when")}>
        {(labelledby) => (
          <Segmented
            labelledby={labelledby}
            value={when.kind}
            onChange={turnTo}
            options={kinds.map((kind) => ({
              value: kind,
              label: t("reminders-page-when-kind", { kind }),
            }))}
          />
        )}
      </FieldGroup>
      {when.kind === "at" && (
        <TimeField
          label={t("reminders-page-time")}
          value={when.minute}
          error={error}
          onChange={(minute) => onChange({ ...when, minute: minute ?? when.minute })}
        />
      )}
      {when.kind === "moment" && (
        <Field
          label={t("reminders-page-moment")}
          hint={moment && t("reminders-page-moment-hint", { times: momentTimes(moment) })}
          error={error}
        >
          {(control) => (
            <Select
              kind="field"
              control={control}
              options={moments.map((one) => ({
                value: one.id,
                label: momentWords(one),
                note: time(one.at_minute),
              }))}
              value={when.id}
              onChange={(id) => onChange({ ...when, id })}
            />
          )}
        </Field>
      )}
      {when.kind === "every" && (
        <>
          <div class="pair">
            <TimeField
              label={t("reminders-page-every-from")}
              value={when.from}
              onChange={(minute) => onChange({ ...when, from: minute ?? when.from })}
            />
            <TimeField
              label={t("reminders-page-every-until")}
              value={when.until}
              onChange={(minute) => onChange({ ...when, until: minute ?? when.until })}
            />
          </div>
          <MinutesField
            label={t("reminders-page-every-minutes")}
            value={when.minutes}
            onChange={(n) => onChange({ ...when, minutes: n ?? when.minutes })}
          />
          {error && <ErrorLine>{error}</ErrorLine>}
        </>
      )}
    </>
  );
}
