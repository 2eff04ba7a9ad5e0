/** The ribbon of Today: the day by design, what was logged of it, and where it is now. */
import "../../styles/charts.css";
import "../../styles/ribbon.css";
import { useId, useState } from "preact/hooks";
import { call } from "../backend.js";
import { DataTable } from "../charts/table.jsx";
import { attempt } from "../failure.js";
import { minutes, t } from "../l10n.js";
import { Select } from "../parts/select.jsx";
import { href } from "../router.js";
import { useResource } from "../store.js";
import { Bands } from "./bands.jsx";
import { Earlier } from "./earlier.jsx";
import { ribbon } from "./store.js";
import { Swatch } from "./swatch.jsx";
import { listed, useWords } from "./words.js";

/** @typedef {import("../bindings/operations").DayRibbon} Of */

export function DayRibbon() {
  useResource(ribbon);
  const of = ribbon.data.value;
  return of ? <Ribbon of={of} /> : null;
}

/** @param {{ of: Of, inPage?: boolean }} props `inPage`: under a heading of its own, which says how entries overlap */
export function Ribbon({ of, inPage = false }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const uses = of.sums.filter((sum) => sum.of.kind !== "free");
  return (
    <section class="ribbon" aria-labelledby={id}>
      <div class="ribbon-head">
        {inPage ? (
          <h3 id={id} class="vh">
            {t("days-page-designed")}
          </h3>
        ) : (
          <h2 id={id}>
            <a href={href("design", ["days"])}>{t("days-page-designed")}</a>
          </h2>
        )}
        <TypeSelect of={of} />
        <ul class="ribbon-legend" aria-hidden="true">
          {uses.map((sum) => (
            <Legend key={JSON.stringify(sum.of)} of={sum.of} activities={of.activities} />
          ))}
        </ul>
      </div>
      <Bands of={of} />
      <Earlier plans={of.earlier} />
      <p class="ribbon-foot">
        {of.untimed.length > 0 && (
          <span>
            {t("days-page-untimed", {
              all: listed(
                of.untimed.map((one) =>
                  t("days-page-use-minutes", {
                    name: useWords(one.of, of.activities),
                    minutes: minutes(one.minutes),
                  }),
                ),
              ),
            })}
          </span>
        )}
        {inPage && of.overlapping > 0 && (
          <span>{t("days-page-overlapping", { minutes: minutes(of.overlapping) })}</span>
        )}
        <button
          type="button"
          class="chart-toggle"
          aria-expanded={open}
          aria-controls={open ? `${id}-table` : undefined}
          onClick={() => setOpen(!open)}
        >
          {t(open ? "charts-hide-table" : "charts-show-table")}
          <span class="vh">{t("days-page-designed")}</span>
        </button>
      </p>
      {open && (
        <DataTable
          id={`${id}-table`}
          title={t("days-page-designed")}
          table={{
            columns: [
              { label: t("days-page-column-use") },
              { label: t("days-page-plan"), numeric: true },
              { label: t("days-page-actual"), numeric: true },
            ],
            rows: of.sums.map((sum) => [
              useWords(sum.of, of.activities),
              minutes(sum.planned),
              minutes(sum.logged),
            ]),
          }}
        />
      )}
    </section>
  );
}

/** @param {{ of: import("./words.js").TimeUse, activities: import("./words.js").UsedActivity[] }} props */
function Legend({ of, activities }) {
  return (
    <li>
      <Swatch of={of} activities={activities} />
      {useWords(of, activities)}
    </li>
  );
}

/** @param {{ of: Of }} props */
function TypeSelect({ of }) {
  const none = of.type_id === null || of.usual_type_id === null;
  return (
    <span class="ribbon-type">
      <Select
        control={{ "aria-label": t("days-page-type-of-day") }}
        value={of.type_id}
        options={[
          ...of.types.map((one) => ({
            value: /** @type {string | null} */ (one.id),
            label: t("days-page-type-named", { name: one.name }),
            note: one.id === of.usual_type_id ? t("days-page-usual") : undefined,
          })),
          ...(none ? [{ value: null, label: t("days-page-no-type") }] : []),
        ]}
        onChange={(type_id) =>
          void attempt(() => call("set_day_type", { day: of.day, type_id: type_id ?? undefined }))
        }
      />
    </span>
  );
}
