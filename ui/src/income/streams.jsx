/** Streams with what the shown year brought: the whole list, largest first, and those without anything after them. */
import { Archive, ArchiveRestore, Pencil, Plus, Trash2 } from "lucide";
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { minutes, t, yen } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Check } from "../parts/check.jsx";
import { ConfirmDelete } from "../parts/dialog.jsx";
import { RowMenu } from "../parts/menu.jsx";
import { streams } from "./store.js";
import { kindWords, StreamDialog } from "./stream-dialog.jsx";

/** @typedef {import("./store.js").Stream} Stream */
/** @typedef {import("../bindings/operations").StreamSum} StreamSum */

/** @param {{ of: import("./store.js").IncomeYear }} props */
export function Streams({ of }) {
  const [editing, setEditing] = useState(/** @type {Stream | "new" | null} */ (null));
  const [deleting, setDeleting] = useState(
    /** @type {{ stream: Stream, found: import("../bindings/operations").StreamDeletion } | null} */ (
      null
    ),
  );
  const [away, setAway] = useState(false);
  const all = streams.data.value ?? [];
  const quiet = all.filter((stream) => !of.streams.some((sum) => sum.stream?.id === stream.id));
  /** @type {StreamSum[]} */
  const rows = [
    ...of.streams,
    ...quiet.map((stream) => ({
      stream,
      income: 0,
      expenses: 0,
      withheld: 0,
      minutes: 0,
      per_hour: null,
    })),
  ].filter(({ stream }) => away || !stream?.archived);

  /** @param {Stream} stream */
  async function askDelete(stream) {
    const found = await attempt(() => call("stream_deletion", { id: stream.id }));
    if (found) setDeleting({ stream, found });
  }

  return (
    <>
      {rows.length === 0 ? (
        <p class="meta">{t("income-page-streams-empty")}</p>
      ) : (
        <ul class="income-list">
          {rows.map((sum) => (
            <Row
              key={sum.stream?.id ?? "without"}
              sum={sum}
              onEdit={setEditing}
              onDelete={(stream) => void askDelete(stream)}
            />
          ))}
        </ul>
      )}
      {all.some((stream) => stream.archived) && (
        <Check checked={away} onChange={setAway}>
          {t("income-page-show-archived")}
        </Check>
      )}
      <Button icon={Plus} onClick={() => setEditing("new")}>
        {t("income-page-stream-add")}
      </Button>
      {editing && (
        <StreamDialog
          of={editing === "new" ? undefined : editing}
          onClose={() => setEditing(null)}
        />
      )}
      {deleting && (
        <ConfirmDelete
          title={t("income-page-stream-delete-title", { name: deleting.stream.name })}
          words={t("income-page-stream-delete-words", {
            invoices: deleting.found.invoices,
            entries: deleting.found.entries_kept,
            applications: deleting.found.applications_kept,
          })}
          gentle={
            deleting.stream.archived
              ? undefined
              : {
                  label: t("income-page-delete-archive"),
                  run: () => {
                    setDeleting(null);
                    void archive(deleting.stream);
                  },
                }
          }
          onClose={() => setDeleting(null)}
          onDelete={() => {
            setDeleting(null);
            void attempt(() => call("delete_stream", { id: deleting.stream.id }));
          }}
        />
      )}
    </>
  );
}

/** @param {Stream} stream */
const archive = (stream) =>
  attempt(() => call("archive_stream", { id: stream.id, archived: !stream.archived }));

/**
 * @param {{ sum: StreamSum, onEdit: (stream: Stream) => void, onDelete: (stream: Stream) => void }} props
 */
function Row({ sum, onEdit, onDelete }) {
  const { stream } = sum;
  const facts = [
    stream ? kindWords(stream.kind) : null,
    stream?.archived ? t("income-page-archived") : null,
    sum.expenses > 0 ? t("income-page-row-expenses", { yen: sum.expenses }) : null,
    sum.minutes > 0 ? minutes(sum.minutes) : null,
    sum.per_hour === null ? null : t("income-page-row-hour", { yen: sum.per_hour }),
  ];
  return (
    <li data-row>
      <span class="income-name">
        {stream?.name ?? t("income-page-no-stream")}
        <small>{facts.filter(Boolean).join(" · ")}</small>
        {stream?.note && <small class="income-note">{stream.note}</small>}
      </span>
      <span class="income-yen">{yen(sum.income)}</span>
      {stream ? (
        <RowMenu
          label={t("income-page-menu", { name: stream.name })}
          items={[
            { label: t("app-edit"), icon: Pencil, run: () => onEdit(stream) },
            {
              label: t(stream.archived ? "income-page-restore" : "income-page-archive"),
              icon: stream.archived ? ArchiveRestore : Archive,
              run: () => void archive(stream),
            },
            null,
            {
              label: t("income-page-delete"),
              icon: Trash2,
              danger: true,
              run: () => onDelete(stream),
            },
          ]}
        />
      ) : (
        <span class="income-nothing" />
      )}
    </li>
  );
}
