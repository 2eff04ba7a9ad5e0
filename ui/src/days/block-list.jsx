/** The blocks of a day, each with its start, its end and what it is for: everything by keys. */
import { Plus, Trash2 } from "lucide";
import { useLayoutEffect, useRef } from "preact/hooks";
import { t, time } from "../l10n.js";
import { Button, IconButton } from "../parts/button.jsx";
import { ErrorLine, TimeField } from "../parts/field.jsx";
import { Select } from "../parts/select.jsx";
import { activities as inUse } from "./store.js";
import { keyOf, useWords } from "./words.js";

/** @typedef {import("./store.js").Block} Block */
/** @typedef {import("./words.js").TimeUse} TimeUse */

const DAY = 1440;
/** A new block's length, in minutes, where there is room. */
const USUAL = 60;

/**
 * @param {{
 *   blocks: Block[],
 *   activities: import("./words.js").UsedActivity[],
 *   error: string | null,
 *   onChange: (blocks: Block[]) => void,
 *   onSave: () => void,
 *   onCancel: () => void,
 * }} props
 */
export function BlockList({ blocks, activities, error, onChange, onSave, onCancel }) {
  const list = useRef(/** @type {HTMLUListElement | null} */ (null));
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  /** The line in which the keyboard goes on, and what of it: what had the focus may be gone. */
  const goesOn = useRef(
    /** @type {{ line: number, of: string } | null} */ ({ line: 0, of: "input" }),
  );
  useLayoutEffect(() => {
    if (!goesOn.current) return;
    const { line, of } = goesOn.current;
    goesOn.current = null;
    const to =
      list.current?.children[line]?.querySelector(of) ?? box.current?.querySelector(".block-add");
    /** @type {HTMLElement | null | undefined} */ (to)?.focus();
  }, [blocks.length]);
  const uses = usesFor(blocks, activities);
  /** @param {number} at @param {Partial<Block>} part */
  const change = (at, part) =>
    onChange(blocks.map((block, n) => (n === at ? { ...block, ...part } : block)));

  function save() {
    // What can't be read is still in its field, with its own words under it.
    const bad = list.current?.querySelector("[aria-invalid='true']");
    if (bad) /** @type {HTMLElement} */ (bad).focus();
    else onSave();
  }

  return (
    <div class="block-list" ref={box}>
      <p class="meta">{t("days-page-from-today")}</p>
      <p class="meta">{t("days-page-blocks-hint")}</p>
      <ul ref={list}>
        {blocks.map((block, at) => (
          // A block is its place in the list while its times are written.
          <li key={at}>
            <TimeField
              label={t("days-page-start")}
              value={block.start}
              onChange={(start) => start !== null && change(at, { start })}
            />
            <TimeField
              label={t("days-page-end")}
              value={block.end}
              until24
              onChange={(end) => end !== null && change(at, { end })}
            />
            <span class="block-use">
              <Select
                kind="field"
                control={{ "aria-label": t("days-page-use-of", { time: time(block.start) }) }}
                value={keyOf(block.of)}
                options={uses.map((of) => ({ value: keyOf(of), label: useWords(of, activities) }))}
                onChange={(key) => {
                  const of = uses.find((one) => keyOf(one) === key);
                  if (of) change(at, { of });
                }}
              />
            </span>
            <IconButton
              class="block-remove"
              icon={Trash2}
              label={t("days-page-block-remove", { time: time(block.start) })}
              onClick={() => {
                goesOn.current = { line: Math.min(at, blocks.length - 2), of: ".block-remove" };
                onChange(blocks.filter((_, n) => n !== at));
              }}
            />
          </li>
        ))}
      </ul>
      {error && <ErrorLine>{error}</ErrorLine>}
      <div class="block-acts">
        <Button
          class="block-add"
          icon={Plus}
          onClick={() => {
            // The new line's start is where the person goes on writing.
            goesOn.current = { line: blocks.length, of: "input" };
            onChange([...blocks, next(blocks, uses[0] ?? { kind: "other" })]);
          }}
        >
          {t("days-page-block-add")}
        </Button>
        <span class="end">
          <Button onClick={onCancel}>{t("app-cancel")}</Button>
          <Button kind="primary" onClick={save}>
            {t("app-save")}
          </Button>
        </span>
      </div>
    </div>
  );
}

/** All that a block can be for: activities in use or planned already, then sleep, free time and the rest. @param {Block[]} blocks @param {import("./words.js").UsedActivity[]} activities @returns {TimeUse[]} */
function usesFor(blocks, activities) {
  const known = inUse.data.value ?? [];
  const shown = activities.filter(
    ({ id }) =>
      known.some((one) => one.id === id) ||
      blocks.some(({ of }) => of.kind === "activity" && of.id === id),
  );
  return [
    ...shown.map(({ id }) => /** @type {TimeUse} */ ({ kind: "activity", id })),
    { kind: "sleep" },
    { kind: "free" },
    { kind: "other" },
  ];
}

/** A new block after the last. @param {Block[]} blocks @param {TimeUse} of @returns {Block} */
function next(blocks, of) {
  const last = blocks.at(-1);
  const start = last ? last.end % DAY : 6 * 60;
  return { start, end: ((start + USUAL - 1) % DAY) + 1, of };
}
