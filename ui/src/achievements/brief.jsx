/**
 * A brief: where it stands, what is proposed and why, the achievements behind it, questions to expect. How to go about it is for
 * the screen alone, also when this page is printed.
 */
import { Files, GripVertical, ListChecks, Pencil, Printer, Trash2, X } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { call } from "../backend.js";
import { useGone } from "../design/gone.js";
import { dragClass, useOrder } from "../design/order.js";
import { attempt } from "../failure.js";
import { day, t } from "../l10n.js";
import { Button, IconButton } from "../parts/button.jsx";
import { RowMenu } from "../parts/menu.jsx";
import { Loaded } from "../parts/states.jsx";
import { go, href } from "../router.js";
import { useResource } from "../store.js";
import { ToRoom } from "./achievement.jsx";
import { Choose, Head, Lines, Proposal, Questions, Trial } from "./brief-dialogs.jsx";
import { Standing } from "./standing.jsx";
import { StatusPill } from "./status-pill.jsx";
import { brief, changeBrief } from "./store.js";
import { whoWords } from "./words.js";

/** @typedef {import("./store.js").Brief} Brief */
/** @typedef {"head" | "proposal" | "results" | "benefits" | "trial" | "questions" | "choose"} Asking */

const toRoom = () => go("design", ["achievements"], {}, { replace: true });

export function BriefPage() {
  useResource(brief);
  useGone(brief, "achievements");
  return (
    <div class="sheet achievements">
      <ToRoom />
      <Loaded of={brief} rows={8}>
        {(of) => of && <Whole of={of} />}
      </Loaded>
    </div>
  );
}

/** @param {{ of: import("./store.js").BriefDetail }} props */
function Whole({ of: detail }) {
  const of = detail.brief;
  const [asking, setAsking] = useState(/** @type {Asking | null} */ (null));
  const close = () => setAsking(null);
  const who = whoWords(of.person, of.with_whom);
  return (
    <>
      <header class="page-head">
        <div>
          <h1>{of.title}</h1>
          {who && <p class="sub own-lines screen-only">{t("achievements-page-with", { who })}</p>}
        </div>
        <span class="screen-only">
          <StatusPill status={of.status} />
        </span>
        <span class="end screen-only">
          <Button
            icon={Printer}
            onClick={() => go("design", ["achievements", "brief", of.id, "paper"])}
          >
            {t("achievements-page-paper")}
          </Button>
          <RowMenu
            label={t("achievements-page-brief-menu", { name: of.title })}
            items={[
              { label: t("app-edit"), icon: Pencil, run: () => setAsking("head") },
              {
                label: t("papers-make"),
                icon: Files,
                run: () => go("design", ["papers", "employer_brief"], { brief: of.id }),
              },
              null,
              {
                label: t("app-delete"),
                icon: Trash2,
                danger: true,
                run: () =>
                  void attempt(async () => {
                    await call("delete_brief", { id: of.id });
                    toRoom();
                  }),
              },
            ]}
          />
        </span>
      </header>
      <Standing of={detail} />
      <Part name="proposal" onEdit={() => setAsking("proposal")} empty={!of.kind && !of.proposal}>
        {of.kind && <p class="meta-2">{t(`achievements-kind-${of.kind}`)}</p>}
        {of.proposal && <p class="own own-lines">{of.proposal}</p>}
      </Part>
      <Named of={of} onChoose={() => setAsking("choose")} />
      <Part name="results" onEdit={() => setAsking("results")} empty={of.results.length === 0}>
        <Shown lines={of.results} />
      </Part>
      <Part name="benefits" onEdit={() => setAsking("benefits")} empty={of.benefits.length === 0}>
        <Shown lines={of.benefits} />
      </Part>
      <Part name="trial" onEdit={() => setAsking("trial")} empty={!of.trial}>
        <p class="own own-lines">{of.trial}</p>
      </Part>
      <Part
        name="questions"
        onEdit={() => setAsking("questions")}
        empty={of.questions.length === 0}
      >
        <dl class="brief-questions">
          {of.questions.map((one, at) => (
            <div key={at}>
              <dt>{one.question}</dt>
              <dd class="own own-lines">{one.answer}</dd>
            </div>
          ))}
        </dl>
      </Part>
      {asking === "head" && <Head of={of} onClose={close} />}
      {asking === "proposal" && <Proposal of={of} onClose={close} />}
      {asking === "results" && <Lines of={of} field="results" onClose={close} />}
      {asking === "benefits" && <Lines of={of} field="benefits" onClose={close} />}
      {asking === "trial" && <Trial of={of} onClose={close} />}
      {asking === "questions" && <Questions of={of} onClose={close} />}
      {asking === "choose" && <Choose of={of} onClose={close} />}
    </>
  );
}

/**
 * A part of the brief with its name; without words, a hint at what belongs there.
 * @param {{
 *   name: "proposal" | "results" | "benefits" | "trial" | "questions",
 *   empty: boolean,
 *   onEdit: () => void,
 *   children: import("preact").ComponentChildren,
 * }} props
 */
function Part({ name, empty, onEdit, children }) {
  const title = t(`achievements-page-${name}`);
  const heading = `brief-${name}`;
  return (
    <section class={name === "questions" ? "screen-only" : undefined} aria-labelledby={heading}>
      <div class="sec-head">
        <h2 id={heading}>{title}</h2>
        <IconButton
          icon={Pencil}
          label={t("achievements-page-edit-part", { part: title })}
          onClick={onEdit}
        />
      </div>
      {empty ? <p class="meta">{t(`achievements-page-${name}-hint`)}</p> : children}
    </section>
  );
}

/** @param {{ lines: string[] }} props */
const Shown = ({ lines }) => (
  <ul class="brief-lines own">
    {lines.map((line, at) => (
      <li key={at}>{line}</li>
    ))}
  </ul>
);

/** The achievements that it names, in its own order. @param {{ of: Brief, onChoose: () => void }} props */
function Named({ of, onChoose }) {
  // As it was put in order here, until the journal says the same.
  const [placed, setPlaced] = useState(/** @type {Brief["achievements"] | null} */ (null));
  const shown = placed ?? of.achievements;
  /** @param {Brief["achievements"]} list */
  async function place(list) {
    setPlaced(list);
    await attempt(() => changeBrief(of, { achievements: list.map(({ id }) => id) }));
  }
  useEffect(() => setPlaced(null), [of]);
  const order = useOrder(shown, (list) => void place(list));
  return (
    <section aria-labelledby="brief-achievements">
      <div class="sec-head">
        <h2 id="brief-achievements">{t("achievements-page-achievements")}</h2>
      </div>
      {shown.length === 0 && <p class="meta">{t("achievements-page-named-hint")}</p>}
      <ol
        class="brief-named"
        ref={(element) => {
          order.box.current = element;
        }}
      >
        {shown.map((one, at) => (
          <li key={one.id} data-row class={dragClass(order.drag, at)}>
            <IconButton
              icon={GripVertical}
              class="answer-grip"
              label={t("achievements-page-move", { name: one.text, n: at + 1 })}
              {...order.handle(at)}
            />
            <span class="achievement-words">
              <a href={href("design", ["achievements", one.id])}>{one.text}</a>
              {one.result && <span class="own-lines">{one.result}</span>}
              <span class="meta-2">{day(one.day, "long")}</span>
            </span>
            <IconButton
              icon={X}
              label={t("achievements-page-leave-out", { name: one.text })}
              onClick={() => void place(shown.filter(({ id }) => id !== one.id))}
            />
          </li>
        ))}
      </ol>
      <Button icon={ListChecks} onClick={onChoose}>
        {t("achievements-page-choose")}
      </Button>
    </section>
  );
}
