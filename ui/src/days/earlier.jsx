import { day as dayWords, t } from "../l10n.js";
import "./words.js";

/** @param {string} date */
const year = (date) => date.slice(0, 4);

/** Says which of the shown days had a plan that was changed since. @param {{ plans: import("../bindings/operations").EarlierPlan[] }} props */
export function Earlier({ plans }) {
  if (plans.length === 0) return null;
  return (
    <ul class="meta">
      {plans.map((one) => (
        <li key={`${one.type_id}${one.from}`}>
          {one.from === null
            ? t("days-page-earlier-first", { name: one.name, last: dayWords(one.until, "long") })
            : t("days-page-earlier", {
                name: one.name,
                first: dayWords(one.from, "long"),
                last: dayWords(one.until, year(one.from) === year(one.until) ? "plain" : "long"),
              })}
        </li>
      ))}
    </ul>
  );
}
