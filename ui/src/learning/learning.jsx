/** Courses, books and certificates: the year's minutes, the list, and one of it in full. */
import "../../styles/learning.css";
import { Plus } from "lucide";
import { useState } from "preact/hooks";
import { StackedBars } from "../charts/stacked-bars.jsx";
import { RoomBack } from "../design/back.jsx";
import { minutes, t, yen } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Loaded } from "../parts/states.jsx";
import { href } from "../router.js";
import { useResource } from "../store.js";
import { LearningDetail } from "./detail.jsx";
import { ItemDialog } from "./item-dialog.jsx";
import { StatePill } from "./state-pill.jsx";
import { asked, learning } from "./store.js";
import "./words.js";

/** @typedef {import("./store.js").Row} Row */

export default function Learning() {
  return asked.value ? <LearningDetail key={asked.value} /> : <List />;
}

function List() {
  useResource(learning);
  const [adding, setAdding] = useState(false);
  return (
    <div class="sheet learning">
      <RoomBack step="learning" />
      <header class="page-head">
        <h1>{t("learning-page-title")}</h1>
        <span class="end">
          <Button kind="primary" icon={Plus} onClick={() => setAdding(true)}>
            {t("learning-page-add")}
          </Button>
        </span>
      </header>
      <Loaded of={learning} rows={6}>
        {(of) => (
          <>
            <section>
              <StackedBars
                title={t("learning-page-chart")}
                level={2}
                finding={
                  of.minutes > 0
                    ? t("learning-page-finding", { minutes: of.minutes })
                    : t("learning-page-finding-nothing")
                }
                series={[]}
                bars={of.months.map((month) => ({
                  month: month.month,
                  total: month.minutes,
                  parts: [month.minutes],
                  isAhead: false,
                }))}
                unit={{ kind: "minutes", scale: 1 }}
              />
              <p class="meta-2">
                {t("learning-page-year", {
                  minutes: of.minutes_this_year,
                  finished: of.finished_this_year,
                  yen: of.yen_this_year,
                })}
              </p>
            </section>
            <section aria-labelledby="learning-list">
              <h2 id="learning-list">{t("learning-page-list")}</h2>
              {of.items.length === 0 ? (
                <p class="meta">{t("learning-page-empty")}</p>
              ) : (
                <ul class="learning-list">
                  {of.items.map((row) => (
                    <ItemRow key={row.id} row={row} />
                  ))}
                </ul>
              )}
            </section>
            {adding && <ItemDialog today={of.today} onClose={() => setAdding(false)} />}
          </>
        )}
      </Loaded>
    </div>
  );
}

/** @param {{ row: Row }} props */
function ItemRow({ row }) {
  const facts = [
    t(`learning-kind-${row.kind}`),
    row.provider,
    row.days_left !== null && row.target_on
      ? t("learning-page-row-target", { day: row.target_on, days: row.days_left })
      : null,
    row.finished_on ? t("learning-page-row-finished", { day: row.finished_on }) : null,
    row.result,
    row.renew_in === null ? null : t("learning-page-row-renew", { day: row.expires_on ?? "" }),
    row.yen ? yen(row.yen) : null,
    row.uses > 0 ? t("learning-page-row-uses", { n: row.uses }) : null,
  ];
  return (
    <li data-row>
      <span class="learning-name">
        <a href={href("design", ["learning", row.id])}>{row.title}</a>
        <small>{facts.filter(Boolean).join(" · ")}</small>
      </span>
      <StatePill state={row.state} />
      <span class="learning-minutes">{row.minutes > 0 ? minutes(row.minutes) : ""}</span>
    </li>
  );
}
