/** The reminders of one habit: several, each with its days and time. */
import { Pencil, Plus, Trash2 } from "lucide";
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { t, time } from "../l10n.js";
import { Button, IconButton } from "../parts/button.jsx";
import { Check } from "../parts/check.jsx";
import { TextField, TimeField } from "../parts/field.jsx";
import { Loaded } from "../parts/states.jsx";
import { Ask } from "./ask.jsx";
import { ScheduleEditor } from "./schedule-editor.jsx";
import { reminders } from "./store.js";
import { scheduleWords } from "./words.js";

/** @typedef {import("../bindings/operations").Habit} Habit */
/** @typedef {import("../bindings/operations").Reminder} Reminder */

/** @param {{ habit: Habit, today: string, moment?: import("../bindings/operations").Moment }} props */
export function Reminders({ habit, today, moment }) {
  const [edited, setEdited] = useState(/** @type {Reminder | "new" | null} */ (null));
  return (
    <section aria-labelledby="habit-reminders" class="fig">
      <div class="sec-head">
        <h3 id="habit-reminders">{t("habits-page-reminders")}</h3>
        <Button kind="ghost" size="s" icon={Plus} class="end" onClick={() => setEdited("new")}>
          {t("habits-page-reminder-new")}
        </Button>
      </div>
      <Loaded of={reminders} rows={1}>
        {(all) => {
          const own = all
            .map((row) => row.reminder)
            .filter(({ subject }) => subject.kind === "habit" && subject.id === habit.id);
          if (own.length === 0) return <p class="meta">{t("habits-page-reminders-none")}</p>;
          return (
            <ul class="lines">
              {own.map((one) => (
                <li key={one.id}>
                  <Check
                    checked={one.enabled}
                    onChange={(enabled) =>
                      void attempt(() => call("enable_reminder", { id: one.id, enabled }))
                    }
                  >
                    {time(one.at)}
                  </Check>
                  <span class="meta">{scheduleWords(one.schedule)}</span>
                  {one.text && <span>{one.text}</span>}
                  <span class="end">
                    <IconButton
                      icon={Pencil}
                      label={t("habits-page-reminder-edit", { time: time(one.at) })}
                      onClick={() => setEdited(one)}
                    />
                    <IconButton
                      icon={Trash2}
                      label={t("habits-page-reminder-delete", { time: time(one.at) })}
                      onClick={() => void attempt(() => call("delete_reminder", { id: one.id }))}
                    />
                  </span>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
      {edited && (
        <ReminderForm
          habit={habit}
          today={today}
          at={moment?.at_minute ?? 720}
          reminder={edited === "new" ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}

/**
 * A reminder needs days: where the habit only counts them, it begins with every day.
 * @param {Habit} habit @param {string} today
 * @returns {import("../bindings/operations").Schedule}
 */
function daysOf({ schedule }, today) {
  const counts = /^times_per/.test(schedule.rule.kind);
  return {
    ...schedule,
    rule: counts ? { kind: "daily", times: 1 } : schedule.rule,
    from: schedule.from < today && schedule.rule.kind !== "every_n_days" ? today : schedule.from,
  };
}

/** @param {{ habit: Habit, today: string, at: number, reminder: Reminder | null, onClose: () => void }} props */
function ReminderForm({ habit, today, at: usual, reminder, onClose }) {
  const [at, setAt] = useState(reminder?.at ?? usual);
  const [text, setText] = useState(reminder?.text ?? "");
  const [first] = useState(() => reminder?.schedule ?? daysOf(habit, today));
  const [schedule, setSchedule] = useState(first);
  return (
    <Ask
      title={t(reminder ? "habits-page-reminder-change-title" : "habits-page-reminder-new-title")}
      verb={t("app-save")}
      dirty={
        at !== (reminder?.at ?? usual) || text !== (reminder?.text ?? "") || schedule !== first
      }
      onClose={onClose}
      act={() =>
        call("save_reminder", {
          id: reminder?.id,
          subject: { kind: "habit", id: habit.id },
          text,
          schedule,
          at,
          zone: reminder?.zone ?? undefined,
          enabled: reminder?.enabled ?? true,
        })
      }
    >
      {(error, submit) => (
        <>
          <TimeField
            label={t("habits-page-time")}
            value={at}
            error={error("at")}
            onChange={(minutes) => setAt(minutes ?? usual)}
          />
          <ScheduleEditor
            value={schedule}
            today={today}
            days
            error={error("schedule")}
            onChange={setSchedule}
          />
          <TextField
            label={t("habits-page-reminder-words")}
            optional
            value={text}
            error={error("text")}
            onInput={setText}
            onEnter={submit}
          />
        </>
      )}
    </Ask>
  );
}
