import { Pencil, Plus, Unlink } from "lucide";
import { call } from "../backend.js";
import { percent } from "../charts/amounts.js";
import { attempt } from "../failure.js";
import { day, t } from "../l10n.js";
import { pageOf } from "../pages.js";
import { Button } from "../parts/button.jsx";
import { Steps7 } from "../parts/marks.jsx";
import { RowMenu } from "../parts/menu.jsx";
import { href } from "../router.js";
import { asking } from "./store.js";
import { value } from "./words.js";

/** @typedef {import("./store.js").GoalDetail} GoalDetail */

/** @type {Record<import("../bindings/operations").Footstep, import("../parts/marks.jsx").Step>} */
const FOOTSTEPS = { done: "done", small: "small", missed: "open", rest: "rest", off: "off" };

/** The habits that support the goal. @param {{ of: GoalDetail }} props */
export function Habits({ of }) {
  const { goal, habits } = of;
  return (
    <section>
      <div class="sec-head">
        <h3>{t("goals-page-habits")}</h3>
        {habits.length > 0 && <span class="meta end">{t("goals-page-habits-strength")}</span>}
      </div>
      {habits.length === 0 && <p class="meta">{t("goals-page-habits-empty")}</p>}
      <ul class="goal-lines">
        {habits.map((one) => (
          <li key={one.habit_id} data-row>
            <span class="goal-habit">
              {pageOf("habits") ? (
                <a href={href("habits", [one.habit_id])}>{one.name}</a>
              ) : (
                <span>{one.name}</span>
              )}
              <Steps7 steps={one.footsteps.map((step) => FOOTSTEPS[step])} />
              <small class="meta">
                {goal.unit && one.factor > 0
                  ? t(`goals-page-adds-${one.measure}`, { amount: value(one.factor, goal.unit) })
                  : t("goals-page-adds-none")}
              </small>
            </span>
            <span>
              <span class="vh">{t("goals-page-strength", { share: percent(one.strength) })}</span>
              <span aria-hidden="true">{percent(one.strength)}</span>
            </span>
            <RowMenu
              label={t("goals-page-link-menu", { name: one.name })}
              items={[
                {
                  label: t("goals-page-link-change"),
                  icon: Pencil,
                  run: () => {
                    asking.value = { what: "change-link", of, habit: one };
                  },
                },
                {
                  label: t("goals-page-link-remove"),
                  icon: Unlink,
                  run: () =>
                    void attempt(() =>
                      call("unlink_habit", { goal_id: goal.id, habit_id: one.habit_id }),
                    ),
                },
              ]}
            />
          </li>
        ))}
      </ul>
      <Button
        kind="ghost"
        class="flush-start"
        icon={Plus}
        onClick={() => {
          asking.value = { what: "link", of };
        }}
      >
        {t("goals-page-link")}
      </Button>
    </section>
  );
}

/** @param {{ of: GoalDetail }} props */
export function LatestEntries({ of }) {
  return (
    <section>
      <div class="sec-head">
        <h3>{t("goals-page-entries")}</h3>
      </div>
      {of.entries.length === 0 && <p class="meta">{t("goals-page-entries-empty")}</p>}
      <ul class="goal-lines">
        {of.entries.map((one) => (
          <li key={one.id}>
            <time class="meta" dateTime={one.day}>
              {day(one.day, "brief")}
            </time>
            <span class="goal-entry">{one.text || t("entries-kind", { kind: one.kind })}</span>
            {one.amount && <b>{value(one.amount.milli, one.amount.unit)}</b>}
          </li>
        ))}
      </ul>
    </section>
  );
}
