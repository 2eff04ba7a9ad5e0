import { t, yen } from "../l10n.js";

/**
 * The year's sums, and where they stand beside the person's threshold: a hint, never advice.
 * @param {{ of: import("./store.js").IncomeYear }} props
 */
export function Sums({ of }) {
  const facts = [
    [t("income-page-sum-income"), yen(of.income)],
    [t("income-page-sum-expenses"), yen(of.expenses)],
    [t("income-page-sum-side"), yen(of.side)],
    ...(of.per_hour === null ? [] : [[t("income-page-sum-hour"), yen(of.per_hour)]]),
    ...(of.withheld > 0 ? [[t("income-page-sum-withheld"), yen(of.withheld)]] : []),
    ...(of.recurring_percent === null
      ? []
      : [[t("income-page-sum-recurring"), t("income-page-percent", { n: of.recurring_percent })]]),
  ];
  return (
    <>
      <dl class="income-sums">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="meta-2">
        {t(of.is_above ? "income-page-threshold-above" : "income-page-threshold-below", {
          threshold: of.threshold,
          left: of.left,
        })}
      </p>
    </>
  );
}
