/** Where an hour hides, in words; each is one step away from being a habit's cue. */
import { weekdayName } from "../habits/words.js";
import { minutes, t, time } from "../l10n.js";
import { href } from "../router.js";
import { slotWords } from "./slot-words.js";
import { listed } from "./words.js";

/** @typedef {import("./store.js").AuditDetail} AuditDetail */
/** @typedef {AuditDetail["found"][number]} Found */

/** @param {{ of: AuditDetail }} props */
export function FoundTimes({ of }) {
  return (
    <section aria-labelledby="audit-found">
      <h2 id="audit-found">{t("days-page-found-title")}</h2>
      {of.found.length === 0 ? (
        <p class="meta-2">{t("days-page-found-none")}</p>
      ) : (
        <>
          <p class="meta-2">{t("days-page-found-all", { minutes: minutes(of.could) })}</p>
          <ol class="found">
            {of.found.map((one) => (
              <li key={JSON.stringify([one.weekdays, one.start])}>
                <span>
                  {foundWords(one, of)}
                  {one.regular && <small>{t("days-page-found-regular")}</small>}
                </span>
                <a
                  class="btn btn-ghost"
                  href={href("habits", [], { new: "1", cue: cueWords(one, of) })}
                >
                  {t("days-page-found-habit")}
                </a>
              </li>
            ))}
          </ol>
          <p class="meta-2">
            <a href={href("design", ["sheet", "find-hour"], { prompt: "found" })}>
              {t("days-page-found-sheet")}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

/** @param {Found} one */
const daysWords = (one) =>
  one.group === "some"
    ? listed(one.weekdays.map((day) => weekdayName(day)))
    : t(`days-page-group-${one.group}`);

/** @param {Found} one */
const clock = (one) => ({ start: time(one.start), end: time(one.end) });

/** @param {Found} one @param {AuditDetail} of */
export const foundWords = (one, of) =>
  t("days-page-found", {
    days: daysWords(one),
    ...clock(one),
    what: one.of ? slotWords(one.of, of.activities) : t("days-page-slot-empty"),
    times: one.weekdays.length,
    minutes: minutes(one.minutes),
    total: minutes(one.total),
  });

/** @param {Found} one @param {AuditDetail} of */
const cueWords = (one, of) =>
  t(one.of ? "days-page-found-cue" : "days-page-found-cue-empty", {
    days: daysWords(one),
    ...clock(one),
    what: one.of ? slotWords(one.of, of.activities) : "",
  });
