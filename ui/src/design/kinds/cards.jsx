import { GripVertical, Plus, RotateCcw, Undo2, X } from "lucide";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { composing } from "../../ime.js";
import { has, t } from "../../l10n.js";
import { Button, IconButton } from "../../parts/button.jsx";
import { asked, back, begin, outcome, pile, say } from "../cards-rounds.js";
import { LineMenu, Links } from "../into.jsx";
import { useNext } from "../next-line.js";
import { dragClass, useOrder } from "../order.js";

/** A card of the person's own carries its words. */
const OWN = "own:";

/** @param {string} card */
export function cardWords(card) {
  if (card.startsWith(OWN)) return card.slice(OWN.length);
  return t(`sheets-card-${card}`);
}

/** @param {string} card */
function cardMeaning(card) {
  const id = `sheets-card-${card}-about`;
  return !card.startsWith(OWN) && has(id) ? t(id) : null;
}

/** Sorts a deck down to a few, in order; where it stands belongs to the answer. @param {import("../types.js").EditProps} props */
export function Edit(props) {
  const { kind, value, onChange } = props;
  const ranked = value?.ranked ?? [];
  const kept = value?.kept ?? [];
  const round = value?.sorting;
  const [begun, setBegun] = useState(false);
  /** What is ranked stays while the deck is sorted. @param {import("../cards-rounds.js").Round} sorting */
  const sort = (sorting) => onChange({ kind: "cards", ranked, kept, sorting });
  /** @param {string[]} order those left, best first */
  const rank = (order) =>
    onChange(
      order.length === 0
        ? null
        : { kind: "cards", ranked: order.slice(0, kind.keep), kept: order.slice(kind.keep) },
    );
  function start() {
    setBegun(true);
    sort(begin(kind.cards));
  }
  const order = [...ranked, ...kept];

  if (round) {
    return (
      <Sorting
        {...props}
        round={round}
        begun={begun}
        onRound={(next) => {
          if (asked(next) !== undefined) return sort(next);
          const left = outcome(next, kind.keep);
          if ("next" in left) return sort(left.next);
          rank(left.rank);
        }}
        onStop={() => rank(order)}
      />
    );
  }
  if (order.length === 0) {
    return (
      <p>
        <Button onClick={start}>{t("design-cards-begin", { n: kind.cards.length })}</Button>
      </p>
    );
  }
  return <Ranking {...props} order={order} onOrder={rank} onAgain={start} />;
}

/**
 * One card after another.
 * @param {import("../types.js").EditProps & {
 *   round: import("../cards-rounds.js").Round,
 *   begun: boolean,
 *   onRound: (round: import("../cards-rounds.js").Round) => void,
 *   onStop: () => void,
 * }} props `begun`: just now and here, so that the keys are for the cards
 */
function Sorting({ round, begun, onRound, onStop, labelledby }) {
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const card = asked(round) ?? "";
  const meaning = cardMeaning(card);
  useLayoutEffect(() => {
    if (begun) box.current?.focus();
  }, []);
  /** @param {KeyboardEvent} event */
  function onKeyDown(event) {
    if (composing(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    const word = /** @type {const} */ ({ ArrowRight: "yes", ArrowUp: "maybe", ArrowLeft: "no" })[
      /** @type {"ArrowRight"} */ (event.key)
    ];
    if (word) onRound(say(round, word));
    else if (event.key === "Backspace" && round.said.length > 0) onRound(back(round));
    else return;
    event.preventDefault();
  }
  return (
    <div
      class="cards-sorting"
      role="group"
      aria-labelledby={labelledby}
      aria-describedby="cards-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the arrow keys
      tabIndex={0}
      ref={box}
      onKeyDown={onKeyDown}
    >
      <p class="meta">
        {t("design-cards-round", {
          round: round.round,
          n: round.said.length + 1,
          all: round.cards.length,
        })}
      </p>
      <div class="value-card" aria-live="polite">
        <p class="own">{cardWords(card)}</p>
        {meaning && <p class="meta-2">{meaning}</p>}
      </div>
      <div class="cards-answers">
        {
          /** @type {const} */ (["no", "maybe", "yes"]).map((word) => (
            <Button key={word} onClick={() => onRound(say(round, word))}>
              {t(`design-cards-${word}`)}
              <span class="meta">{t("design-cards-count", { n: pile(round, word).length })}</span>
            </Button>
          ))
        }
      </div>
      <p class="hint" id="cards-keys">
        {t("design-cards-keys")}
      </p>
      <p>
        <Button
          kind="ghost"
          size="s"
          icon={Undo2}
          disabled={round.said.length === 0}
          onClick={() => onRound(back(round))}
        >
          {t("design-cards-back")}
        </Button>
        <Button kind="ghost" size="s" icon={X} onClick={onStop}>
          {t("design-cards-stop")}
        </Button>
      </p>
    </div>
  );
}

/**
 * Those that are left, best first; a line shows how many are kept.
 * @param {import("../types.js").EditProps & {
 *   order: string[],
 *   onOrder: (order: string[]) => void,
 *   onAgain: () => void,
 * }} props
 */
function Ranking({ order, onOrder, onAgain, ...edit }) {
  const { kind, onLeave, labelledby, prompt } = edit;
  const list = useOrder(order, onOrder);
  const next = useNext((text) => {
    const card = OWN + text;
    if (order.includes(card)) return;
    onOrder([...order.slice(0, kind.keep - 1), card, ...order.slice(kind.keep - 1)]);
  }, onLeave);
  return (
    <div class="cards-ranking">
      <ol
        aria-labelledby={labelledby}
        ref={(element) => {
          list.box.current = element;
        }}
      >
        {order.map((card, at) => {
          const names = [dragClass(list.drag, at), at >= kind.keep && "spare"];
          return (
            <li key={card} data-row class={names.filter(Boolean).join(" ") || undefined}>
              <IconButton
                icon={GripVertical}
                class="answer-grip"
                label={t("design-line-move", { line: cardWords(card), n: at + 1 })}
                {...list.handle(at)}
              />
              <span class="rank" aria-hidden="true">
                {at < kind.keep ? at + 1 : ""}
              </span>
              <span class="own">{cardWords(card)}</span>
              <LineMenu
                line={{ id: card, text: cardWords(card) }}
                edit={edit}
                more={[
                  {
                    label: t("design-cards-away"),
                    icon: X,
                    run: () => onOrder(order.filter((one) => one !== card)),
                  },
                ]}
              />
              <Links of={prompt.links} line={card} />
            </li>
          );
        })}
      </ol>
      {order.length > kind.keep && (
        <p class="hint">{t("design-cards-spare", { keep: kind.keep })}</p>
      )}
      <span class="answer-new">
        <input
          class="ruled"
          autocomplete="off"
          aria-label={t("design-cards-own")}
          placeholder={t("design-cards-own")}
          {...next.input}
        />
        <IconButton icon={Plus} label={t("app-add")} onClick={next.add} />
      </span>
      <p>
        <Button kind="ghost" size="s" icon={RotateCcw} onClick={onAgain}>
          {t("design-cards-again")}
        </Button>
      </p>
    </div>
  );
}

/** @param {import("../types.js").ShowProps} props */
export function Show({ value }) {
  return (
    <ol class="shown-cards own">
      {value.ranked.map((/** @type {string} */ card) => (
        <li key={card}>{cardWords(card)}</li>
      ))}
    </ol>
  );
}
