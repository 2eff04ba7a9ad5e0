/** A type of day with its plan: a band whose edges can be dragged, and a list of its blocks to write in. */
import { Archive, ArchiveRestore, ArrowDown, ArrowUp, Pencil, Trash2 } from "lucide";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt, tried } from "../failure.js";
import { weekdayName } from "../habits/words.js";
import { day as dayWords, minutes, t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { ConfirmDelete } from "../parts/dialog.jsx";
import { Pill } from "../parts/marks.jsx";
import { RowMenu } from "../parts/menu.jsx";
import { errorWords } from "../parts/notice.jsx";
import { BlockList } from "./block-list.jsx";
import { PlanBand } from "./plan-band.jsx";
import { TypeDialog } from "./type-dialog.jsx";
import { lengthOf, listed, useWords } from "./words.js";

/** @typedef {import("./store.js").DayType} DayType */
/** @typedef {import("./store.js").Block} Block */

/**
 * @param {{
 *   of: DayType,
 *   activities: import("./words.js").UsedActivity[],
 *   first: boolean,
 *   last: boolean,
 *   at: number,
 * }} props `at`: its place among all types
 */
export function TypePlan({ of, activities, first, last, at }) {
  const [draft, setDraft] = useState(/** @type {Block[] | null} */ (null));
  const [error, setError] = useState(
    /** @type {import("../failure.js").BackendError | null} */ (null),
  );
  const [asking, setAsking] = useState(/** @type {"name" | "delete" | null} */ (null));
  const [found, setFound] = useState(
    /** @type {import("../bindings/operations").DayTypeDeletion | null} */ (null),
  );
  const row = useRef(/** @type {HTMLLIElement | null} */ (null));
  const isWriting = draft !== null;
  const wasWriting = useRef(isWriting);
  useLayoutEffect(() => {
    // The button that ended it is gone; the one that begins it is there again.
    if (wasWriting.current && !isWriting) {
      /** @type {HTMLElement | null | undefined} */ (
        row.current?.querySelector(".plan-edit")
      )?.focus();
    }
    wasWriting.current = isWriting;
  }, [isWriting]);
  const shown = draft ?? of.blocks;
  const usual = [
    ...of.weekdays.map((one) => weekdayName(one)),
    ...(of.holidays ? [t("days-page-holidays")] : []),
  ];

  /** @param {Block[]} blocks */
  const plan = (blocks) => tried(() => call("plan_day_type", { id: of.id, blocks }));

  async function save() {
    const failed = await plan(shown);
    setError(failed);
    if (!failed) setDraft(null);
  }

  /** @param {Block[]} blocks */
  async function dragged(blocks) {
    // What is being written goes along with it; a plan that isn't is kept at once.
    if (draft) setDraft(blocks);
    else setError(await plan(blocks));
  }

  const archive = () =>
    void attempt(() => call("archive_day_type", { id: of.id, archived: !of.archived }));
  const move = (/** @type {number} */ by) =>
    void attempt(() => call("move_day_type", { id: of.id, position: at + by }));

  return (
    <li class="day-type" data-row ref={row}>
      <div class="day-type-head">
        <h3>{of.name}</h3>
        {of.archived && <Pill kind="rest">{t("days-page-archived")}</Pill>}
        <span class="meta">{usual.length > 0 ? listed(usual) : t("days-page-never-usual")}</span>
        <span class="end">
          {!draft && (
            <Button
              kind="ghost"
              class="plan-edit"
              icon={Pencil}
              aria-label={t("days-page-plan-edit-of", { name: of.name })}
              onClick={() => setDraft(of.blocks)}
            >
              {t("days-page-plan-edit")}
            </Button>
          )}
          <RowMenu
            label={t("days-page-menu", { name: of.name })}
            items={[
              { label: t("days-page-type-edit"), icon: Pencil, run: () => setAsking("name") },
              { label: t("days-page-up"), icon: ArrowUp, disabled: first, run: () => move(-1) },
              { label: t("days-page-down"), icon: ArrowDown, disabled: last, run: () => move(1) },
              {
                label: t(of.archived ? "days-page-restore" : "days-page-archive"),
                icon: of.archived ? ArchiveRestore : Archive,
                run: archive,
              },
              null,
              {
                label: t("days-page-delete"),
                icon: Trash2,
                danger: true,
                run: () =>
                  void attempt(async () => {
                    setFound(await call("day_type_deletion", { id: of.id }));
                    setAsking("delete");
                  }),
              },
            ]}
          />
        </span>
      </div>
      <PlanBand
        blocks={shown}
        activities={activities}
        name={of.name}
        onChange={(blocks) => void dragged(blocks)}
      />
      {draft ? (
        <BlockList
          blocks={draft}
          activities={activities}
          error={error && errorWords(error)}
          onChange={(blocks) => {
            setDraft(blocks);
            setError(null);
          }}
          onSave={() => void save()}
          onCancel={() => {
            setDraft(null);
            setError(null);
          }}
        />
      ) : (
        <p class="meta-2">
          {error
            ? errorWords(error)
            : of.blocks.length > 0
              ? sums(of.blocks, activities)
              : t("days-page-no-plan")}
          {of.since && of.blocks.length > 0 && (
            <small class="plan-since">
              {t("days-page-since", { day: dayWords(of.since, "long") })}
            </small>
          )}
        </p>
      )}
      {asking === "name" && <TypeDialog of={of} onClose={() => setAsking(null)} />}
      {asking === "delete" && found && (
        <ConfirmDelete
          title={t("days-page-delete-title", { name: of.name })}
          words={t("days-page-delete-words", { ...found })}
          gentle={
            of.archived
              ? undefined
              : {
                  label: t("days-page-delete-archive"),
                  run: () => {
                    setAsking(null);
                    archive();
                  },
                }
          }
          onClose={() => setAsking(null)}
          onDelete={() => {
            setAsking(null);
            void attempt(() => call("delete_day_type", { id: of.id }));
          }}
        />
      )}
    </li>
  );
}

/** What a plan has of each use, in the order in which they first come. @param {Block[]} blocks @param {import("./words.js").UsedActivity[]} activities */
function sums(blocks, activities) {
  /** @type {Map<string, number>} */
  const sums = new Map();
  for (const block of blocks) {
    const name = useWords(block.of, activities);
    sums.set(name, (sums.get(name) ?? 0) + lengthOf(block));
  }
  return listed(
    [...sums].map(([name, sum]) => t("days-page-use-minutes", { name, minutes: minutes(sum) })),
  );
}
