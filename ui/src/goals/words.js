/** A goal's status, findings and amounts in words. The core says what; the words are in goals.ftl. */
import { amount } from "../charts/amounts.js";
import { day, has, percent, t } from "../l10n.js";

/** @typedef {import("../bindings/operations").GoalStatus} Status */
/** @typedef {import("../bindings/operations").GoalFinding} Finding */
/** @typedef {import("../bindings/operations").GoalUnit} Unit */
/** @typedef {import("../bindings/operations").GoalMetric} Metric */

/** @type {Record<Status["kind"], "ok" | "slow" | "done" | "rest" | "over" | "none">} */
const PILLS = {
  on_track: "ok",
  behind: "slow",
  done: "done",
  paused: "rest",
  overdue: "over",
  no_due_date: "none",
  too_little_data: "none",
  gathers: "none",
};

/** @param {Status} status */
export const pillOf = (status) => PILLS[status.kind];

/** @param {Status} status */
export const barOf = (status) =>
  status.kind === "done" ? "done" : status.kind === "paused" ? "rest" : "going";

/** @param {Status} status */
export function statusWords(status) {
  const days = status.kind === "overdue" ? status.days : 0;
  return t(`goals-status-${status.kind.replaceAll("_", "-")}`, { days });
}

/** Milestones and yes/no are counted in pieces. @type {Unit} */
const PIECES = { kind: "count" };

/** @param {number} value in thousandths @param {Unit | null} unit */
export function value(value, unit) {
  return amount(value, unit ?? PIECES);
}

/** What a goal's values are written in: milestones are counted by themselves. @param {Metric | null} metric @param {Unit | null} unit */
export const written = (metric, unit) =>
  metric?.kind === "milestones" ? { kind: /** @type {const} */ ("milestones") } : unit;

/** Whole ones are near enough. */
const WHOLE = ["yen", "minutes", "count", "points"];

/**
 * A planned value or a pace, which nobody typed: written as exactly as it is worth.
 * @param {number} value in thousandths @param {import("../charts/types.js").Unit | null} unit
 */
export function about(value, unit) {
  const { kind } = unit ?? PIECES;
  const isSmall = Math.abs(value) < 10_000 && kind !== "yen" && kind !== "minutes";
  const step = WHOLE.includes(kind) && !isSmall ? 1000 : 100;
  return amount(Math.round(value / step) * step, unit ?? PIECES);
}

/**
 * The same with its sign in front, also where it is more.
 * @param {number} difference @param {import("../charts/types.js").Unit | null} unit
 */
export const signed = (difference, unit) =>
  difference > 0 ? `+${about(difference, unit)}` : about(difference, unit);

/** @param {unknown} given */
function argument(given) {
  if (typeof given === "string")
    return /^\d{4}-\d\d-\d\d$/.test(given) ? day(given, "long") : given;
  if (given && typeof given === "object" && "milli" in given && "unit" in given) {
    const { milli, unit } = /** @type {{ milli: number, unit: Unit }} */ (given);
    return about(milli, unit);
  }
  return given;
}

/** A finding's sentence, and what follows it in plain weight. @param {Finding} finding */
export function findingWords(finding) {
  const { kind, ...rest } = finding;
  const args = Object.fromEntries(
    Object.entries(rest).map(([name, given]) => [name, argument(given)]),
  );
  const id = `goals-finding-${kind}`;
  return { finding: t(id, args), more: has(`${id}-more`) ? t(`${id}-more`, args) : undefined };
}

/** @param {number} share thousandths */
export const shareWords = (share) => percent(share / 1000);
