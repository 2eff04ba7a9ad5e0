import { useEffect, useState } from "preact/hooks";
import { onChanged } from "../backend.js";
import { percent, t } from "../l10n.js";
import { Bar } from "../parts/marks.jsx";
import { dismiss, say } from "../parts/toasts.jsx";

/** @typedef {import("../bindings/operations").GoalMoved} GoalMoved */

/** A share as it is told: whole percents, unless only tenths tell the two apart. @param {GoalMoved} goal */
function shares({ share_before, share_after }) {
  const same = percent(share_before / 1000) === percent(share_after / 1000);
  return [share_before, share_after].map((share) => percent(share / 1000, same ? 1 : 0));
}

/** A goal on its way from where it stood to where it stands. @param {{ goal: GoalMoved }} props */
function Moving({ goal }) {
  const [share, setShare] = useState(goal.share_before / 1000);
  useEffect(() => {
    // The frame in which it still stands where it was has to be drawn first.
    const next = requestAnimationFrame(() =>
      requestAnimationFrame(() => setShare(goal.share_after / 1000)),
    );
    return () => cancelAnimationFrame(next);
  }, [goal]);
  const [before, after] = shares(goal);
  return (
    <span class="moved">
      <span>{t("today-moved", { title: goal.title, before, after })}</span>
      <Bar share={share} />
    </span>
  );
}

let shown = 0;

// What was undone hasn't moved anything.
onChanged(({ action }) => {
  if (action?.step === "undone") dismiss(shown);
});

/** Shows the goals that a step moved, in the place of the last ones. @param {GoalMoved[]} goals */
export function tellMoved(goals) {
  const moved = goals.filter((goal) => goal.share_after !== goal.share_before);
  dismiss(shown);
  if (moved.length === 0) return;
  shown = say({
    kind: "moved",
    text: moved.map((goal) => <Moving key={goal.id} goal={goal} />),
  });
}
