import { History, Pencil, Trash2 } from "lucide";
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { t, time } from "../l10n.js";
import { life } from "../life.js";
import { IconButton } from "../parts/button.jsx";
import { Check } from "../parts/check.jsx";
import { useResource } from "../store.js";
import { ReminderHistory } from "./history.jsx";
import { aboutWords, daysWords, moreWords, nextWords } from "./words.js";

/** @typedef {import("./store.js").ReminderRow} ReminderRow */

/**
 * Reminders, each with its switch. `about`: which of them say what they are about (where that isn't plain from the place).
 * @param {{
 *   rows: ReminderRow[],
 *   now: { date: string, tomorrow: string },
 *   about?: (row: ReminderRow) => boolean,
 *   onEdit: (row: ReminderRow) => void,
 * }} props
 */
export function ReminderList({ rows, now, about = () => false, onEdit }) {
  useResource(life);
  const moments = life.data.value?.moments ?? [];
  const [past, setPast] = useState(/** @type {ReminderRow | null} */ (null));
  return (
    <>
      <ul class="lines reminders">
        {rows.map((row) => {
          const { id, enabled, subject, text } = row.reminder;
          const at = row.minute;
          const name = aboutWords(row);
          const said = { name, time: time(at) };
          const own = subject.kind === "text" ? "" : text;
          const isNamed = about(row);
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
                {isNamed && <span>{name}</span>}
                {own && <span class={isNamed ? "meta-2" : undefined}>{own}</span>}
                <span class="meta reminder-when">
                  <span>{daysWords(row.reminder)}</span>
                  {moreWords(row.reminder, moments).map((words) => (
                    <span key={words}>{words}</span>
                  ))}
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
                  icon={History}
                  label={t("reminders-page-history-of", said)}
                  onClick={() => setPast(row)}
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
      {past && (
        <ReminderHistory
          id={past.reminder.id}
          name={aboutWords(past)}
          onClose={() => setPast(null)}
        />
      )}
    </>
  );
}
