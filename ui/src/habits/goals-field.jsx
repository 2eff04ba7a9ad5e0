/** The goals that a habit supports, and what it adds to each. */
import { Unlink } from "lucide";
import { AddsFields, AUTO, adding, addsOf, measuresOf, sameAdding } from "../goals/adds.jsx";
import { t } from "../l10n.js";
import { IconButton } from "../parts/button.jsx";
import { ErrorLine, Field } from "../parts/field.jsx";
import { Select } from "../parts/select.jsx";

/** @typedef {import("../bindings/operations").GoalRow} GoalRow */
/** @typedef {import("../goals/adds.jsx").Adding} Adding */
/** @typedef {{ id: string, title: string, unit: GoalRow["unit"], adds: Adding }} Link */

/** @param {import("../bindings/operations").SupportedGoal[]} goals @returns {Link[]} */
export const linksOf = (goals) =>
  goals.map(({ id, title, unit, measure, factor }) => ({
    id,
    title,
    unit,
    adds: adding({ measure, factor }),
  }));

/** Whether a number is still missing. @param {Link[]} links */
export const isUnread = (links) => links.some((one) => addsOf(one.adds) === null);

/** As the operation takes them. @param {Link[]} links */
export const supported = (links) =>
  links.map(({ id, adds }) => ({ goal_id: id, adds: addsOf(adds) ?? undefined }));

/** @param {Link[]} a @param {Link[]} b */
export const sameLinks = (a, b) =>
  a.length === b.length &&
  a.every((one, at) => {
    const other = b[at];
    return other !== undefined && one.id === other.id && sameAdding(one.adds, other.adds);
  });

/** What of a log can be counted. @type {Record<import("../bindings/operations").Habit["kind"], ("log" | "hour" | "amount")[]>} */
const COUNTED = { yes_no: ["log"], amount: ["log", "amount"], minutes: ["log", "hour"] };

/**
 * @param {{
 *   links: Link[],
 *   kind: import("../bindings/operations").Habit["kind"],
 *   goals: GoalRow[],
 *   onChange: (links: Link[]) => void,
 *   unread: boolean,
 *   error: string | null,
 *   onEnter: () => void,
 * }} props `unread`: says where a number is missing
 */
export function GoalsField({ links, kind, goals, onChange, unread, error, onEnter }) {
  const free = goals.filter((one) => !one.done_day && !links.some((link) => link.id === one.id));
  return (
    <div class="habit-goals">
      {links.map((link) => (
        <section key={link.id} class="habit-goal" aria-label={link.title}>
          <div class="habit-goal-name">
            <b>{link.title}</b>
            <IconButton
              icon={Unlink}
              label={t("habits-page-goal-remove", { name: link.title })}
              onClick={() => onChange(links.filter((one) => one !== link))}
            />
          </div>
          <AddsFields
            unit={link.unit}
            measures={measuresOf(
              goals.find((one) => one.id === link.id)?.metric ?? null,
              COUNTED[kind],
            )}
            value={link.adds}
            noNumber={unread && addsOf(link.adds) === null}
            onEnter={onEnter}
            onChange={(adds) =>
              onChange(links.map((one) => (one === link ? { ...link, adds } : one)))
            }
          />
        </section>
      ))}
      {free.length > 0 && (
        <Field
          label={t(links.length > 0 ? "habits-page-goal-another" : "habits-page-goal")}
          optional
        >
          {(control) => (
            <Select
              kind="field"
              control={control}
              options={[
                { value: "", label: t("habits-page-none") },
                ...free.map((one) => ({ value: one.id, label: one.title })),
              ]}
              value=""
              onChange={(id) => {
                const goal = free.find((one) => one.id === id);
                if (!goal) return;
                const { title, unit } = goal;
                onChange([...links, { id, title, unit, adds: AUTO }]);
              }}
            />
          )}
        </Field>
      )}
      {error && <ErrorLine>{error}</ErrorLine>}
    </div>
  );
}
