/** The habits: strength and half a year of each, and one of them in full. */
import "../../styles/habits.css";
import { ArrowLeft } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../l10n.js";
import { life } from "../life.js";
import { Button } from "../parts/button.jsx";
import { Loaded } from "../parts/states.jsx";
import { go, route } from "../router.js";
import { useResource } from "../store.js";
import { Detail } from "./detail.jsx";
import { Delete, PastDay, Pause } from "./dialogs.jsx";
import { HabitForm } from "./form.jsx";
import { HabitList } from "./list.jsx";
import { activities, archived, asked, chosen, detail, history, list } from "./store.js";

/** @typedef {import("../bindings/operations").Habit} Habit */
/**
 * @typedef {object} Asking
 * @property {"edit" | "pause" | "delete" | "past" | "new"} what
 * @property {Habit} [habit]
 * @property {import("../bindings/operations").SupportedGoal[]} [goals]
 * @property {string} [day]
 * @property {string} [cue] what a new one begins with
 */

export default function Habits() {
  for (const one of [list, activities, detail, history]) {
    useResource(/** @type {import("../store.js").Resource<any>} */ (one));
  }
  useResource(life);
  const [asking, setAsking] = useState(/** @type {Asking | null} */ (null));
  const article = useRef(/** @type {HTMLElement | null} */ (null));
  const close = () => setAsking(null);
  const wantsNew = route.value.page === "habits" && route.value.query.new;
  useEffect(() => {
    if (!wantsNew) return;
    const { cue } = route.value.query;
    go("habits", [], {}, { replace: true });
    setAsking({ what: "new", cue });
  }, [wantsNew]);
  const shown = detail.data.value;
  // A habit that was archived or deleted elsewhere is no longer there to be shown.
  const gone =
    asked.value && detail.error.value?.code && list.data.value
      ? !list.data.value.some((row) => row.habit.id === asked.value)
      : false;
  useEffect(() => {
    if (gone) go("habits", [], {}, { replace: true });
  }, [gone]);
  useEffect(() => {
    // A notification or a link may ask for a habit from the other list.
    if (shown && asked.value === shown.habit.id) archived.value = shown.habit.archived;
  }, [shown?.habit.id]);
  return (
    <div class="split split-wide habits-page" data-show={asked.value ? "detail" : "list"}>
      <HabitList
        onNew={() => setAsking({ what: "new" })}
        onEdit={(row) => {
          const goals = shown?.habit.id === row.habit.id ? shown.goals : undefined;
          setAsking({ what: "edit", habit: row.habit, goals });
        }}
        onOpen={() => {
          article.current?.scrollTo?.(0, 0);
          article.current?.focus({ preventScroll: true });
        }}
      />
      <article class="detail" aria-labelledby="habit-name" tabIndex={-1} ref={article}>
        <div class="detail-back">
          <Button kind="ghost" icon={ArrowLeft} onClick={() => go("habits")}>
            {t("app-back")}
          </Button>
        </div>
        {chosen.value && !gone && (
          <Loaded of={detail} rows={6}>
            {(of) =>
              of && (
                <Detail
                  key={of.habit.id}
                  of={of}
                  ask={(what, day) => setAsking({ what, habit: of.habit, goals: of.goals, day })}
                />
              )
            }
          </Loaded>
        )}
      </article>
      {asking && <Asked asking={asking} onClose={close} setAsking={setAsking} />}
    </div>
  );
}

/** @param {{ asking: Asking, onClose: () => void, setAsking: (asking: Asking) => void }} props */
function Asked({ asking, onClose, setAsking }) {
  const { what, habit, goals, day, cue } = asking;
  const today = detail.data.value?.today;
  if (what === "new") {
    return (
      <HabitForm
        cue={cue}
        onClose={onClose}
        onSaved={(id) => {
          archived.value = false;
          go("habits", [id]);
        }}
      />
    );
  }
  if (!habit) return null;
  if (what === "edit") return <HabitForm habit={habit} goals={goals} onClose={onClose} />;
  if (!today) return null;
  if (what === "pause") return <Pause habit={habit} today={today} onClose={onClose} />;
  if (what === "past") {
    return <PastDay habit={habit} today={today} day={day} onClose={onClose} />;
  }
  return (
    <Delete
      habit={habit}
      paused={Boolean(detail.data.value?.pause)}
      onPause={() => setAsking({ what: "pause", habit })}
      onClose={onClose}
    />
  );
}
