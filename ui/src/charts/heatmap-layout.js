import { dayNumber, mondayOf, monthShort, weekdayShort } from "./days.js";
import { textWidth } from "./labels.js";

/** @import { Box, HeatDay, Size } from './types.js' */

/**
 * Weeks side by side, Monday on top. A figure too narrow for a year of weeks folds it into two or
 * more blocks, one under the other, rather than making the days too small to see.
 */

/** The smallest and the largest week, in px. */
const NARROWEST = 8;
const WIDEST = 18;

/**
 * @typedef {object} Cell
 * @property {number} index in the data
 * @property {number} week column, counted over all blocks
 * @property {number} row 0 = Monday
 * @property {Box} box
 * @typedef {object} Block
 * @property {{text: string, x: number, y: number}[]} weekdays
 * @property {{text: string, x: number, y: number}[]} months
 * @property {Cell[][]} rows seven
 * @typedef {{height: number, blocks: Block[], cells: Cell[], mark: {width: number, height: number}}} HeatLayout
 */

/** @param {HeatDay[]} days @param {Size} size @returns {HeatLayout} */
export function layoutHeatmap(days, { width, em }) {
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last)
    return { height: em * 2, blocks: [], cells: [], mark: { width: 0, height: 0 } };
  const monday = mondayOf(dayNumber(first.day));
  const weeks = (mondayOf(dayNumber(last.day)) - monday) / 7 + 1;
  const left = Math.ceil(
    Math.max(...[1, 3, 5, 7].map((day) => textWidth(weekdayShort(day), em))) + em * 0.6,
  );
  const room = Math.max(NARROWEST, width - left);
  const blockCount = Math.ceil((weeks * NARROWEST) / room);
  const perBlock = Math.ceil(weeks / blockCount);
  const across = Math.min(WIDEST, room / perBlock);
  // Every other weekday is named, so two rows are at least one line of text.
  const down = Math.max(across, em * 0.8);
  const mark = {
    width: across - Math.min(2.2, across * 0.2),
    height: Math.min(down - 2.2, across * 1.5),
  };
  const head = em * 1.5;
  const blockHeight = head + down * 7 + em * 0.5;

  /** @type {Block[]} */
  const blocks = Array.from({ length: blockCount }, (_, block) => ({
    weekdays: [1, 3, 5, 7].map((day) => ({
      text: weekdayShort(day),
      x: 0,
      y: block * blockHeight + head + down * (day - 0.5) + em * 0.35,
    })),
    months: [],
    rows: Array.from({ length: 7 }, () => []),
  }));
  const cells = days.map((day, index) => {
    const number = dayNumber(day.day);
    const week = (mondayOf(number) - monday) / 7;
    const row = number - mondayOf(number);
    const block = Math.floor(week / perBlock);
    const cell = {
      index,
      week,
      row,
      box: {
        x: left + (week - block * perBlock) * across,
        y: block * blockHeight + head + row * down,
        width: across,
        height: down,
      },
    };
    blocks[block]?.rows[row]?.push(cell);
    return cell;
  });
  for (const [block, { months }] of blocks.entries()) {
    let free = left - em;
    for (const cell of cells) {
      const day = days[cell.index]?.day ?? "";
      if (Math.floor(cell.week / perBlock) !== block || !day.endsWith("-01")) continue;
      const text = monthShort(day);
      const end = cell.box.x + textWidth(text, em);
      if (cell.box.x < free || end > width + em) continue;
      months.push({ text, x: cell.box.x, y: block * blockHeight + em });
      free = end + em * 0.5;
    }
  }
  return { height: Math.ceil(blockCount * blockHeight), blocks, cells, mark };
}

/**
 * The cell that a key leads to, or undefined when the key isn't the grid's. Days that are not there
 * are stepped over.
 * @param {Cell[]} cells @param {number} at @param {{key: string, ctrlKey: boolean}} press
 */
export function nextCell(cells, at, { key, ctrlKey }) {
  const from = cells[at];
  if (!from) return undefined;
  const inRow = cells.filter((cell) => cell.row === from.row);
  const inWeek = cells.filter((cell) => cell.week === from.week);
  const place = inRow.indexOf(from);
  const spot = inWeek.indexOf(from);
  switch (key) {
    case "ArrowLeft":
      return inRow[Math.max(0, place - 1)]?.index;
    case "ArrowRight":
      return inRow[Math.min(inRow.length - 1, place + 1)]?.index;
    case "ArrowUp":
      return inWeek[Math.max(0, spot - 1)]?.index;
    case "ArrowDown":
      return inWeek[Math.min(inWeek.length - 1, spot + 1)]?.index;
    case "Home":
      return ctrlKey ? cells[0]?.index : inRow[0]?.index;
    case "End":
      return ctrlKey ? cells.at(-1)?.index : inRow.at(-1)?.index;
    default:
      return undefined;
  }
}
