/** What the page asks in a dialog, one at a time. */
import { useEffect, useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt, tried } from "../failure.js";
import { t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { DateField } from "../parts/date-field.jsx";
import { ConfirmDelete, Dialog } from "../parts/dialog.jsx";
import { readNumber } from "../parts/digits.js";
import { Field, TextArea, TextField } from "../parts/field.jsx";
import { errorWords, Notice } from "../parts/notice.jsx";
import { Select } from "../parts/select.jsx";
import { go } from "../router.js";
import { withBelow } from "./drag.js";
import { GoalFormDialog } from "./form.jsx";
import { LinkDialog } from "./link.jsx";
import { archive, asked, asking, LAST, stopAsking, tree } from "./store.js";

/** @typedef {import("../failure.js").BackendError} BackendError */
/** @typedef {import("./store.js").GoalDetail} GoalDetail */

export function Asking() {
  const now = asking.value;
  switch (now?.what) {
    case "new":
      return <GoalFormDialog parent={now.parent} />;
    case "edit":
      return <GoalFormDialog of={now.of} />;
    case "record":
      return <Record of={now.of} />;
    case "link":
      return <LinkDialog of={now.of} />;
    case "change-link":
      return <LinkDialog of={now.of} habit={now.habit} />;
    case "move":
      return <Move id={now.id} title={now.title} />;
    case "delete":
      return <Delete id={now.id} title={now.title} />;
    case "milestone":
      return <MilestoneDialog of={now.of} />;
    default:
      return null;
  }
}

/**
 * The words of an error about this field.
 * @param {BackendError | null} error @param {string} field
 */
export const under = (error, field) => (error?.field === field ? errorWords(error) : null);

/**
 * An error that belongs to none of the fields shown.
 * @param {{ error: BackendError | null, fields: string[] }} props
 */
export function OtherError({ error, fields }) {
  if (!error || (error.field && fields.includes(error.field))) return null;
  return (
    <Notice kind="err" top>
      {errorWords(error)}
    </Notice>
  );
}

/** The ways to write a minus, the one that numbers are shown with among them. */
const MINUS = /[\u2010-\u2015\u2212\uff0d]/;

/** Thousandths of what was typed; null if it is no number. @param {string} text */
export function thousandths(text) {
  const number = readNumber(text.replace(MINUS, "-"));
  return number === null ? null : Math.round(number * 1000);
}

/** The short name of a unit, as a suffix. @param {import("./words.js").Unit} unit */
export const unitName = (unit) =>
  unit.kind === "own" ? unit.word : t(`goals-page-suffix-${unit.kind}`);

/** @param {{ of: GoalDetail }} props */
function Record({ of }) {
  const { goal, today } = of;
  const [typed, setTyped] = useState("");
  const [day, setDay] = useState(/** @type {string | null} */ (today));
  const [text, setText] = useState("");
  const [error, setError] = useState(/** @type {BackendError | null} */ (null));
  const [noNumber, setNoNumber] = useState(false);
  const level = goal.metric?.kind === "level";

  async function save() {
    const value = thousandths(typed);
    setNoNumber(value === null);
    if (value === null) return;
    const failed = await tried(() =>
      call("record_progress", { goal_id: goal.id, value, day: day ?? undefined, text }),
    );
    if (failed) setError(failed);
    else stopAsking();
  }

  return (
    <Dialog
      title={t("goals-page-record-title", { name: goal.title })}
      dirty={typed !== "" || text !== ""}
      onClose={stopAsking}
      actions={
        <>
          <Button onClick={stopAsking}>{t("app-cancel")}</Button>
          <Button kind="primary" onClick={() => void save()}>
            {t("app-record")}
          </Button>
        </>
      }
    >
      <div class="goal-form">
        <OtherError error={error} fields={["value", "day", "text"]} />
        <TextField
          label={t(level ? "goals-page-record-level" : "goals-page-record-add")}
          value={typed}
          onInput={(next) => {
            setTyped(next);
            setNoNumber(false);
            setError(null);
          }}
          onEnter={() => void save()}
          error={noNumber ? t("goals-page-number", { example: "30000" }) : under(error, "value")}
          suffix={goal.unit ? unitName(goal.unit) : undefined}
          inputMode="decimal"
          short
          autofocus
        />
        <DateField
          label={t("goals-page-record-day")}
          value={day}
          today={today}
          max={today}
          onChange={setDay}
          error={under(error, "day")}
        />
        <TextField
          label={t("goals-page-record-text")}
          optional
          value={text}
          onInput={setText}
          onEnter={() => void save()}
          error={under(error, "text")}
        />
      </div>
    </Dialog>
  );
}

/** @param {{ id: string, title: string }} props */
function Move({ id, title }) {
  const rows = tree.data.value?.goals ?? [];
  const below = withBelow(rows, id);
  const now = rows.find((row) => row.id === id)?.parent_id ?? null;
  const [parent, setParent] = useState(now);
  const [error, setError] = useState(/** @type {BackendError | null} */ (null));
  async function move() {
    const failed = await tried(() =>
      call("move_goal", { id, parent_id: parent ?? undefined, position: LAST }),
    );
    if (failed) setError(failed);
    else stopAsking();
  }
  return (
    <Dialog
      title={t("goals-page-move-title", { name: title })}
      onClose={stopAsking}
      actions={
        <>
          <Button onClick={stopAsking}>{t("app-cancel")}</Button>
          <Button kind="primary" disabled={parent === now} onClick={() => void move()}>
            {t("goals-page-move-act")}
          </Button>
        </>
      }
    >
      <OtherError error={error} fields={["parent_id"]} />
      <Field label={t("goals-page-move-to")} error={under(error, "parent_id")}>
        {(control) => (
          <Select
            kind="field"
            control={control}
            value={parent}
            options={parents(rows.filter((row) => !below.has(row.id)))}
            onChange={(next) => {
              setParent(next);
              setError(null);
            }}
          />
        )}
      </Field>
    </Dialog>
  );
}

/**
 * The places that a goal can stand under, indented like the tree.
 * @param {import("./store.js").GoalRow[]} rows
 * @returns {import("../parts/select.jsx").Option<string | null>[]}
 */
export function parents(rows) {
  return [
    { value: null, label: t("goals-page-under-theme") },
    ...rows
      .filter((row) => !row.archived)
      .map((row) => ({ value: row.id, label: `${"\u2003".repeat(row.depth - 1)}${row.title}` })),
  ];
}

/** @param {{ id: string, title: string }} props */
function Delete({ id, title }) {
  const [found, setFound] = useState(
    /** @type {import("../bindings/operations").GoalDeletion | null} */ (null),
  );
  useEffect(() => {
    let gone = false;
    attempt(() => call("goal_deletion", { id })).then((answer) => {
      if (gone) return;
      if (answer) setFound(answer);
      else stopAsking();
    });
    return () => {
      gone = true;
    };
  }, [id]);
  if (!found) return null;
  const isArchived = tree.data.value?.goals.find((row) => row.id === id)?.archived;
  return (
    <ConfirmDelete
      title={t("goals-page-delete-title", { name: title })}
      words={deletionWords(found).map((sentence) => <p key={sentence}>{sentence}</p>)}
      onClose={stopAsking}
      gentle={
        isArchived
          ? undefined
          : {
              label: t("goals-page-delete-archive"),
              run: () => {
                stopAsking();
                void archive(id, true);
              },
            }
      }
      onDelete={() => {
        stopAsking();
        void attempt(async () => {
          await call("delete_goal", { id });
          // What is shown may be what was deleted, or below it.
          if (asked.value) go("goals", [], {}, { replace: true });
        });
      }}
    />
  );
}

/** What goes along, and what stays. @param {import("../bindings/operations").GoalDeletion} found */
export function deletionWords({ goals_below, milestones, reminders, entries_kept }) {
  const goes = [
    goals_below > 0 && t("goals-page-delete-below", { count: goals_below }),
    milestones > 0 && t("goals-page-delete-milestones", { count: milestones }),
    reminders > 0 && t("goals-page-delete-reminders", { count: reminders }),
  ].filter((one) => one !== false);
  return [
    goes.length > 0 && t("goals-page-delete-goes", { what: goes.join(t("goals-page-and")) }),
    entries_kept > 0 && t("goals-page-delete-kept", { count: entries_kept }),
    t("goals-page-delete-undo"),
  ].filter((one) => one !== false);
}

/** @param {{ of: import("./store.js").Milestone }} props */
function MilestoneDialog({ of }) {
  const today = tree.data.value?.today ?? "";
  const [title, setTitle] = useState(of.title);
  const [due, setDue] = useState(of.due_day);
  const [error, setError] = useState(/** @type {BackendError | null} */ (null));
  async function save() {
    const failed = await tried(() =>
      call("change_milestone", { id: of.id, form: { title, due_day: due ?? undefined } }),
    );
    if (failed) setError(failed);
    else stopAsking();
  }
  return (
    <Dialog
      title={t("goals-page-milestone-edit")}
      dirty={title !== of.title || due !== of.due_day}
      onClose={stopAsking}
      actions={
        <>
          <Button onClick={stopAsking}>{t("app-cancel")}</Button>
          <Button kind="primary" onClick={() => void save()}>
            {t("app-save")}
          </Button>
        </>
      }
    >
      <div class="goal-form">
        <OtherError error={error} fields={["title", "due_day"]} />
        <Field label={t("goals-page-milestone-words")} error={under(error, "title")}>
          {(control) => (
            <TextArea
              control={control}
              value={title}
              rows={1}
              singleLine
              onEnter={() => void save()}
              onInput={(next) => {
                setTitle(next);
                setError(null);
              }}
            />
          )}
        </Field>
        <DateField
          label={t("goals-page-field-due-day")}
          optional
          value={due}
          today={today}
          onChange={setDue}
          error={under(error, "due_day")}
        />
      </div>
    </Dialog>
  );
}
