/** A week by half hours: the audits, the grid to fill in, what the week went into, and where an hour hides. */
import { Back } from "../design/back.jsx";
import "../../styles/sheet.css";
import { Plus, Trash2 } from "lucide";
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { day as dayWords, minutes, t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { DateField } from "../parts/date-field.jsx";
import { ConfirmDelete } from "../parts/dialog.jsx";
import { FormDialog, useForm } from "../parts/form.jsx";
import { Select } from "../parts/select.jsx";
import { EmptyState, Loaded } from "../parts/states.jsx";
import { go, href } from "../router.js";
import { useResource } from "../store.js";
import { AuditGrid } from "./audit-grid.jsx";
import { FoundTimes } from "./found-times.jsx";
import { slotWords } from "./slot-words.js";
import { audit, audits, chosenAudit, day } from "./store.js";

/** @typedef {import("./store.js").AuditDetail} AuditDetail */

export function AuditPage() {
  for (const one of [audits, audit, day]) {
    useResource(/** @type {import("../store.js").Resource<any>} */ (one));
  }
  const [asking, setAsking] = useState(/** @type {"new" | "delete" | null} */ (null));
  const all = audits.data.value ?? [];
  const today = day.data.value?.day;
  return (
    <div class="sheet days">
      <Back to={["days"]}>{t("days-page-designed")}</Back>
      <header class="page-head">
        <h1>{t("days-page-audit")}</h1>
        <span class="end">
          <Button kind="primary" icon={Plus} onClick={() => setAsking("new")}>
            {t("days-page-audit-new")}
          </Button>
        </span>
      </header>
      <p class="meta-2">{t("days-page-audit-about")}</p>
      <p class="audit-sheet">
        <a href={href("design", ["sheet", "find-hour"])}>{t("days-page-audit-sheet")}</a>
      </p>
      <Loaded of={audits} rows={6}>
        {() =>
          all.length === 0 ? (
            <EmptyState heading="h2" title={t("days-page-audit-empty-title")}>
              {t("days-page-audit-empty")}
            </EmptyState>
          ) : (
            <Loaded of={audit} rows={8}>
              {(of) =>
                of && (
                  <>
                    <div class="days-head">
                      <Select
                        name={t("days-page-audit-week")}
                        value={of.audit.id}
                        options={all.map((one) => ({
                          value: one.id,
                          label: t("days-page-audit-of", {
                            day: dayWords(one.first_day, "long"),
                          }),
                        }))}
                        onChange={(id) => go("design", ["days", "audit", id])}
                      />
                      <span class="end">
                        <Button
                          onClick={() =>
                            void attempt(() => call("fill_audit_from_log", { id: of.audit.id }))
                          }
                        >
                          {t("days-page-audit-from-log")}
                        </Button>
                        <Button kind="ghost" icon={Trash2} onClick={() => setAsking("delete")}>
                          {t("days-page-audit-delete")}
                        </Button>
                      </span>
                    </div>
                    <AuditGrid key={of.audit.id} of={of} />
                    <Shown of={of} />
                  </>
                )
              }
            </Loaded>
          )
        }
      </Loaded>
      {asking === "new" && today && <NewAudit today={today} onClose={() => setAsking(null)} />}
      {asking === "delete" && chosenAudit.value && (
        <ConfirmDelete
          title={t("days-page-audit-delete-title")}
          words={t("days-page-audit-delete-words")}
          onClose={() => setAsking(null)}
          onDelete={() => {
            const id = chosenAudit.value;
            setAsking(null);
            go("design", ["days", "audit"], {}, { replace: true });
            if (id) void attempt(() => call("delete_audit", { id }));
          }}
        />
      )}
    </div>
  );
}

/** @param {{ of: AuditDetail }} props */
function Shown({ of }) {
  return (
    <>
      <FoundTimes of={of} />
      <section aria-labelledby="audit-totals">
        <h2 id="audit-totals">{t("days-page-audit-totals")}</h2>
        <table class="audit-totals">
          <thead>
            <tr>
              <th scope="col">{t("days-page-column-use")}</th>
              <th scope="col" class="num">
                {t("days-page-audit-a-week")}
              </th>
              <th scope="col" class="num">
                {t("days-page-could")}
              </th>
            </tr>
          </thead>
          <tbody>
            {of.totals.map((one) => (
              <tr key={JSON.stringify(one.of)}>
                <th scope="row">{slotWords(one.of, of.activities)}</th>
                <td class="num">{minutes(one.minutes)}</td>
                <td class="num">{one.could > 0 ? minutes(one.could) : ""}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t("days-page-audit-open")}</th>
              <td class="num">{minutes(of.open)}</td>
              <td />
            </tr>
          </tbody>
        </table>
      </section>
    </>
  );
}

/** @param {{ today: string, onClose: () => void }} props */
function NewAudit({ today, onClose }) {
  const own = useForm({ first_day: /** @type {string | null} */ (null) });
  async function save() {
    const first_day = own.form.first_day ?? undefined;
    const saved = await own.save(async () => {
      const id = await call("create_audit", { first_day });
      go("design", ["days", "audit", id]);
    });
    if (saved) onClose();
  }
  return (
    <FormDialog
      title={t("days-page-audit-new")}
      of={own}
      fields={["first_day"]}
      isNew
      onSave={() => void save()}
      onClose={onClose}
    >
      <DateField
        label={t("days-page-audit-first")}
        hint={t("days-page-audit-first-hint")}
        optional
        value={own.form.first_day}
        today={today}
        onChange={(first_day) => own.set({ first_day })}
        error={own.under("first_day")}
      />
    </FormDialog>
  );
}
