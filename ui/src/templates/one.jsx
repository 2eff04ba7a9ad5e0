/** One starting point: what it proposes, each part to take or leave and to put into one's own words. */
import { useState } from "preact/hooks";
import { activities } from "../activities/store.js";
import { call } from "../backend.js";
import { Back } from "../design/back.jsx";
import { tried } from "../failure.js";
import { t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { ErrorLine, Field } from "../parts/field.jsx";
import { errorWords } from "../parts/notice.jsx";
import { Select } from "../parts/select.jsx";
import { Loaded } from "../parts/states.jsx";
import { go } from "../router.js";
import { useResource } from "../store.js";
import { draftOf, taken } from "./draft.js";
import { GoalPart, HabitPart, ReminderPart } from "./parts.jsx";
import { template } from "./store.js";

/** @typedef {import("./store.js").Template} Template */

export function One() {
  useResource(template);
  return (
    <div class="sheet templates">
      <Back to={["templates"]}>{t("templates-back")}</Back>
      <Loaded of={template} rows={6}>
        {(of) => of && <Form key={of.id} of={of} />}
      </Loaded>
    </div>
  );
}

/** @param {{ of: Template }} props */
function Form({ of }) {
  useResource(activities);
  const [draft, setDraft] = useState(() => draftOf(of));
  const [error, setError] = useState(
    /** @type {import("../backend.js").BackendError | null} */ (null),
  );
  /**
   * @param {"goals" | "habits" | "reminders"} list
   * @param {string} id
   * @param {object} part
   */
  const change = (list, id, part) =>
    setDraft((before) => ({
      ...before,
      [list]: before[list].map((one) => (one.id === id ? { ...one, ...part } : one)),
    }));
  const none = { value: /** @type {string | null} */ (null), label: t("templates-activity-none") };
  const roles = (activities.data.value ?? [])
    .filter((one) => !one.archived)
    .map((one) => ({ value: /** @type {string | null} */ (one.id), label: one.name }));

  async function begin() {
    const refused = await tried(() => call("begin_template", taken(draft)));
    setError(refused);
    if (refused) return;
    go("today");
  }

  return (
    <>
      <header class="page-head">
        <h1>{t(`templates-${of.id}`)}</h1>
      </header>
      <p class="lead">{t(`templates-${of.id}-about`)}</p>
      {roles.length > 0 && (
        <Field label={t("templates-activity")}>
          {(control) => (
            <Select
              kind="field"
              control={control}
              value={draft.activity_id}
              options={[none, ...roles]}
              onChange={(activity_id) => setDraft({ ...draft, activity_id })}
            />
          )}
        </Field>
      )}
      <section aria-labelledby="templates-goals">
        <h2 id="templates-goals">{t("templates-goals")}</h2>
        {draft.goals.map((goal) => (
          <GoalPart
            key={goal.id}
            of={goal}
            proposed={of.goals.find((one) => one.id === goal.id)}
            today={of.today}
            onChange={(part) => change("goals", goal.id, part)}
          />
        ))}
      </section>
      <section aria-labelledby="templates-habits">
        <h2 id="templates-habits">{t("templates-habits")}</h2>
        {draft.habits.map((habit) => {
          const proposed = of.habits.find((one) => one.id === habit.id);
          const fed = draft.goals.find((goal) => goal.take && goal.id === proposed?.goal);
          return (
            <HabitPart
              key={habit.id}
              of={habit}
              proposed={proposed}
              feeds={fed?.title}
              today={of.today}
              onChange={(part) => change("habits", habit.id, part)}
            />
          );
        })}
      </section>
      <section aria-labelledby="templates-reminders">
        <h2 id="templates-reminders">{t("templates-reminders")}</h2>
        {draft.reminders.map((reminder) => (
          <ReminderPart
            key={reminder.id}
            of={reminder}
            proposed={of.reminders.find((one) => one.id === reminder.id)}
            today={of.today}
            onChange={(part) => change("reminders", reminder.id, part)}
          />
        ))}
      </section>
      {error && <ErrorLine>{errorWords(error)}</ErrorLine>}
      <p class="templates-end">
        <Button kind="primary" onClick={() => void begin()}>
          {t("templates-begin")}
        </Button>
        <span class="meta">{t("templates-begin-words")}</span>
      </p>
    </>
  );
}
