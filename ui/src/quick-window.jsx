/** The small window for one line: Enter records and closes it, Escape closes it. */
import { render } from "preact";
import { loadShell, shell, showAppearance } from "./appearance.js";
import { asError, call } from "./backend.js";
import { composing, watchComposition } from "./ime.js";
import { t } from "./l10n.js";
import { errorWords, Notice } from "./parts/notice.jsx";
import { watchPaste } from "./pasting.js";
import { QuickLog } from "./today/quick-log.jsx";

watchComposition(document);
watchPaste(document);

const close = () => void call("shell_close_quick", {});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !composing(event)) close();
});

function QuickWindow() {
  const { problem } = shell.value;
  return (
    <main class="quick-window">
      <h1 class="vh">{t("app-quick")}</h1>
      {problem && <Notice kind="err">{errorWords(asError(problem))}</Notice>}
      {!problem && <QuickLog onRecorded={close} />}
    </main>
  );
}

await loadShell().catch(() => {});
showAppearance();
const root = document.getElementById("app");
if (root) render(<QuickWindow />, root);
document.querySelector("input")?.focus();
