/** Applications: those that wait for an answer first. */
import { Pencil, Plus, Trash2 } from "lucide";
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { t, yen } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { RowMenu } from "../parts/menu.jsx";
import { Select } from "../parts/select.jsx";
import { Loaded } from "../parts/states.jsx";
import { ApplicationDialog } from "./application-dialog.jsx";
import { applications, streamName } from "./store.js";

/** @typedef {import("./store.js").Application} Application */
/** @typedef {import("../bindings/operations").ApplicationState} State */

/** @type {State[]} */
const STATES = ["applied", "talked", "won", "lost"];

/** Answered ones that are shown before one asks for all. */
const ANSWERED = 5;

/** @param {Application} one */
const isOpen = (one) => one.state === "applied" || one.state === "talked";

/** @param {{ today: string }} props */
export function Applications({ today }) {
  const [editing, setEditing] = useState(/** @type {Application | "new" | null} */ (null));
  const [whole, setWhole] = useState(false);
  return (
    <>
      <Loaded of={applications} rows={2}>
        {(all) => {
          const answered = all.filter((one) => !isOpen(one));
          const shown = [
            ...all.filter(isOpen),
            ...(whole ? answered : answered.slice(0, ANSWERED)),
          ];
          return (
            <>
              {all.length === 0 && <p class="meta">{t("income-page-applications-empty")}</p>}
              <ul class="income-list">
                {shown.map((one) => (
                  <Row key={one.id} of={one} onEdit={() => setEditing(one)} />
                ))}
              </ul>
              {!whole && answered.length > ANSWERED && (
                <Button kind="ghost" onClick={() => setWhole(true)}>
                  {t("income-page-applications-all", { n: answered.length - ANSWERED })}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
      <Button icon={Plus} onClick={() => setEditing("new")}>
        {t("income-page-application-add")}
      </Button>
      {editing && (
        <ApplicationDialog
          of={editing === "new" ? undefined : editing}
          today={today}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}

/** @param {{ of: Application, onEdit: () => void }} props */
function Row({ of, onEdit }) {
  const facts = [
    streamName(of.stream_id),
    t("income-page-row-applied", { day: of.applied_on }),
    of.state === "applied" ? null : t("income-page-row-since", { day: of.changed_on }),
    of.next_on
      ? t(of.is_due ? "income-page-row-next-due" : "income-page-row-next", { day: of.next_on })
      : null,
  ];
  return (
    <li data-row>
      <span class="income-name">
        {of.title}
        <small class={of.is_due ? "income-due" : undefined}>
          {facts.filter(Boolean).join(" · ")}
        </small>
        {of.note && <small class="income-note">{of.note}</small>}
      </span>
      <span class="income-state">
        <Select
          name={t("income-page-state")}
          value={of.state}
          options={STATES.map((state) => ({ value: state, label: t(`income-state-${state}`) }))}
          onChange={(state) => void attempt(() => call("move_application", { id: of.id, state }))}
        />
      </span>
      <span class="income-yen">{of.yen === null ? "" : yen(of.yen)}</span>
      <RowMenu
        label={t("income-page-menu", { name: of.title })}
        items={[
          { label: t("app-edit"), icon: Pencil, run: onEdit },
          null,
          {
            label: t("income-page-delete"),
            icon: Trash2,
            danger: true,
            run: () => void attempt(() => call("delete_application", { id: of.id })),
          },
        ]}
      />
    </li>
  );
}
