import { useEffect, useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt, tried } from "../failure.js";
import { quantity, t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Dialog } from "../parts/dialog.jsx";
import { Field, TextField } from "../parts/field.jsx";
import { Select } from "../parts/select.jsx";
import { OtherError, thousandths, under, unitName } from "./dialogs.jsx";
import { stopAsking } from "./store.js";

/** @typedef {import("../bindings/operations").GoalHabitMeasure} Measure */

/** @type {("auto" | Measure)[]} */
const WAYS = ["auto", "log", "hour", "amount"];

/**
 * Lets a habit feed the goal, or changes by how much.
 * @param {{ of: import("./store.js").GoalDetail, habit?: import("./store.js").GoalHabit }} props
 */
export function LinkDialog({ of, habit }) {
  const { goal, habits: linked } = of;
  const [habits, setHabits] = useState(
    /** @type {{ id: string, name: string }[] | null} */ (
      habit ? [{ id: habit.habit_id, name: habit.name }] : null
    ),
  );
  const [chosen, setChosen] = useState(habit?.habit_id ?? "");
  const [way, setWay] = useState(/** @type {"auto" | Measure} */ (habit?.measure ?? "auto"));
  const [typed, setTyped] = useState(habit ? quantity(habit.factor) : "1");
  const [noNumber, setNoNumber] = useState(false);
  const [error, setError] = useState(
    /** @type {import("../failure.js").BackendError | null} */ (null),
  );

  useEffect(() => {
    if (habit) return;
    attempt(() => call("habits", {})).then((all) => {
      const free = (all ?? []).filter(
        (one) => !one.archived && !linked.some((link) => link.habit_id === one.id),
      );
      setHabits(free);
      setChosen(free[0]?.id ?? "");
    });
  }, []);

  async function save() {
    const factor = thousandths(typed);
    if (way !== "auto" && factor === null) {
      setNoNumber(true);
      return;
    }
    const failed = await tried(() =>
      call("link_habit", {
        goal_id: goal.id,
        habit_id: chosen,
        adds: way === "auto" ? undefined : { measure: way, factor: factor ?? 0 },
      }),
    );
    if (!failed) {
      stopAsking();
      return;
    }
    setError(failed);
    // Nothing fits by itself: the person says how much.
    if (way === "auto" && failed.field === "factor") setWay("log");
  }

  if (!habits) return null;
  const none = habits.length === 0;
  return (
    <Dialog
      title={t(habit ? "goals-page-link-change" : "goals-page-link")}
      words={none ? t("goals-page-link-none") : undefined}
      dirty={habit !== undefined && (way !== habit.measure || typed !== quantity(habit.factor))}
      onClose={stopAsking}
      actions={
        none ? (
          <Button onClick={stopAsking}>{t("app-close")}</Button>
        ) : (
          <>
            <Button onClick={stopAsking}>{t("app-cancel")}</Button>
            <Button kind="primary" onClick={() => void save()}>
              {t(habit ? "app-save" : "app-add")}
            </Button>
          </>
        )
      }
    >
      {!none && (
        <div class="goal-form">
          <OtherError error={error} fields={["factor", "habit_id"]} />
          <Field label={t("goals-page-link-habit")} error={under(error, "habit_id")}>
            {(control) => (
              <Select
                kind="field"
                control={control}
                disabled={habit !== undefined}
                value={chosen}
                options={habits.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={(next) => {
                  setChosen(next);
                  setError(null);
                }}
              />
            )}
          </Field>
          <Field label={t("goals-page-link-counts")}>
            {(control) => (
              <Select
                kind="field"
                control={control}
                value={way}
                options={WAYS.map((one) => ({
                  value: one,
                  label: t(`goals-page-link-${one}`),
                }))}
                onChange={(next) => {
                  setWay(next);
                  setError(null);
                }}
              />
            )}
          </Field>
          {way !== "auto" && (
            <TextField
              label={t("goals-page-link-factor")}
              value={typed}
              short
              inputMode="decimal"
              suffix={goal.unit ? unitName(goal.unit) : undefined}
              onInput={(next) => {
                setTyped(next);
                setNoNumber(false);
                setError(null);
              }}
              onEnter={() => void save()}
              error={noNumber ? t("goals-page-number", { example: "1.5" }) : under(error, "factor")}
            />
          )}
        </div>
      )}
    </Dialog>
  );
}
