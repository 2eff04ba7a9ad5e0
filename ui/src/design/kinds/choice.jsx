import { t } from "../../l10n.js";

/** One of a few. @param {import("../types.js").EditProps} props */
export function Edit({ kind, value, onChange, onLeave, labelledby, describedby, sheet, prompt }) {
  return (
    <div
      class="answer-choice"
      role="radiogroup"
      aria-labelledby={labelledby}
      aria-describedby={describedby}
    >
      {kind.options.map((/** @type {string} */ option) => (
        <label key={option}>
          <input
            type="radio"
            name={`${sheet}-${prompt.id}`}
            checked={value?.option === option}
            onChange={() => onChange({ kind: "choice", option })}
            onClick={() => {
              // Pressing the chosen one takes it back.
              if (value?.option === option) onChange(null);
            }}
            onBlur={onLeave}
          />
          <span>{optionWords(sheet, prompt.id, option)}</span>
        </label>
      ))}
    </div>
  );
}

/** @param {string} sheet @param {string} prompt @param {string} option */
export const optionWords = (sheet, prompt, option) => t(`sheets-${sheet}-${prompt}-${option}`);

/** @param {import("../types.js").ShowProps & { sheet: string, prompt: import("../types.js").SheetPrompt }} props */
export function Show({ value, sheet, prompt }) {
  return <p>{optionWords(sheet, prompt.id, value.option)}</p>;
}
