/** Settings: this machine's looks, the person's rhythm, reminders, activities, where the journal is. */
import "../../styles/settings.css";
import { useLayoutEffect } from "preact/hooks";
import { Activities } from "../activities/activities.jsx";
import { t } from "../l10n.js";
import { ready } from "../ready.js";
import { AllReminders } from "../reminders/all.jsx";
import { Appearance } from "./appearance.jsx";
import { Everywhere, useEverywhere } from "./everywhere.jsx";
import { JournalPlace } from "./journal-place.jsx";
import { ReminderManners } from "./manners.jsx";
import { Moments } from "./moments.jsx";
import { Notifications } from "./notifications.jsx";
import { Rhythm } from "./rhythm.jsx";

/** @type {{ id: string, title: string, Part: import("preact").ComponentType }[]} */
const SECTIONS = [
  { id: "appearance", title: "settings-appearance", Part: Appearance },
  { id: "rhythm", title: "settings-rhythm", Part: Rhythm },
  { id: "moments", title: "settings-moments", Part: Moments },
  { id: "activities", title: "activities-page-title", Part: Activities },
  { id: "reminders", title: "settings-reminders", Part: AllReminders },
  { id: "manners", title: "settings-manners", Part: ReminderManners },
  { id: "notifications", title: "settings-notifications", Part: Notifications },
  { id: "everywhere", title: "settings-everywhere", Part: Everywhere },
  { id: "journal", title: "settings-journal", Part: JournalPlace },
];

export default function Settings() {
  useLayoutEffect(ready, []);
  const hasEverywhere = useEverywhere();
  const sections = SECTIONS.filter(({ id }) => id !== "everywhere" || hasEverywhere);
  return (
    <div class="sheet settings">
      <header class="page-head">
        <h1>{t("app-nav-settings")}</h1>
      </header>
      {sections.map(({ id, title, Part }) => (
        <section key={id} aria-labelledby={`settings-${id}`}>
          <h2 id={`settings-${id}`}>{t(title)}</h2>
          <div class="settings-part">
            <Part />
          </div>
        </section>
      ))}
    </div>
  );
}
