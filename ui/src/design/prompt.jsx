import { Lightbulb } from "lucide";
import { useId } from "preact/hooks";
import { has, t } from "../l10n.js";
import { Icon } from "../parts/icon.jsx";
import { KINDS } from "./kinds/kinds.js";

/** @typedef {import("./types.js").SheetPrompt} SheetPrompt */

/** @param {string} sheet @param {SheetPrompt} prompt */
export const question = (sheet, prompt) => t(`sheets-${sheet}-${prompt.id}`);

/** Whether there is anything to show of it: of cards that are being sorted for the first time there isn't yet. @param {any} answer */
export const saysSomething = (answer) => Boolean(answer && answer.ranked?.length !== 0);

/**
 * A question with its hint and example, and what answers it; on paper the answer alone.
 * @param {{
 *   sheet: string,
 *   number: number,
 *   prompt: SheetPrompt,
 *   value: any,
 *   readOnly: boolean,
 *   today: string,
 *   earlier: any,
 *   earlierDay: string | null,
 *   onChange: (answer: any) => void,
 *   onLeave: () => void,
 *   flush: () => Promise<boolean>,
 *   error?: string | null,
 * }} props
 */
export function Prompt({ sheet, number, prompt, value, readOnly, error, ...rest }) {
  const id = useId();
  const { Edit, Show } = KINDS[prompt.kind.kind];
  const name = `sheets-${sheet}-${prompt.id}`;
  const title = t(name);
  const hint = has(`${name}-hint`) ? t(`${name}-hint`) : null;
  const example = has(`${name}-example`) ? t(`${name}-example`) : null;
  const shown = saysSomething(value) && (
    <Show
      kind={prompt.kind}
      value={value}
      title={title}
      sheet={sheet}
      prompt={prompt}
      earlier={rest.earlier}
      earlierDay={rest.earlierDay}
    />
  );
  return (
    <section class={`prompt prompt-${prompt.kind.kind}`} data-prompt={prompt.id}>
      <h2 id={id}>
        <span class="prompt-n" aria-hidden="true">
          {number}
        </span>
        <span>{title}</span>
      </h2>
      {!readOnly && (hint || example) && (
        <div class="prompt-help">
          {hint && (
            <p class="meta-2" id={`${id}-hint`}>
              {hint}
            </p>
          )}
          {example && (
            <details>
              <summary>
                <Icon of={Lightbulb} size="s" />
                {t("design-example")}
              </summary>
              <p class="own">{example}</p>
            </details>
          )}
        </div>
      )}
      {readOnly ? (
        shown || <p class="meta">{t("design-empty-answer")}</p>
      ) : (
        <>
          <div class="screen-only">
            <Edit
              kind={prompt.kind}
              value={value}
              prompt={prompt}
              sheet={sheet}
              labelledby={id}
              title={title}
              describedby={hint ? `${id}-hint` : undefined}
              {...rest}
            />
          </div>
          <div class="print-only">{shown}</div>
        </>
      )}
      {error}
    </section>
  );
}
