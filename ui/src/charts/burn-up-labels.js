import { t } from "../l10n.js";
import { amount } from "./amounts.js";
import { aroundNear, dayNear, dayNumber, dayShort } from "./days.js";
import { GAP, labelBox, textWidth } from "./labels.js";

/**
 * @import { Box, BurnUpData } from "./types.js"
 * @import { Fan, Marks, Point } from "./burn-up-forecast.js"
 * @import { Wanted } from "./labels.js"
 */

/** What the labels of a burn-up say and where they would like to be. */

/**
 * The words over the plot (due date, median of a goal that goes up), in one row or in
 * more where they would touch.
 * @param {BurnUpData} data
 * @param {{x: (day: number) => number, left: number, right: number, em: number, marks: Marks | null}} room
 */
export function labelsOver(data, { x, left, right, em, marks }) {
  /** @type {Wanted[]} */
  const wanted = [];
  const flag = data.due ? x(dayNumber(data.due)) : null;
  if (data.due && flag !== null) {
    const words = t("charts-due-day", { day: dayNear(data.due, data.today) });
    wanted.push({
      id: "due",
      lines: [words],
      at: { x: flag, y: 0 },
      tries: [
        { x: flag + em * 1.15, y: 0, anchor: "start" },
        { x: flag - em * 0.45, y: 0, anchor: "end" },
      ],
    });
  }
  if (marks) {
    const { p50 } = marks;
    wanted.push({
      id: "median",
      lines: [medianWords(marks)],
      strong: true,
      at: { x: p50.x, y: 0 },
      tries: p50.cut
        ? [{ x: right + em * 0.5, y: 0, anchor: "end" }]
        : [
            { x: p50.x - em * 0.2, y: 0, anchor: "end" },
            { x: p50.x, y: 0, anchor: "middle" },
            { x: p50.x + em * 0.2, y: 0, anchor: "start" },
          ],
    });
  }

  /** @type {{label: Wanted, at: {x: number, anchor: 'start'|'middle'|'end'}, row: number, box: Box}[]} */
  const rows = [];
  const flagBox = flag === null ? null : { x: flag - 2, y: -em, width: em * 1.1, height: em * 1.2 };
  for (const label of wanted) {
    const found = [0, 1, 2].flatMap((row) =>
      label.tries.map((at) => ({
        label,
        at,
        row,
        box: labelBox(label, { ...at, y: -row * em * GAP }, em),
      })),
    );
    const fits = found.find(({ row, box }) => {
      const inside = box.x >= left && box.x + box.width <= right + em * 0.9;
      const clear = rows.every(
        (other) =>
          other.row !== row ||
          other.box.x - em * 0.6 >= box.x + box.width ||
          box.x - em * 0.6 >= other.box.x + other.box.width,
      );
      const offFlag =
        label.id === "due" ||
        !flagBox ||
        box.x > flagBox.x + flagBox.width ||
        box.x + box.width < flagBox.x ||
        row > 0;
      return inside && clear && offFlag;
    });
    const chosen = fits ?? found.at(-1);
    if (chosen) rows.push(chosen);
  }
  const count = Math.max(1, ...rows.map(({ row }) => row + 1));
  return {
    rows: count,
    /** @param {number} top of the plot @returns {Wanted[]} */
    fixed: (top) =>
      rows.map(({ label, at, row }) => ({
        ...label,
        at: { x: label.at.x, y: top },
        tries: [{ x: at.x, y: top - em * 0.95 - row * em * GAP, anchor: at.anchor }],
      })),
  };
}

/** @param {Marks} marks */
function medianWords({ p50, horizon, today }) {
  if (p50.day) return aroundNear(p50.day, today);
  return t("charts-beyond", { around: aroundNear(horizon, today) });
}

/** @param {Marks} marks @param {number} goalY @param {number} em @returns {Wanted} */
export function medianBelow(marks, goalY, em) {
  const { p50 } = marks;
  const y = goalY + em * 1.45;
  return {
    id: "median",
    lines: [medianWords(marks)],
    strong: true,
    at: { x: p50.x, y: goalY },
    tries: [
      { x: p50.x, y, anchor: p50.cut ? "end" : "middle" },
      { x: p50.x, y, anchor: "start" },
      { x: p50.x, y, anchor: "end" },
    ],
  };
}

/** @param {BurnUpData} data @param {Point | null} head @param {number} em @returns {Wanted[]} */
export function endLabel(data, head, em) {
  const last = data.actual.at(-1);
  if (!head || !last) return [];
  const words = t("charts-actual-value", { value: amount(last.value, data.unit) });
  const today = t("charts-today-day", { day: dayShort(data.today) });
  const [near, far] = [em * 0.75, em * 1.5];
  return [
    {
      id: "actual",
      lines: [words, today],
      short: [amount(last.value, data.unit)],
      strong: true,
      at: head,
      tries: [
        { x: head.x + near, y: head.y + far, anchor: "start" },
        { x: head.x + near, y: head.y + far * 1.8, anchor: "start" },
        { x: head.x + near * 2, y: head.y - near * 0.4, anchor: "start" },
        { x: head.x + near, y: head.y - far * 1.4, anchor: "start" },
        { x: head.x - near, y: head.y - far * 1.4, anchor: "end" },
        { x: head.x - near, y: head.y - far * 2, anchor: "end" },
        { x: head.x - near, y: head.y + far, anchor: "end" },
        { x: head.x - near, y: head.y + far * 1.8, anchor: "end" },
      ],
    },
  ];
}

/** @param {Point[]} plan @param {number} em @returns {Wanted[]} */
export function planLabel(plan, em) {
  const first = plan[0];
  const last = plan.at(-1);
  if (!first || !last || plan.length < 2) return [];
  const at = (/** @type {number} */ share) => {
    const along = first.x + (last.x - first.x) * share;
    const i = Math.max(
      1,
      plan.findIndex((corner) => corner.x >= along),
    );
    const a = plan[i - 1] ?? first;
    const b = plan[i] ?? last;
    const part = b.x === a.x ? 0 : (along - a.x) / (b.x - a.x);
    return { x: along, y: a.y + (b.y - a.y) * part };
  };
  const rising = last.y < first.y;
  return [
    {
      id: "plan",
      lines: [t("charts-plan")],
      at: at(0.3),
      optional: true,
      tries: [0.3, 0.22, 0.4, 0.15, 0.5, 0.6, 0.75, 0.9].flatMap((share) => {
        const { x, y } = at(share);
        const side = em * 0.5;
        return /** @type {Wanted['tries']} */ (
          rising
            ? [
                { x: x - side, y: y - side, anchor: "end" },
                { x: x + side, y: y + em * 1.3, anchor: "start" },
              ]
            : [
                { x: x + side, y: y - side, anchor: "start" },
                { x: x - side, y: y + em * 1.3, anchor: "end" },
              ]
        );
      }),
    },
  ];
}

/** @param {Fan | null} fan @param {number} em @returns {Wanted[]} */
export function fanLabel(fan, em) {
  if (!fan) return [];
  const { far, right, goalY, head } = fan;
  const rising = goalY < head.y;
  const sign = rising ? 1 : -1;
  const lines = [t("charts-forecast-fan"), t("charts-forecast-fan-share")];
  const width = textWidth(lines[0] ?? "", em);
  const ys = [3.4, 4.6, 6, 7.4, 9, 10.6].map(
    (down) => goalY + sign * em * down - (rising ? 0 : em * 1.3),
  );
  return [
    {
      id: "fan",
      lines,
      at: far,
      optional: true,
      tries: ys.flatMap((y) => [
        { x: right, y, anchor: /** @type {const} */ ("end") },
        { x: Math.max(far.x - em, width), y, anchor: /** @type {const} */ ("end") },
      ]),
    },
  ];
}
