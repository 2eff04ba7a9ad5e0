import "../../styles/reminders.css";
import { History, Plus } from "lucide";
import { useState } from "preact/hooks";
import { t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { EmptyState, Loaded } from "../parts/states.jsx";
import { useResource } from "../store.js";
import { ReminderForm } from "./form.jsx";
import { ReminderHistory } from "./history.jsx";
import { ReminderList } from "./list.jsx";
import { reminders } from "./store.js";

/** Every reminder there is, whatever it is about. */
export function AllReminders() {
  useResource(reminders);
  const [edited, setEdited] = useState(
    /** @type {import("./store.js").ReminderRow | "new" | null} */ (null),
  );
  const [past, setPast] = useState(false);
  const add = () => setEdited("new");
  const today = reminders.data.value?.today;
  const row = edited === "new" ? null : edited;
  // Which milestone it is about is chosen at the goal.
  const fixed = row?.reminder.subject.kind === "milestone" ? row : null;
  return (
    <>
      <Loaded of={reminders} rows={3}>
        {(of) =>
          of.rows.length > 0 ? (
            <>
              <ReminderList rows={of.rows} now={of} about={() => true} onEdit={setEdited} />
              <div class="settings-acts">
                <Button icon={Plus} onClick={add}>
                  {t("reminders-page-new")}
                </Button>
                <Button kind="ghost" icon={History} onClick={() => setPast(true)}>
                  {t("reminders-page-history")}
                </Button>
              </div>
            </>
          ) : (
            <EmptyState
              heading="h3"
              title={t("reminders-page-empty-title")}
              action={
                <Button icon={Plus} onClick={add}>
                  {t("reminders-page-new")}
                </Button>
              }
            >
              {t("reminders-page-empty")}
            </EmptyState>
          )
        }
      </Loaded>
      {edited && today && (
        <ReminderForm
          reminder={row?.reminder ?? null}
          about={fixed?.reminder.subject}
          name={fixed?.title}
          today={today}
          onClose={() => setEdited(null)}
        />
      )}
      {past && <ReminderHistory onClose={() => setPast(false)} />}
    </>
  );
}
