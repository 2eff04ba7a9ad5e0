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

/** 11月22日 @param {Day} day */
export const dayShort = (day) => words(day, "plain");

/** 11月22日(日) @param {Day} day */
export const dayWords = (day) => words(day, "short");

/** 2027年3月31日 @param {Day} day */
export const dayLong = (day) => words(day, "long");

/** 2027年3月31日(水) @param {Day} day */
export const dayFull = (day) => words(day, "full");

/** Nearer than this, a month names its year by itself. */
const UNMISTAKABLE = 300;

/** @param {Day} day @param {Day} today */
const isNear = (day, today) => Math.abs(dayNumber(day) - dayNumber(today)) <= UNMISTAKABLE;

/** 3月31日, with its year when that is far from today @param {Day} day @param {Day} today */
export const dayNear = (day, today) => (isNear(day, today) ? dayShort(day) : dayLong(day));

/** 11/22, for an axis @param {Day} day */
export const dayTick = (day) =>
  t("charts-day-tick", {
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8)),
    name: monthShort(day),
  });

/** @param {Day} day */
export const yearOf = (day) => day.slice(0, 4);

/** 11月 @param {Day} day */
export const monthShort = (day) => words(day, "month-short");

/** 2026年11月 @param {Day} day */
export const monthYear = (day) =>
  t("charts-month-year", { year: yearOf(day), month: monthShort(day) });

/** 月 @param {number} weekday Monday = 1 */
export const weekdayShort = (weekday) => words(dayOf(3 + weekday), "weekday-short");

/** 月曜日 @param {number} weekday Monday = 1 */
export const weekdayLong = (weekday) => words(dayOf(3 + weekday), "weekday");

/**
 * A forecast is no appointment: a third of a month is as exact as it gets.
 * 3月中旬, with its year when that is far from today
 * @param {Day} day @param {Day} today
 */
export const aroundNear = (day, today) =>
  isNear(day, today)
    ? t("charts-around", { third: third(day), month: monthShort(day) })
    : aroundYear(day);

/** 2027年3月中旬 @param {Day} day */
export const aroundYear = (day) => t("charts-around", { third: third(day), month: monthYear(day) });

/** @param {Day} day */
function third(day) {
  const date = Number(day.slice(8));
  return date <= 10 ? 1 : date <= 20 ? 2 : 3;
}

/**
 * The months of a span, short where no year needs saying: 2月 and 5月, or 2027年11月 and 2028年2月.
 * @param {Day} from @param {Day} to @param {Day} beside the day whose year is already said
 * @returns {[string, string]}
 */
export const monthSpan = (from, to, beside) => [
  yearOf(from) === yearOf(beside) ? monthShort(from) : monthYear(from),
  yearOf(to) === yearOf(from) ? monthShort(to) : monthYear(to),
];

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
