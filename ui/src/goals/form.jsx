/** Writing a goal down, and changing what it says. */
import { useRef, useState } from "preact/hooks";
import { ActivityDialog } from "../activities/activity-dialog.jsx";
import { activities } from "../activities/store.js";
import { call } from "../backend.js";
import { tried } from "../failure.js";
import { quantity, t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Segmented } from "../parts/choice.jsx";
import { DateField } from "../parts/date-field.jsx";
import { Dialog } from "../parts/dialog.jsx";
import { Field, FieldGroup, TextArea, TextField } from "../parts/field.jsx";
import { Select } from "../parts/select.jsx";
import { useResource } from "../store.js";
import { OtherError, parents, thousandths, under, unitName } from "./dialogs.jsx";
import { open, stopAsking, tree } from "./store.js";

/** @typedef {import("./words.js").Metric} Metric */
/** @typedef {import("./words.js").Unit} Unit */
/** @typedef {Metric["kind"] | "none"} MetricKind */

/** @type {MetricKind[]} */
const METRICS = ["total", "level", "rate", "milestones", "yes_no", "none"];
/** @type {Unit["kind"][]} */
const UNITS = ["yen", "hours", "minutes", "count", "points", "kg", "own"];
const FIELDS = [
  "title",
  "why",
  "parent_id",
  "metric",
  "unit",
  "start_value",
  "target_value",
  "start_day",
  "due_day",
];

/** What stands in the fields; numbers as they are typed. @param {import("./store.js").GoalDetail | undefined} of */
function filled(of) {
  const goal = of?.goal;
  const metric = goal?.metric ?? null;
  return {
    title: goal?.title ?? "",
    why: goal?.why ?? "",
    activity: goal?.activity_id ?? null,
    metric: /** @type {MetricKind} */ (goal ? (metric?.kind ?? "none") : "total"),
    direction: /** @type {import("../bindings/operations").GoalDirection} */ (
      metric?.kind === "level" ? metric.direction : "up"
    ),
    per: /** @type {import("../bindings/operations").GoalPeriod} */ (
      metric?.kind === "rate" ? metric.per : "month"
    ),
    unit: goal?.unit?.kind ?? /** @type {Unit["kind"]} */ ("yen"),
    word: goal?.unit?.kind === "own" ? goal.unit.word : "",
    start: goal ? quantity(goal.start_value) : "0",
    target: goal?.target_value === null || goal === undefined ? "" : quantity(goal.target_value),
    start_day: goal?.start_day ?? tree.data.value?.today ?? null,
    due_day: goal?.due_day ?? null,
  };
}

/** @param {ReturnType<typeof filled>} form @returns {Metric | undefined} */
function metricOf(form) {
  switch (form.metric) {
    case "none":
      return undefined;
    case "level":
      return { kind: "level", direction: form.direction };
    case "rate":
      return { kind: "rate", per: form.per };
    default:
      return { kind: form.metric };
  }
}

/** @param {{ of?: import("./store.js").GoalDetail, parent?: string | null }} props */
export function GoalFormDialog({ of, parent: under_ = null }) {
  useResource(activities);
  const first = useRef(filled(of));
  const [form, setForm] = useState(first.current);
  const [parent, setParent] = useState(under_);
  const [error, setError] = useState(
    /** @type {import("../failure.js").BackendError | null} */ (null),
  );
  const [noNumber, setNoNumber] = useState(/** @type {"start" | "target" | null} */ (null));
  const [adding, setAdding] = useState(false);
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const today = tree.data.value?.today ?? "";

  /** @param {Partial<typeof form>} change */
  function set(change) {
    setForm((was) => ({ ...was, ...change }));
    setError(null);
    setNoNumber(null);
  }
  const counts = form.metric === "total" || form.metric === "level" || form.metric === "rate";
  const starts = form.metric === "total" || form.metric === "level";

  async function save() {
    // A date that can't be read is still in its field, with its own words under it.
    const bad = box.current?.querySelector(".field-date [aria-invalid='true']");
    if (bad && error?.field !== "due_day" && error?.field !== "start_day") {
      /** @type {HTMLElement} */ (bad).focus();
      return;
    }
    const start = thousandths(form.start);
    const target = thousandths(form.target);
    if (starts && form.start.trim() !== "" && start === null) return setNoNumber("start");
    if (counts && form.target.trim() !== "" && target === null) return setNoNumber("target");
    /** @type {Unit} */
    const unit = form.unit === "own" ? { kind: "own", word: form.word } : { kind: form.unit };
    const sent = {
      title: form.title,
      why: form.why,
      activity_id: form.activity ?? undefined,
      metric: metricOf(form),
      unit: counts ? unit : undefined,
      start_value: starts ? (start ?? undefined) : undefined,
      target_value: counts ? (target ?? undefined) : undefined,
      start_day: form.start_day ?? undefined,
      due_day: form.due_day ?? undefined,
    };
    const failed = await tried(async () => {
      if (of) await call("change_goal", { id: of.goal.id, form: sent });
      else open(await call("create_goal", { parent_id: parent ?? undefined, form: sent }));
    });
    if (failed) {
      setError(failed);
      // The field that it is about, once its words stand under it.
      setTimeout(() => {
        const field = box.current?.querySelector("[aria-invalid='true']");
        /** @type {HTMLElement | null} */ (field ?? null)?.focus();
      });
    } else stopAsking();
  }

  return (
    <>
      <Dialog
        wide
        title={t(of ? "goals-page-edit" : "goals-page-new")}
        dirty={JSON.stringify(form) !== JSON.stringify(first.current) || parent !== under_}
        onClose={stopAsking}
        actions={
          <>
            <Button onClick={stopAsking}>{t("app-cancel")}</Button>
            <Button kind="primary" onClick={() => void save()}>
              {t(of ? "app-save" : "app-add")}
            </Button>
          </>
        }
      >
        <div class="goal-form" ref={box}>
          <OtherError error={error} fields={FIELDS} />
          <TextField
            label={t("goals-page-field-title")}
            placeholder={t("goals-page-field-title-example")}
            value={form.title}
            onInput={(title) => set({ title })}
            onEnter={() => void save()}
            error={under(error, "title")}
            autofocus
          />
          <Field
            label={t("goals-page-field-why")}
            hint={t("goals-page-field-why-hint")}
            error={under(error, "why")}
            optional
          >
            {(control) => (
              <TextArea
                kind="own"
                control={control}
                value={form.why}
                onInput={(why) => set({ why })}
              />
            )}
          </Field>
          {!of && (
            <Field label={t("goals-page-field-parent")} error={under(error, "parent_id")}>
              {(control) => (
                <Select
                  kind="field"
                  control={control}
                  value={parent}
                  options={parents(tree.data.value?.goals ?? [])}
                  onChange={(next) => {
                    setParent(next);
                    setError(null);
                  }}
                />
              )}
            </Field>
          )}
          <Field label={t("goals-page-field-activity")} optional>
            {(control) => (
              <Select
                kind="field"
                control={control}
                value={form.activity}
                options={[
                  { value: null, label: t("goals-page-no-activity") },
                  ...(activities.data.value ?? [])
                    .filter((one) => !one.archived || one.id === form.activity)
                    .map((one) => ({ value: one.id, label: one.name })),
                  { value: NEW, label: t("goals-page-new-activity") },
                ]}
                onChange={(activity) => (activity === NEW ? setAdding(true) : set({ activity }))}
              />
            )}
          </Field>
          <MetricField
            value={form.metric}
            onChange={(metric) => set({ metric })}
            error={under(error, "metric")}
          />
          {form.metric === "level" && (
            <FieldGroup label={t("goals-page-direction")}>
              {(labelledby) => (
                <Segmented
                  labelledby={labelledby}
                  value={form.direction}
                  options={[
                    { value: /** @type {const} */ ("up"), label: t("goals-page-direction-up") },
                    { value: /** @type {const} */ ("down"), label: t("goals-page-direction-down") },
                  ]}
                  onChange={(direction) => set({ direction })}
                />
              )}
            </FieldGroup>
          )}
          {form.metric === "rate" && (
            <FieldGroup label={t("goals-page-period")}>
              {(labelledby) => (
                <Segmented
                  labelledby={labelledby}
                  value={form.per}
                  options={[
                    { value: /** @type {const} */ ("week"), label: t("goals-page-period-week") },
                    { value: /** @type {const} */ ("month"), label: t("goals-page-period-month") },
                  ]}
                  onChange={(per) => set({ per })}
                />
              )}
            </FieldGroup>
          )}
          {counts && (
            <div class="goal-form-row">
              <Field
                label={t("goals-page-field-unit")}
                error={form.unit === "own" ? null : under(error, "unit")}
              >
                {(control) => (
                  <Select
                    kind="field"
                    control={control}
                    value={form.unit}
                    options={UNITS.map((one) => ({
                      value: one,
                      label: t(`goals-page-unit-${one}`),
                    }))}
                    onChange={(unit) => set({ unit })}
                  />
                )}
              </Field>
              {form.unit === "own" && (
                <TextField
                  label={t("goals-page-unit-word")}
                  placeholder={t("goals-page-unit-word-example")}
                  value={form.word}
                  onInput={(word) => set({ word })}
                  onEnter={() => void save()}
                  error={under(error, "unit")}
                />
              )}
              {starts && (
                <TextField
                  label={t("goals-page-field-start-value")}
                  value={form.start}
                  onInput={(start) => set({ start })}
                  onEnter={() => void save()}
                  inputMode="decimal"
                  suffix={suffix(form)}
                  error={
                    noNumber === "start"
                      ? t("goals-page-number", { example: "0" })
                      : under(error, "start_value")
                  }
                />
              )}
              <TextField
                label={t("goals-page-field-target")}
                value={form.target}
                onInput={(target) => set({ target })}
                onEnter={() => void save()}
                inputMode="decimal"
                suffix={suffix(form)}
                error={
                  noNumber === "target"
                    ? t("goals-page-number", { example: "600000" })
                    : under(error, "target_value")
                }
              />
            </div>
          )}
          <div class="goal-form-row">
            <DateField
              label={t("goals-page-field-start-day")}
              value={form.start_day}
              today={today}
              onChange={(start_day) => set({ start_day })}
              error={under(error, "start_day")}
            />
            <DateField
              label={t("goals-page-field-due-day")}
              optional
              value={form.due_day}
              today={today}
              onChange={(due_day) => set({ due_day })}
              error={under(error, "due_day")}
            />
          </div>
        </div>
      </Dialog>
      {adding && (
        <ActivityDialog
          onClose={() => setAdding(false)}
          onSaved={(activity) => {
            setAdding(false);
            set({ activity });
          }}
        />
      )}
    </>
  );
}

const NEW = "new";

/** @param {ReturnType<typeof filled>} form */
const suffix = (form) =>
  form.unit === "own" ? form.word || undefined : unitName({ kind: form.unit });

/**
 * How it is measured, in plain words.
 * @param {{ value: MetricKind, onChange: (value: MetricKind) => void, error: string | null }} props
 */
function MetricField({ value, onChange, error }) {
  return (
    <FieldGroup label={t("goals-page-field-metric")} error={error}>
      {(labelledby) => (
        <div class="goal-metrics" role="radiogroup" aria-labelledby={labelledby}>
          {METRICS.map((one) => {
            const name = one.replace("_", "-");
            return (
              <label key={one} class="goal-metric">
                <input
                  type="radio"
                  name="goal-metric"
                  checked={one === value}
                  onChange={() => onChange(one)}
                />
                <span>
                  {t(`goals-page-metric-${name}`)}
                  <small>{t(`goals-page-metric-${name}-hint`)}</small>
                </span>
              </label>
            );
          })}
        </div>
      )}
    </FieldGroup>
  );
}
