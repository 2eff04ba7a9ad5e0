/** The roles being lived: their list and their editor. Settings shows it. */
import "../../styles/activities.css";
import { Archive, ArchiveRestore, ArrowDown, ArrowUp, Pencil, Plus, Trash2 } from "lucide";
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { minutes, t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Check } from "../parts/check.jsx";
import { ConfirmDelete } from "../parts/dialog.jsx";
import { Swatch } from "../parts/marks.jsx";
import { RowMenu } from "../parts/menu.jsx";
import { Loaded } from "../parts/states.jsx";
import { useResource } from "../store.js";
import { ActivityDialog, kindWords } from "./activity-dialog.jsx";
import { activities } from "./store.js";

/** @typedef {import("../bindings/operations").ActivityRow} ActivityRow */
/** @typedef {import("../bindings/operations").ActivityDeletion} ActivityDeletion */

export function Activities() {
  useResource(activities);
  const [editing, setEditing] = useState(/** @type {ActivityRow | "new" | null} */ (null));
  const [deleting, setDeleting] = useState(
    /** @type {{ row: ActivityRow, found: ActivityDeletion } | null} */ (null),
  );
  const [away, setAway] = useState(false);

  /** @param {ActivityRow} row */
  async function askDelete(row) {
    const found = await attempt(() => call("activity_deletion", { id: row.id }));
    if (found) setDeleting({ row, found });
  }

  return (
    <div class="activities">
      <p class="meta-2">{t("activities-page-hint")}</p>
      <Loaded of={activities} rows={3}>
        {(all) => {
          const rows = all.filter((row) => away || !row.archived);
          return (
            <>
              {all.length === 0 && <p class="meta">{t("activities-page-empty")}</p>}
              <ul class="activity-list">
                {rows.map((row) => (
                  <Row
                    key={row.id}
                    row={row}
                    rows={rows}
                    all={all}
                    onEdit={() => setEditing(row)}
                    onDelete={() => void askDelete(row)}
                  />
                ))}
              </ul>
              {all.some((row) => row.archived) && (
                <Check checked={away} onChange={setAway}>
                  {t("activities-page-show-archived")}
                </Check>
              )}
            </>
          );
        }}
      </Loaded>
      <Button icon={Plus} onClick={() => setEditing("new")}>
        {t("activities-page-add")}
      </Button>
      {editing && (
        <ActivityDialog
          of={editing === "new" ? undefined : editing}
          onClose={() => setEditing(null)}
        />
      )}
      {deleting && (
        <ConfirmDelete
          title={t("activities-page-delete-title", { name: deleting.row.name })}
          words={t("activities-page-delete-words", {
            goals: deleting.found.goals_kept,
            habits: deleting.found.habits_kept,
            entries: deleting.found.entries_kept,
          })}
          gentle={
            deleting.row.archived
              ? undefined
              : {
                  label: t("activities-page-delete-archive"),
                  run: () => {
                    setDeleting(null);
                    void archive(deleting.row);
                  },
                }
          }
          onClose={() => setDeleting(null)}
          onDelete={() => {
            setDeleting(null);
            void attempt(() => call("delete_activity", { id: deleting.row.id }));
          }}
        />
      )}
    </div>
  );
}

/** @param {ActivityRow} row */
const archive = (row) =>
  attempt(() => call("archive_activity", { id: row.id, archived: !row.archived }));

/**
 * @param {{
 *   row: ActivityRow,
 *   rows: ActivityRow[],
 *   all: ActivityRow[],
 *   onEdit: () => void,
 *   onDelete: () => void,
 * }} props
 */
function Row({ row, rows, all, onEdit, onDelete }) {
  const at = rows.indexOf(row);
  /** To the place of the neighbour that is shown. @param {1 | -1} by */
  const move = (by) => {
    const other = rows[at + by];
    if (!other) return;
    void attempt(() => call("move_activity", { id: row.id, position: all.indexOf(other) }));
  };
  const taken = minutes(row.minutes_this_week);
  return (
    <li data-row>
      <Swatch series={row.colour} />
      <span class="activity-name">
        {row.name}
        <small>
          {kindWords(row.kind)}
          {row.archived && ` · ${t("activities-page-archived")}`}
        </small>
      </span>
      <span class="meta-2">
        {row.weekly_minutes
          ? t("activities-page-budget-row", { taken, budget: minutes(row.weekly_minutes) })
          : t("activities-page-taken-row", { taken })}
      </span>
      <RowMenu
        label={t("activities-page-menu", { name: row.name })}
        items={[
          { label: t("app-edit"), icon: Pencil, run: onEdit },
          {
            label: t("activities-page-up"),
            icon: ArrowUp,
            disabled: at === 0,
            run: () => move(-1),
          },
          {
            label: t("activities-page-down"),
            icon: ArrowDown,
            disabled: at === rows.length - 1,
            run: () => move(1),
          },
          null,
          {
            label: t(row.archived ? "activities-page-restore" : "activities-page-archive"),
            icon: row.archived ? ArchiveRestore : Archive,
            run: () => void archive(row),
          },
          { label: t("activities-page-delete"), icon: Trash2, danger: true, run: onDelete },
        ]}
      />
    </li>
  );
}
