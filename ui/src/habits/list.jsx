import { Pencil, Plus } from "lucide";
import { useRef } from "preact/hooks";
import { Strip } from "../charts/strip.jsx";
import { unlessComposing } from "../ime.js";
import { percent, t } from "../l10n.js";
import { Button, IconButton } from "../parts/button.jsx";
import { Pill } from "../parts/marks.jsx";
import { Select } from "../parts/select.jsx";
import { EmptyState, Loaded } from "../parts/states.jsx";
import { go, href } from "../router.js";
import { archived, chosen, groups, list, shown, sort } from "./store.js";
import { pauseWords, scheduleWords, targetWords, together } from "./words.js";

/** @typedef {import("../bindings/operations").HabitListRow} HabitListRow */

/** @param {{ onNew: () => void, onEdit: (row: HabitListRow) => void, onOpen: () => void }} props */
export function HabitList({ onNew, onEdit, onOpen }) {
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));

  /** @param {KeyboardEvent} event */
  function onKeyDown(event) {
    const links = /** @type {HTMLElement[]} */ ([
      ...(box.current?.querySelectorAll("a.habit-name") ?? []),
    ]);
    const at = links.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    const row = to === undefined ? undefined : shown.value[to];
    if (to === undefined) return;
    event.preventDefault();
    if (!row) return;
    links[to]?.focus();
    // In the narrow layout the detail hides the list: there it opens by Enter.
    if (matchMediaOfList(box.current)) go("habits", [row.habit.id], {}, { replace: true });
  }

  return (
    <section class="pane" aria-labelledby="habits-title">
      <header class="pane-head">
        <h1 id="habits-title">{t(archived.value ? "habits-page-archived" : "app-nav-habits")}</h1>
        <span class="end">
          <Select
            name={t("habits-page-sort")}
            options={[
              { value: /** @type {const} */ ("strength"), label: t("habits-page-by-strength") },
              { value: /** @type {const} */ ("own"), label: t("habits-page-by-own") },
              { value: /** @type {const} */ ("activity"), label: t("habits-page-by-activity") },
            ]}
            value={sort.value}
            onChange={(value) => {
              sort.value = value;
            }}
          />
          <IconButton icon={Plus} label={t("habits-page-new")} onClick={onNew} />
        </span>
      </header>
      <Loaded of={list} rows={8}>
        {(rows) =>
          rows.length === 0 ? (
            <NoHabits onNew={onNew} />
          ) : (
            // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys move between the links inside
            <div ref={box} onKeyDown={unlessComposing(onKeyDown)}>
              <p class="strip-cap" aria-hidden="true">
                <span>{t("habits-page-weeks-ago")}</span>
                <span>{t("habits-page-this-week")}</span>
              </p>
              {groups.value.map((group) => (
                <div key={group.name}>
                  {sort.value === "activity" && (
                    <h2 class="habit-group">{group.name || t("habits-page-no-activity")}</h2>
                  )}
                  <ul class="habit-list">
                    {group.rows.map((row) => (
                      <Row key={row.habit.id} row={row} onEdit={onEdit} onOpen={onOpen} />
                    ))}
                  </ul>
                </div>
              ))}
            </div>
          )
        }
      </Loaded>
      <p class="habit-archived">
        <Button
          kind="ghost"
          size="s"
          onClick={() => {
            archived.value = !archived.value;
            go("habits");
          }}
        >
          {t(archived.value ? "habits-page-show-used" : "habits-page-show-archived")}
        </Button>
      </p>
    </section>
  );
}

/** Whether list and detail stand side by side. @param {HTMLElement | null} element */
function matchMediaOfList(element) {
  const detail = element?.closest(".split")?.querySelector(".detail");
  return Boolean(detail && getComputedStyle(detail).display !== "none");
}

/** @param {{ onNew: () => void }} props */
function NoHabits({ onNew }) {
  if (archived.value) return <p class="meta habit-none">{t("habits-page-archived-none")}</p>;
  return (
    <EmptyState
      title={t("habits-page-empty-title")}
      action={
        <Button kind="primary" onClick={onNew}>
          {t("habits-page-new")}
        </Button>
      }
    >
      {t("habits-page-empty")}
    </EmptyState>
  );
}

/** @param {{ row: HabitListRow, onEdit: (row: HabitListRow) => void, onOpen: () => void }} props */
function Row({ row, onEdit, onOpen }) {
  const { habit, pause, strength, weeks } = row;
  const here = chosen.value === habit.id;
  return (
    <li class={here ? "habit-line is-chosen" : "habit-line"}>
      <a
        class="habit-name"
        href={href("habits", [habit.id])}
        aria-current={here ? "true" : undefined}
        onClick={onOpen}
      >
        <span>{habit.name}</span>
        <span class="meta-2">
          {pause
            ? pauseWords(pause)
            : together([scheduleWords(habit.schedule), targetWords(habit)])}
        </span>
      </a>
      {pause ? (
        <Pill kind="rest">{t("habits-page-paused")}</Pill>
      ) : (
        <b class="habit-strength">
          <span class="vh">{t("habits-page-strength")}</span>
          {percent(strength / 1000).replace("%", "")}
          <small>%</small>
        </b>
      )}
      <IconButton
        icon={Pencil}
        label={t("habits-page-edit-of", { name: habit.name })}
        onClick={() => onEdit(row)}
      />
      <div class="habit-strip">
        <Strip data={{ weeks }} />
      </div>
    </li>
  );
}
