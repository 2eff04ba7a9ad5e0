/** A sheet: one question after another on one page, kept while it is written. */
import { Check, Files, GitCompareArrows, History, Printer } from "lucide";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { day, t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Icon } from "../parts/icon.jsx";
import { MenuList } from "../parts/menu.jsx";
import { errorWords, Notice } from "../parts/notice.jsx";
import { go, href } from "../router.js";
import { useResource } from "../store.js";
import { Back } from "./back.jsx";
import { Changes } from "./changes.jsx";
import { Prompt } from "./prompt.jsx";
import { askedCompare, askedDay, dayBefore, earlier, keeperOf, today } from "./store.js";

/** @typedef {import("./types.js").Sheet} Sheet */

/**
 * Rooms that go with a sheet.
 * @type {Record<string, string[]>}
 */
const INSTRUMENTS = { "find-hour": ["days", "audit"], "ideal-week": ["days"] };

/** Sheets of which a paper is made. @type {Partial<Record<string, string>>} */
const PAPERS = { "ask-others": "question_sheet", "year-plan": "year_plan", profile: "career_plan" };

/** @param {{ of: Sheet & { asked: number } }} props `asked`: when the journal was asked for it */
export function SheetPage({ of }) {
  useResource(earlier);
  useResource(today);
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const kept = keeperOf(of.id);
  const readOnly = !of.newest;
  const comparing = askedCompare.value !== null;
  const before = earlier.data.value;
  const earlierDay = dayBefore(of);

  useLayoutEffect(() => {
    // The field that is being written in keeps what stands in it.
    kept.settle(
      (id) =>
        Boolean(
          box.current?.querySelector(
            `[data-prompt="${id}"]:focus-within, [data-prompt="${id}"] [data-typed]`,
          ),
        ),
      of.asked,
    );
  }, [of]);

  useEffect(() => {
    const leave = () => void kept.flush();
    window.addEventListener("blur", leave);
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", leave);
    return () => {
      window.removeEventListener("blur", leave);
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", leave);
      void kept.flush();
    };
  }, [kept]);

  return (
    <div class="sheet sheet-page" ref={box}>
      <Head of={of} readOnly={readOnly} kept={kept} />
      {kept.state.value === "failed" && (
        <Notice
          kind="err"
          top
          title={t("design-not-kept")}
          actions={
            <Button kind="ghost" onClick={() => void kept.flush()}>
              {t("app-retry")}
            </Button>
          }
        >
          {kept.error.value && errorWords(kept.error.value)}
        </Notice>
      )}
      {readOnly && (
        <Notice
          actions={
            <Button kind="ghost" onClick={() => go("design", ["sheet", of.id])}>
              {t("design-to-newest")}
            </Button>
          }
        >
          {t("design-older", { day: day(of.day ?? "", "full") })}
        </Notice>
      )}
      {comparing ? (
        <Changes of={of} />
      ) : (
        <div class="prompts">
          {of.prompts.map((prompt, at) => (
            <Prompt
              key={`${of.id}/${prompt.id}/${readOnly}`}
              sheet={of.id}
              number={at + 1}
              prompt={prompt}
              value={readOnly ? prompt.answer : kept.shown(prompt.id, prompt.answer)}
              readOnly={readOnly}
              today={today.data.value ?? ""}
              earlier={before?.prompts.find((one) => one.id === prompt.id)?.answer ?? null}
              earlierDay={before ? earlierDay : null}
              onChange={(answer) => kept.write(prompt.id, answer)}
              onLeave={() => void kept.flush()}
              flush={kept.flush}
            />
          ))}
        </div>
      )}
      {!readOnly && !comparing && (
        <p class="sheet-end screen-only">
          {PAPERS[of.id] && (
            <Button
              kind="ghost"
              icon={Files}
              onClick={() => go("design", ["papers", PAPERS[of.id] ?? ""])}
            >
              {t("papers-make")}
            </Button>
          )}
          <Button onClick={() => go("design", of.steps[0] ? ["step", of.steps[0]] : [])}>
            {t("design-to-way")}
          </Button>
        </p>
      )}
    </div>
  );
}

/** @param {{ of: Sheet, readOnly: boolean, kept: import("./keeping.js").Keeper }} props */
function Head({ of, readOnly, kept }) {
  const comparing = askedCompare.value !== null;
  const newest = of.days[0];
  const before = of.days[1];
  const step = of.steps[0];
  return (
    <header class="sheet-head">
      <Back to={step ? ["step", step] : []}>
        {step ? t(`sheets-step-${step}`) : t("app-nav-design")}
      </Back>
      <div class="detail-title">
        <h1>{t(`sheets-${of.id}`)}</h1>
        <span class="end screen-only">
          {comparing ? (
            <Button kind="ghost" onClick={() => go("design", ["sheet", of.id])}>
              {t("design-compare-end")}
            </Button>
          ) : (
            <>
              {of.days.length > 1 && <Versions of={of} />}
              {newest && before && (
                <Button
                  kind="ghost"
                  icon={GitCompareArrows}
                  onClick={() => go("design", ["sheet", of.id], { compare: before })}
                >
                  {t("design-compare")}
                </Button>
              )}
              <Button icon={Printer} onClick={() => print()}>
                {t("design-print")}
              </Button>
            </>
          )}
        </span>
      </div>
      <p class="meta-2">{t(`sheets-${of.id}-about`)}</p>
      {INSTRUMENTS[of.id] && (
        <p class="screen-only">
          <a href={href("design", INSTRUMENTS[of.id])}>{t(`design-instrument-${of.id}`)}</a>
        </p>
      )}
      <p class="meta sheet-state">
        <span class="screen-only">{t("design-about-minutes", { n: of.minutes })}</span>
        {of.day && <span>{t("design-written", { day: day(of.day, "full") })}</span>}
        {!readOnly && !comparing && <KeptLine kept={kept} />}
      </p>
    </header>
  );
}

/** That what is written is kept, quietly. @param {{ kept: import("./keeping.js").Keeper }} props */
function KeptLine({ kept }) {
  const state = kept.state.value;
  if (state === "failed") return null;
  return (
    <span class="kept screen-only" data-state={state}>
      {state === "saved" && <Icon of={Check} size="s" />}
      {t(`design-kept-${state}`)}
    </span>
  );
}

/** Earlier versions by day. @param {{ of: Sheet }} props */
function Versions({ of }) {
  const [open, setOpen] = useState(false);
  const button = useRef(/** @type {HTMLSpanElement | null} */ (null));
  return (
    <span ref={button}>
      <Button
        kind="ghost"
        icon={History}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t("design-versions")}
      </Button>
      {open && (
        <MenuList
          label={t("design-versions")}
          anchor={button}
          items={of.days.map((one, at) => ({
            label:
              at === 0 ? t("design-version-newest", { day: day(one, "full") }) : day(one, "full"),
            icon: (askedDay.value ?? of.days[0]) === one ? Check : [],
            run: () => go("design", ["sheet", of.id], at === 0 ? {} : { day: one }),
          }))}
          onClose={() => setOpen(false)}
        />
      )}
    </span>
  );
}
