import { CircleAlert } from "lucide";
import { useLayoutEffect } from "preact/hooks";
import { shell, takeShell } from "./appearance.js";
import { BackendError, call, refreshAll } from "./backend.js";
import { attempt, failure } from "./failure.js";
import { t } from "./l10n.js";
import { Button } from "./parts/button.jsx";
import { errorWords, Notice } from "./parts/notice.jsx";
import { ready } from "./ready.js";

/** @param {() => Promise<import("./bindings/shell").ShellState>} act */
async function mend(act) {
  await attempt(async () => {
    takeShell(await act());
    if (!shell.value.problem) refreshAll();
  });
}

/**
 * The journal couldn't be opened: what happened, what is safe, what can be done.
 * @param {{ of: import("./bindings/operations").ErrorMessage }} props
 */
export function Problem({ of }) {
  useLayoutEffect(ready, []);
  const again = failure.value;
  return (
    <main class="alone problem">
      <h1>{t("app-problem-title")}</h1>
      <Notice kind="err" icon={CircleAlert}>
        {errorWords(new BackendError(of.code, of.args))}
      </Notice>
      {again && <Notice kind="err">{errorWords(again.error)}</Notice>}
      <div class="problem-acts">
        <Button kind="primary" onClick={() => mend(() => call("shell_try_again", {}))}>
          {t("app-problem-again")}
        </Button>
        {of.code === "error-damaged" && (
          <Button onClick={() => mend(() => call("shell_set_aside", {}))}>
            {t("app-problem-set-aside")}
          </Button>
        )}
        <Button onClick={() => mend(() => call("shell_open_journal", { which: "sample" }))}>
          {t("app-problem-sample")}
        </Button>
        <Button kind="ghost" onClick={() => attempt(() => call("shell_quit", {}))}>
          {t("app-problem-quit")}
        </Button>
      </div>
    </main>
  );
}
