/** The frame around every page: sidebar, main, dialogs that any page can open, toasts. */
import { signal } from "@preact/signals";
import { Lock, Plus } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import { shell, stepText, takeShell } from "./appearance.js";
import { asError, call, onOpen, refreshAll } from "./backend.js";
import { CheatSheet } from "./cheat-sheet.jsx";
import { attempt, failure } from "./failure.js";
import { keepFocusNear } from "./focus-near.js";
import { Keys, useShortcuts } from "./keyboard.js";
import { t } from "./l10n.js";
import { life } from "./life.js";
import { loadedPage, loadPage, PAGES, pageOf } from "./pages.js";
import { Button } from "./parts/button.jsx";
import { Icon } from "./parts/icon.jsx";
import { errorWords, Notice } from "./parts/notice.jsx";
import { Toasts } from "./parts/toasts.jsx";
import { LONGEST_PASTE, refused } from "./pasting.js";
import { Problem } from "./problem.jsx";
import { QuickDialog } from "./quick-dialog.jsx";
import { waiting } from "./reminders/store.js";
import { go, href, openItem, route, searchAsked } from "./router.js";
import { useResource } from "./store.js";
import { redo, tellChanges, undo } from "./travel.js";

/** The dialog of the frame that is open. */
export const opened = signal(/** @type {"quick" | "keys" | null} */ (null));

/** @param {{ page: import("./pages.js").Page }} props */
function NavLink({ page }) {
  const here = route.value.page === page.name;
  return (
    <a href={href(page.name)} aria-current={here ? "page" : undefined}>
      {page.icon && <Icon of={page.icon} />}
      <span>{t(page.label)}</span>
      {page.name === "today" && <Badge />}
    </a>
  );
}

/** How many reminders wait for an answer. */
function Badge() {
  useResource(waiting);
  const n = waiting.data.value ?? 0;
  if (n === 0) return null;
  return (
    <span class="nav-badge">
      <span aria-hidden="true">{n > 99 ? "99+" : n}</span>
      <span class="vh">{t("app-nav-waiting", { n })}</span>
    </span>
  );
}

function Sidebar() {
  return (
    <aside class="side" aria-label={t("app-side")}>
      <div class="brand">
        <span class="brand-seal" aria-hidden="true">
          {t("app-seal")}
        </span>
        <span class="brand-name">{t("app-name")}</span>
      </div>
      <button
        type="button"
        class="quick"
        onClick={() => {
          opened.value = "quick";
        }}
      >
        <Icon of={Plus} />
        <span>{t("app-quick")}</span>
        <Keys of="Ctrl+N" />
      </button>
      <nav class="nav" aria-label={t("app-nav")}>
        {PAGES.filter((page) => page.place === "main").map((page) => (
          <NavLink key={page.name} page={page} />
        ))}
      </nav>
      <nav class="nav nav-end" aria-label={t("app-nav-more")}>
        {PAGES.filter((page) => page.place === "end").map((page) => (
          <NavLink key={page.name} page={page} />
        ))}
      </nav>
      <p class="local">
        <Icon of={Lock} size="s" />
        <span>{t("app-local")}</span>
      </p>
    </aside>
  );
}

/** An act that failed, at the top of whatever page is shown. */
function Failure() {
  const failed = failure.value;
  if (refused.value) {
    return (
      <Notice kind="err" top>
        {t("app-paste-too-long", { limit: LONGEST_PASTE })}
      </Notice>
    );
  }
  if (!failed) return null;
  return (
    <Notice
      kind="err"
      top
      actions={
        <>
          <Button kind="ghost" onClick={failed.again}>
            {t("app-retry")}
          </Button>
          <Button
            kind="ghost"
            onClick={() => {
              failure.value = null;
            }}
          >
            {t("app-close")}
          </Button>
        </>
      }
    >
      {errorWords(failed.error)}
    </Notice>
  );
}

/** That this is the sample journal, and the way to one's own. */
function SampleLine() {
  if (shell.value.which !== "sample") return null;
  return (
    <div class="sample-line" role="note">
      <span>{t("app-sample")}</span>
      <Button
        kind="ghost"
        size="s"
        onClick={() =>
          attempt(async () => {
            takeShell(await call("shell_open_journal", { which: "own" }));
            refreshAll();
            go("today");
          })
        }
      >
        {t("app-sample-leave")}
      </Button>
    </div>
  );
}

/**
 * The page of the address; the last one stays until the next is there.
 * @param {{ page: import("./pages.js").Page }} props
 */
function PageHost({ page }) {
  const [shown, setShown] = useState(loadedPage(page) ? page : null);
  const [error, setError] = useState(/** @type {unknown} */ (null));
  useEffect(() => {
    let current = true;
    setError(null);
    loadPage(page).then(
      () => current && setShown(page),
      (reason) => current && setError(reason),
    );
    return () => {
      current = false;
    };
  }, [page]);
  const Shown = shown && loadedPage(shown);
  if (error) {
    return (
      <div class="sheet">
        <Notice kind="err">{errorWords(asError(error))}</Notice>
      </div>
    );
  }
  return Shown ? <Shown key={shown.name} /> : null;
}

export function App() {
  const main = useRef(/** @type {HTMLElement | null} */ (null));
  const arrived = useRef(route.value.page);
  useResource(life);
  useEffect(() => tellChanges(), []);
  useEffect(() => keepFocusNear(document), []);
  useEffect(() => onOpen(openItem), []);
  useShortcuts([
    {
      keys: "Ctrl+N",
      label: "app-key-quick",
      run: () => {
        opened.value = "quick";
      },
    },
    ...PAGES.filter((page) => page.keys).map((page) => ({
      keys: page.keys ?? "",
      label: page.label,
      run: () => go(page.name),
    })),
    ...(pageOf("journal")
      ? [
          {
            keys: "Ctrl+F",
            label: "app-key-search",
            run: () => {
              go("journal");
              searchAsked.value += 1;
            },
          },
        ]
      : []),
    { keys: "Ctrl+Z", label: "app-key-undo", notInFields: true, run: () => void undo() },
    { keys: "Ctrl+Shift+Z", label: "app-key-redo", notInFields: true, run: () => void redo() },
    {
      keys: "Ctrl++",
      label: "app-key-larger",
      overDialogs: true,
      run: () => void attempt(() => stepText(1)),
    },
    {
      keys: "Ctrl+-",
      label: "app-key-smaller",
      overDialogs: true,
      run: () => void attempt(() => stepText(-1)),
    },
    {
      keys: "Ctrl+0",
      label: "app-key-normal",
      overDialogs: true,
      run: () => void attempt(() => stepText(0)),
    },
    {
      keys: "F1",
      label: "app-key-list",
      run: () => {
        opened.value = "keys";
      },
    },
  ]);

  const asked = pageOf(route.value.page) ?? PAGES[0];
  const welcome = pageOf("welcome");
  const first = life.data.value && !life.data.value.welcomed && shell.value.which === "own";
  const page = first && welcome ? welcome : asked;

  useEffect(() => {
    document.title = page ? t("app-title", { page: t(page.label) }) : t("app-name");
  });
  useEffect(() => {
    // A new page begins at its top, also for the keyboard and the screen reader.
    if (!page || arrived.current === page.name) return;
    arrived.current = page.name;
    failure.value = null;
    main.current?.scrollTo?.(0, 0);
    main.current?.focus();
  }, [page]);

  if (shell.value.problem) return <Problem of={shell.value.problem} />;
  if (page?.place === "alone") {
    return (
      <main class="alone">
        <Failure />
        <PageHost page={page} />
        <Toasts />
      </main>
    );
  }
  return (
    <div class="app">
      {/* biome-ignore lint/a11y/useValidAnchor: the address is the page, so the jump is made here */}
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t("app-skip")}
      </a>
      <Sidebar />
      <main class="page" id="main" tabIndex={-1} ref={main}>
        <SampleLine />
        {(failure.value || refused.value) && (
          <div class="failure">
            <Failure />
          </div>
        )}
        {page && <PageHost page={page} />}
      </main>
      {opened.value === "quick" && (
        <QuickDialog
          onClose={() => {
            opened.value = null;
          }}
        />
      )}
      {opened.value === "keys" && (
        <CheatSheet
          onClose={() => {
            opened.value = null;
          }}
        />
      )}
      <Toasts />
    </div>
  );
}
