/** The briefs: those that go on first. */
import { FileInput, Plus } from "lucide";
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { t } from "../l10n.js";
import { Ask } from "../parts/ask.jsx";
import { Button } from "../parts/button.jsx";
import { TextField } from "../parts/field.jsx";
import { Loaded } from "../parts/states.jsx";
import { go, href } from "../router.js";
import { useResource } from "../store.js";
import { StatusPill } from "./status-pill.jsx";
import { briefs } from "./store.js";
import { whoWords } from "./words.js";

/** @typedef {import("./store.js").BriefRow} BriefRow */

export function Briefs() {
  useResource(briefs);
  const [beginning, setBeginning] = useState(/** @type {"new" | "sheet" | null} */ (null));
  return (
    <section aria-labelledby="briefs-title">
      <h2 id="briefs-title">{t("achievements-page-briefs")}</h2>
      <Loaded of={briefs} rows={2}>
        {(of) => (
          <>
            {of.briefs.length === 0 && <p class="meta">{t("achievements-page-briefs-empty")}</p>}
            <ul class="brief-list">
              {of.briefs.map((row) => (
                <Row key={row.id} of={row} />
              ))}
            </ul>
            <p class="brief-begin">
              <Button icon={Plus} onClick={() => setBeginning("new")}>
                {t("achievements-page-brief-new")}
              </Button>
              {of.sheet_written && (
                <Button kind="ghost" icon={FileInput} onClick={() => setBeginning("sheet")}>
                  {t("achievements-page-brief-from-sheet")}
                </Button>
              )}
            </p>
          </>
        )}
      </Loaded>
      {beginning && <Begin fromSheet={beginning === "sheet"} onClose={() => setBeginning(null)} />}
    </section>
  );
}

/** @param {{ of: BriefRow }} props */
function Row({ of }) {
  const facts = [
    whoWords(of.person, of.with_whom),
    of.achievements > 0 && t("achievements-page-names", { n: of.achievements }),
  ].filter(Boolean);
  return (
    <li>
      <span class="brief-name">
        <a href={href("design", ["achievements", "brief", of.id])}>{of.title}</a>
        <span class="meta-2">{facts.join(" · ")}</span>
      </span>
      <span class="brief-when">
        <StatusPill status={of.status} />
        <span class={of.next_is_due ? "is-due" : "meta-2"}>
          {of.next_day && of.status !== "agreed" && of.status !== "declined"
            ? t("achievements-page-next-on", { day: of.next_day })
            : t("achievements-page-since", { day: of.since })}
        </span>
      </span>
    </li>
  );
}

/** Names a brief and begins it, empty or with what stands on the sheet. @param {{ fromSheet: boolean, onClose: () => void }} props */
function Begin({ fromSheet, onClose }) {
  const [title, setTitle] = useState("");
  return (
    <Ask
      title={t(fromSheet ? "achievements-page-brief-from-sheet" : "achievements-page-brief-new")}
      words={fromSheet ? t("achievements-page-brief-from-sheet-words") : undefined}
      verb={t("achievements-page-brief-begin")}
      dirty={title !== ""}
      onClose={onClose}
      act={async () => {
        const id = await call(fromSheet ? "brief_from_sheet" : "create_brief", { title });
        go("design", ["achievements", "brief", id]);
      }}
    >
      {(error, submit) => (
        <TextField
          label={t("achievements-page-brief-title")}
          placeholder={t("achievements-page-brief-title-example")}
          value={title}
          onInput={setTitle}
          onEnter={submit}
          error={error("title")}
          autofocus
        />
      )}
    </Ask>
  );
}
