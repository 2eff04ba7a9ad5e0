import { signal } from "@preact/signals";
import { t } from "./l10n.js";
import { Dialog } from "./parts/dialog.jsx";
import { QuickLog } from "./today/quick-log.jsx";

/** What was typed stays for the next time, whichever way the dialog was closed. */
const draft = signal("");

/** One line, from any page. @param {{ onClose: () => void }} props */
export function QuickDialog({ onClose }) {
  return (
    <Dialog title={t("app-quick")} onClose={onClose} wide closable>
      <QuickLog draft={draft} onRecorded={onClose} autofocus />
    </Dialog>
  );
}
