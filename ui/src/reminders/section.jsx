import "../../styles/reminders.css";
import { Plus } from "lucide";
import { useId, useState } from "preact/hooks";
import { t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Loaded } from "../parts/states.jsx";
import { useResource } from "../store.js";
import { ReminderForm } from "./form.jsx";
import { ReminderList } from "./list.jsx";
import { reminders, sameSubject } from "./store.js";

/** @typedef {import("./store.js").Subject} Subject */

/**
 * The reminders of one habit, of one goal with its milestones or of one person, as a section of its page.
 * @param {{ subject: Subject & { kind: "habit" | "goal" | "person" }, also?: Subject[], class?: string }} props
 */
export function SubjectReminders({ subject, also = [], class: extra }) {
  useResource(reminders);
  const id = useId();
  const [edited, setEdited] = useState(
    /** @type {import("./store.js").ReminderRow | "new" | null} */ (null),
  );
  const today = reminders.data.value?.today;
  const row = edited === "new" ? null : edited;
  const other = row && !sameSubject(row.reminder.subject, subject) ? row : null;
  return (
    <section aria-labelledby={id} class={extra}>
      <div class="sec-head">
        <h3 id={id}>{t("reminders-page-title")}</h3>
        <Button kind="ghost" size="s" icon={Plus} class="end" onClick={() => setEdited("new")}>
          {t("reminders-page-new")}
        </Button>
      </div>
      <Loaded of={reminders} rows={1}>
        {(of) => {
          const own = of.rows.filter(({ reminder }) =>
            [subject, ...also].some((one) => sameSubject(reminder.subject, one)),
          );
          return own.length > 0 ? (
            <ReminderList
              rows={own}
              now={of}
              about={({ reminder }) => !sameSubject(reminder.subject, subject)}
              onEdit={setEdited}
            />
          ) : (
            <p class="meta">{t("reminders-page-none", { kind: subject.kind })}</p>
          );
        }}
      </Loaded>
      {edited && today && (
        <ReminderForm
          reminder={row?.reminder ?? null}
          about={other?.reminder.subject ?? subject}
          name={other?.title}
          today={today}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}
