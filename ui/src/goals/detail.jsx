import { Check, CircleCheck, Pause, Pencil, Play, Plus, RotateCcw } from "lucide";
import { BurnUp } from "../charts/burn-up.jsx";
import { RateBars } from "../charts/rate-bars.jsx";
import { FromDesign } from "../design/from-design.jsx";
import { t } from "../l10n.js";
import { Button, IconButton } from "../parts/button.jsx";
import { Pill } from "../parts/marks.jsx";
import { RowMenu } from "../parts/menu.jsx";
import { SubjectReminders } from "../reminders/section.jsx";
import { href } from "../router.js";
import { Facts } from "./facts.jsx";
import { Milestones } from "./milestones.jsx";
import { asking, filter, filtered, finish, pause, tree } from "./store.js";
import { Habits, LatestEntries } from "./support.jsx";
import { placeItems } from "./tree.jsx";
import { findingWords, pillOf, statusWords } from "./words.js";

/** @typedef {import("./store.js").GoalDetail} GoalDetail */

/** @param {{ of: GoalDetail }} props */
export function Detail({ of }) {
  const { goal, outlook } = of;
  return (
    <>
      <header class="goal-head">
        <p class="meta goal-above">
          {of.above.map((one) => (
            <a key={one.id} href={href("goals", [one.id])}>
              {one.title}
            </a>
          ))}
        </p>
        <div class="detail-title">
          <h2>{goal.title}</h2>
          {outlook.status.kind !== "gathers" && (
            <Pill kind={pillOf(outlook.status)}>{statusWords(outlook.status)}</Pill>
          )}
          {goal.archived && <Pill kind="none">{t("goals-page-archived")}</Pill>}
          <span class="end">
            <Acts of={of} />
          </span>
        </div>
        {goal.why && <p class="own goal-why">{goal.why}</p>}
        <FromDesign kind="goal" id={goal.id} />
      </header>
      <Facts of={of} />
      <Picture of={of} />
      {of.below.length > 0 && (
        <section class="goal-below">
          <div class="sec-head">
            <h3>{t("goals-page-below")}</h3>
          </div>
          <ul class="goal-lines">
            {of.below.map((one) => (
              <li key={one.id}>
                <a href={href("goals", [one.id])}>{one.title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {goal.metric && (
        <div class="goal-two">
          <Milestones of={of} />
          <div class="goal-side">
            <Habits of={of} />
            <LatestEntries of={of} />
          </div>
        </div>
      )}
      <SubjectReminders
        class="goal-reminders"
        subject={{ kind: "goal", id: goal.id }}
        also={of.milestones.map(({ id }) => ({ kind: "milestone", id }))}
      />
    </>
  );
}

/** @param {{ of: GoalDetail }} props */
function Acts({ of }) {
  const { goal, outlook } = of;
  const done = goal.done_day !== null;
  const paused = of.paused_since !== null;
  const rows = filtered(tree.data.value?.goals ?? [], filter.value);
  const row = rows.find((one) => one.id === goal.id);
  return (
    <>
      {goal.unit && (
        <Button
          icon={Plus}
          onClick={() => {
            asking.value = { what: "record", of };
          }}
        >
          {t("goals-page-record")}
        </Button>
      )}
      {goal.metric?.kind === "yes_no" && outlook.status.kind !== "done" && (
        <Button icon={Check} onClick={() => void finish(goal.id, true)}>
          {t("goals-page-done")}
        </Button>
      )}
      <IconButton
        icon={Pencil}
        label={t("app-edit")}
        onClick={() => {
          asking.value = { what: "edit", of };
        }}
      />
      <RowMenu
        items={[
          ...(done
            ? []
            : [
                {
                  label: t(paused ? "goals-page-resume" : "goals-page-pause"),
                  icon: paused ? Play : Pause,
                  run: () => void pause(goal.id, !paused),
                },
              ]),
          {
            label: t(done ? "goals-page-reopen" : "goals-page-done"),
            icon: done ? RotateCcw : CircleCheck,
            run: () => void finish(goal.id, !done),
          },
          null,
          ...(row ? placeItems(rows, row) : []),
        ]}
      />
    </>
  );
}

/** The chart with its finding; without one the findings alone. @param {{ of: GoalDetail }} props */
function Picture({ of }) {
  const { chart, outlook, goal } = of;
  const [first, ...others] = outlook.findings;
  const lead = first && findingWords(first);
  const { forecast } = outlook;
  const basis = forecast ? t("goals-basis", { weeks: forecast.weeks }) : undefined;
  // A picture of nothing says nothing.
  const empty =
    !chart ||
    (chart.kind === "periods"
      ? chart.periods.length === 0
      : goal.metric?.kind === "milestones" && chart.target === 0);
  return (
    <div class="goal-picture">
      {empty
        ? lead && (
            <p>
              <b>{lead.finding}</b>
              {lead.more && t("charts-more", { more: lead.more })}
            </p>
          )
        : chart.kind === "burn_up" && (
            <BurnUp
              data={chart}
              metric={metricOf(goal.metric)}
              forecast={forecast}
              finding={lead?.finding ?? ""}
              more={lead?.more}
              basis={basis}
            />
          )}
      {!empty && chart.kind === "periods" && (
        <RateBars data={chart} finding={lead?.finding ?? ""} more={lead?.more} />
      )}
      {others.length > 0 && (
        <ul class="goal-findings">
          {others.map((one) => {
            const words = findingWords(one);
            return (
              <li key={one.kind}>
                {words.finding}
                {words.more && t("charts-more", { more: words.more })}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

/** @param {import("./words.js").Metric | null} metric */
function metricOf(metric) {
  const kind = metric?.kind;
  return kind === "level" || kind === "milestones" ? kind : "total";
}
