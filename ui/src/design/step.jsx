import {
  Check,
  CircleCheck,
  CircleDashed,
  CircleDot,
  FileText,
  History,
  PenLine,
  RotateCcw,
} from "lucide";
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { day, t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Icon } from "../parts/icon.jsx";
import { Loaded } from "../parts/states.jsx";
import { go, href } from "../router.js";
import { placeOf } from "./facts.js";
import { KINDS, PICTURES } from "./kinds/kinds.js";
import { question, saysSomething } from "./prompt.jsx";
import { ROOMS } from "./rooms.js";
import { dayBefore, look } from "./store.js";

/** @typedef {import("./types.js").DesignStep} Step */
/** @typedef {import("./types.js").Sheet} Sheet */

const STATES = {
  ahead: { icon: CircleDashed, pill: "none" },
  begun: { icon: CircleDot, pill: "ok" },
  done: { icon: Check, pill: "done" },
};

/** How much of a step is shown at a first look. */
const TEXTS = 4;

/** The step that is chosen: where it stands, its sheets, and what was said so far. @param {{ of: Step, all: number }} props */
export function StepDetail({ of, all }) {
  const state = STATES[of.state];
  const compared = look.data.value?.step === of.id ? withTwoVersions(look.data.value.sheets) : null;
  return (
    <section class="ws" aria-labelledby="ws">
      <header class="ws-head">
        <p class="meta">
          {t("design-step-place", { strand: t(`sheets-strand-${of.strand}`), n: of.number, all })}
        </p>
        <div class="detail-title">
          <h2 id="ws">{t(`sheets-step-${of.id}`)}</h2>
          <span class={`pill pill-${state.pill}`}>
            <Icon of={state.icon} />
            {t(`design-state-${of.state}`)}
          </span>
          {of.revised && (
            <span class="meta">
              {t("design-revised", { day: day(of.revised, "long"), n: of.revisions })}
            </span>
          )}
          <span class="end">
            {compared && (
              <Button
                kind="ghost"
                icon={History}
                onClick={() =>
                  go("design", ["sheet", compared.id], { compare: dayBefore(compared) })
                }
              >
                {t("design-compare")}
              </Button>
            )}
            <Button
              kind="ghost"
              icon={of.state === "done" ? RotateCcw : Check}
              onClick={() =>
                void attempt(() => call("mark_step", { step: of.id, done: of.state !== "done" }))
              }
            >
              {t(of.state === "done" ? "design-open-again" : "design-mark-done")}
            </Button>
          </span>
        </div>
        <p class="meta-2 ws-about">{t(`sheets-step-${of.id}-about`)}</p>
      </header>
      <ul class="lines ws-sheets" aria-label={t("design-sheets")}>
        {of.sheets.map((one) => (
          <li key={one.id}>
            <Icon of={FileText} size="s" />
            <span class="words">
              <a href={href("design", ["sheet", one.id])}>{t(`sheets-${one.id}`)}</a>
            </span>
            <span class="meta">
              {one.answered > 0
                ? t("design-sheet-answered", { answered: one.answered, prompts: one.prompts })
                : t("design-about-minutes", { n: one.minutes })}
              {one.revised && t("design-sheet-day", { day: day(one.revised, "plain") })}
            </span>
          </li>
        ))}
        {of.facts.map((fact) => (
          <li key={fact.id}>
            <Icon
              of={fact.met ? CircleCheck : CircleDashed}
              size="s"
              label={t(fact.met ? "design-fact-met" : "design-fact-open")}
            />
            <span class="words">
              <a href={placeOf(fact.id)}>{t(`sheets-fact-${fact.id}`)}</a>
            </span>
            {fact.day && <span class="meta">{day(fact.day, "plain")}</span>}
          </li>
        ))}
        {ROOMS.filter((room) => room.step === of.id).map((room) => (
          <li key={room.name}>
            <Icon of={PenLine} size="s" />
            <span class="words">
              <a href={href("design", [room.name])}>{t(room.label)}</a>
            </span>
          </li>
        ))}
      </ul>
      <Loaded of={look} rows={3}>
        {(answer) => (answer?.step === of.id ? <Look of={answer.sheets} /> : null)}
      </Loaded>
    </section>
  );
}

/** The sheet revised last of those with something to compare. @param {{ now: Sheet }[]} sheets */
function withTwoVersions(sheets) {
  const found = sheets.map((one) => one.now).filter((one) => one.days.length > 1);
  found.sort((a, b) => (b.day ?? "").localeCompare(a.day ?? ""));
  return found[0] ?? null;
}

/** What was said so far: words on ruled lines, pictures beside them. @param {{ of: { now: Sheet, before: Sheet | null }[] }} props */
function Look({ of }) {
  const said = of.flatMap(({ now, before }) =>
    now.prompts
      .filter((prompt) => saysSomething(prompt.answer))
      .map((prompt) => ({
        sheet: now.id,
        prompt,
        earlier: before?.prompts.find((one) => one.id === prompt.id)?.answer ?? null,
        earlierDay: before ? dayBefore(now) : null,
      })),
  );
  const words = said.filter(({ prompt }) => !PICTURES.has(prompt.kind.kind));
  const pictures = said.filter(({ prompt }) => PICTURES.has(prompt.kind.kind));
  if (said.length === 0) return null;
  return (
    <div class={pictures.length > 0 ? "ws-cols" : "ws-cols ws-words"}>
      <div class="ws-said">
        {words.slice(0, TEXTS).map((one) => (
          <Said key={`${one.sheet}/${one.prompt.id}`} of={one} />
        ))}
        {words.length > TEXTS && (
          <p class="meta">{t("design-more", { n: words.length - TEXTS })}</p>
        )}
      </div>
      {pictures.map((one) => (
        <figure key={`${one.sheet}/${one.prompt.id}`}>
          <Said of={one} name={t(`design-${PICTURES.get(one.prompt.kind.kind)}`)} />
        </figure>
      ))}
    </div>
  );
}

/** @param {{ of: { sheet: string, prompt: import("./types.js").SheetPrompt, earlier: any, earlierDay: string | null }, name?: string }} props `name`: what a picture is called */
function Said({ of: { sheet, prompt, earlier, earlierDay }, name }) {
  const { Show } = KINDS[prompt.kind.kind];
  const title = name ?? question(sheet, prompt);
  return (
    <div class="said">
      <h3>
        <a href={href("design", ["sheet", sheet], { prompt: prompt.id })}>{title}</a>
      </h3>
      <Show
        brief
        kind={prompt.kind}
        value={prompt.answer}
        title={title}
        sheet={sheet}
        prompt={prompt}
        earlier={earlier}
        earlierDay={earlierDay}
      />
    </div>
  );
}
