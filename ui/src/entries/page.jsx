/** The journal: timeline by day, search, filters, and the month beside it. */
import "../../styles/entries.css";
import { useState } from "preact/hooks";
import { t } from "../l10n.js";
import { Loaded } from "../parts/states.jsx";
import { useResource } from "../store.js";
import { Elsewhere } from "./elsewhere.jsx";
import { EntryForm } from "./form.jsx";
import { Kinds } from "./kinds.jsx";
import { Month } from "./month.jsx";
import { SearchBar } from "./search-bar.jsx";
import { kinds, month, page } from "./store.js";
import { Timeline } from "./timeline.jsx";

/** @typedef {import("../bindings/operations").EntryRow} EntryRow */

export default function Journal() {
  useResource(page);
  useResource(month);
  useResource(kinds);
  const [edited, setEdited] = useState(/** @type {EntryRow | "new" | null} */ (null));
  return (
    <div class="sheet journal">
      <div class="j-cols">
        <div class="j-main">
          <h1 class="vh">{t("app-nav-journal")}</h1>
          <SearchBar onNew={() => setEdited("new")} />
          <Elsewhere />
          <Loaded of={page} rows={6}>
            {(answer) => <Timeline days={answer.days} next={answer.next} onEdit={setEdited} />}
          </Loaded>
        </div>
        <aside class="j-side" aria-label={t("journal-side")}>
          <Loaded of={month}>{(answer) => <Month month={answer} />}</Loaded>
          <Loaded of={kinds}>{(answer) => <Kinds counts={answer} />}</Loaded>
        </aside>
      </div>
      {edited && (
        <EntryForm entry={edited === "new" ? null : edited} onClose={() => setEdited(null)} />
      )}
    </div>
  );
}
