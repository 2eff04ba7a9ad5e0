import { t } from "../l10n.js";
import { Pill } from "../parts/marks.jsx";

/** @type {Record<string, "ok" | "done" | "rest" | "none">} */
const KINDS = { going: "ok", planned: "none", finished: "done", stopped: "rest" };

/**
 * How far something is.
 * @param {{ state: import("../bindings/operations").LearningState }} props
 */
export const StatePill = ({ state }) => (
  <Pill kind={KINDS[state] ?? "none"}>{t(`learning-state-${state}`)}</Pill>
);
