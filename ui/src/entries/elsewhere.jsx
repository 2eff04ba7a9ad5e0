/** What a search finds beside the entries: goals, habits, people, sheets and the rest. */
import "../design/words.js";
import { call } from "../backend.js";
import { t } from "../l10n.js";
import { href } from "../router.js";
import { resource, useResource } from "../store.js";
import { excerpt } from "./excerpt.js";
import { Marked } from "./marked.jsx";
import { searched } from "./store.js";

/** @typedef {import("../bindings/operations").SearchHit} Hit */
/** @typedef {import("../bindings/operations").SearchSource} Source */

/** How many are shown; another word finds the rest. */
const MOST = 12;

/**
 * Where each is looked at. What has no page of its own is on the page that lists it.
 * @type {Record<Exclude<Source, "entry">, (hit: Hit) => string>}
 */
const PLACES = {
  goal: (hit) => href("goals", [hit.id]),
  milestone: (hit) => href("goals", hit.goal_id ? [hit.goal_id] : []),
  habit: (hit) => href("habits", [hit.id]),
  activity: () => href("settings"),
  person: (hit) => href("design", ["people", hit.id]),
  event: () => href("design", ["people"]),
  learning: (hit) => href("design", ["learning", hit.id]),
  stream: () => href("design", ["income"]),
  application: () => href("design", ["income"]),
  invoice: () => href("design", ["income"]),
  brief: (hit) => href("design", ["achievements", "brief", hit.id]),
  day_type: () => href("design", ["days"]),
  audit: (hit) => href("design", ["days", "audit", hit.id]),
  job: () => href("design", ["papers", "work_history"]),
  sheet: (hit) =>
    href("design", ["sheet", hit.place?.sheet ?? ""], { prompt: hit.place?.prompt ?? "" }),
};

const SOURCES = /** @type {Source[]} */ (Object.keys(PLACES));

export const found = resource(
  () =>
    searched.value.trim()
      ? call("search", { text: searched.value, sources: SOURCES, limit: MOST })
      : Promise.resolve(null),
  [
    "goals",
    "habits",
    "activities",
    "people",
    "learning",
    "income",
    "achievements",
    "days",
    "papers",
    "sheets",
  ],
);

export function Elsewhere() {
  useResource(found);
  const of = found.data.value;
  if (!of || of.total === 0) return null;
  return (
    <section class="elsewhere" aria-labelledby="journal-elsewhere">
      <h2 id="journal-elsewhere">{t("journal-elsewhere")}</h2>
      <ul>
        {of.hits.map((hit) => (
          <Row key={`${hit.source} ${hit.id}`} hit={hit} />
        ))}
      </ul>
      {of.total > of.hits.length && (
        <p class="meta">{t("journal-elsewhere-more", { n: of.total - of.hits.length })}</p>
      )}
    </section>
  );
}

/** @param {{ hit: Hit }} props */
function Row({ hit }) {
  const place = hit.source === "entry" ? null : PLACES[hit.source];
  const title = excerpt(hit.title, hit.marks);
  const more = hit.more_marks.length > 0 ? excerpt(hit.more, hit.more_marks) : null;
  return (
    <li>
      <span class="elsewhere-source">{t("journal-found-source", { source: hit.source })}</span>
      <span class="elsewhere-words">
        <a href={place?.(hit)}>
          {hit.place ? (
            t(`sheets-${hit.place.sheet}`)
          ) : (
            <Marked text={title.text} marks={title.marks} />
          )}
        </a>
        {hit.archived && <small>{t("journal-found-archived")}</small>}
        {hit.place && (
          <small class="own">
            <Marked text={title.text} marks={title.marks} />
          </small>
        )}
        {more && (
          <small>
            <Marked text={more.text} marks={more.marks} />
          </small>
        )}
      </span>
    </li>
  );
}
