/** What became of past reminders, by day: of one reminder, or of all of them. */
import { useEffect, useState } from "preact/hooks";
import { call } from "../backend.js";
import { tried } from "../failure.js";
import { day, minutes, t, time } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Dialog } from "../parts/dialog.jsx";
import { errorWords, Notice } from "../parts/notice.jsx";
import { Skeleton } from "../parts/states.jsx";
import { subjectWords } from "./words.js";

/** @typedef {import("../bindings/operations").ReminderHistoryRow} Row */

/** Rows that come at once. */
const PAGE = 50;

/** What became of it: the word, and whether it came late. @param {Row} row @returns {string[]} */
export function pastWords({ occurrence, later, late_minutes }) {
  const { state, small, shown_at } = occurrence;
  const words = [];
  if (state === "later" && later) {
    words.push(
      t("reminders-past-later", { day: day(later.date, "plain"), time: time(later.minute) }),
    );
  } else if (state === "done" && small) words.push(t("reminders-past-small"));
  else if (state === "shown" && !shown_at) words.push(t("reminders-past-quietly"));
  else if (state === "missed" && shown_at) words.push(t("reminders-past-unanswered"));
  else if (state !== "shown" || late_minutes === null) {
    words.push(t("reminders-past-state", { state }));
  }
  if (late_minutes !== null) words.push(t("reminders-past-late", { late: minutes(late_minutes) }));
  return words;
}

/**
 * @param {{ id?: string, name?: string, onClose: () => void }} props `id`: of this one only
 */
export function ReminderHistory({ id, name, onClose }) {
  const [rows, setRows] = useState(/** @type {Row[] | null} */ (null));
  const [more, setMore] = useState(true);
  const [error, setError] = useState(
    /** @type {import("../failure.js").BackendError | null} */ (null),
  );
  async function load() {
    const before = rows?.at(-1)?.occurrence.id;
    const failed = await tried(async () => {
      const page = await call("reminder_history", { id, limit: PAGE, before });
      setRows([...(rows ?? []), ...page]);
      setMore(page.length === PAGE);
    });
    setError(failed);
  }
  useEffect(() => void load(), []);
  return (
    <Dialog title={t("reminders-page-history")} words={name} wide closable onClose={onClose}>
      {error && <Notice kind="err">{errorWords(error)}</Notice>}
      {rows === null && !error && <Skeleton rows={4} />}
      {rows?.length === 0 && <p class="meta">{t("reminders-page-history-none")}</p>}
      {rows && days(rows).map((group) => <PastDay key={group.date} of={group} named={!id} />)}
      {(error || (rows && more)) && (
        <Button onClick={() => void load()}>
          {t(error ? "app-retry" : "reminders-page-history-more")}
        </Button>
      )}
    </Dialog>
  );
}

/** @param {Row[]} rows latest first */
function days(rows) {
  /** @type {{ date: string, rows: Row[] }[]} */
  const groups = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.date === row.date) last.rows.push(row);
    else groups.push({ date: row.date, rows: [row] });
  }
  return groups;
}

/** @param {{ of: { date: string, rows: Row[] }, named: boolean }} props */
function PastDay({ of, named }) {
  return (
    <section class="past-day">
      <h3>{day(of.date, "full")}</h3>
      <ul class="lines">
        {of.rows.map((row) => (
          <li key={row.occurrence.id}>
            <span class="time">{time(row.minute)}</span>
            <span class="words">
              {named && <span>{subjectWords(row.subject, row.title)}</span>}
              <span class={named ? "meta reminder-when" : "reminder-when"}>
                {pastWords(row).map((words) => (
                  <span key={words}>{words}</span>
                ))}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
