/** One course, book or certificate in full: what was spent on it, what came of it, where it was used. */
import { Pencil, Plus, Trash2 } from "lucide";
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { Back } from "../design/back.jsx";
import { useGone } from "../design/gone.js";
import { attempt } from "../failure.js";
import { day, minutes, t, yen } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { ConfirmDelete } from "../parts/dialog.jsx";
import { RowMenu } from "../parts/menu.jsx";
import { Loaded } from "../parts/states.jsx";
import { go, href } from "../router.js";
import { useResource } from "../store.js";
import { ItemDialog } from "./item-dialog.jsx";
import { StatePill } from "./state-pill.jsx";
import { StepDialog } from "./step-dialog.jsx";
import { detail, learning } from "./store.js";
import { UseDialog } from "./use-dialog.jsx";

/** @typedef {import("./store.js").Detail} Detail */
/** @typedef {import("./store.js").Use} Use */
/** @typedef {import("../bindings/operations").LearningDeletion} Deletion */

const toList = () => go("design", ["learning"], {}, { replace: true });

export function LearningDetail() {
  useResource(learning);
  useResource(detail);
  useGone(detail, "learning");
  return (
    <div class="sheet learning">
      <Back to={["learning"]}>{t("learning-page-back")}</Back>
      <Loaded of={detail} rows={5}>
        {(of) => of && <Item of={of} today={learning.data.value?.today ?? ""} />}
      </Loaded>
    </div>
  );
}

/** @param {{ of: Detail, today: string }} props */
function Item({ of, today }) {
  const { row } = of;
  const [asking, setAsking] = useState(
    /** @type {{ what: "edit" | "step" | "use", use?: Use } | null} */ (null),
  );
  const [deleting, setDeleting] = useState(/** @type {Deletion | null} */ (null));
  const close = () => setAsking(null);

  async function askDelete() {
    const found = await attempt(() => call("learning_deletion", { id: row.id }));
    if (found) setDeleting(found);
  }

  return (
    <>
      <header class="page-head">
        <h1>{row.title}</h1>
        <StatePill state={row.state} />
        <span class="end">
          <Button kind="primary" icon={Plus} onClick={() => setAsking({ what: "step" })}>
            {t("learning-page-record")}
          </Button>
          <RowMenu
            label={t("learning-page-menu", { name: row.title })}
            items={[
              { label: t("app-edit"), icon: Pencil, run: () => setAsking({ what: "edit" }) },
              null,
              {
                label: t("learning-page-delete"),
                icon: Trash2,
                danger: true,
                run: () => void askDelete(),
              },
            ]}
          />
        </span>
      </header>
      <Facts of={of} />
      {row.note && <p class="own learning-note">{row.note}</p>}
      <section aria-labelledby="learning-uses">
        <h2 id="learning-uses">{t("learning-page-uses")}</h2>
        {of.uses.length === 0 && <p class="meta">{t("learning-page-uses-empty")}</p>}
        <ul class="learning-list">
          {of.uses.map((use) => (
            <li key={use.id} data-row>
              <span class="learning-day">{day(use.day, "plain")}</span>
              <span class="learning-name own">{use.text}</span>
              <RowMenu
                label={t("learning-page-menu", { name: use.text })}
                items={[
                  {
                    label: t("app-edit"),
                    icon: Pencil,
                    run: () => setAsking({ what: "use", use }),
                  },
                  {
                    label: t("learning-page-delete-use"),
                    icon: Trash2,
                    danger: true,
                    run: () => void attempt(() => call("delete_learning_use", { id: use.id })),
                  },
                ]}
              />
            </li>
          ))}
        </ul>
        <Button icon={Plus} onClick={() => setAsking({ what: "use" })}>
          {t("learning-page-use-add")}
        </Button>
      </section>
      <section aria-labelledby="learning-entries">
        <h2 id="learning-entries">{t("learning-page-entries")}</h2>
        {of.entries.length === 0 && <p class="meta">{t("learning-page-entries-empty")}</p>}
        <ul class="learning-list">
          {of.entries.map((entry) => (
            <li key={entry.id}>
              <span class="learning-day">{day(entry.day, "plain")}</span>
              <span class="learning-name">{entry.text}</span>
              <span class="learning-minutes">
                {entry.minutes === null ? "" : minutes(entry.minutes)}
              </span>
            </li>
          ))}
        </ul>
        {of.entry_count > of.entries.length && (
          <p class="meta">
            {t("learning-page-entries-more", { n: of.entry_count - of.entries.length })}
          </p>
        )}
      </section>
      {asking?.what === "edit" && <ItemDialog of={row} today={today} onClose={close} />}
      {asking?.what === "step" && <StepDialog of={row} today={today} onClose={close} />}
      {asking?.what === "use" && (
        <UseDialog item={row.id} of={asking.use} today={today} onClose={close} />
      )}
      {deleting && (
        <ConfirmDelete
          title={t("learning-page-delete-title", { name: row.title })}
          words={t("learning-page-delete-words", {
            uses: deleting.uses,
            entries: deleting.entries_kept,
          })}
          onClose={() => setDeleting(null)}
          onDelete={() => {
            setDeleting(null);
            void attempt(() => call("delete_learning", { id: row.id })).then(toList);
          }}
        />
      )}
    </>
  );
}

/** @param {{ of: Detail }} props */
function Facts({ of }) {
  const { row } = of;
  const facts = [
    [t("learning-page-kind"), t(`learning-kind-${row.kind}`)],
    [t("learning-page-provider"), row.provider],
    [t("learning-page-time"), row.minutes > 0 ? minutes(row.minutes) : ""],
    [t("learning-page-started"), row.started_on && day(row.started_on, "long")],
    [t("learning-page-target"), row.target_on && day(row.target_on, "long")],
    [t("learning-page-finished"), row.finished_on && day(row.finished_on, "long")],
    [t("learning-page-stopped"), row.stopped_on && day(row.stopped_on, "long")],
    [t("learning-page-result"), row.result],
    [t("learning-page-expires"), row.expires_on && day(row.expires_on, "long")],
    [t("learning-page-yen"), row.yen === null ? "" : yen(row.yen)],
    [t("learning-page-activity"), of.activity],
  ];
  return (
    <dl class="learning-facts">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      {of.goal && row.goal_id && (
        <div>
          <dt>{t("learning-page-goal")}</dt>
          <dd>
            <a href={href("goals", [row.goal_id])}>{of.goal}</a>
          </dd>
        </div>
      )}
    </dl>
  );
}
