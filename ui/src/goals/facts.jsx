import { day, number, T, t, wholePercent } from "../l10n.js";
import { about, signed, value, written } from "./words.js";

/** The share, the value beside its target, the due date and the plan. @param {{ of: import("./store.js").GoalDetail }} props */
export function Facts({ of }) {
  const { goal, outlook, days_left } = of;
  const { progress } = outlook;
  const plan = progress?.plan;
  const over = outlook.status.kind === "overdue" ? outlook.status.days : null;
  const unit = written(goal.metric, goal.unit);
  if (!progress && !goal.due_day) return null;
  return (
    <dl class="goal-facts">
      {progress && (
        <div class="goal-share">
          <dt class="vh">{t("goals-page-progress")}</dt>
          <dd>
            <b>
              {number(wholePercent(progress.share / 1000))}
              <small>%</small>
            </b>
            <span>{reached(of, progress)}</span>
          </dd>
        </div>
      )}
      <div>
        <dt class={over ? "shu-t" : undefined}>
          {over
            ? t("goals-page-days-over", { days: over })
            : days_left === null
              ? t("goals-page-due")
              : days_left === 0
                ? t("goals-page-due-today")
                : t("goals-page-days-left", { days: days_left })}
        </dt>
        <dd>{goal.due_day ? day(goal.due_day, "long") : t("goals-page-no-due")}</dd>
      </div>
      {plan && (
        <div>
          <dt>{t("goals-page-difference", { plan: about(plan.value, unit) })}</dt>
          <dd>{plan.difference === 0 ? t("goals-page-on-plan") : signed(plan.difference, unit)}</dd>
        </div>
      )}
    </dl>
  );
}

/**
 * @param {import("./store.js").GoalDetail} of
 * @param {import("../bindings/operations").GoalProgress} progress
 */
function reached({ goal, milestones }, progress) {
  switch (goal.metric?.kind) {
    case "yes_no":
      return t(progress.reached ? "goals-page-yes" : "goals-page-not-yet");
    case "milestones":
      return t("goals-page-milestones-of", {
        done: milestones.filter((one) => one.done_day).length,
        all: milestones.length,
      });
    default:
      return (
        <>
          {goal.metric?.kind === "rate" &&
            `${t(goal.metric.per === "week" ? "goals-page-this-week" : "goals-page-this-month")} `}
          {value(progress.actual, goal.unit)}{" "}
          <i>
            <T id="goals-page-of-target" args={{ target: value(progress.target, goal.unit) }} />
          </i>
        </>
      );
  }
}
