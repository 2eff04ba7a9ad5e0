/** Income beside the main job: a year in a sentence and a chart, streams, invoices, applications. */
import "../../styles/income.css";
import { ArrowLeft, ArrowRight, Download, Minus, Plus } from "lucide";
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { RoomBack } from "../design/back.jsx";
import { attempt } from "../failure.js";
import { language, t } from "../l10n.js";
import { Button, IconButton } from "../parts/button.jsx";
import { Loaded } from "../parts/states.jsx";
import { say } from "../parts/toasts.jsx";
import { useResource } from "../store.js";
import { Applications } from "./applications.jsx";
import { Invoices } from "./invoices.jsx";
import { MoneyDialog } from "./money-dialog.jsx";
import { applications, invoices, shownYear, streams, year } from "./store.js";
import { Streams } from "./streams.jsx";
import { Sums } from "./sums.jsx";
import "./words.js";
import { YearChart } from "./year-chart.jsx";

/** The year as a table for the tax return. @param {number} year */
const saveYear = (year) =>
  attempt(async () => {
    const of = { year, language: language.value };
    const saved = await call("shell_save_file", { what: "income_csv", of });
    if (saved) say({ text: t("shell-saved", { path: saved.path }) });
  });

export default function Income() {
  for (const one of [year, streams, invoices, applications]) {
    useResource(/** @type {import("../store.js").Resource<any>} */ (one));
  }
  const [recording, setRecording] = useState(/** @type {"income" | "expense" | null} */ (null));
  return (
    <div class="sheet income">
      <RoomBack step="income" />
      <header class="page-head">
        <h1>{t("income-page-title")}</h1>
        <span class="end">
          <Button icon={Minus} onClick={() => setRecording("expense")}>
            {t("income-page-record-expense")}
          </Button>
          <Button kind="primary" icon={Plus} onClick={() => setRecording("income")}>
            {t("income-page-record-income")}
          </Button>
        </span>
      </header>
      <Loaded of={year} rows={6}>
        {(of) => (
          <>
            <section aria-labelledby="income-year">
              <div class="income-year">
                <h2 id="income-year">{t("income-page-year", { year: String(of.year) })}</h2>
                <IconButton
                  icon={ArrowLeft}
                  label={t("income-page-year-before")}
                  disabled={of.year <= of.first_year}
                  onClick={() => {
                    shownYear.value = of.year - 1;
                  }}
                />
                <IconButton
                  icon={ArrowRight}
                  label={t("income-page-year-after")}
                  disabled={of.year >= of.last_year}
                  onClick={() => {
                    shownYear.value = of.year + 1;
                  }}
                />
                <Button kind="ghost" icon={Download} onClick={() => void saveYear(of.year)}>
                  {t("income-page-csv")}
                </Button>
              </div>
              <YearChart of={of} />
              <Sums of={of} />
            </section>
            <section aria-labelledby="income-streams">
              <h2 id="income-streams">{t("income-page-streams")}</h2>
              <Streams of={of} />
            </section>
            <section aria-labelledby="income-invoices">
              <h2 id="income-invoices">{t("income-page-invoices")}</h2>
              <Invoices today={of.today} />
            </section>
            <section aria-labelledby="income-applications">
              <h2 id="income-applications">{t("income-page-applications")}</h2>
              <Applications today={of.today} />
            </section>
            {recording && (
              <MoneyDialog what={recording} today={of.today} onClose={() => setRecording(null)} />
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}
