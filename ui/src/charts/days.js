import { utcDay, utcMonth } from "d3-time";
import { t, day as words } from "../l10n.js";

/** @import { Day } from "./types.js" */

/**
 * Days as numbers to place on a scale, and as the words of an axis. A day has no time zone, so
 * everything here counts in UTC.
 */

const MS_A_DAY = 86_400_000;

/** @param {Day} day @returns {number} days since 1970-01-01 */
export const dayNumber = (day) => Math.round(Date.parse(`${day}T00:00:00Z`) / MS_A_DAY);

/** @param {number} number @returns {Day} */
export const dayOf = (number) => new Date(number * MS_A_DAY).toISOString().slice(0, 10);

/** @param {number} day number; 1970-01-05 was a Monday */
export const mondayOf = (day) => day - ((((day - 4) % 7) + 7) % 7);

/** 22 Nov @param {Day} day */
export const dayShort = (day) => words(day, "plain");

/** Sun 22 Nov @param {Day} day */
export const dayWords = (day) => words(day, "short");

/** 31 Mar 2027 @param {Day} day */
export const dayLong = (day) => words(day, "long");

/** Wed 31 Mar 2027 @param {Day} day */
export const dayFull = (day) => words(day, "full");

/** Nearer than this, a month names its year by itself. */
const UNMISTAKABLE = 300;

/** @param {Day} day @param {Day} today */
const isNear = (day, today) => Math.abs(dayNumber(day) - dayNumber(today)) <= UNMISTAKABLE;

/** 31 Mar, with its year when that is far from today @param {Day} day @param {Day} today */
export const dayNear = (day, today) => (isNear(day, today) ? dayShort(day) : dayLong(day));

/** @param {Day} day */
export const yearOf = (day) => day.slice(0, 4);

/** Nov @param {Day} day */
export const monthShort = (day) => words(day, "month-short");

/** Nov 2026 @param {Day} day */
export const monthYear = (day) =>
  t("charts-month-year", { year: yearOf(day), month: monthShort(day) });

/** Mon @param {number} weekday Monday = 1 */
export const weekdayShort = (weekday) => words(dayOf(3 + weekday), "weekday-short");

/** Monday @param {number} weekday Monday = 1 */
export const weekdayLong = (weekday) => words(dayOf(3 + weekday), "weekday");

/**
 * A forecast is no appointment: a third of a month is as exact as it gets.
 * mid Mar, with its year when that is far from today
 * @param {Day} day @param {Day} today
 */
export const aroundNear = (day, today) =>
  isNear(day, today)
    ? t("charts-around", { third: third(day), month: monthShort(day) })
    : aroundYear(day);

/** mid Mar 2027 @param {Day} day */
export const aroundYear = (day) => t("charts-around", { third: third(day), month: monthYear(day) });

/** @param {Day} day */
function third(day) {
  const date = Number(day.slice(8));
  return date <= 10 ? 1 : date <= 20 ? 2 : 3;
}

/** First days of the months in [from, to]. @param {number} from @param {number} to day numbers */
export const monthsBetween = (from, to) =>
  utcMonth
    .range(utcMonth.ceil(new Date(from * MS_A_DAY)), utcDay.offset(new Date(to * MS_A_DAY), 1))
    .map((date) => dayOf(date.getTime() / MS_A_DAY));

/** Mondays in [from, to]. @param {number} from @param {number} to day numbers */
export function mondaysBetween(from, to) {
  const days = [];
  for (let at = mondayOf(from + 6); at <= to; at += 7) days.push(dayOf(at));
  return days;
}
