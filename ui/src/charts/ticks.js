import { ticks } from "d3-array";
import { t } from "../l10n.js";
import { axisUnit, tick } from "./amounts.js";
import {
  dayNumber,
  dayShort,
  mondaysBetween,
  monthShort,
  monthsBetween,
  monthYear,
  yearOf,
} from "./days.js";
import { textWidth } from "./labels.js";

/** @import { Unit } from './types.js' */

/** Where ticks and gridlines stand and what they say. */

/**
 * Round numbers between two: at most four gridlines beside the one that the axis stands on.
 * @param {number} low @param {number} high
 */
export function fewTicks(low, high) {
  for (let count = 5; count > 0; count--) {
    const found = ticks(low, high, count);
    const lines = found.length - (found[0] === low ? 1 : 0);
    if (lines <= 4 && found.length > 0) return found;
  }
  return [low];
}

/**
 * @typedef {{value: number, text: string, goal?: boolean}} ValueTick `value` as stored
 * @typedef {{ticks: ValueTick[], width: number, note: string | null}} ValueAxis
 *   `note`: a unit too long to stand at a tick
 */

/**
 * @param {object} of
 * @param {number} of.low stored value @param {number} of.high stored value
 * @param {Unit} of.unit
 * @param {number} of.em
 * @param {number} of.length of the axis in px
 * @param {number} [of.goal] stored value that gets a tick of its own; ticks too near to it give way
 * @returns {ValueAxis}
 */
export function valueAxis({ low, high, unit, em, length, goal }) {
  const axis = axisUnit(unit, Math.max(Math.abs(low), Math.abs(high)));
  const near = (Math.abs(high - low) * em * 1.4) / Math.max(1, length);
  /** @type {{value: number, goal?: boolean}[]} */
  const at = fewTicks(low / axis.divisor, high / axis.divisor).map((value) => ({
    value: value * axis.divisor,
  }));
  if (goal !== undefined) {
    const kept = at.filter(({ value }) => Math.abs(value - goal) > near);
    kept.push({ value: goal, goal: true });
    at.splice(0, at.length, ...kept.sort((a, b) => a.value - b.value));
  }
  const words = (/** @type {boolean} */ withUnit) =>
    at.map(({ value, goal: isGoal }, i) => ({
      value,
      goal: isGoal,
      text: tick(value / axis.divisor, axis, withUnit && i === at.length - 1),
    }));
  const widest = (/** @type {ValueTick[]} */ list) =>
    Math.max(...list.map(({ text }) => textWidth(text, em)));
  const full = words(true);
  if (axis.kind === "own" && widest(full) > em * 4.5) {
    const bare = words(false);
    return { ticks: bare, width: widest(bare), note: t("charts-unit-note", { word: axis.word }) };
  }
  return { ticks: full, width: widest(full), note: null };
}

/**
 * @typedef {{ticks: number[], labels: {x: number, text: string}[]}} TimeAxis in px
 */

/**
 * Month ticks with as many names as fit (every one, second, third …, then years); Mondays on short
 * spans. January carries its year.
 * @param {object} of
 * @param {number} of.from day number @param {number} of.to day number
 * @param {(day: number) => number} of.x
 * @param {number} of.em
 * @returns {TimeAxis}
 */
export function timeAxis({ from, to, x, em }) {
  const left = x(from);
  const right = x(to);
  const fits = (/** @type {{x: number, text: string}[]} */ labels) =>
    labels.every((label, i) => {
      const before = labels[i - 1];
      const half = textWidth(label.text, em) / 2;
      return !before || label.x - half - (before.x + textWidth(before.text, em) / 2) >= em * 0.7;
    });
  const within = (/** @type {{x: number, text: string}[]} */ labels) =>
    labels.filter(
      (label) =>
        label.x >= left + em * 0.6 && label.x + textWidth(label.text, em) / 2 <= right + em,
    );

  if (to - from <= 70) {
    const mondays = mondaysBetween(from, to).map((day) => ({
      x: x(dayNumber(day)),
      text: dayShort(day),
    }));
    const ticks = mondays.map((monday) => monday.x);
    const labels = [1, 2, 3, 4]
      .map((step) => within(mondays.filter((_, i) => i % step === 0)))
      .find(fits);
    return { ticks, labels: labels ?? [] };
  }

  const months = monthsBetween(from - 31, to).map((day) => {
    const at = dayNumber(day);
    return { day, at, month: Number(day.slice(5, 7)), year: Number(yearOf(day)) };
  });
  const seen = months.filter(({ at }) => at >= from);
  const ticks = (seen.length <= 30 ? seen : seen.filter(({ month }) => month === 1)).map(({ at }) =>
    x(at),
  );
  for (const step of [1, 2, 3, 6, 12, 24, 60, 120]) {
    const labels = within(
      step < 12
        ? months
            .filter(({ month }) => (month - 1) % step === 0)
            // A name stands in the middle of its month, a bare year at its January.
            .map(({ day, at, month }) => ({
              x: x(at + 15),
              text: month === 1 ? monthYear(day) : monthShort(day),
            }))
        : months
            .filter(({ month, year }) => month === 1 && year % (step / 12) === 0)
            .map(({ day, at }) => ({ x: x(at), text: t("charts-year", { year: yearOf(day) }) })),
    );
    if (fits(labels)) return { ticks, labels };
  }
  return { ticks, labels: [] };
}
