import { Archive, ArchiveRestore, ArrowDown, ArrowUp, Pause, Pencil, Play, Trash2 } from "lucide";
import { call } from "../backend.js";
import { Heatmap } from "../charts/heatmap.jsx";
import { HourBars } from "../charts/hour-bars.jsx";
import { StrengthCurve } from "../charts/strength-curve.jsx";
import { WeekdayBars } from "../charts/weekday-bars.jsx";
import { FromDesign } from "../design/from-design.jsx";
import { attempt } from "../failure.js";
import { number, percent, T, t } from "../l10n.js";
import { life } from "../life.js";
import { pageOf } from "../pages.js";
import { Button } from "../parts/button.jsx";
import { Pill } from "../parts/marks.jsx";
import { RowMenu } from "../parts/menu.jsx";
import { SubjectReminders } from "../reminders/section.jsx";
import { go, href } from "../router.js";
import { curveData, hourData, weekdayData, yearData } from "./charts.js";
import { History } from "./history.jsx";
import { list, sort } from "./store.js";
import { cueWords, pauseWords, scheduleWords, smallWords, targetWords, together } from "./words.js";

/** @typedef {import("../bindings/operations").HabitDetail} HabitDetail */

/** @param {{ goals: HabitDetail["goals"] }} props */
function Feeds({ goals }) {
  if (goals.length === 0) return null;
  const links = (
    <span>
      {goals.map(({ id, title }, at) => (
        <span key={id}>
          {at > 0 && t("habits-page-comma")}
          {pageOf("goals") ? <a href={href("goals", [id])}>{title}</a> : title}
        </span>
      ))}
    </span>
  );
  return (
    <p class="meta">
      <T id="habits-page-supports" args={{ goals: links }} />
    </p>
  );
}

/** Moves the habit past its neighbour in the person's order. @param {string} id @param {number} by */
function move(id, by) {
  const order = (list.data.value ?? []).map((row) => row.habit.id);
  const at = order.indexOf(id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= order.length) return;
  order.splice(at, 1);
  order.splice(to, 0, id);
  sort.value = "own";
  void attempt(() => call("reorder_habits", { order }));
}

/**
 * @param {{
 *   of: HabitDetail,
 *   ask: (what: "edit" | "pause" | "delete" | "past", day?: string) => void,
 * }} props
 */
export function Detail({ of, ask }) {
  const { habit, goals, pause } = of;
  const moments = life.data.value?.moments ?? [];
  const cue = cueWords(habit, moments);
  const small = smallWords(habit);
  const recipe = [
    [t("habits-page-recipe-cue"), cue],
    [t("habits-page-recipe-what"), targetWords(habit)],
    [t("habits-page-recipe-small"), small],
    [t("habits-page-recipe-schedule"), scheduleWords(habit.schedule)],
  ].filter(([, words]) => words);
  const order = (list.data.value ?? []).map((row) => row.habit.id);
  const place = order.indexOf(habit.id);
  return (
    <>
      <header>
        <Feeds goals={goals} />
        <FromDesign kind="habit" id={habit.id} />
        <div class="detail-title">
          <h2 id="habit-name" tabIndex={-1}>
            {habit.name}
          </h2>
          {pause && <Pill kind="rest">{t("habits-page-paused")}</Pill>}
          <span class="end">
            <Button icon={Pencil} onClick={() => ask("edit")}>
              {t("app-edit")}
            </Button>
            {habit.archived ? null : pause ? (
              <Button
                icon={Play}
                onClick={() => void attempt(() => call("resume_habit", { id: habit.id }))}
              >
                {t("habits-page-resume")}
              </Button>
            ) : (
              <Button icon={Pause} onClick={() => ask("pause")}>
                {t("habits-page-pause")}
              </Button>
            )}
            <RowMenu
              items={[
                {
                  label: t("habits-page-up"),
                  icon: ArrowUp,
                  disabled: place <= 0,
                  run: () => move(habit.id, -1),
                },
                {
                  label: t("habits-page-down"),
                  icon: ArrowDown,
                  disabled: place < 0 || place === order.length - 1,
                  run: () => move(habit.id, 1),
                },
                null,
                {
                  label: t(habit.archived ? "habits-page-unarchive" : "habits-page-archive"),
                  icon: habit.archived ? ArchiveRestore : Archive,
                  run: () =>
                    void attempt(async () => {
                      await call("archive_habit", { id: habit.id, archived: !habit.archived });
                      go("habits");
                    }),
                },
                {
                  label: t("app-delete"),
                  icon: Trash2,
                  danger: true,
                  run: () => ask("delete"),
                },
              ]}
            />
          </span>
        </div>
        {pause && <p class="meta-2">{pauseWords(pause)}</p>}
        <dl class="recipe">
          {recipe.map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <Facts of={of} />
      </header>
      <Heatmap data={yearData(of)} />
      <StrengthCurve data={curveData(of)} />
      <div class="habit-two">
        <WeekdayBars data={weekdayData(of)} />
        <HourBars data={hourData(of)} />
      </div>
      <SubjectReminders class="fig" subject={{ kind: "habit", id: habit.id }} />
      <History habit={habit} onRecord={(day) => ask("past", day)} />
    </>
  );
}

/** @param {{ of: HabitDetail }} props */
function Facts({ of }) {
  const streak = (/** @type {number} */ n) =>
    t("habits-page-streak-length", { n, unit: of.streak_unit });
  const facts = [
    [t("habits-page-strength"), percent(of.strength / 1000)],
    [t("habits-page-streak"), streak(of.streak)],
    [t("habits-page-best"), streak(of.best_streak)],
    [
      t("habits-page-total"),
      together([
        t("habits-page-days", { n: of.total, shown: number(of.total) }),
        of.total_small > 0 ? t("habits-page-of-these-small", { n: of.total_small }) : "",
      ]),
    ],
  ];
  return (
    <dl class="recipe habit-facts">
      {facts.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
