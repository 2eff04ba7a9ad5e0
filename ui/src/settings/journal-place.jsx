/** Where the journal is kept, the sample journal, and what this program is. */
import { shell, takeShell } from "../appearance.js";
import { call, refreshAll } from "../backend.js";
import { attempt } from "../failure.js";
import { t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { go } from "../router.js";

export function JournalPlace() {
  const { path, which, version } = shell.value;
  const other = which === "own" ? "sample" : "own";
  return (
    <>
      <dl class="settings-facts">
        <dt>{t("settings-journal-path")}</dt>
        <dd>
          <code>{path}</code>
        </dd>
        <dt>{t("settings-version")}</dt>
        <dd>{t("settings-version-words", { version })}</dd>
      </dl>
      <p class="meta">{t("settings-journal-words")}</p>
      <Button
        onClick={() =>
          void attempt(async () => {
            takeShell(await call("shell_open_journal", { which: other }));
            refreshAll();
            go("today");
          })
        }
      >
        {t(other === "sample" ? "settings-open-sample" : "settings-open-own")}
      </Button>
    </>
  );
}
