import {
  Archive,
  ArchiveRestore,
  ArrowDown,
  ArrowUp,
  ChevronDown,
  ChevronRight,
  CornerDownRight,
  Plus,
  Trash2,
} from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import { composing } from "../ime.js";
import { t } from "../l10n.js";
import { Icon } from "../parts/icon.jsx";
import { Bar, Pill } from "../parts/marks.jsx";
import { MenuList } from "../parts/menu.jsx";
import { treeKeys } from "../parts/tree-keys.js";
import { useDrag } from "./drag.js";
import { archive, asking, drop, folded, neighbour, open, shift, shown } from "./store.js";
import { barOf, pillOf, shareWords, statusWords } from "./words.js";

/** @typedef {import("./store.js").GoalRow} GoalRow */

/**
 * What can be done to a goal in the tree; the same in its row's menu and on its page.
 * @param {GoalRow[]} visible @param {GoalRow} row
 * @returns {(import("../parts/menu.jsx").MenuItem | null)[]}
 */
export function placeItems(visible, row) {
  const { id, title } = row;
  return [
    {
      label: t("goals-page-up"),
      icon: ArrowUp,
      kbd: "Alt \u2191",
      disabled: !neighbour(visible, row, -1),
      run: () => void shift(visible, row, -1),
    },
    {
      label: t("goals-page-down"),
      icon: ArrowDown,
      kbd: "Alt \u2193",
      disabled: !neighbour(visible, row, 1),
      run: () => void shift(visible, row, 1),
    },
    {
      label: t("goals-page-move"),
      icon: CornerDownRight,
      run: () => {
        asking.value = { what: "move", id, title };
      },
    },
    {
      label: t("goals-page-add-below"),
      icon: Plus,
      run: () => {
        asking.value = { what: "new", parent: id };
      },
    },
    null,
    {
      label: t(row.archived ? "goals-page-restore" : "goals-page-archive"),
      icon: row.archived ? ArchiveRestore : Archive,
      run: () => void archive(id, !row.archived),
    },
    {
      label: t("goals-page-delete"),
      icon: Trash2,
      danger: true,
      run: () => {
        asking.value = { what: "delete", id, title };
      },
    },
  ];
}

/** The rows of the tree that aren't folded away. @param {GoalRow[]} rows @param {ReadonlySet<string>} closed */
export function unfolded(rows, closed) {
  /** @type {Set<string>} */
  const hidden = new Set();
  return rows.filter((row) => {
    const out = row.parent_id !== null && (hidden.has(row.parent_id) || closed.has(row.parent_id));
    if (out) hidden.add(row.id);
    return !out;
  });
}

/** @param {{ rows: GoalRow[] }} props what the filter lets through */
export function Tree({ rows }) {
  const visible = unfolded(rows, folded.value);
  const list = useRef(/** @type {HTMLDivElement | null} */ (null));
  const [focused, setFocused] = useState(/** @type {string | null} */ (null));
  const [menu, setMenu] = useState(
    /** @type {{ row: GoalRow, anchor: DOMRect | { current: HTMLElement | null } } | null} */ (
      null
    ),
  );
  const moved = useRef(/** @type {string | null} */ (null));
  const drag = useDrag(visible, (row, target, where) => void drop(row, target, where));

  const isThere = (/** @type {string | null} */ id) => visible.some((row) => row.id === id);
  const at = isThere(focused) ? focused : isThere(shown.value) ? shown.value : visible[0]?.id;

  /** @param {string | null | undefined} id */
  const element = (id) =>
    [
      .../** @type {NodeListOf<HTMLElement>} */ (list.current?.querySelectorAll("[data-id]") ?? []),
    ].find((one) => one.dataset.id === id) ?? null;

  useEffect(() => {
    // A row that a key moved loses the focus where the browser takes it out and puts it back.
    if (!moved.current || document.activeElement !== document.body) return;
    element(moved.current)?.focus();
    moved.current = null;
  });

  /** @param {string} id @param {boolean} expanded */
  function fold(id, expanded) {
    const next = new Set(folded.value);
    if (expanded) next.delete(id);
    else next.add(id);
    folded.value = next;
  }

  /** @param {KeyboardEvent} event */
  function onKeyDown(event) {
    if (composing(event)) return;
    moved.current = null;
    const target = /** @type {HTMLElement} */ (event.target).closest("[data-id]");
    const here = /** @type {HTMLElement | null} */ (target)?.dataset.id ?? null;
    const row = visible.find((one) => one.id === here);
    if (row && event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      moved.current = row.id;
      void shift(visible, row, event.key === "ArrowUp" ? -1 : 1);
      return;
    }
    if (row && (event.key === "ContextMenu" || (event.shiftKey && event.key === "F10"))) {
      event.preventDefault();
      event.stopPropagation();
      setMenu({ row, anchor: { current: element(row.id) } });
      return;
    }
    treeKeys(event, {
      nodes: visible.map((one) => ({
        id: one.id,
        parent: one.parent_id,
        expanded: hasBelow(rows, one) ? !folded.value.has(one.id) : undefined,
      })),
      at: here,
      onMove: (id) => {
        setFocused(id);
        element(id)?.focus();
      },
      onFold: fold,
      onChoose: open,
    });
  }

  return (
    <>
      <div
        class="goal-tree"
        role="tree"
        aria-label={t("goals-page-tree")}
        aria-describedby="goal-tree-keys"
        ref={list}
        onKeyDown={onKeyDown}
      >
        {visible.map((row) => (
          <Row
            key={row.id}
            row={row}
            expanded={hasBelow(rows, row) ? !folded.value.has(row.id) : undefined}
            focusable={row.id === at}
            drop={drag.over?.id === row.id ? drag.over.where : undefined}
            dragged={drag.dragged === row.id}
            onFold={(expanded) => fold(row.id, expanded)}
            onFocus={() => setFocused(row.id)}
            onPointerDown={(event) => drag.start(event, row, list.current)}
            onClick={() => {
              if (!drag.ended()) open(row.id);
            }}
            onContextMenu={(event) => {
              event.preventDefault();
              const { clientX: x, clientY: y } = event;
              setMenu({
                row,
                anchor: x || y ? new DOMRect(x, y, 0, 0) : { current: element(row.id) },
              });
            }}
          />
        ))}
      </div>
      <p class="vh" id="goal-tree-keys">
        {t("goals-page-drag-keys")}
      </p>
      {menu && (
        <MenuList
          items={placeItems(rows, menu.row)}
          label={menu.row.title}
          anchor={menu.anchor}
          align={menu.anchor instanceof DOMRect ? "start" : "end"}
          onClose={() => setMenu(null)}
        />
      )}
    </>
  );
}

/** @param {GoalRow[]} rows @param {GoalRow} row */
const hasBelow = (rows, row) => rows.some((one) => one.parent_id === row.id);

/**
 * @param {{
 *   row: GoalRow,
 *   expanded: boolean | undefined,
 *   focusable: boolean,
 *   drop: string | undefined,
 *   dragged: boolean,
 *   onFold: (expanded: boolean) => void,
 *   onFocus: () => void,
 *   onClick: () => void,
 *   onPointerDown: (event: PointerEvent) => void,
 *   onContextMenu: (event: MouseEvent) => void,
 * }} props
 */
function Row({ row, expanded, focusable, drop: over, dragged, onFold, ...on }) {
  const { status, progress } = row;
  return (
    <div
      role="treeitem"
      class={row.metric ? "goal-row" : "goal-row goal-row-gathers"}
      style={{ "--depth": row.depth }}
      data-id={row.id}
      data-depth={row.depth}
      data-drop={over}
      data-dragged={dragged || undefined}
      aria-level={row.depth}
      aria-expanded={expanded}
      aria-selected={row.id === shown.value}
      tabIndex={focusable ? 0 : -1}
      {...on}
    >
      <div class="goal-row-line">
        {expanded !== undefined && (
          // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard folds with the arrows
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard folds with the arrows
          <span
            class="goal-fold"
            onPointerDown={(event) => event.stopPropagation()}
            onClick={(event) => {
              event.stopPropagation();
              onFold(!expanded);
            }}
          >
            <Icon of={expanded ? ChevronDown : ChevronRight} size="s" />
          </span>
        )}
        <span class="goal-row-title">{row.title}</span>
        {row.archived && <Icon of={Archive} size="s" label={t("goals-page-archived")} />}
        {row.metric || status.kind !== "gathers" ? (
          <Pill kind={pillOf(status)}>{statusWords(status)}</Pill>
        ) : (
          <span class="meta goal-row-due">
            {row.due_day
              ? t("goals-page-year", { year: row.due_day.slice(0, 4) })
              : t("goals-page-no-due")}
          </span>
        )}
      </div>
      {progress && (
        <div class="goal-row-progress">
          <Bar
            share={progress.share / 1000}
            plan={progress.plan ? progress.plan.share / 1000 : null}
            kind={barOf(status)}
          />
          <span class="vh">
            {t("goals-page-row-share", { share: shareWords(progress.share) })}
            {progress.plan && t("goals-page-row-plan", { share: shareWords(progress.plan.share) })}
          </span>
          <span aria-hidden="true">{shareWords(progress.share)}</span>
        </div>
      )}
    </div>
  );
}
