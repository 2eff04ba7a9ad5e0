/** The search field and the filters under it. */
import { Plus, Search, X } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import { composing } from "../ime.js";
import { day, t } from "../l10n.js";
import { Button, IconButton } from "../parts/button.jsx";
import { Icon } from "../parts/icon.jsx";
import { Select } from "../parts/select.jsx";
import { searchAsked } from "../router.js";
import { useResource } from "../store.js";
import {
  activities,
  activity,
  choose,
  chosenDay,
  clearFilter,
  filtered,
  KINDS,
  kind,
  kinds,
  PERIODS,
  period,
  searched,
  tag,
  tags,
} from "./store.js";

/** How long typing rests before the journal is searched, in milliseconds. */
const REST = 150;

/** @param {{ onNew: () => void }} props */
export function SearchBar({ onNew }) {
  return (
    <header class="j-head">
      <SearchField />
      <Filters />
      <div class="j-count">
        <p class="meta" role="status">
          {t("journal-count", { count: kinds.data.value?.total ?? 0 })}
        </p>
        {filtered.value && (
          <Button kind="ghost" size="s" onClick={clearFilter}>
            {t("journal-filter-clear")}
          </Button>
        )}
        <Button class="end" size="s" icon={Plus} onClick={onNew}>
          {t("journal-new")}
        </Button>
      </div>
    </header>
  );
}

function SearchField() {
  const input = useRef(/** @type {HTMLInputElement | null} */ (null));
  const [text, setText] = useState(searched.value);
  useEffect(() => setText(searched.value), [searched.value]);
  useEffect(() => {
    if (searchAsked.value > 0) input.current?.focus();
  }, [searchAsked.value]);
  useEffect(() => {
    if (text === searched.value) return;
    const timer = setTimeout(
      () =>
        choose(() => {
          searched.value = text;
        }),
      REST,
    );
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="field j-search">
      <Icon of={Search} />
      <input
        ref={input}
        type="text"
        role="searchbox"
        autocomplete="off"
        aria-label={t("journal-search")}
        placeholder={t("journal-search")}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (composing(event)) return;
          if (event.key === "Enter")
            choose(() => {
              searched.value = text;
            });
        }}
      />
      {text && (
        <IconButton
          icon={X}
          label={t("journal-search-clear")}
          onClick={() => {
            setText("");
            choose(() => {
              searched.value = "";
            });
            input.current?.focus();
          }}
        />
      )}
    </div>
  );
}

function Filters() {
  useResource(tags);
  useResource(activities);
  const all = { value: null, label: t("journal-all") };
  return (
    <div class="filters" role="group" aria-label={t("journal-filters")}>
      <Select
        name={t("journal-kind")}
        value={kind.value}
        set={kind.value !== null}
        onChange={(value) =>
          choose(() => {
            kind.value = value;
          })
        }
        options={[
          all,
          ...KINDS.map((value) => ({ value, label: t("entries-kind", { kind: value }) })),
        ]}
      />
      <Select
        name={t("journal-activity")}
        value={activity.value}
        set={activity.value !== null}
        onChange={(value) =>
          choose(() => {
            activity.value = value;
          })
        }
        options={[
          all,
          ...(activities.data.value ?? []).map((one) => ({
            value: one.id,
            label: one.name,
          })),
        ]}
      />
      <Select
        name={t("journal-period")}
        value={chosenDay.value ?? period.value}
        set={period.value !== null || chosenDay.value !== null}
        onChange={(value) =>
          choose(() => {
            chosenDay.value = typeof value === "string" ? value : null;
            period.value = typeof value === "number" ? value : null;
          })
        }
        options={[
          all,
          ...PERIODS.map((value) => ({ value, label: t("journal-last-days", { days: value }) })),
          ...(chosenDay.value ? [{ value: chosenDay.value, label: day(chosenDay.value) }] : []),
        ]}
      />
      <Select
        name={t("journal-tag")}
        value={tag.value}
        set={tag.value !== null}
        onChange={(value) =>
          choose(() => {
            tag.value = value;
          })
        }
        options={[
          all,
          ...(tags.data.value ?? []).map((one) => ({
            value: one.tag,
            label: `#${one.tag}`,
            note: String(one.entries),
          })),
        ]}
      />
    </div>
  );
}
