import { Plus } from "lucide";
import { RoomBack } from "../design/back.jsx";
import { day, t } from "../l10n.js";
import { Button, IconButton } from "../parts/button.jsx";
import { Check } from "../parts/check.jsx";
import { Pill } from "../parts/marks.jsx";
import { SearchField } from "../parts/search-field.jsx";
import { Select } from "../parts/select.jsx";
import { EmptyState, Loaded } from "../parts/states.jsx";
import { href } from "../router.js";
import { archived, asksEvents, chosen, EVENTS, list, search, silent, sort, tag } from "./store.js";
import { belongsWords } from "./words.js";

/** @typedef {import("./store.js").PersonRow} PersonRow */

/** @param {{ onNew: () => void, onOpen: () => void }} props */
export function PeopleList({ onNew, onOpen }) {
  return (
    <section class="pane" aria-labelledby="people-title">
      <RoomBack step="people" />
      <header class="pane-head">
        <h1 id="people-title">{t("people-room")}</h1>
        <span class="end">
          <IconButton icon={Plus} label={t("people-page-new")} onClick={onNew} />
        </span>
      </header>
      <Loaded of={list} rows={8}>
        {(of) =>
          of.total + of.archived === 0 ? (
            <EmptyState
              title={t("people-page-empty-title")}
              action={
                <Button kind="primary" onClick={onNew}>
                  {t("people-page-new")}
                </Button>
              }
            >
              {t("people-page-empty")}
            </EmptyState>
          ) : (
            <>
              <Filters of={of} />
              {of.people.length === 0 && <p class="meta people-none">{t("people-page-none")}</p>}
              <ul>
                {of.people.map((row) => (
                  <Row key={row.id} row={row} onOpen={onOpen} />
                ))}
              </ul>
              <p class="people-events">
                <a
                  href={href("design", ["people", EVENTS])}
                  aria-current={asksEvents.value ? "true" : undefined}
                  onClick={onOpen}
                >
                  {t("people-page-events")}
                </a>
              </p>
            </>
          )
        }
      </Loaded>
    </section>
  );
}

/** @param {{ of: import("../bindings/operations").PeopleList }} props */
function Filters({ of }) {
  return (
    <div class="people-filters">
      <SearchField label={t("people-page-search")} of={search} />
      <Select
        name={t("people-page-sort")}
        options={[
          { value: /** @type {const} */ ("next_contact"), label: t("people-page-by-next") },
          { value: /** @type {const} */ ("last_contact"), label: t("people-page-by-last") },
          { value: /** @type {const} */ ("name"), label: t("people-page-by-name") },
        ]}
        value={sort.value}
        onChange={(value) => {
          sort.value = value;
        }}
      />
      {of.tags.length > 0 && (
        <Select
          name={t("people-page-tag")}
          set={tag.value !== ""}
          options={[
            { value: "", label: t("people-page-all") },
            ...of.tags.map((one) => ({ value: one, label: one })),
          ]}
          value={tag.value}
          onChange={(value) => {
            tag.value = value;
          }}
        />
      )}
      {(of.long_silence > 0 || silent.value) && (
        <Check
          checked={silent.value}
          onChange={(on) => {
            silent.value = on;
          }}
        >
          {t("people-page-silent-filter", { n: of.long_silence })}
        </Check>
      )}
      {(of.archived > 0 || archived.value) && (
        <Check
          checked={archived.value}
          onChange={(on) => {
            archived.value = on;
          }}
        >
          {t("people-page-show-archived", { n: of.archived })}
        </Check>
      )}
    </div>
  );
}

/** @param {{ row: PersonRow, onOpen: () => void }} props */
function Row({ row, onOpen }) {
  const here = chosen.value === row.id;
  const { days_since: ago } = row.heard;
  return (
    <li class={here ? "person-line is-chosen" : "person-line"}>
      <a
        class="person-name"
        href={href("design", ["people", row.id])}
        aria-current={here ? "true" : undefined}
        onClick={onOpen}
      >
        <span>{row.name}</span>
        <span class="meta-2">{belongsWords(row)}</span>
      </a>
      <span class="person-when">
        {row.archived ? (
          <Pill kind="rest">{t("people-page-archived")}</Pill>
        ) : row.next_day ? (
          <span class={row.next_is_due ? "is-due" : undefined}>
            {t(row.next_is_due ? "people-page-next-due" : "people-page-next-on", {
              day: day(row.next_day, "short"),
            })}
          </span>
        ) : null}
        {ago !== null && (
          <span class="meta-2">
            {t("people-page-last-ago", { ago: t("people-page-ago", { n: ago }) })}
          </span>
        )}
      </span>
    </li>
  );
}
