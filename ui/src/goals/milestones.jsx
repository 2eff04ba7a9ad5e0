import { ArrowDown, ArrowUp, Bell, CircleAlert, Pencil, Plus, Trash2 } from "lucide";
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt, tried } from "../failure.js";
import { composing } from "../ime.js";
import { day, t } from "../l10n.js";
import { IconButton } from "../parts/button.jsx";
import { Check } from "../parts/check.jsx";
import { ErrorLine } from "../parts/field.jsx";
import { Icon } from "../parts/icon.jsx";
import { RowMenu } from "../parts/menu.jsx";
import { errorWords } from "../parts/notice.jsx";
import { ReminderForm } from "../reminders/form.jsx";
import { asking } from "./store.js";

/** @typedef {import("./store.js").Milestone} Milestone */

/** A day, with its year where that is another than today's. @param {string} date @param {string} today */
export const nearDay = (date, today) =>
  day(date, date.slice(0, 4) === today.slice(0, 4) ? "plain" : "long");

/** @param {{ of: import("./store.js").GoalDetail }} props */
export function Milestones({ of }) {
  const { milestones, today, goal } = of;
  const open = milestones.filter((one) => !one.done_day);
  const done = milestones.filter((one) => one.done_day);
  return (
    <section>
      <div class="sec-head">
        <h3>{t("goals-page-milestones")}</h3>
        {milestones.length > 0 && (
          <span class="meta end">
            {t("goals-page-milestones-count", { all: milestones.length, done: done.length })}
          </span>
        )}
      </div>
      {milestones.length === 0 && <p class="meta">{t("goals-page-milestones-empty")}</p>}
      <ul class="goal-milestones">
        {[...open, ...done].map((one) => (
          <Line key={one.id} one={one} open={open} all={milestones} today={today} />
        ))}
      </ul>
      <NewMilestone goal={goal.id} />
    </section>
  );
}

/** @param {{ one: Milestone, open: Milestone[], all: Milestone[], today: string }} props */
function Line({ one, open, all, today }) {
  const at = open.indexOf(one);
  const [isReminding, setReminding] = useState(false);
  /** Before or after the neighbour that is shown. @param {1 | -1} by */
  const move = (by) => {
    const other = open[at + by];
    if (other)
      void attempt(() => call("move_milestone", { id: one.id, position: all.indexOf(other) }));
  };
  return (
    <li data-row class={one.done_day ? "goal-milestone-done" : undefined}>
      <Check
        checked={one.done_day !== null}
        onChange={(done) => void attempt(() => call("tick_milestone", { id: one.id, done }))}
      >
        {one.title}
        <MilestoneDay one={one} today={today} />
      </Check>
      <RowMenu
        label={t("goals-page-milestone-menu", { name: one.title })}
        items={[
          {
            label: t("app-edit"),
            icon: Pencil,
            run: () => {
              asking.value = { what: "milestone", of: one };
            },
          },
          ...(one.done_day
            ? []
            : [
                {
                  label: t("goals-page-milestone-remind"),
                  icon: Bell,
                  run: () => setReminding(true),
                },
              ]),
          {
            label: t("goals-page-up"),
            icon: ArrowUp,
            disabled: at <= 0,
            run: () => move(-1),
          },
          {
            label: t("goals-page-down"),
            icon: ArrowDown,
            disabled: at < 0 || at === open.length - 1,
            run: () => move(1),
          },
          null,
          {
            label: t("app-delete"),
            icon: Trash2,
            danger: true,
            run: () => void attempt(() => call("delete_milestone", { id: one.id })),
          },
        ]}
      />
      {isReminding && (
        <ReminderForm
          reminder={null}
          about={{ kind: "milestone", id: one.id }}
          name={one.title}
          due={one.due_day}
          today={today}
          onClose={() => setReminding(false)}
        />
      )}
    </li>
  );
}

/** @param {{ one: Milestone, today: string }} props */
function MilestoneDay({ one, today }) {
  if (one.done_day) return <small>{nearDay(one.done_day, today)}</small>;
  if (!one.due_day) return null;
  const date = nearDay(one.due_day, today);
  if (!one.days_over) return <small>{t("goals-page-milestone-due", { day: date })}</small>;
  return (
    <small class="shu-t">
      <Icon of={CircleAlert} size="s" />
      {t("goals-page-milestone-over", { day: date, days: one.days_over })}
    </small>
  );
}

/** One line to add the next. @param {{ goal: string }} props */
function NewMilestone({ goal }) {
  const [title, setTitle] = useState("");
  const [error, setError] = useState(
    /** @type {import("../failure.js").BackendError | null} */ (null),
  );
  async function add() {
    if (title.trim() === "") return;
    const failed = await tried(() => call("add_milestone", { goal_id: goal, form: { title } }));
    setError(failed);
    if (!failed) setTitle("");
  }
  return (
    <div class="goal-milestone-new">
      <span class="field">
        <input
          value={title}
          aria-label={t("goals-page-milestone-new")}
          aria-invalid={error !== null}
          placeholder={t("goals-page-milestone-new")}
          autocomplete="off"
          onInput={(event) => setTitle(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (composing(event) || event.key !== "Enter") return;
            event.preventDefault();
            void add();
          }}
        />
        <IconButton icon={Plus} label={t("app-add")} onClick={() => void add()} />
      </span>
      {error && <ErrorLine>{errorWords(error)}</ErrorLine>}
    </div>
  );
}
