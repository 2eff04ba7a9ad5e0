/** Moves an entry to another day. */
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { tried } from "../failure.js";
import { t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { DateField } from "../parts/date-field.jsx";
import { Dialog } from "../parts/dialog.jsx";
import { errorWords } from "../parts/notice.jsx";
import { month } from "./store.js";

/** @param {{ entry: import("../bindings/operations").EntryRow, onClose: () => void }} props */
export function MoveDialog({ entry, onClose }) {
  const [to, setTo] = useState(/** @type {string | null} */ (entry.day));
  const [error, setError] = useState(
    /** @type {import("../backend.js").BackendError | null} */ (null),
  );
  async function move() {
    if (!to) return;
    const refused = await tried(() => call("move_entry", { id: entry.id, day: to }));
    setError(refused);
    if (!refused) onClose();
  }
  const today = month.data.value?.today ?? entry.day;
  return (
    <Dialog
      title={t("journal-move")}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("app-cancel")}</Button>
          <Button kind="primary" onClick={() => void move()}>
            {t("journal-move-do")}
          </Button>
        </>
      }
    >
      <DateField
        label={t("journal-day")}
        value={to}
        today={today}
        max={today}
        onChange={setTo}
        error={error && errorWords(error)}
      />
    </Dialog>
  );
}
