import { Plus, Trash2 } from "lucide";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { day, minutes, t, yen } from "../../l10n.js";
import { Button } from "../../parts/button.jsx";
import { DateField } from "../../parts/date-field.jsx";
import { Field, MinutesField, NumberField, TextArea } from "../../parts/field.jsx";
import { Select } from "../../parts/select.jsx";
import { newId } from "../ids.js";
import { LineMenu, Links } from "../into.jsx";

/** @typedef {{ id: string, kind: "text" | "day" | "minutes" | "yen" | "choice", options?: string[] | null }} Column */
/** @typedef {{ id: string, cells: Record<string, any> }} Row */

/** How many rows a first look shows. */
const BRIEF = 4;

/** @param {string} sheet @param {string} prompt @param {string} column */
const columnWords = (sheet, prompt, column) => t(`sheets-${sheet}-${prompt}-${column}`);

/** @param {string} sheet @param {string} prompt @param {string} column @param {string} option */
const optionWords = (sheet, prompt, column, option) =>
  t(`sheets-${sheet}-${prompt}-${column}-${option}`);

/** Rows of the same fields; one below the other when narrow. @param {import("../types.js").EditProps} props */
export function Edit(props) {
  const { kind, value, onChange, onLeave, labelledby, describedby, sheet, prompt, today } = props;
  /** @type {Row[]} */
  const written = value?.rows ?? [];
  // A row without a word isn't kept: the next one stands here until something is written in it.
  const [fresh, setFresh] = useState(/** @type {string | null} */ (null));
  const box = useRef(/** @type {HTMLOListElement | null} */ (null));
  const added = useRef(false);
  useLayoutEffect(() => {
    // Together with the row: a moment later somebody may be writing in it already.
    if (!added.current) return;
    added.current = false;
    const row = box.current?.lastElementChild;
    /** @type {HTMLElement | null | undefined} */ (
      row?.querySelector("textarea, input, button")
    )?.focus();
  }, [fresh]);
  const rows =
    fresh === null || written.some((one) => one.id === fresh)
      ? written
      : [...written, { id: fresh, cells: {} }];
  /** @param {Row[]} list */
  const tell = (list) => onChange(list.length === 0 ? null : { kind: "table", rows: list });
  /** @param {Row} row @param {string} column @param {any} cell */
  function set(row, column, cell) {
    const cells = { ...row.cells };
    if (cell === null || cell === "") delete cells[column];
    else cells[column] = cell;
    tell(rows.map((one) => (one.id === row.id ? { ...one, cells } : one)));
    if (Object.keys(cells).length === 0) setFresh(row.id);
  }
  return (
    <div
      class="answer-table"
      role="group"
      aria-labelledby={labelledby}
      aria-describedby={describedby}
    >
      <ol ref={box}>
        {rows.map((row, at) => (
          <li key={row.id} data-row onBlurCapture={onLeave}>
            {kind.columns.map((/** @type {Column} */ column) => (
              <Cell
                key={column.id}
                column={column}
                label={columnWords(sheet, prompt.id, column.id)}
                optionLabel={(option) => optionWords(sheet, prompt.id, column.id, option)}
                value={row.cells[column.id] ?? null}
                today={today}
                onChange={(cell) => set(row, column.id, cell)}
              />
            ))}
            <LineMenu
              line={{ id: row.id, text: wordsOf(kind.columns, row) }}
              edit={props}
              more={[
                {
                  label: t("design-row-delete", { n: at + 1 }),
                  icon: Trash2,
                  danger: true,
                  run: () => {
                    setFresh(null);
                    tell(written.filter((one) => one.id !== row.id));
                  },
                },
              ]}
            />
            <Links of={prompt.links} line={row.id} />
          </li>
        ))}
      </ol>
      {rows.length < kind.most && (
        <Button
          icon={Plus}
          onClick={() => {
            added.current = true;
            setFresh(newId());
          }}
        >
          {t("design-row-add")}
        </Button>
      )}
    </div>
  );
}

/** The words in a row's cells. @param {Column[]} columns @param {Row} row */
const wordsOf = (columns, row) =>
  columns
    .filter((column) => column.kind === "text")
    .map((column) => row.cells[column.id] ?? "")
    .filter((text) => text !== "")
    .join(t("design-between"));

/**
 * @param {{
 *   column: Column,
 *   label: string,
 *   optionLabel: (option: string) => string,
 *   value: any,
 *   today: string,
 *   onChange: (cell: any) => void,
 * }} props
 */
function Cell({ column, label, optionLabel, value, today, onChange }) {
  switch (column.kind) {
    case "day":
      return <DateField label={label} value={value} today={today} onChange={onChange} />;
    case "minutes":
      return <MinutesField label={label} value={value} max={10_080} onChange={onChange} />;
    case "yen":
      return (
        <NumberField label={label} value={value} suffix={t("design-yen")} onChange={onChange} />
      );
    case "choice":
      return (
        <Field label={label}>
          {(control) => (
            <Select
              kind="field"
              control={control}
              value={value}
              options={[
                { value: null, label: t("design-unscored") },
                ...(column.options ?? []).map((option) => ({
                  value: /** @type {string | null} */ (option),
                  label: optionLabel(option),
                })),
              ]}
              onChange={onChange}
            />
          )}
        </Field>
      );
    default:
      return (
        <Field label={label} class="cell-text">
          {(control) => (
            <TextArea
              kind="own"
              rows={1}
              control={control}
              value={value ?? ""}
              onInput={onChange}
            />
          )}
        </Field>
      );
  }
}

/** @param {import("../types.js").ShowProps & { sheet: string, prompt: import("../types.js").SheetPrompt }} props */
export function Show({ kind, value, sheet, prompt, brief }) {
  /** @param {Column} column @param {any} cell */
  function words(column, cell) {
    if (cell === undefined || cell === null) return "";
    if (column.kind === "day") return day(cell, "full");
    if (column.kind === "minutes") return minutes(cell);
    if (column.kind === "yen") return yen(cell);
    if (column.kind === "choice") return optionWords(sheet, prompt.id, column.id, cell);
    return cell;
  }
  if (brief) {
    return (
      <ul class="shown-lines own">
        {value.rows.slice(0, BRIEF).map((/** @type {Row} */ row) => (
          <li key={row.id}>{wordsOf(kind.columns, row)}</li>
        ))}
      </ul>
    );
  }
  return (
    <table class="shown-table">
      <thead>
        <tr>
          {kind.columns.map((/** @type {Column} */ column) => (
            <th key={column.id} scope="col">
              {columnWords(sheet, prompt.id, column.id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {value.rows.map((/** @type {Row} */ row) => (
          <tr key={row.id}>
            {kind.columns.map((/** @type {Column} */ column) => (
              <td key={column.id} class={column.kind === "text" ? "own" : undefined}>
                {words(column, row.cells[column.id])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
