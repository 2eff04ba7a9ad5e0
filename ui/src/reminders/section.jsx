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

/**
 * The reminders of one habit or goal, as a section of its page.
 * @param {{ subject: import("./store.js").Subject & { kind: "habit" | "goal" }, class?: string }} props
 */
export function SubjectReminders({ subject, class: extra }) {
  useResource(reminders);
  const id = useId();
  const [edited, setEdited] = useState(
    /** @type {import("./store.js").Reminder | "new" | null} */ (null),
  );
  const today = reminders.data.value?.today;
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
          const own = of.rows.filter((row) => sameSubject(row.reminder.subject, subject));
          return own.length > 0 ? (
            <ReminderList rows={own} now={of} onEdit={(row) => setEdited(row.reminder)} />
          ) : (
            <p class="meta">{t("reminders-page-none", { kind: subject.kind })}</p>
          );
        }}
      </Loaded>
      {edited && today && (
        <ReminderForm
          reminder={edited === "new" ? null : edited}
          about={subject}
          today={today}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}
