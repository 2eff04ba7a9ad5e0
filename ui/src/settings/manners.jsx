/** How reminders behave: when they keep quiet, how many there are, and what they say in front of others. */
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { tried } from "../failure.js";
import { number, t } from "../l10n.js";
import { life } from "../life.js";
import { Check } from "../parts/check.jsx";
import { ErrorLine, NumberField } from "../parts/field.jsx";
import { errorWords } from "../parts/notice.jsx";
import { Loaded } from "../parts/states.jsx";
import { manners } from "../reminders/manners.js";
import { Mute } from "../reminders/mute.jsx";
import { reminders } from "../reminders/store.js";
import { useResource } from "../store.js";
import { QuietHours } from "./quiet-hours.jsx";

/** @typedef {import("../reminders/manners.js").Manners} Manners */

export function ReminderManners() {
  useResource(manners);
  useResource(reminders);
  return <Loaded of={manners}>{(known) => <Known manners={known} />}</Loaded>;
}

/** @param {{ manners: Manners }} props */
function Known({ manners: known }) {
  const [error, setError] = useState(
    /** @type {import("../backend.js").BackendError | null} */ (null),
  );
  /** @param {Partial<Manners>} changed */
  async function set(changed) {
    setError(await tried(() => call("set_reminder_manners", { ...known, ...changed })));
  }
  /** @param {string} field */
  const of = (field) => (error?.field === field ? errorWords(error) : null);
  const today = reminders.data.value?.today;
  return (
    <>
      {today && <Mute today={today} />}
      <QuietHours
        quiet={known.quiet}
        error={of("quiet")}
        onChange={(quiet) => void set({ quiet })}
      />
      <Check
        checked={known.not_on_holidays}
        onChange={(not_on_holidays) => void set({ not_on_holidays })}
      >
        {t("settings-not-on-holidays")}
      </Check>
      <NumberField
        label={t("settings-daily-most")}
        hint={t("settings-daily-most-hint")}
        optional
        min={1}
        max={999}
        suffix={t("settings-daily-most-unit")}
        value={known.daily_most}
        error={of("daily_most")}
        onChange={(n) => void set({ daily_most: n === null ? null : Math.round(n) })}
      />
      <Check
        checked={known.theme_now_and_then}
        onChange={(theme_now_and_then) => void set({ theme_now_and_then })}
      >
        {t("settings-theme-now-and-then")}
      </Check>
      <Check checked={known.discreet} onChange={(discreet) => void set({ discreet })}>
        {t("settings-discreet")}
      </Check>
      <NoticeLook discreet={known.discreet} withTheme={known.theme_now_and_then} />
      <NumberField
        label={t("settings-threshold")}
        hint={t("settings-threshold-hint")}
        max={1_000_000_000}
        suffix={t("settings-threshold-unit")}
        show={(yen) => number(yen)}
        value={known.side_income_threshold}
        error={of("side_income_threshold")}
        onChange={(yen) => {
          if (yen !== null) void set({ side_income_threshold: Math.round(yen) });
        }}
      />
      {error && !error.field && <ErrorLine>{errorWords(error)}</ErrorLine>}
    </>
  );
}

/** What a notice would look like. @param {{ discreet: boolean, withTheme: boolean }} props */
function NoticeLook({ discreet, withTheme }) {
  const theme = life.data.value?.theme ?? "";
  const usual = t("reminders-habit-cue", { variant: 2, cue: t("life-moment-commute") });
  const body = withTheme && theme ? t("reminders-with-theme", { body: usual, theme }) : usual;
  return (
    <figure class="notice-look">
      <figcaption class="meta">{t("settings-look")}</figcaption>
      <div class="well">
        <b>{discreet ? t("reminders-discreet-title", { variant: 1 }) : t("settings-look-habit")}</b>
        <span>{discreet ? t("reminders-discreet-body") : body}</span>
      </div>
    </figure>
  );
}
