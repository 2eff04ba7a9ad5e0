/** How many of each kind the timeline shows. */
import { number, t } from "../l10n.js";
import { KindMark } from "./kind-mark.jsx";

/** @param {{ counts: import("../bindings/operations").EntryKinds }} props */
export function Kinds({ counts }) {
  return (
    <section aria-labelledby="kinds-title">
      <div class="sec-head">
        <h2 id="kinds-title">{t("journal-kind")}</h2>
        <span class="meta end">{t("journal-kinds-of", { count: counts.total })}</span>
      </div>
      <ul class="kinds">
        {counts.kinds.map(({ kind, entries }) => (
          <li key={kind}>
            <KindMark kind={kind} />
            <span>{number(entries)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
