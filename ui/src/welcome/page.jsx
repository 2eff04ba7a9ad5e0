/** The first run: four questions, each of which may be left for later. */
import "../../styles/welcome.css";
import { Bell } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { takeShell } from "../appearance.js";
import { call, refreshAll } from "../backend.js";
import { attempt } from "../failure.js";
import { t, time } from "../l10n.js";
import { life } from "../life.js";
import { Button } from "../parts/button.jsx";
import { Segmented } from "../parts/choice.jsx";
import { DateField } from "../parts/date-field.jsx";
import { Dialog } from "../parts/dialog.jsx";
import {
  Field,
  FieldGroup,
  MinutesField,
  NumberField,
  TextArea,
  TextField,
  TimeField,
} from "../parts/field.jsx";
import { Select } from "../parts/select.jsx";
import { toasts } from "../parts/toasts.jsx";
import { ready } from "../ready.js";
import { go } from "../router.js";
import { resource, useResource } from "../store.js";
import { momentWords } from "../today/words.js";
import { answered, saveGoal, saveHabit, saveReminder } from "./answers.js";
import { QUESTIONS, Question } from "./question.jsx";

/** @typedef {import("./answers.js").GoalAnswer} GoalAnswer */
/** @typedef {import("./answers.js").HabitAnswer} HabitAnswer */
/** @typedef {{ onDone: () => void }} Step */
/** @typedef {{ id: string, name: string, moment: string | null }} Made */

/** @type {import("./answers.js").UnitKind[]} */
const UNITS = ["hours", "yen", "count", "minutes", "points", "kg", "own"];
/** @type {import("./answers.js").HabitKind[]} */
const KINDS = ["yes_no", "minutes", "amount"];

/** When the check-in is asked, if there is no habit with a moment: 21:00. */
const EVENING = 21 * 60;

const day = resource(() => call("today", {}), []);

/** The welcome is over; the frame shows Today. */
function finish() {
  return attempt(async () => {
    await call("finish_welcome", {});
    toasts.value = [];
    go("today");
  });
}

export default function Welcome() {
  useResource(life);
  const [at, setAt] = useState(0);
  const [goal, setGoal] = useState(/** @type {string | null} */ (null));
  const [habit, setHabit] = useState(/** @type {Made | null} */ (null));
  useEffect(() => {
    void attempt(async () => {
      const found = await answered();
      if (found.habit) {
        const { id, name, moment_id } = found.habit;
        setHabit({ id, name, moment: moment_id });
      }
      setGoal(found.goal);
      if (found.at > QUESTIONS) await finish();
      else setAt(found.at);
    }).finally(ready);
  }, []);
  const next = () => setAt(at + 1);
  return (
    <div class="welcome-sheet">
      {at === 1 && <Theme key="theme" onDone={next} />}
      {at === 2 && <Goal key="goal" onDone={next} onSaved={setGoal} />}
      {at === 3 && <Habit key="habit" onDone={next} goal={goal} onSaved={setHabit} />}
      {at === 4 && <Reminder key="reminder" onDone={finish} habit={habit} />}
    </div>
  );
}

/** @param {Step} props */
function Theme({ onDone }) {
  const kept = life.data.value?.theme ?? "";
  const [typed, setTyped] = useState(/** @type {string | null} */ (null));
  const theme = typed ?? kept;
  const examples = ["welcome-theme-example-1", "welcome-theme-example-2"].map((id) => t(id));
  return (
    <Question
      at={1}
      title={t("welcome-theme")}
      words={t("welcome-theme-words")}
      empty={theme.trim() === "" && kept === ""}
      save={() => call("set_theme", { theme })}
      onNext={onDone}
      onLater={onDone}
      examples={examples.map((label) => ({ label, use: () => setTyped(label) }))}
      aside={
        <Button
          kind="ghost"
          onClick={() =>
            attempt(async () => {
              takeShell(await call("shell_open_journal", { which: "sample" }));
              refreshAll();
              go("today");
            })
          }
        >
          {t("welcome-sample")}
        </Button>
      }
    >
      {(error, submit) => (
        <Field label={t("welcome-theme-label")} error={error("theme")} class="welcome-own">
          {(control) => (
            <TextArea
              kind="own-l"
              singleLine
              control={control}
              value={theme}
              onInput={setTyped}
              onEnter={submit}
            />
          )}
        </Field>
      )}
    </Question>
  );
}

/** @param {Step & { onSaved: (id: string) => void }} props */
function Goal({ onDone, onSaved }) {
  useResource(day);
  const [answer, setAnswer] = useState(
    /** @type {GoalAnswer} */ ({ title: "", target: null, unit: "hours", word: "", due: null }),
  );
  const change = (/** @type {Partial<GoalAnswer>} */ part) => setAnswer({ ...answer, ...part });
  const today = day.data.value?.today;
  /** @type {[string, Partial<GoalAnswer>][]} */
  const examples = [
    ["welcome-goal-example-1", { target: 200, unit: "hours" }],
    ["welcome-goal-example-2", { target: 600_000, unit: "yen" }],
  ];
  return (
    <Question
      at={2}
      title={t("welcome-goal")}
      words={t("welcome-goal-words")}
      empty={answer.title.trim() === ""}
      save={async () => onSaved(await saveGoal(answer))}
      onNext={onDone}
      onLater={onDone}
      examples={examples.map(([id, part]) => ({
        label: t(id),
        use: () => change({ title: t(id), ...part }),
      }))}
    >
      {(error) => (
        <>
          <TextField
            label={t("welcome-goal-label")}
            value={answer.title}
            onInput={(title) => change({ title })}
            error={error("title")}
          />
          <div class="welcome-row">
            <NumberField
              label={t("welcome-goal-target")}
              optional
              value={answer.target}
              onChange={(target) => change({ target })}
              error={error("target_value")}
            />
            <Field
              label={t("welcome-goal-unit")}
              error={answer.unit === "own" ? null : error("unit")}
            >
              {(control) => (
                <Select
                  kind="field"
                  control={control}
                  options={UNITS.map((value) => ({
                    value,
                    label: t("welcome-unit", { unit: value }),
                  }))}
                  value={answer.unit}
                  onChange={(unit) => change({ unit })}
                />
              )}
            </Field>
            {answer.unit === "own" && (
              <TextField
                label={t("welcome-goal-word")}
                value={answer.word}
                onInput={(word) => change({ word })}
                error={error("unit")}
                short
              />
            )}
            {today && (
              <DateField
                label={t("welcome-goal-due")}
                optional
                value={answer.due}
                today={today}
                min={today}
                onChange={(due) => change({ due })}
                error={error("due_day")}
              />
            )}
          </div>
        </>
      )}
    </Question>
  );
}

/** @param {Step & { goal: string | null, onSaved: (habit: Made) => void }} props */
function Habit({ onDone, goal, onSaved }) {
  const [answer, setAnswer] = useState(
    /** @type {HabitAnswer} */ ({
      name: "",
      kind: "yes_no",
      target: null,
      unit: "",
      moment: null,
      cue: "",
      small: "",
    }),
  );
  const change = (/** @type {Partial<HabitAnswer>} */ part) => setAnswer({ ...answer, ...part });
  const moments = life.data.value?.moments ?? [];
  /** @type {[string, Partial<HabitAnswer>][]} */
  const examples = [
    ["welcome-habit-example-1", { kind: "minutes", target: 15 }],
    ["welcome-habit-example-2", { kind: "yes_no", target: null }],
  ];
  return (
    <Question
      at={3}
      title={t("welcome-habit")}
      words={t("welcome-habit-words")}
      empty={answer.name.trim() === ""}
      save={async () => onSaved({ ...answer, id: await saveHabit(answer, goal) })}
      onNext={onDone}
      onLater={onDone}
      examples={examples.map(([id, part]) => ({
        label: t(id),
        use: () => change({ name: t(id), ...part }),
      }))}
    >
      {(error) => (
        <>
          <TextField
            label={t("welcome-habit-label")}
            value={answer.name}
            onInput={(name) => change({ name })}
            error={error("name")}
          />
          <div class="welcome-row">
            <FieldGroup label={t("welcome-habit-kind")}>
              {(labelledby) => (
                <Segmented
                  labelledby={labelledby}
                  options={KINDS.map((value) => ({
                    value,
                    label: t("welcome-kind", { kind: value }),
                  }))}
                  value={answer.kind}
                  onChange={(kind) => change({ kind })}
                />
              )}
            </FieldGroup>
            {answer.kind === "minutes" && (
              <MinutesField
                label={t("welcome-habit-target")}
                value={answer.target}
                onChange={(target) => change({ target })}
                error={error("target")}
              />
            )}
            {answer.kind === "amount" && (
              <>
                <NumberField
                  label={t("welcome-habit-target")}
                  value={answer.target}
                  onChange={(target) => change({ target })}
                  error={error("target")}
                />
                <TextField
                  label={t("welcome-goal-word")}
                  value={answer.unit}
                  onInput={(unit) => change({ unit })}
                  error={error("unit_word")}
                  short
                />
              </>
            )}
          </div>
          <div class="welcome-row">
            <Field label={t("welcome-habit-moment")}>
              {(control) => (
                <Select
                  kind="field"
                  control={control}
                  options={[
                    { value: /** @type {string | null} */ (null), label: t("welcome-habit-any") },
                    ...moments.map((moment) => ({
                      value: /** @type {string | null} */ (moment.id),
                      label: momentWords(moment),
                      note: time(moment.at_minute),
                    })),
                  ]}
                  value={answer.moment}
                  onChange={(moment) => change({ moment })}
                />
              )}
            </Field>
            <TextField
              label={t("welcome-habit-cue")}
              optional
              placeholder={t("welcome-habit-cue-example")}
              value={answer.cue}
              onInput={(cue) => change({ cue })}
              error={error("cue")}
            />
            <TextField
              label={t("welcome-habit-small")}
              optional
              placeholder={t("welcome-habit-small-example")}
              value={answer.small}
              onInput={(small) => change({ small })}
              error={error("small")}
            />
          </div>
        </>
      )}
    </Question>
  );
}

/** @param {Step & { habit: Made | null }} props */
function Reminder({ onDone, habit }) {
  const moment = life.data.value?.moments.find(({ id }) => id === habit?.moment);
  const [at, setAt] = useState(/** @type {number | null} */ (moment?.at_minute ?? EVENING));
  const [asking, setAsking] = useState(false);
  const name = habit?.name ?? t("reminders-checkin-title");
  const save = () => saveReminder(habit?.id ?? null, at ?? EVENING);
  return (
    <>
      <Question
        at={4}
        title={t("welcome-reminder")}
        words={
          habit
            ? t("welcome-reminder-words", { name })
            : t("welcome-reminder-checkin-words", { name })
        }
        empty={at === null}
        // Whether to notify at all is asked once there is something to be reminded of.
        save={async () => (habit ? undefined : save())}
        onNext={() => (habit ? setAsking(true) : onDone())}
        onLater={onDone}
      >
        {(error, submit) => (
          <TimeField
            label={t("welcome-reminder-label")}
            value={at}
            onChange={setAt}
            onEnter={submit}
            error={error("at")}
          />
        )}
      </Question>
      {asking && (
        <Dialog
          title={t("welcome-notify", { time: time(at ?? EVENING) })}
          words={t("welcome-notify-words", { name })}
          icon={Bell}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={onDone}>{t("welcome-notify-no")}</Button>
              <Button
                kind="primary"
                data-autofocus
                onClick={() =>
                  attempt(async () => {
                    await save();
                    onDone();
                  })
                }
              >
                {t("welcome-notify-yes")}
              </Button>
            </>
          }
        />
      )}
    </>
  );
}
