/** Muting: that nothing is shown until then, and how reminders come again. */
import "../../styles/reminders.css";
import { BellOff } from "lucide";
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { day, t, time } from "../l10n.js";
import { Ask } from "../parts/ask.jsx";
import { Button } from "../parts/button.jsx";
import { DateField } from "../parts/date-field.jsx";
import { FieldGroup } from "../parts/field.jsx";
import { Icon } from "../parts/icon.jsx";
import { manners, mute } from "./manners.js";

/** A line while reminders are muted, with the way back; else nothing. */
export function MutedLine() {
  const muted = manners.data.value?.muted;
  if (!muted) return null;
  const { date, minute } = muted;
  return (
    <div class="muted-line" role="note">
      <Icon of={BellOff} size="s" />
      <span>{t("reminders-page-muted", { day: day(date, "short"), time: time(minute) })}</span>
      <Button kind="ghost" size="s" onClick={() => void mute(null)}>
        {t("reminders-page-unmute")}
      </Button>
    </div>
  );
}

/** Mutes for today or until a day, or unmutes. @param {{ today: string }} props */
export function Mute({ today }) {
  const [isAsking, setAsking] = useState(false);
  const known = manners.data.value;
  if (!known) return null;
  if (known.muted) return <MutedLine />;
  return (
    <>
      <FieldGroup label={t("reminders-page-mute")} hint={t("reminders-page-mute-hint")}>
        {(labelledby) => (
          <div class="settings-acts" role="group" aria-labelledby={labelledby}>
            <Button onClick={() => void mute({ kind: "today" })}>
              {t("reminders-page-mute-today")}
            </Button>
            <Button onClick={() => setAsking(true)}>{t("reminders-page-mute-until")}</Button>
          </div>
        )}
      </FieldGroup>
      {isAsking && (
        <MuteUntil today={today} tomorrow={known.tomorrow} onClose={() => setAsking(false)} />
      )}
    </>
  );
}

/** @param {{ today: string, tomorrow: string, onClose: () => void }} props */
function MuteUntil({ today, tomorrow, onClose }) {
  const [until, setUntil] = useState(tomorrow);
  return (
    <Ask
      title={t("reminders-page-mute-title")}
      verb={t("reminders-page-mute-verb")}
      dirty={until !== tomorrow}
      onClose={onClose}
      act={() => call("mute_reminders", { until: { kind: "day", day: until } })}
    >
      {(error) => (
        <DateField
          label={t("reminders-page-mute-day")}
          value={until}
          today={today}
          min={tomorrow}
          error={error("until")}
          onChange={(chosen) => setUntil(chosen ?? tomorrow)}
        />
      )}
    </Ask>
  );
}
