import { Pencil, Trash2 } from "lucide";
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { scheduleWords } from "../habits/words.js";
import { t, time } from "../l10n.js";
import { IconButton } from "../parts/button.jsx";
import { Check } from "../parts/check.jsx";
import { aboutWords, nextWords } from "./words.js";

/** @typedef {import("./store.js").ReminderRow} ReminderRow */

/**
 * Reminders, each with its switch. `about`: says what each is about (where that isn't plain from the place).
 * @param {{
 *   rows: ReminderRow[],
 *   now: { date: string, tomorrow: string },
 *   about?: boolean,
 *   onEdit: (row: ReminderRow) => void,
 * }} props
 */
export function ReminderList({ rows, now, about, onEdit }) {
  return (
    <ul class="lines reminders">
      {rows.map((row) => {
        const { id, enabled, days, subject, text } = row.reminder;
        const at = row.minute;
        const name = aboutWords(row);
        const said = { name, time: time(at) };
        const own = subject.kind === "text" ? "" : text;
        return (
          <li key={id} class={enabled ? undefined : "is-off"}>
            <Check
              checked={enabled}
              onChange={(on) => void attempt(() => call("enable_reminder", { id, enabled: on }))}
            >
              {time(at)}
              <span class="vh">{name}</span>
            </Check>
            <span class="reminder-words">
              {about && <span>{name}</span>}
              {own && <span class={about ? "meta-2" : undefined}>{own}</span>}
              <span class="meta reminder-when">
                {days.kind === "schedule" && <span>{scheduleWords(days.schedule)}</span>}
                <span>{nextWords(row, now)}</span>
              </span>
            </span>
            <span class="end">
              <IconButton
                icon={Pencil}
                label={t("reminders-page-edit", said)}
                onClick={() => onEdit(row)}
              />
              <IconButton
                icon={Trash2}
                label={t("reminders-page-delete", said)}
                onClick={() => void attempt(() => call("delete_reminder", { id }))}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
