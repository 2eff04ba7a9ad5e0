/** One paper: on the left what goes on it, on the right how it looks. */
import { Copy, Download, Plus, Printer } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import { call } from "../backend.js";
import { Back } from "../design/back.jsx";
import { attempt } from "../failure.js";
import { t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Select } from "../parts/select.jsx";
import { say } from "../parts/toasts.jsx";
import { go } from "../router.js";
import { CopyDialog } from "./copy-dialog.jsx";
import { DocumentView } from "./document.jsx";
import { Items } from "./items.jsx";
import { JobDialog } from "./job-dialog.jsx";
import { query } from "./store.js";
import { wordOf } from "./words.js";

/** @typedef {import("./store.js").Paper} Paper */

/** While it is printed, the window has the file's name: what "print to a file" offers. @param {string} name */
function usePrintName(name) {
  useEffect(() => {
    let before = document.title;
    const begin = () => {
      before = document.title;
      document.title = name;
    };
    const end = () => {
      document.title = before;
    };
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, [name]);
}

/** @param {{ of: Paper }} props */
export function PaperPage({ of }) {
  const word = wordOf(of.kind);
  const [copying, setCopying] = useState(/** @type {string | null} */ (null));
  const [adding, setAdding] = useState(false);
  const busy = useRef(false);
  usePrintName(of.file);

  async function save() {
    const asked = query.value;
    if (!asked || busy.current) return;
    busy.current = true;
    await attempt(async () => {
      const saved = await call("shell_save_file", { what: "paper_html", of: asked });
      if (saved) say({ text: t("shell-saved", { path: saved.path }) });
    });
    busy.current = false;
  }
  async function copy() {
    const asked = query.value;
    if (!asked) return;
    await attempt(async () => setCopying((await call("paper_text", asked)).text));
  }

  return (
    <div class="sheet papers paper-page">
      <Back to={["papers"]}>{t("papers-room")}</Back>
      <header class="page-head screen-only">
        <h1>{t(`papers-${word}`)}</h1>
        <span class="end">
          <Button icon={Copy} onClick={() => void copy()}>
            {t("papers-page-copy")}
          </Button>
          <Button icon={Download} onClick={() => void save()}>
            {t("papers-page-save")}
          </Button>
          <Button kind="primary" icon={Printer} onClick={() => print()}>
            {t("papers-page-print")}
          </Button>
        </span>
      </header>
      <div class="paper-cols">
        <section class="paper-choice screen-only" aria-labelledby="paper-choice">
          <div class="paper-choice-head">
            <h2 id="paper-choice">{t("papers-page-choice")}</h2>
            {of.kind === "work_history" && (
              <Button kind="ghost" icon={Plus} onClick={() => setAdding(true)}>
                {t("papers-page-job-add")}
              </Button>
            )}
          </div>
          <p class="meta-2">{t("papers-page-choice-about")}</p>
          {of.briefs.length > 1 && (
            <Select
              name={t("papers-page-brief")}
              options={of.briefs.map(({ id, title }) => ({ value: id, label: title }))}
              value={of.brief ?? ""}
              onChange={(brief) => go("design", ["papers", of.kind], { brief }, { replace: true })}
            />
          )}
          <Items of={of} />
        </section>
        <section class="paper-look" aria-labelledby="paper-look">
          <h2 id="paper-look" class="screen-only">
            {t("papers-page-look")}
          </h2>
          <DocumentView of={of.document} />
        </section>
      </div>
      {copying !== null && <CopyDialog text={copying} onClose={() => setCopying(null)} />}
      {adding && <JobDialog onClose={() => setAdding(false)} />}
    </div>
  );
}
