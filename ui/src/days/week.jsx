/** Seven days by their types, and what the week has of each use: planned, logged, and the budget. */
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { day as dayWords, minutes, t } from "../l10n.js";
import { Select } from "../parts/select.jsx";
import { Earlier } from "./earlier.jsx";
import { Swatch } from "./swatch.jsx";
import { keyOf, useWords } from "./words.js";

/** @typedef {import("../bindings/operations").IdealWeek} IdealWeek */

/** @param {{ of: IdealWeek }} props */
export function Week({ of }) {
  return (
    <>
      <ul class="week-days">
        {of.days.map((one) => (
          <WeekDay key={one.day} day={one} of={of} />
        ))}
      </ul>
      <Earlier plans={of.earlier} />
      <UseTable
        rows={of.uses}
        activities={of.activities}
        columns={["planned", "logged", "budget"]}
        caption={t("days-page-week-caption")}
      />
    </>
  );
}

/** @param {{ day: IdealWeek["days"][number], of: IdealWeek }} props */
function WeekDay({ day, of }) {
  const types = of.types.filter((one) => !one.archived || one.id === day.type_id);
  const name = dayWords(day.day, "short");
  return (
    <li class={day.day === of.today ? "is-today" : undefined}>
      <span class="week-day">
        {name}
        {day.holiday && <small>{t(day.holiday)}</small>}
      </span>
      <Select
        kind="field"
        control={{ "aria-label": t("days-page-type-on", { day: name }) }}
        value={day.type_id}
        options={[
          ...types.map((one) => ({
            value: /** @type {string | null} */ (one.id),
            label: one.name,
          })),
          { value: null, label: day.is_chosen ? t("days-page-as-usual") : t("days-page-no-type") },
        ].filter((one) => one.value !== null || day.is_chosen || day.type_id === null)}
        onChange={(type_id) =>
          void attempt(() => call("set_day_type", { day: day.day, type_id: type_id ?? undefined }))
        }
      />
    </li>
  );
}

/**
 * @typedef {{ of: import("./words.js").TimeUse, planned: number, logged: number, budget?: number | null }} UseRow
 */

/**
 * @param {{
 *   rows: UseRow[],
 *   activities: import("./words.js").UsedActivity[],
 *   columns: ("planned" | "logged" | "budget")[],
 *   caption: string,
 * }} props
 */
export function UseTable({ rows, activities, columns, caption }) {
  const most = Math.max(1, ...rows.flatMap((row) => [row.planned, row.logged, row.budget ?? 0]));
  const width = (/** @type {number} */ value) => `width:${((value / most) * 100).toFixed(2)}%`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled box must be reachable by keyboard
    <div class="use-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("days-page-column-use")}</th>
            {columns.map((column) => (
              <th key={column} scope="col" class="num">
                {t(`days-page-column-${column}`)}
              </th>
            ))}
            <td class="use-bars" />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row.of)}>
              <th scope="row">
                <span class="use-name">
                  <Swatch of={row.of} activities={activities} />
                  {useWords(row.of, activities)}
                </span>
              </th>
              {columns.map((column) => (
                <td key={column} class="num">
                  {row.of.kind === "free" && column === "logged" ? "" : shown(row[column])}
                </td>
              ))}
              <td class="use-bars" aria-hidden="true">
                <span class="use-bar">
                  <i class="use-planned" style={width(row.planned)} />
                  <i class="use-logged" style={width(row.logged)} />
                  {row.budget ? (
                    <i class="use-budget" style={`left:${(row.budget / most) * 100}%`} />
                  ) : null}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** @param {number | null | undefined} value */
const shown = (value) => (value === null || value === undefined ? "" : minutes(value));
