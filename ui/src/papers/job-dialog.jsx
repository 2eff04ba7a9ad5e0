/** Writes a job of the work history down, changes it, deletes it. */
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { t } from "../l10n.js";
import { Ask } from "../parts/ask.jsx";
import { ConfirmDelete } from "../parts/dialog.jsx";
import { Field, TextArea, TextField } from "../parts/field.jsx";
import { MonthField, sentMonth, typedMonth } from "./month-field.jsx";

/** @typedef {import("../bindings/operations").JobRow} JobRow */

/** @param {{ job?: JobRow, onClose: () => void }} props */
export function JobDialog({ job, onClose }) {
  const [first] = useState(() => ({
    employer: job?.employer ?? "",
    department: job?.department ?? "",
    title: job?.title ?? "",
    from: typedMonth(job?.from),
    to: typedMonth(job?.to),
    did: job?.did ?? "",
    learnt: job?.learnt ?? "",
  }));
  const [draft, setDraft] = useState(first);
  /** @param {Partial<typeof first>} part */
  const change = (part) => setDraft((was) => ({ ...was, ...part }));

  async function save() {
    const form = { ...draft, from: sentMonth(draft.from), to: sentMonth(draft.to) };
    if (job) await call("change_job", { id: job.id, form });
    else await call("create_job", form);
  }

  return (
    <Ask
      title={t(job ? "papers-page-job-edit-title" : "papers-page-job-add")}
      verb={t(job ? "app-save" : "app-add")}
      wide
      dirty={JSON.stringify(draft) !== JSON.stringify(first)}
      onClose={onClose}
      act={save}
    >
      {(error, submit) => {
        /** @param {"employer" | "department" | "title"} field @param {string} label @param {object} [more] */
        const line = (field, label, more = {}) => (
          <TextField
            label={label}
            value={draft[field]}
            onInput={(value) => change({ [field]: value })}
            onEnter={submit}
            error={error(field)}
            optional={field !== "employer"}
            {...more}
          />
        );
        /** @param {"did" | "learnt"} field @param {string} label */
        const area = (field, label) => (
          <Field label={label} optional error={error(field)}>
            {(control) => (
              <TextArea
                control={control}
                value={draft[field]}
                onInput={(value) => change({ [field]: value })}
                rows={3}
              />
            )}
          </Field>
        );
        return (
          <>
            {line("employer", t("papers-work-history-employer"), {
              autofocus: true,
              placeholder: t("papers-page-employer-example"),
            })}
            <div class="pair">
              {line("department", t("papers-work-history-department"))}
              {line("title", t("papers-work-history-title-of-job"))}
            </div>
            <div class="pair">
              <MonthField
                label={t("papers-page-job-from")}
                value={draft.from}
                onChange={(from) => change({ from })}
                error={error("from")}
              />
              <MonthField
                label={t("papers-page-job-to")}
                hint={t("papers-page-job-to-hint")}
                value={draft.to}
                onChange={(to) => change({ to })}
                error={error("to")}
              />
            </div>
            {area("did", t("papers-work-history-did"))}
            {area("learnt", t("papers-work-history-learnt"))}
          </>
        );
      }}
    </Ask>
  );
}

/** @param {{ job: JobRow, onClose: () => void }} props */
export function DeleteJob({ job, onClose }) {
  return (
    <ConfirmDelete
      title={t("papers-page-job-delete-title", { name: job.employer })}
      words={t("papers-page-job-delete-words")}
      onClose={onClose}
      onDelete={() => {
        onClose();
        void attempt(() => call("delete_job", { id: job.id }));
      }}
    />
  );
}
