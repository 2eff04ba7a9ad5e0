import {
  Check,
  CirclePause,
  Eraser,
  Hourglass,
  NotebookPen,
  Pencil,
  Play,
  SkipForward,
  Sprout,
  Timer as TimerIcon,
  Trash2,
  Undo2,
} from "lucide";
import { day as dayWords, minutes, t } from "../l10n.js";
import { pageOf } from "../pages.js";
import { Button } from "../parts/button.jsx";
import { Steps7 } from "../parts/marks.jsx";
import { RowMenu } from "../parts/menu.jsx";
import { Ring } from "../parts/ring.jsx";
import { Stepper } from "../parts/stepper.jsx";
import { go, href } from "../router.js";
import { ask } from "./dialogs.jsx";
import { clear, finishTimer, resume, setTotal, startTimer, tick, tickSmall } from "./store.js";
import { TimerAct } from "./timer-act.jsx";
import {
  amountWords,
  cueWords,
  periodWords,
  settledWords,
  smallWords,
  streakWords,
} from "./words.js";

/** @typedef {import("./store.js").TodayStep} TodayStep */

/** @type {Record<TodayStep["footsteps"][number], import("../parts/marks.jsx").Step>} */
const FOOTSTEPS = { done: "done", small: "small", missed: "open", rest: "rest", off: "off" };

/** @type {Record<TodayStep["status"]["kind"], import("../parts/ring.jsx").RingState>} */
const RINGS = {
  off: "open",
  open: "open",
  missed: "open",
  partial: "part",
  done: "done",
  small: "small",
  skipped: "skipped",
  paused: "paused",
};

/**
 * A habit on a day: what to do, when, and how far it is.
 * @param {{ of: TodayStep, isToday: boolean }} props
 */
export function StepRow({ of, isToday }) {
  const kind = of.status.kind;
  const settled = of.when === "settled";
  const limit = of.direction === "at_most";
  // A limit has nothing to tick: only its amount is written down.
  const onRing = limit
    ? undefined
    : () => void (kind === "done" || kind === "small" ? clear(of) : once(of));
  const state = limit && kind === "partial" ? "part" : RINGS[kind];
  return (
    <li class="habit" data-row={of.id}>
      <Ring
        state={state}
        share={of.share / 1000}
        label={ringWords(of, isToday, limit)}
        onToggle={onRing}
      />
      <div class="habit-body">
        <p class="habit-title">
          <span>{of.name}</span>
          <Streak of={of} />
        </p>
        <div class="habit-more">
          {settled ? <SettledWords of={of} isToday={isToday} /> : <OpenWords of={of} />}
          {of.note && kind !== "skipped" && <span class="habit-note">{of.note}</span>}
        </div>
      </div>
      <div class="habit-act">
        <Act of={of} isToday={isToday} />
      </div>
      <RowMenu items={menu(of, isToday)} label={t("today-row-menu", { name: of.name })} />
    </li>
  );
}

/** As a tick stands today: the step, or its small version on a day of those. @param {TodayStep} of */
const once = (of) => (of.easy ? tickSmall(of) : tick(of));

/** @param {TodayStep} of @param {boolean} isToday @param {boolean} limit */
function ringWords(of, isToday, limit) {
  const { name } = of;
  switch (of.status.kind) {
    case "done":
    case "small":
      return t(limit ? "today-ring-kept" : "today-ring-clear", { name });
    case "skipped":
    case "paused":
      return `${name}: ${settledWords(of, isToday)}`;
    default:
      return limit
        ? t("today-ring-limit", {
            name,
            value: amountWords(of, of.period?.sum ?? of.value),
            target: amountWords(of, of.period?.target ?? of.target),
          })
        : t("today-ring-tick", { name });
  }
}

/** @param {{ of: TodayStep }} props */
function Streak({ of }) {
  if (of.status.kind === "skipped" || of.status.kind === "paused") return null;
  const { short, full } = streakWords(of);
  return (
    <span class="streak" title={full}>
      <Steps7 steps={of.footsteps.map((step) => FOOTSTEPS[step])} />
      {short && (
        <>
          <span aria-hidden="true">{short}</span>
          <span class="vh">{full}</span>
        </>
      )}
    </span>
  );
}

/** What became of it, and how far its week is. @param {{ of: TodayStep, isToday: boolean }} props */
function SettledWords({ of, isToday }) {
  const words = settledWords(of, isToday);
  const period = periodWords(of);
  return (
    <>
      {words && <span>{words}</span>}
      {period && <span>{period}</span>}
    </>
  );
}

/** The cue, what it feeds, and the small version for a tired day. @param {{ of: TodayStep }} props */
function OpenWords({ of }) {
  const cue = cueWords(of);
  const small = smallWords(of);
  const goals = pageOf("goals");
  const counted = of.kind === "minutes" && of.value > 0;
  const period = periodWords(of);
  return (
    <>
      {cue && <span>{cue}</span>}
      {of.due_since && (
        <span>{t("today-due-since", { day: dayWords(of.due_since, "plain") })}</span>
      )}
      {of.direction === "at_most" && !period && (
        <span>{t("today-at-most", { target: amountWords(of, of.target) })}</span>
      )}
      {counted && <span>{t("today-so-far", { value: minutes(of.value / 1000) })}</span>}
      {period && <span>{period}</span>}
      {of.goals.map((goal) =>
        goals ? (
          <a key={goal.id} href={href("goals", [goal.id])}>
            {goal.title}
          </a>
        ) : (
          <span key={goal.id}>{goal.title}</span>
        ),
      )}
      {small && of.direction === "at_least" && (
        <span class="habit-small">{t("today-small-words", { small })}</span>
      )}
    </>
  );
}

/** What stands at the end of a row. @param {{ of: TodayStep, isToday: boolean }} props */
function Act({ of, isToday }) {
  const kind = of.status.kind;
  if (kind === "skipped") {
    return (
      <Button kind="ghost" onClick={() => clear(of)}>
        {t("today-unskip")}
      </Button>
    );
  }
  if (kind === "paused") {
    return (
      <Button kind="ghost" onClick={() => resume(of)}>
        {t("today-resume")}
      </Button>
    );
  }
  if (of.kind === "minutes" && of.direction === "at_least" && isToday) {
    return <TimerAct of={of} />;
  }
  if (of.when === "settled" && of.direction === "at_least") return null;
  if (of.kind === "yes_no" && of.target === 1000) return null;
  const unit =
    of.kind === "minutes"
      ? t("app-unit-minutes")
      : of.kind === "yes_no"
        ? t("today-times")
        : of.unit_word;
  return (
    <Stepper
      label={of.name}
      value={of.value / 1000}
      onChange={(value) => setTotal(of, Math.round(value * 1000))}
      max={100_000_000}
      step={of.kind === "minutes" ? 5 : 1}
      unit={unit}
      // Over a week there is no target of one day: the words of the row have the week's.
      target={
        of.period
          ? undefined
          : t("today-of-target", { target: amountWords({ ...of, unit_word: unit }, of.target) })
      }
    />
  );
}

/** @param {TodayStep} of @param {boolean} isToday @returns {(import("../parts/menu.jsx").MenuItem | null)[]} */
function menu(of, isToday) {
  const kind = of.status.kind;
  const rests = kind === "skipped" || kind === "paused";
  const done = kind === "done" || kind === "small";
  /** @type {(import("../parts/menu.jsx").MenuItem | null)[]} */
  const items = [];
  if (!done && of.direction === "at_least" && (of.small || of.small_target !== null)) {
    items.push({
      label: t("today-menu-small", { small: smallWords(of) }),
      icon: Sprout,
      run: () => tickSmall(of),
    });
  }
  if (of.kind === "minutes" && !rests) {
    if (isToday && of.timer) {
      items.push(
        { label: t("today-menu-finish"), icon: Check, run: () => finishTimer(of, false) },
        { label: t("today-menu-discard"), icon: Trash2, run: () => finishTimer(of, true) },
      );
    }
    if (isToday && !of.timer?.running) {
      items.push({
        label: t("today-menu-stopwatch"),
        icon: TimerIcon,
        run: () => startTimer(of, "stopwatch"),
      });
      if (of.missing > 0) {
        items.push({
          label: t("today-menu-countdown", { minutes: minutes(of.missing / 1000) }),
          icon: Hourglass,
          run: () => startTimer(of, "countdown"),
        });
      }
    }
    items.push({ label: t("today-menu-minutes"), icon: Pencil, run: () => ask("minutes", of) });
  }
  if (items.length > 0) items.push(null);
  items.push({ label: t("today-menu-note"), icon: NotebookPen, run: () => ask("note", of) });
  if (!rests && !done) {
    items.push({ label: t("today-menu-skip"), icon: SkipForward, run: () => ask("skip", of) });
  }
  if (kind === "skipped") {
    items.push({ label: t("today-menu-unskip"), icon: Undo2, run: () => clear(of) });
  } else if (of.value > 0 || done) {
    items.push({ label: t("today-menu-clear"), icon: Eraser, run: () => clear(of) });
  }
  if (kind === "paused") {
    items.push({ label: t("today-menu-resume"), icon: Play, run: () => resume(of) });
  } else {
    items.push({ label: t("today-menu-pause"), icon: CirclePause, run: () => ask("pause", of) });
  }
  if (pageOf("habits")) {
    items.push(null, {
      label: t("app-edit"),
      icon: Pencil,
      run: () => go("habits", [of.id], { edit: "1" }),
    });
  }
  return items;
}
