import { call } from "../backend.js";
import { weekdayName } from "../habits/words.js";
import { t } from "../l10n.js";
import { Check } from "../parts/check.jsx";
import { FieldGroup, TextField } from "../parts/field.jsx";
import { FormDialog, useForm } from "../parts/form.jsx";
import "./words.js";

/** @typedef {import("../bindings/operations").DayType["weekdays"][number]} Weekday */

/** @type {Weekday[]} */
export const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/**
 * Names a type of day, and says when it is usual.
 * @param {{ of?: import("./store.js").DayType, onClose: () => void }} props
 */
export function TypeDialog({ of, onClose }) {
  const own = useForm({
    name: of?.name ?? "",
    weekdays: of?.weekdays ?? /** @type {Weekday[]} */ ([]),
    holidays: of?.holidays ?? false,
  });
  const { form, set, under } = own;

  async function save() {
    const saved = await own.save(() =>
      of ? call("change_day_type", { id: of.id, form }) : call("create_day_type", form),
    );
    if (saved) onClose();
  }

  return (
    <FormDialog
      title={t(of ? "days-page-type-edit" : "days-page-type-add")}
      of={own}
      fields={["name"]}
      isNew={!of}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        label={t("days-page-type-name")}
        placeholder={t("days-page-type-example")}
        value={form.name}
        onInput={(name) => set({ name })}
        onEnter={() => void save()}
        error={under("name")}
        autofocus
      />
      <FieldGroup label={t("days-page-type-when")} hint={t("days-page-type-when-hint")} optional>
        {(labelledby) => (
          <div class="days-weekdays" role="group" aria-labelledby={labelledby}>
            {WEEKDAYS.map((one) => (
              <Check
                key={one}
                checked={form.weekdays.includes(one)}
                onChange={(on) =>
                  set({
                    weekdays: WEEKDAYS.filter((day) =>
                      day === one ? on : form.weekdays.includes(day),
                    ),
                  })
                }
              >
                {weekdayName(one)}
              </Check>
            ))}
            <Check checked={form.holidays} onChange={(holidays) => set({ holidays })}>
              {t("days-page-holidays")}
            </Check>
          </div>
        )}
      </FieldGroup>
    </FormDialog>
  );
}
