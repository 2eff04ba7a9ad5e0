/** Income by month and stream. */
import { StackedBars } from "../charts/stacked-bars.jsx";
import { t } from "../l10n.js";

/** @typedef {import("./store.js").IncomeYear} IncomeYear */

/** @param {IncomeYear["series"][number]} series */
function seriesName(series) {
  if (series.kind === "stream") return series.name;
  if (series.kind === "without") return t("income-page-no-stream");
  return t("income-page-others", { n: series.count });
}

/** @param {{ of: IncomeYear }} props */
export function YearChart({ of }) {
  const { finding } = of;
  return (
    <StackedBars
      title={t("income-page-chart")}
      finding={t(`income-finding-${finding.kind}`, finding)}
      series={of.series.map(seriesName)}
      bars={of.months.map((month) => ({
        month: month.month,
        total: month.income,
        parts: month.by_series,
        isAhead: month.is_ahead,
      }))}
      unit={{ kind: "yen", scale: 1 }}
    />
  );
}
