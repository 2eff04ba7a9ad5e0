import { useEffect, useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt, tried } from "../failure.js";
import { t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Dialog } from "../parts/dialog.jsx";
import { Field } from "../parts/field.jsx";
import { Select } from "../parts/select.jsx";
import { AddsFields, AUTO, adding, addsOf, measuresOf, sameAdding } from "./adds.jsx";
import { OtherError, under } from "./dialogs.jsx";
import { stopAsking } from "./store.js";

/**
 * Lets a habit support the goal, or changes by how much.
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
  const [first] = useState(() => (habit ? adding(habit) : AUTO));
  const [adds, setAdds] = useState(first);
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
    const said = addsOf(adds);
    setNoNumber(said === null);
    if (said === null) return;
    const failed = await tried(() =>
      call("link_habit", { goal_id: goal.id, habit_id: chosen, adds: said }),
    );
    if (failed) setError(failed);
    else stopAsking();
  }

  if (!habits) return null;
  const none = habits.length === 0;
  return (
    <Dialog
      title={t(habit ? "goals-page-link-change" : "goals-page-link")}
      words={none ? t("goals-page-link-empty") : undefined}
      dirty={!sameAdding(adds, first)}
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
          <AddsFields
            unit={goal.unit}
            measures={measuresOf(goal.metric)}
            value={adds}
            onChange={(next) => {
              setAdds(next);
              setNoNumber(false);
              setError(null);
            }}
            noNumber={noNumber}
            error={under(error, "factor")}
            onEnter={() => void save()}
          />
        </div>
      )}
    </Dialog>
  );
}
