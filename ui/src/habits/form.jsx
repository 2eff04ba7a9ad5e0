import "../../styles/habits.css";
import { useEffect, useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { t } from "../l10n.js";
import { life } from "../life.js";
import { Ask } from "../parts/ask.jsx";
import { Button } from "../parts/button.jsx";
import { Segmented } from "../parts/choice.jsx";
import { Dialog } from "../parts/dialog.jsx";
import { Field, MinutesField, NumberField, TextField } from "../parts/field.jsx";
import { Select } from "../parts/select.jsx";
import { Loaded } from "../parts/states.jsx";
import { Moments } from "../settings/moments.jsx";
import { resource, useResource } from "../store.js";
import { GoalsField, isUnread, linksOf, sameLinks, supported } from "./goals-field.jsx";
import { ScheduleEditor } from "./schedule-editor.jsx";
import { activities } from "./store.js";
import { momentWords } from "./words.js";

/** @typedef {import("../bindings/operations").Habit} Habit */
/** @typedef {import("../bindings/operations").HabitDraft} HabitDraft */
/** @typedef {import("../bindings/operations").GoalRow} GoalRow */

/** The day it is, and the goals a habit can support. */
const around = resource(async () => {
  const [{ today }, { goals }] = await Promise.all([call("today", {}), call("goals", {})]);
  return { today, goals: goals.filter((goal) => !goal.archived) };
}, ["goals", "life"]);

/** @param {string} today @param {string} cue @returns {HabitDraft} */
const blank = (today, cue) => ({
  name: "",
  kind: "yes_no",
  direction: "at_least",
  target: 1000,
  unit_word: "",
  schedule: {
    rule: { kind: "daily", times: 1 },
    from: today,
    until: null,
    except_holidays: false,
  },
  cue,
  small: "",
});

/** @param {Habit} habit @returns {HabitDraft} */
function draftOf({ id, archived, activity_id, moment_id, small_target, ...rest }) {
  return {
    ...rest,
    activity_id: activity_id ?? undefined,
    moment_id: moment_id ?? undefined,
    small_target: small_target ?? undefined,
  };
}

/** A target to begin with, in thousandths. */
const TARGETS = { yes_no: 1000, amount: 10_000, minutes: 30_000 };

/**
 * Writes a habit down, or changes one.
 * @param {{
 *   habit?: Habit,
 *   goals?: import("../bindings/operations").SupportedGoal[],
 *   cue?: string,
 *   onClose: () => void,
 *   onSaved?: (id: string) => void,
 * }} props `goals`: those that the habit supports already; `cue`: what a new one begins with
 */
export function HabitForm({ habit, goals, cue = "", onClose, onSaved }) {
  useResource(around);
  useResource(activities);
  useResource(life);
  const [fed, setFed] = useState(habit ? (goals ?? null) : []);
  useEffect(() => {
    if (!habit || goals) return;
    void attempt(async () => setFed((await call("habit_detail", { id: habit.id })).goals));
  }, []);
  const answer = around.data.value;
  if (!answer || !fed) {
    return (
      <Dialog
        title={t(habit ? "habits-page-edit-title" : "habits-page-new-title")}
        onClose={onClose}
        closable
      >
        <Loaded of={around}>{() => null}</Loaded>
      </Dialog>
    );
  }
  return (
    <Filled
      habit={habit}
      fed={fed}
      cue={cue}
      today={answer.today}
      goals={answer.goals}
      onClose={onClose}
      onSaved={onSaved}
    />
  );
}

/**
 * @param {{
 *   habit?: Habit,
 *   fed: import("../bindings/operations").SupportedGoal[],
 *   cue: string,
 *   today: string,
 *   goals: GoalRow[],
 *   onClose: () => void,
 *   onSaved?: (id: string) => void,
 * }} props
 */
function Filled({ habit, fed, cue, today, goals, onClose, onSaved }) {
  const [first] = useState(() => (habit ? draftOf(habit) : blank(today, cue)));
  const [draft, setDraft] = useState(first);
  const [before] = useState(() => linksOf(fed));
  const [links, setLinks] = useState(before);
  const [unread, setUnread] = useState(false);
  const [managing, setManaging] = useState(false);
  /** @param {Partial<HabitDraft>} change */
  const set = (change) => setDraft((before) => ({ ...before, ...change }));
  const counts = draft.kind !== "yes_no";
  const unit = draft.kind === "minutes" ? t("app-unit-minutes") : draft.unit_word;

  async function save() {
    const goals = supported(links);
    if (habit) await call("change_habit", { id: habit.id, draft, goals });
    const id = habit?.id ?? (await call("create_habit", { ...draft, goals }));
    onSaved?.(id);
  }

  return (
    <>
      <Ask
        title={t(habit ? "habits-page-edit-title" : "habits-page-new-title")}
        verb={t("app-save")}
        dirty={JSON.stringify(draft) !== JSON.stringify(first) || !sameLinks(links, before)}
        ready={() => {
          setUnread(isUnread(links));
          return !isUnread(links);
        }}
        wide
        act={save}
        onClose={onClose}
      >
        {(error, submit) => (
          <>
            <TextField
              label={t("habits-page-name")}
              placeholder={t("habits-page-name-example")}
              value={draft.name}
              error={error("name")}
              onInput={(name) => set({ name })}
              onEnter={submit}
              autofocus
            />
            <Field label={t("habits-page-kind")} error={error("direction")}>
              {(control) => (
                <span aria-describedby={control["aria-describedby"]}>
                  <Segmented
                    label={t("habits-page-kind")}
                    options={[
                      {
                        value: /** @type {const} */ ("yes_no"),
                        label: t("habits-page-kind-yes-no"),
                      },
                      {
                        value: /** @type {const} */ ("amount"),
                        label: t("habits-page-kind-amount"),
                      },
                      {
                        value: /** @type {const} */ ("minutes"),
                        label: t("habits-page-kind-minutes"),
                      },
                    ]}
                    value={draft.kind}
                    onChange={(kind) =>
                      set({
                        kind,
                        target: TARGETS[kind],
                        small_target: undefined,
                        direction: kind === "yes_no" ? "at_least" : draft.direction,
                      })
                    }
                  />
                </span>
              )}
            </Field>
            {counts && (
              <div class="pair">
                {draft.kind === "minutes" ? (
                  <MinutesField
                    label={t("habits-page-target")}
                    value={draft.target / 1000}
                    error={error("target")}
                    onChange={(n) => set({ target: (n ?? 0) * 1000 })}
                  />
                ) : (
                  <NumberField
                    label={t("habits-page-target")}
                    value={draft.target / 1000}
                    error={error("target")}
                    onChange={(n) => set({ target: Math.round((n ?? 0) * 1000) })}
                  />
                )}
                {draft.kind === "amount" && (
                  <TextField
                    label={t("habits-page-unit")}
                    placeholder={t("habits-page-unit-example")}
                    value={draft.unit_word ?? ""}
                    error={error("unit_word")}
                    onInput={(unit_word) => set({ unit_word })}
                    onEnter={submit}
                    short
                  />
                )}
                <Field label={t("habits-page-direction")}>
                  {(control) => (
                    <Select
                      kind="field"
                      control={control}
                      options={[
                        {
                          value: /** @type {const} */ ("at_least"),
                          label: t("habits-page-at-least"),
                        },
                        {
                          value: /** @type {const} */ ("at_most"),
                          label: t("habits-page-at-most-label"),
                        },
                      ]}
                      value={draft.direction}
                      onChange={(direction) => set({ direction })}
                    />
                  )}
                </Field>
              </div>
            )}
            <ScheduleEditor
              value={draft.schedule}
              today={today}
              error={error("schedule")}
              onChange={(schedule) => set({ schedule })}
            />
            <div class="pair">
              <Field label={t("habits-page-moment")} optional>
                {(control) => (
                  <Select
                    kind="field"
                    control={control}
                    options={[
                      {
                        value: /** @type {string | undefined} */ (undefined),
                        label: t("habits-page-none"),
                      },
                      ...(life.data.value?.moments ?? []).map((moment) => ({
                        value: moment.id,
                        label: momentWords(moment),
                      })),
                    ]}
                    value={draft.moment_id}
                    onChange={(moment_id) => set({ moment_id })}
                  />
                )}
              </Field>
              <TextField
                label={t("habits-page-cue")}
                placeholder={t("habits-page-cue-example")}
                optional
                value={draft.cue ?? ""}
                error={error("cue")}
                onInput={(cue) => set({ cue })}
                onEnter={submit}
              />
            </div>
            <p>
              <Button kind="ghost" size="s" onClick={() => setManaging(true)}>
                {t("habits-page-moments")}
              </Button>
            </p>
            <div class="pair">
              <TextField
                label={t("habits-page-small-version")}
                hint={t("habits-page-small-hint")}
                placeholder={t("habits-page-small-example")}
                optional
                value={draft.small ?? ""}
                error={error("small")}
                onInput={(small) => set({ small })}
                onEnter={submit}
              />
              {counts && draft.direction === "at_least" && (
                <NumberField
                  label={t("habits-page-small-target")}
                  optional
                  suffix={unit}
                  value={draft.small_target === undefined ? null : draft.small_target / 1000}
                  error={error("small_target")}
                  onChange={(n) =>
                    set({ small_target: n === null ? undefined : Math.round(n * 1000) })
                  }
                />
              )}
            </div>
            <Field label={t("habits-page-activity")} optional error={error("activity_id")}>
              {(control) => (
                <Select
                  kind="field"
                  control={control}
                  options={[
                    {
                      value: /** @type {string | undefined} */ (undefined),
                      label: t("habits-page-none"),
                    },
                    ...(activities.data.value ?? []).map((one) => ({
                      value: one.id,
                      label: one.name,
                    })),
                  ]}
                  value={draft.activity_id}
                  onChange={(activity_id) => set({ activity_id })}
                />
              )}
            </Field>
            <GoalsField
              links={links}
              kind={draft.kind}
              goals={goals}
              unread={unread}
              error={error("factor") ?? error("habit_id")}
              onChange={setLinks}
              onEnter={submit}
            />
          </>
        )}
      </Ask>
      {managing && (
        <Dialog title={t("habits-page-moments")} onClose={() => setManaging(false)} closable>
          <Moments />
        </Dialog>
      )}
    </>
  );
}
