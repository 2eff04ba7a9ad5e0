/** Days of each type as they are planned, beside what such days had on average. */
import { day as dayWords, t } from "../l10n.js";
import { Select } from "../parts/select.jsx";
import { Loaded } from "../parts/states.jsx";
import { useResource } from "../store.js";
import { comparison, weeks } from "./store.js";
import { UseTable } from "./week.jsx";

const WEEKS = [1, 4, 8, 12, 26, 52];

export function Comparison() {
  useResource(comparison);
  return (
    <section aria-labelledby="days-comparison">
      <div class="days-head">
        <h2 id="days-comparison">{t("days-page-comparison")}</h2>
        <Select
          name={t("days-page-weeks")}
          value={weeks.value}
          options={WEEKS.map((n) => ({ value: n, label: t("days-page-weeks-n", { n }) }))}
          onChange={(n) => {
            weeks.value = n;
          }}
        />
      </div>
      <Loaded of={comparison} rows={4}>
        {(of) => (
          <>
            <p class="meta">
              {t("days-page-comparison-basis", {
                first: dayWords(of.first, "plain"),
                last: dayWords(of.last, "plain"),
              })}
            </p>
            {of.types.length === 0 && <p class="meta-2">{t("days-page-comparison-none")}</p>}
            {of.types.map((one) => (
              <div key={one.type_id} class="comparison">
                <h3>{one.name}</h3>
                <p class="meta-2">
                  {t("days-page-comparison-of", {
                    days: one.days,
                    logged: one.logged_days,
                    slept: one.slept_days,
                  })}
                  {one.earlier.length > 0 &&
                    ` ${t("days-page-comparison-earlier", {
                      n: one.earlier.length,
                      last: dayWords(one.earlier.at(-1)?.until ?? "", "plain"),
                    })}`}
                </p>
                {one.sums.length > 0 && (
                  <UseTable
                    rows={one.sums}
                    activities={of.activities}
                    columns={["planned", "logged"]}
                    caption={t("days-page-comparison-caption", { name: one.name })}
                  />
                )}
              </div>
            ))}
          </>
        )}
      </Loaded>
    </section>
  );
}
