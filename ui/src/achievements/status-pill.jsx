import { t } from "../l10n.js";
import { Pill } from "../parts/marks.jsx";

/** @typedef {import("./store.js").Status} Status */

/** In the usual order. @type {Status[]} */
export const STATUSES = ["planned", "asked", "answered", "trial", "agreed", "declined"];

/** @type {Record<Status, "ok" | "slow" | "done" | "rest" | "none">} */
const KINDS = {
  planned: "none",
  asked: "ok",
  answered: "ok",
  trial: "slow",
  agreed: "done",
  declined: "rest",
};

/** How far a brief is. @param {{ status: Status }} props */
export const StatusPill = ({ status }) => (
  <Pill kind={KINDS[status]}>{t(`achievements-status-${status}`)}</Pill>
);
