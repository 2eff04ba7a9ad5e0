import "../../styles/activities.css";
import { useRef, useState } from "preact/hooks";
import { call } from "../backend.js";
import { tried } from "../failure.js";
import { t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Dialog } from "../parts/dialog.jsx";
import { Field, FieldGroup, MinutesField, TextField } from "../parts/field.jsx";
import { Swatch } from "../parts/marks.jsx";
import { errorWords, Notice } from "../parts/notice.jsx";
import { Select } from "../parts/select.jsx";

/** @typedef {import("../bindings/operations").ActivityKind} Kind */

/** @type {Kind[]} */
const KINDS = ["main_job", "parallel_career", "learning", "family", "health", "community", "hobby"];
const COLOURS = [1, 2, 3, 4, 5, 6, 7, 8];
const FIELDS = ["name", "kind", "colour", "weekly_minutes"];

/** @param {Kind} kind */
export const kindWords = (kind) => t(`activities-kind-${kind.replaceAll("_", "-")}`);

/**
 * Writes an activity down, or changes it.
 * @param {{
 *   of?: import("../bindings/operations").ActivityRow,
 *   onClose: () => void,
 *   onSaved?: (id: string) => void,
 * }} props
 */
export function ActivityDialog({ of, onClose, onSaved }) {
  const first = useRef({
    name: of?.name ?? "",
    kind: of?.kind ?? /** @type {Kind} */ ("parallel_career"),
    colour: of?.colour ?? /** @type {number | null} */ (null),
    minutes: of?.weekly_minutes ?? null,
  });
  const [form, setForm] = useState(first.current);
  const [error, setError] = useState(
    /** @type {import("../failure.js").BackendError | null} */ (null),
  );
  /** @param {Partial<typeof form>} change */
  function set(change) {
    setForm((was) => ({ ...was, ...change }));
    setError(null);
  }
  /** @param {string} field */
  const under = (field) => (error?.field === field ? errorWords(error) : null);

  async function save() {
    const sent = {
      name: form.name,
      kind: form.kind,
      colour: form.colour ?? undefined,
      weekly_minutes: form.minutes ?? undefined,
    };
    let id = of?.id ?? "";
    const failed = await tried(async () => {
      if (of) await call("change_activity", { id: of.id, form: sent });
      else id = await call("create_activity", sent);
    });
    if (failed) setError(failed);
    else if (onSaved) onSaved(id);
    else onClose();
  }

  return (
    <Dialog
      title={t(of ? "activities-page-edit" : "activities-page-add")}
      dirty={JSON.stringify(form) !== JSON.stringify(first.current)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("app-cancel")}</Button>
          <Button kind="primary" onClick={() => void save()}>
            {t(of ? "app-save" : "app-add")}
          </Button>
        </>
      }
    >
      <div class="activity-form">
        {error && !FIELDS.includes(error.field ?? "") && (
          <Notice kind="err" top>
            {errorWords(error)}
          </Notice>
        )}
        <TextField
          label={t("activities-page-name")}
          placeholder={t("activities-page-name-example")}
          value={form.name}
          onInput={(name) => set({ name })}
          onEnter={() => void save()}
          error={under("name")}
          autofocus
        />
        <Field label={t("activities-page-kind")} error={under("kind")}>
          {(control) => (
            <Select
              kind="field"
              control={control}
              value={form.kind}
              options={KINDS.map((kind) => ({ value: kind, label: kindWords(kind) }))}
              onChange={(kind) => set({ kind })}
            />
          )}
        </Field>
        <FieldGroup label={t("activities-page-colour")} error={under("colour")}>
          {(labelledby) => (
            <div class="activity-colours" role="radiogroup" aria-labelledby={labelledby}>
              {!of && (
                <label>
                  <input
                    type="radio"
                    name="activity-colour"
                    checked={form.colour === null}
                    onChange={() => set({ colour: null })}
                  />
                  <span>{t("activities-page-colour-auto")}</span>
                </label>
              )}
              {COLOURS.map((colour) => (
                <label key={colour}>
                  <input
                    type="radio"
                    name="activity-colour"
                    aria-label={t("activities-page-colour-name", { n: colour })}
                    checked={form.colour === colour}
                    onChange={() => set({ colour })}
                  />
                  <Swatch series={colour} />
                </label>
              ))}
            </div>
          )}
        </FieldGroup>
        <MinutesField
          label={t("activities-page-budget")}
          optional
          max={10080}
          value={form.minutes}
          onChange={(minutes) => set({ minutes })}
          error={under("weekly_minutes")}
        />
      </div>
    </Dialog>
  );
}
