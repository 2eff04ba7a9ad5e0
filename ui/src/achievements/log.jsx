import { CircleDashed } from "lucide";
import { day, t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Check } from "../parts/check.jsx";
import { Icon } from "../parts/icon.jsx";
import { Tag } from "../parts/marks.jsx";
import { SearchField } from "../parts/search-field.jsx";
import { Select } from "../parts/select.jsx";
import { href } from "../router.js";
import { more, open, search, strength, tag, year } from "./store.js";

/** @typedef {import("./store.js").Achievement} Achievement */
/** @typedef {import("../bindings/operations").AchievementList} List */

/** Achievements by year, and what they can be filtered by. @param {{ of: List }} props */
export function Log({ of }) {
  if (of.total === 0) return <p class="meta">{t("achievements-page-empty")}</p>;
  /** @type {Map<string, Achievement[]>} */
  const years = new Map();
  for (const one of of.achievements) {
    const its = one.day.slice(0, 4);
    years.set(its, [...(years.get(its) ?? []), one]);
  }
  return (
    <>
      <Filters of={of} />
      {of.achievements.length === 0 && <p class="meta">{t("achievements-page-none")}</p>}
      {[...years].map(([its, all]) => (
        <section key={its} class="achievement-year" aria-labelledby={`achievements-${its}`}>
          <h3 id={`achievements-${its}`}>
            {day(`${its}-01-01`, "year")}
            <span class="meta">
              {t("achievements-page-count", {
                n: of.years.find((one) => String(one.year) === its)?.found ?? all.length,
              })}
            </span>
          </h3>
          <ul class="achievement-list">
            {all.map((one) => (
              <Row key={one.id} of={one} />
            ))}
          </ul>
        </section>
      ))}
      {of.next && (
        <p class="achievement-more">
          <Button onClick={more}>{t("achievements-page-more")}</Button>
        </p>
      )}
    </>
  );
}

/** @param {{ of: Achievement }} props */
function Row({ of }) {
  return (
    <li>
      <time class="meta" dateTime={of.day}>
        {day(of.day, "brief")}
      </time>
      <div class="achievement-words">
        <a href={href("design", ["achievements", of.id])}>
          {of.text || t("entries-kind", { kind: "achievement" })}
        </a>
        {of.result && <span class="own-lines">{of.result}</span>}
        <span class="achievement-marks">
          {of.strengths.map((one) => (
            <span key={one} class="strength">
              {one}
            </span>
          ))}
          {of.tags.map((one) => (
            <Tag key={one}>{one}</Tag>
          ))}
          {!of.is_whole && (
            <span class="icon-text meta">
              <Icon of={CircleDashed} size="s" />
              {t("achievements-page-open")}
            </span>
          )}
        </span>
      </div>
    </li>
  );
}

/** @param {{ of: List }} props */
function Filters({ of }) {
  return (
    <div class="achievement-filters">
      <SearchField label={t("achievements-page-search")} of={search} />
      <Select
        name={t("achievements-page-year")}
        set={year.value !== null}
        options={[
          { value: /** @type {number | null} */ (null), label: t("achievements-page-all") },
          ...of.years.map((one) => ({
            value: /** @type {number | null} */ (one.year),
            label: day(`${String(one.year).padStart(4, "0")}-01-01`, "year"),
          })),
        ]}
        value={year.value}
        onChange={(value) => {
          year.value = value;
        }}
      />
      {of.strengths.length > 0 && (
        <Select
          name={t("achievements-page-strength")}
          set={strength.value !== ""}
          options={choices(of.strengths)}
          value={strength.value}
          onChange={(value) => {
            strength.value = value;
          }}
        />
      )}
      {of.tags.length > 0 && (
        <Select
          name={t("achievements-page-tag")}
          set={tag.value !== ""}
          options={choices(of.tags)}
          value={tag.value}
          onChange={(value) => {
            tag.value = value;
          }}
        />
      )}
      {(of.open > 0 || open.value) && (
        <Check
          checked={open.value}
          onChange={(on) => {
            open.value = on;
          }}
        >
          {t("achievements-page-only-open", { n: of.open })}
        </Check>
      )}
    </div>
  );
}

/** @param {string[]} words */
const choices = (words) => [
  { value: "", label: t("achievements-page-all") },
  ...words.map((one) => ({ value: one, label: one })),
];
