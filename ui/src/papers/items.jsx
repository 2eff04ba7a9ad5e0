/** What can go on a paper: ticked or not, in the journal's words or in own ones for this paper. */
import { LockKeyhole, Minus, PenLine, Check as Tick, Trash2 } from "lucide";
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { t } from "../l10n.js";
import { IconButton } from "../parts/button.jsx";
import { Icon } from "../parts/icon.jsx";
import { Pill } from "../parts/marks.jsx";
import { EmptyState } from "../parts/states.jsx";
import { useResource } from "../store.js";
import { DeleteJob, JobDialog } from "./job-dialog.jsx";
import { placeHref } from "./places.js";
import { jobs } from "./store.js";
import { TrimDialog } from "./trim-dialog.jsx";

/** @typedef {import("./store.js").Paper} Paper */
/** @typedef {import("./store.js").PaperGroup} PaperGroup */
/** @typedef {import("./store.js").PaperItem} PaperItem */

/** @param {Paper} of @param {PaperItem[]} items @param {boolean} chosen */
const choose = (of, items, chosen) =>
  attempt(() =>
    call("choose_paper_items", {
      kind: of.kind,
      brief: of.brief ?? undefined,
      items: items.map(({ id }) => id),
      chosen,
    }),
  );

/** @param {PaperGroup} group */
const itemsOf = (group) => group.rows.flatMap((row) => row.items);

/** @param {{ of: Paper }} props */
export function Items({ of }) {
  const [trimming, setTrimming] = useState(/** @type {PaperItem | null} */ (null));
  return (
    <>
      {of.sections.map((section) => (
        <div key={section.id} class="paper-section">
          {section.heading && <h3>{section.heading}</h3>}
          {section.groups.map((group, at) => (
            <Group key={at} of={of} group={group} trim={setTrimming} />
          ))}
          {section.groups.length === 0 && section.place && section.place.kind !== "jobs" && (
            <p class="meta paper-none">
              {t("papers-page-empty")}{" "}
              <a href={placeHref(section.place)}>{t("papers-page-write")}</a>
            </p>
          )}
          {section.groups.length === 0 && section.place?.kind === "jobs" && (
            <EmptyState title={t("papers-page-no-jobs-title")}>
              {t("papers-page-no-jobs")}
            </EmptyState>
          )}
        </div>
      ))}
      {trimming && <TrimDialog of={of} item={trimming} onClose={() => setTrimming(null)} />}
    </>
  );
}

/** @param {{ of: Paper, group: PaperGroup, trim: (item: PaperItem) => void }} props */
function Group({ of, group, trim }) {
  const title = group.heading || group.name;
  const all = itemsOf(group);
  const isTable = group.columns.length > 0 && group.rows.length > 1;
  return (
    <div class="paper-group">
      {title && (
        <div class="paper-group-head">
          {all.length > 1 ? (
            <Several items={all} onChange={(some, chosen) => void choose(of, some, chosen)}>
              {title}
            </Several>
          ) : (
            <span class="paper-group-title">{title}</span>
          )}
          <Source group={group} />
        </div>
      )}
      {isTable && (
        <fieldset class="paper-columns">
          <legend class="meta">{t("papers-page-columns")}</legend>
          {group.columns.map((column) => {
            const items = all.filter((one) => one.label === column);
            return items.length > 0 ? (
              <Several
                key={column}
                items={items}
                privateToo
                onChange={(some, chosen) => void choose(of, some, chosen)}
              >
                {column}
                {items.some((one) => one.private) && <Private />}
              </Several>
            ) : null;
          })}
        </fieldset>
      )}
      <ul class="paper-items">
        {group.rows.flatMap((row, at) =>
          row.items.map((item, place) => (
            <Item
              key={item.id}
              begins={place === 0 && at > 0 && row.items.length > 1}
              item={item}
              onChange={(chosen) => void choose(of, [item], chosen)}
              trim={() => trim(item)}
            />
          )),
        )}
      </ul>
    </div>
  );
}

/** The way to where it's written; a job is changed here. @param {{ group: PaperGroup }} props */
function Source({ group }) {
  const { place } = group;
  if (place.kind === "paper") return null;
  if (place.kind === "job") return <JobActs id={place.id} />;
  return (
    <a class="meta paper-source" href={placeHref(place)}>
      {t("papers-page-source")}
    </a>
  );
}

/** @param {{ id: string }} props */
function JobActs({ id }) {
  useResource(jobs);
  const [asking, setAsking] = useState(/** @type {"edit" | "delete" | null} */ (null));
  const job = jobs.data.value?.jobs.find((one) => one.id === id);
  if (!job) return null;
  return (
    <span class="paper-acts">
      <IconButton
        icon={PenLine}
        label={t("papers-page-job-edit", { name: job.employer })}
        onClick={() => setAsking("edit")}
      />
      <IconButton
        icon={Trash2}
        label={t("papers-page-job-delete", { name: job.employer })}
        onClick={() => setAsking("delete")}
      />
      {asking === "edit" && <JobDialog job={job} onClose={() => setAsking(null)} />}
      {asking === "delete" && <DeleteJob job={job} onClose={() => setAsking(null)} />}
    </span>
  );
}

/** That something is nobody's business. */
const Private = () => (
  <span class="paper-private">
    <Icon of={LockKeyhole} size="s" label={t("papers-page-private")} />
  </span>
);

/**
 * @param {{ item: PaperItem, begins: boolean, onChange: (chosen: boolean) => void, trim: () => void }} props `begins`: the
 * first of the next row
 */
function Item({ item, begins, onChange, trim }) {
  const words = item.own ?? item.text;
  return (
    <li class={begins ? "paper-item is-first" : "paper-item"}>
      <button
        type="button"
        class="check"
        role="checkbox"
        aria-checked={item.chosen}
        onClick={() => onChange(!item.chosen)}
      >
        <span class="checkbox">
          <Icon of={Tick} />
        </span>
        <span class="paper-words">
          {item.label && <small>{item.label}</small>}
          <span dir="auto">{words || t("papers-page-by-hand")}</span>
        </span>
      </button>
      {item.private && <Private />}
      {item.own !== null && item.text !== "" && (
        <Pill kind="rest">{t(item.outdated ? "papers-page-outdated" : "papers-page-own")}</Pill>
      )}
      <IconButton
        icon={PenLine}
        label={t("papers-page-trim", { what: item.label || words.slice(0, 20) })}
        onClick={trim}
      />
    </li>
  );
}

/**
 * Several items at once. Taking them on leaves out what is private, unless just that is asked for.
 * @param {{
 *   items: PaperItem[],
 *   privateToo?: boolean,
 *   onChange: (items: PaperItem[], chosen: boolean) => void,
 *   children: import("preact").ComponentChildren,
 * }} props
 */
function Several({ items, privateToo = false, onChange, children }) {
  const open = privateToo || items.every((one) => one.private);
  const meant = open ? items : items.filter((one) => !one.private);
  const some = items.some((one) => one.chosen);
  const every = meant.every((one) => one.chosen);
  return (
    <button
      type="button"
      class="check paper-several"
      role="checkbox"
      aria-checked={every ? "true" : some ? "mixed" : "false"}
      onClick={() =>
        every
          ? onChange(
              items.filter((one) => one.chosen),
              false,
            )
          : onChange(
              meant.filter((one) => !one.chosen),
              true,
            )
      }
    >
      <span class="checkbox">
        <Icon of={every || !some ? Tick : Minus} />
      </span>
      <span>{children}</span>
    </button>
  );
}
