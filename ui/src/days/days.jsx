/** The room of days by design: types of days with their plans, the week, planned beside logged, and where an hour hides. */
import "../../styles/charts.css";
import "../../styles/ribbon.css";
import "../../styles/days.css";
import "../../styles/audit.css";
import { ArrowLeft, ArrowRight, Clock, Plus } from "lucide";
import { useState } from "preact/hooks";
import { RoomBack } from "../design/back.jsx";
import { day as dayWords, t } from "../l10n.js";
import { Button, IconButton } from "../parts/button.jsx";
import { Check } from "../parts/check.jsx";
import { Icon } from "../parts/icon.jsx";
import { EmptyState, Loaded } from "../parts/states.jsx";
import { href } from "../router.js";
import { useResource } from "../store.js";
import { AuditPage } from "./audit.jsx";
import { Comparison } from "./comparison.jsx";
import { Ribbon } from "./ribbon.jsx";
import { activities, asksAudit, day, shownDay, week, weekOf } from "./store.js";
import { TypeDialog } from "./type-dialog.jsx";
import { TypePlan } from "./type-plan.jsx";
import { Week } from "./week.jsx";

export default function Days() {
  return asksAudit.value ? <AuditPage /> : <DaysPage />;
}

function DaysPage() {
  for (const one of [week, day, activities]) {
    useResource(/** @type {import("../store.js").Resource<any>} */ (one));
  }
  const [naming, setNaming] = useState(false);
  return (
    <div class="sheet days">
      <RoomBack step="strategy" />
      <header class="page-head">
        <h1>{t("days-page-designed")}</h1>
        <span class="end">
          <a class="btn" href={href("design", ["days", "audit"])}>
            <Icon of={Clock} />
            {t("days-page-find-hour")}
          </a>
          <Button kind="primary" icon={Plus} onClick={() => setNaming(true)}>
            {t("days-page-type-add")}
          </Button>
        </span>
      </header>
      <Loaded of={week} rows={8}>
        {(of) => <Shown of={of} onNew={() => setNaming(true)} />}
      </Loaded>
      {naming && <TypeDialog onClose={() => setNaming(false)} />}
    </div>
  );
}

/** @param {{ of: import("../bindings/operations").IdealWeek, onNew: () => void }} props */
function Shown({ of, onNew }) {
  const [away, setAway] = useState(false);
  const used = of.types.filter((one) => !one.archived);
  const archived = of.types.length - used.length;
  const shown = away ? of.types : used;
  const ribbon = day.data.value;
  return (
    <>
      <section aria-labelledby="days-types">
        <h2 id="days-types">{t("days-page-types")}</h2>
        <p class="meta-2">{t("days-page-types-about")}</p>
        {shown.length === 0 ? (
          <EmptyState
            heading="h3"
            title={t("days-page-empty-title")}
            action={<Button onClick={onNew}>{t("days-page-type-add")}</Button>}
          >
            {t("days-page-empty")}
          </EmptyState>
        ) : (
          <ul class="day-types">
            {shown.map((one, at) => (
              <TypePlan
                key={one.id}
                of={one}
                activities={of.activities}
                first={at === 0}
                last={at === shown.length - 1}
                at={of.types.indexOf(one)}
              />
            ))}
          </ul>
        )}
        {archived > 0 && (
          <Check checked={away} onChange={setAway}>
            {t("days-page-show-archived", { n: archived })}
          </Check>
        )}
      </section>
      {used.length > 0 && (
        <>
          <section aria-labelledby="days-week">
            <div class="days-head">
              <h2 id="days-week">{t("days-page-week")}</h2>
              <Turn
                words={t("days-page-span", {
                  first: dayWords(of.days[0]?.day ?? "", "plain"),
                  last: dayWords(of.days[6]?.day ?? "", "plain"),
                })}
                before={t("days-page-week-before")}
                after={t("days-page-week-after")}
                turn={(by) => {
                  weekOf.value = plus(of.days[0]?.day ?? of.today, 7 * by);
                }}
              />
            </div>
            <Week of={of} />
          </section>
          <section aria-labelledby="days-day">
            <div class="days-head">
              <h2 id="days-day">{t("days-page-day")}</h2>
              {ribbon && (
                <Turn
                  words={dayWords(ribbon.day, "short")}
                  before={t("days-page-day-before")}
                  after={t("days-page-day-after")}
                  turn={(by) => {
                    shownDay.value = plus(ribbon.day, by);
                  }}
                />
              )}
            </div>
            {ribbon && <Ribbon of={ribbon} inPage />}
          </section>
          <Comparison />
        </>
      )}
    </>
  );
}

/** So many days later. @param {string} date @param {number} days */
function plus(date, days) {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** @param {{ words: string, before: string, after: string, turn: (by: number) => void }} props */
const Turn = ({ words, before, after, turn }) => (
  <span class="days-turn">
    <IconButton icon={ArrowLeft} label={before} onClick={() => turn(-1)} />
    <span aria-live="polite">{words}</span>
    <IconButton icon={ArrowRight} label={after} onClick={() => turn(1)} />
  </span>
);
