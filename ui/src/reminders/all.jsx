import "../../styles/reminders.css";
import { Plus } from "lucide";
import { useState } from "preact/hooks";
import { t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { EmptyState, Loaded } from "../parts/states.jsx";
import { useResource } from "../store.js";
import { ReminderForm } from "./form.jsx";
import { ReminderList } from "./list.jsx";
import { reminders } from "./store.js";

/** Every reminder there is, whatever it is about. */
export function AllReminders() {
  useResource(reminders);
  const [edited, setEdited] = useState(
    /** @type {import("./store.js").Reminder | "new" | null} */ (null),
  );
  const add = () => setEdited("new");
  const today = reminders.data.value?.today;
  return (
    <>
      <Loaded of={reminders} rows={3}>
        {(of) =>
          of.rows.length > 0 ? (
            <>
              <ReminderList
                rows={of.rows}
                now={of}
                about
                onEdit={(row) => setEdited(row.reminder)}
              />
              <Button icon={Plus} onClick={add}>
                {t("reminders-page-new")}
              </Button>
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
          reminder={edited === "new" ? null : edited}
          today={today}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
