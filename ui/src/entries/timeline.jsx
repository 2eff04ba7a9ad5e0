/** The entries, newest first, by day. */
import { Award, CalendarArrowUp, Pencil, Search, Trash2 } from "lucide";
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { day as dayWords, minutes, t, time, yen } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Tag } from "../parts/marks.jsx";
import { RowMenu } from "../parts/menu.jsx";
import { EmptyState } from "../parts/states.jsx";
import { namesOf } from "../people/words.js";
import { go, href } from "../router.js";
import { found } from "./elsewhere.jsx";
import { KindMark } from "./kind-mark.jsx";
import { Marked } from "./marked.jsx";
import { MoveDialog } from "./move-dialog.jsx";
import { clearFilter, filtered, more, searched } from "./store.js";

/** @typedef {import("../bindings/operations").EntryRow} EntryRow */
/** @typedef {import("../bindings/operations").EntryPage} EntryPage */

/** @param {{ days: EntryPage["days"], next: EntryPage["next"], onEdit: (entry: EntryRow) => void }} props */
export function Timeline({ days, next, onEdit }) {
  const [moved, setMoved] = useState(/** @type {EntryRow | null} */ (null));
  if (days.length === 0) return <Nothing />;
  return (
    <>
      {days.map((one) => (
        <section class="day" key={one.day} aria-labelledby={`journal-${one.day}`}>
          <h2 id={`journal-${one.day}`}>
            {dayWords(one.day, "plain")}
            <span>
              {dayWords(one.day, "weekday")}
              {one.holiday && ` · ${t(one.holiday)}`}
            </span>
          </h2>
          <ol>
            {one.entries.map((entry) => (
              <Row key={entry.id} entry={entry} onEdit={onEdit} onMove={setMoved} />
            ))}
          </ol>
        </section>
      ))}
      {next && (
        <p class="j-more">
          <Button onClick={more}>{t("journal-more")}</Button>
        </p>
      )}
      {moved && <MoveDialog entry={moved} onClose={() => setMoved(null)} />}
    </>
  );
}

function Nothing() {
  if (!filtered.value)
    return <EmptyState title={t("journal-empty")}>{t("journal-empty-words")}</EmptyState>;
  const words = searched.value.trim();
  if (words && (found.data.value?.total ?? 0) > 0) return <p class="meta">{t("journal-none")}</p>;
  return (
    <EmptyState
      icon={Search}
      title={words ? t("journal-not-found", { words }) : t("journal-none")}
      action={
        <Button kind="ghost" onClick={clearFilter}>
          {t("journal-filter-clear")}
        </Button>
      }
    >
      {t("journal-not-found-words")}
    </EmptyState>
  );
}

/** @param {{ entry: EntryRow, onEdit: (entry: EntryRow) => void, onMove: (entry: EntryRow) => void }} props */
function Row({ entry, onEdit, onMove }) {
  return (
    <li data-row class="entry">
      <KindMark kind={entry.kind} />
      <div>
        <p class="entry-text">
          <Words of={entry} />
        </p>
        <p class="entry-meta">
          {entry.time && <time>{time(entry.time)}</time>}
          {entry.habit && entry.text && (
            <a href={href("habits", [entry.habit.id])}>
              <Marked text={entry.habit.name} marks={entry.habit.marks} />
            </a>
          )}
          {entry.goal && <a href={href("goals", [entry.goal.id])}>{entry.goal.title}</a>}
          {entry.stream && <a href={href("design", ["income"])}>{entry.stream.name}</a>}
          {entry.people.map(({ id, name }) => (
            <a key={id} href={href("design", ["people", id])}>
              {name}
            </a>
          ))}
          {entry.activity && <span>{entry.activity.name}</span>}
          {entry.tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </p>
      </div>
      <Figure entry={entry} />
      <RowMenu
        items={[
          { label: t("app-edit"), icon: Pencil, run: () => onEdit(entry) },
          ...(entry.kind === "achievement"
            ? [
                {
                  label: t("journal-achievement"),
                  icon: Award,
                  run: () => go("design", ["achievements", entry.id]),
                },
              ]
            : []),
          { label: t("journal-move"), icon: CalendarArrowUp, run: () => onMove(entry) },
          null,
          {
            label: t("app-delete"),
            icon: Trash2,
            danger: true,
            run: () => void attempt(() => call("delete_entry", { id: entry.id })),
          },
        ]}
      />
    </li>
  );
}

/** What an entry says, with its hits marked: of a step without words in its habit's name. @param {{ of: EntryRow }} props */
function Words({ of }) {
  if (of.text) return <Marked text={of.text} marks={of.marks} />;
  const words = fallback(of);
  const at = of.habit ? words.indexOf(of.habit.name) : -1;
  const marks = at < 0 ? [] : (of.habit?.marks ?? []);
  return (
    <Marked
      text={words}
      marks={marks.map(([start, end]) => /** @type {[number, number]} */ ([at + start, at + end]))}
    />
  );
}

/** What stands for an entry without words. @param {EntryRow} entry */
function fallback(entry) {
  if (!entry.habit) {
    return entry.people.length > 0
      ? namesOf(entry.people)
      : t("entries-kind", { kind: entry.kind });
  }
  return t("journal-step", { name: entry.habit.name, outcome: entry.outcome ?? "done" });
}

/** @param {{ entry: EntryRow }} props */
function Figure({ entry }) {
  const parts = [];
  if (entry.yen !== null) {
    parts.push(entry.kind === "expense" ? t("journal-spent", { yen: entry.yen }) : yen(entry.yen));
  }
  if (entry.amount !== null)
    parts.push(t("entries-read-amount", { amount: entry.amount, unit: entry.unit_word }).trim());
  if (entry.minutes !== null) parts.push(minutes(entry.minutes));
  return <b class="amount">{parts.join(" · ")}</b>;
}
