/**
 * 48 half hours of seven days. One cell is in the tab order; arrows walk, with Shift they choose a range, the space bar or Enter
 * fills it with what is chosen above. The pointer fills what it is drawn over.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { composing } from "../ime.js";
import { day as dayWords, t } from "../l10n.js";
import { Brushes } from "./brushes.jsx";
import { beginWords, halfWords, slotWords } from "./slot-words.js";
import { seriesOf } from "./words.js";

/** @typedef {import("./store.js").AuditDetail} AuditDetail */
/** @typedef {import("./brushes.jsx").Brush} Brush */
/** @typedef {{ day: number, row: number }} Place a day of the week and a line of the grid */

const HALVES = 48;

/** @param {{ of: AuditDetail }} props */
export function AuditGrid({ of }) {
  const [brush, setBrush] = useState(/** @type {Brush} */ ({ of: { kind: "commute" } }));
  const [from, setFrom] = useState(/** @type {Place} */ ({ day: 0, row: 4 }));
  const [to, setTo] = useState(from);
  const drawing = useRef(false);
  const grid = useRef(/** @type {HTMLTableElement | null} */ (null));
  const latest = useRef(() => {});
  /** @type {Map<number, AuditDetail["slots"][number]>} */
  const known = new Map(of.slots.map((one) => [one.slot, one]));
  const slotAt = (/** @type {Place} */ { day, row }) => day * HALVES + (of.order[row] ?? 0);
  const isChosen = (/** @type {Place} */ { day, row }) =>
    day >= Math.min(from.day, to.day) &&
    day <= Math.max(from.day, to.day) &&
    row >= Math.min(from.row, to.row) &&
    row <= Math.max(from.row, to.row);

  function fill() {
    /** @type {number[]} */
    const slots = [];
    for (let day = Math.min(from.day, to.day); day <= Math.max(from.day, to.day); day++) {
      for (let row = Math.min(from.row, to.row); row <= Math.max(from.row, to.row); row++) {
        slots.push(slotAt({ day, row }));
      }
    }
    // Drawn over what all could be one's own already, it is taken back.
    const said =
      "could" in brush
        ? { could: !slots.every((slot) => known.get(slot)?.could) }
        : { of: brush.of };
    void attempt(() => call("fill_audit", { id: of.audit.id, slots, ...said }));
  }
  latest.current = fill;

  useEffect(() => {
    const up = () => {
      if (!drawing.current) return;
      drawing.current = false;
      latest.current();
    };
    window.addEventListener("pointerup", up);
    return () => window.removeEventListener("pointerup", up);
  }, []);

  /** @param {Place} place */
  const focus = (place) =>
    /** @type {HTMLElement | null | undefined} */ (
      grid.current?.querySelector(`[data-cell="${place.day}-${place.row}"]`)
    )?.focus();

  /** @param {KeyboardEvent} event */
  function onKeyDown(event) {
    if (composing(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === " " || event.key === "Enter") {
      event.preventDefault();
      fill();
      return;
    }
    /** @type {Record<string, Partial<Place>>} */
    const steps = {
      ArrowLeft: { day: to.day - 1 },
      ArrowRight: { day: to.day + 1 },
      ArrowUp: { row: to.row - 1 },
      ArrowDown: { row: to.row + 1 },
      Home: { day: 0 },
      End: { day: 6 },
      PageUp: { row: to.row - 8 },
      PageDown: { row: to.row + 8 },
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const next = { ...to, ...step };
    const place = {
      day: Math.min(6, Math.max(0, next.day)),
      row: Math.min(HALVES - 1, Math.max(0, next.row)),
    };
    setTo(place);
    if (!event.shiftKey) setFrom(place);
    focus(place);
  }

  return (
    <section class="audit" aria-label={t("days-page-audit-grid")}>
      <Brushes of={of} brush={brush} onChange={setBrush} />
      <p class="meta">{t("days-page-audit-keys")}</p>
      <div class="audit-scroll">
        <table
          class="audit-grid"
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is filled in by keys is a grid
          role="grid"
          aria-multiselectable="true"
          aria-label={t("days-page-audit-grid")}
          ref={grid}
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              <td />
              {of.days.map((one) => (
                <th key={one.day} scope="col">
                  {dayWords(one.day, "weekday-short")}
                  <small>{dayWords(one.day, "brief")}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {of.order.map((half, row) => (
              <tr key={half}>
                <th scope="row">
                  {half % 2 === 0 ? beginWords(half) : <span class="vh">{beginWords(half)}</span>}
                </th>
                {of.days.map((one, day) => {
                  const slot = known.get(slotAt({ day, row }));
                  const above = row > 0 ? known.get(slotAt({ day, row: row - 1 })) : undefined;
                  return (
                    <Cell
                      key={one.day}
                      of={of}
                      place={{ day, row }}
                      slot={slot}
                      goesOn={
                        JSON.stringify(above?.of ?? null) === JSON.stringify(slot?.of ?? null)
                      }
                      chosen={isChosen({ day, row })}
                      active={to.day === day && to.row === row}
                      onBegin={(shift) => {
                        drawing.current = true;
                        if (!shift) setFrom({ day, row });
                        setTo({ day, row });
                      }}
                      onOver={() => drawing.current && setTo({ day, row })}
                    />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/**
 * @param {{
 *   of: AuditDetail,
 *   place: Place,
 *   slot: AuditDetail["slots"][number] | undefined,
 *   goesOn: boolean,
 *   chosen: boolean,
 *   active: boolean,
 *   onBegin: (shift: boolean) => void,
 *   onOver: () => void,
 * }} props
 */
function Cell({ of, place, slot, goesOn, chosen, active, onBegin, onOver }) {
  const { day, row } = place;
  const use = slot?.of ?? null;
  const name = use ? slotWords(use, of.activities) : "";
  const words = [
    dayWords(of.days[day]?.day ?? "", "short"),
    halfWords(of.order[row] ?? 0),
    use ? name : t("days-page-slot-empty"),
    ...(slot?.could ? [t("days-page-could")] : []),
  ].join(" ");
  const series =
    use?.kind === "activity" && use.id
      ? seriesOf({ kind: "activity", id: use.id }, of.activities)
      : use?.kind === "sleep"
        ? 5
        : undefined;
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are walked through by arrows
      role="gridcell"
      tabIndex={active ? 0 : -1}
      data-cell={`${day}-${row}`}
      data-series={series}
      data-use={use && !series ? use.kind : undefined}
      data-could={slot?.could || undefined}
      aria-selected={chosen}
      aria-label={words}
      title={words}
      onPointerDown={(event) => {
        if (event.button === 0) onBegin(event.shiftKey);
      }}
      onPointerEnter={onOver}
    >
      {use && !goesOn && <span>{name}</span>}
    </td>
  );
}
