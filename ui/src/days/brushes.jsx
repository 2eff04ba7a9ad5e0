/** What half hours are filled in with. */
import { useState } from "preact/hooks";
import { t } from "../l10n.js";
import { TextField } from "../parts/field.jsx";
import { slotWords } from "./slot-words.js";

/** @typedef {import("../bindings/operations").SlotUse} SlotUse */
/** @typedef {{ of: SlotUse | null } | { could: true }} Brush */

/** @type {SlotUse[]} */
const PLAIN = [
  { kind: "commute" },
  { kind: "phone" },
  { kind: "house" },
  { kind: "rest" },
  { kind: "sleep" },
];

/** @param {{ of: import("./store.js").AuditDetail, brush: Brush, onChange: (brush: Brush) => void }} props */
export function Brushes({ of, brush, onChange }) {
  const [word, setWord] = useState("");
  const words = of.totals.flatMap(({ of: use }) => (use.kind === "own" ? [use.word] : []));
  /** @type {SlotUse[]} */
  const uses = [
    ...of.activities.map(({ id }) => /** @type {SlotUse} */ ({ kind: "activity", id })),
    ...PLAIN,
    ...words.map((one) => /** @type {SlotUse} */ ({ kind: "own", word: one })),
  ];
  /** @type {{ brush: Brush, label: string }[]} */
  const all = [
    { brush: { could: true }, label: t("days-page-could") },
    ...uses.map((use) => ({ brush: { of: use }, label: slotWords(use, of.activities) })),
    { brush: { of: null }, label: t("days-page-slot-clear") },
  ];
  const key = (/** @type {Brush} */ one) => JSON.stringify(one);
  const own = word.trim();
  return (
    <div class="brushes">
      <fieldset>
        <legend>{t("days-page-brush")}</legend>
        {all.map((one) => (
          <label key={key(one.brush)} class="brush">
            <input
              type="radio"
              name="brush"
              checked={key(one.brush) === key(brush)}
              onChange={() => onChange(one.brush)}
            />
            <span>{one.label}</span>
          </label>
        ))}
      </fieldset>
      <TextField
        label={t("days-page-brush-own")}
        placeholder={t("days-page-brush-example")}
        optional
        short
        value={word}
        maxLength={30}
        onInput={(typed) => {
          setWord(typed);
          if (typed.trim()) onChange({ of: { kind: "own", word: typed.trim() } });
        }}
        onBlur={() => own && onChange({ of: { kind: "own", word: own } })}
      />
    </div>
  );
}
