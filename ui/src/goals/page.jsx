/** Goals: the tree under the life theme, and the goal that is chosen in it. */
import "../../styles/goals.css";
import { ArrowLeft, Check, ListFilter, Plus } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../l10n.js";
import { Button, IconButton } from "../parts/button.jsx";
import { MenuList } from "../parts/menu.jsx";
import { EmptyState, Loaded } from "../parts/states.jsx";
import { go } from "../router.js";
import { useResource } from "../store.js";
import { Detail } from "./detail.jsx";
import { Asking } from "./dialogs.jsx";
import { asked, asking, detail, filter, filtered, shown, tree } from "./store.js";
import { Tree } from "./tree.jsx";

/** @type {import("./store.js").Filter[]} */
const FILTERS = ["current", "active", "done", "archived"];

const add = () => {
  asking.value = { what: "new", parent: null };
};

export default function Goals() {
  useResource(tree);
  useResource(detail);
  const page = useRef(/** @type {HTMLDivElement | null} */ (null));
  const first = useRef(true);
  useEffect(() => {
    // When narrow, the part that had the focus may be gone.
    if (first.current) {
      first.current = false;
      return;
    }
    const active = /** @type {HTMLElement | null} */ (document.activeElement);
    if (active && active !== document.body && active.getClientRects().length > 0) return;
    const to = asked.value ? ".detail-back" : ".goal-tree [tabindex='0']";
    /** @type {HTMLElement | null} */ (page.current?.querySelector(to) ?? null)?.focus();
  }, [asked.value]);

  const none = tree.data.value?.goals.length === 0;
  return (
    <div
      class={none ? "goals goals-none" : "split goals"}
      data-show={asked.value ? "detail" : "list"}
      ref={page}
    >
      <section class="pane" aria-labelledby="goals-title">
        <header class="pane-head">
          <h1 id="goals-title">{t("goals-page-title")}</h1>
          {!none && (
            <span class="end">
              <FilterButton />
              <IconButton icon={Plus} label={t("goals-page-add")} onClick={add} />
            </span>
          )}
        </header>
        <Loaded of={tree} rows={6}>
          {(of) => <Pane of={of} />}
        </Loaded>
      </section>
      {!none && (
        <article class="detail" aria-label={detail.data.value?.goal.title}>
          {asked.value && (
            <Button kind="ghost" icon={ArrowLeft} class="detail-back" onClick={() => go("goals")}>
              {t("app-back")}
            </Button>
          )}
          <Loaded of={detail} rows={6}>
            {(of) =>
              of ? (
                <Detail key={of.goal.id} of={of} />
              ) : (
                <p class="meta">{shown.value ? null : t("goals-page-none-chosen")}</p>
              )
            }
          </Loaded>
        </article>
      )}
      <Asking />
    </div>
  );
}

function FilterButton() {
  const [open, setOpen] = useState(false);
  const button = useRef(/** @type {HTMLSpanElement | null} */ (null));
  return (
    <span ref={button}>
      <IconButton
        icon={ListFilter}
        label={t("goals-page-filter")}
        aria-haspopup="menu"
        aria-expanded={open}
        class={filter.value === "current" ? "" : "goals-filter-on"}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <MenuList
          label={t("goals-page-filter")}
          anchor={button}
          items={FILTERS.map((one) => ({
            label: t(`goals-page-filter-${one}`),
            icon: one === filter.value ? Check : [],
            run: () => {
              filter.value = one;
            },
          }))}
          onClose={() => setOpen(false)}
        />
      )}
    </span>
  );
}

/** @param {{ of: import("./store.js").GoalTree }} props */
function Pane({ of }) {
  if (of.goals.length === 0) {
    return (
      <EmptyState
        title={t("goals-page-empty-title")}
        action={
          <Button kind="primary" size="l" icon={Plus} onClick={add}>
            {t("goals-page-empty-add")}
          </Button>
        }
      >
        {t("goals-page-empty-words")}
      </EmptyState>
    );
  }
  const rows = filtered(of.goals, filter.value);
  const name = t(`goals-page-filter-${filter.value}`);
  return (
    <>
      <div class="goals-theme">
        <p class="meta">{t("goals-page-theme")}</p>
        {of.theme ? (
          <p class="own">{of.theme}</p>
        ) : (
          <p class="meta-2">{t("goals-page-theme-empty")}</p>
        )}
      </div>
      {filter.value !== "current" && (
        <p class="goals-filter meta-2">
          {t(rows.length > 0 ? "goals-page-filter-on" : "goals-page-filter-nothing", {
            filter: name,
          })}
          <Button
            kind="ghost"
            size="s"
            onClick={() => {
              filter.value = "current";
            }}
          >
            {t("goals-page-filter-off")}
          </Button>
        </p>
      )}
      {rows.length > 0 && <Tree rows={rows} />}
    </>
  );
}
