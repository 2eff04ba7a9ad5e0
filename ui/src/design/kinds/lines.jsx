import { ArrowDown, ArrowUp, GripVertical, Plus, Trash2 } from "lucide";
import { useRef } from "preact/hooks";
import { t } from "../../l10n.js";
import { IconButton } from "../../parts/button.jsx";
import { TextArea } from "../../parts/field.jsx";
import { newId } from "../ids.js";
import { LineMenu, Links } from "../into.jsx";
import { useNext } from "../next-line.js";
import { dragClass, useOrder } from "../order.js";

/** @typedef {{ id: string, text: string }} Line */

/** Lines, one thing each. @param {import("../types.js").EditProps} props */
export function Edit(props) {
  const { kind, value, onChange, onLeave, labelledby, describedby, prompt } = props;
  /** @type {Line[]} */
  const lines = value?.lines ?? [];
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  /** @param {Line[]} list */
  const tell = (list) => onChange(list.length === 0 ? null : { kind: "lines", lines: list });
  const order = useOrder(lines, tell);
  const next = useNext((text) => tell([...lines, { id: newId(), text }]), onLeave);
  const full = lines.length >= kind.most;

  /** @param {string} id */
  function remove(id) {
    tell(lines.filter((one) => one.id !== id));
    onLeave();
    field.current?.focus();
  }

  return (
    <div class="answer-lines">
      <ol
        aria-labelledby={labelledby}
        ref={(element) => {
          order.box.current = element;
        }}
      >
        {lines.map((line, at) => (
          <li key={line.id} data-row class={dragClass(order.drag, at)}>
            <IconButton
              icon={GripVertical}
              class="answer-grip"
              label={t("design-line-move", { line: line.text, n: at + 1 })}
              {...order.handle(at)}
            />
            <TextArea
              kind="own"
              rows={1}
              singleLine
              label={t("design-line-n", { n: at + 1 })}
              value={line.text}
              onInput={(text) =>
                tell(lines.map((one) => (one.id === line.id ? { ...one, text } : one)))
              }
              onEnter={() => field.current?.focus()}
              onBlur={() => {
                if (line.text.trim() === "") tell(lines.filter((one) => one.id !== line.id));
                onLeave();
              }}
            />
            <LineMenu
              line={line}
              edit={props}
              more={[
                {
                  label: t("design-line-up"),
                  icon: ArrowUp,
                  disabled: at === 0,
                  run: () => order.move(at, at - 1),
                },
                {
                  label: t("design-line-down"),
                  icon: ArrowDown,
                  disabled: at === lines.length - 1,
                  run: () => order.move(at, at + 1),
                },
                { label: t("app-delete"), icon: Trash2, danger: true, run: () => remove(line.id) },
              ]}
            />
            <Links of={prompt.links} line={line.id} />
          </li>
        ))}
      </ol>
      {full ? (
        <p class="hint">{t("design-lines-full", { n: kind.most })}</p>
      ) : (
        <span class="answer-new">
          <input
            ref={field}
            class="ruled"
            autocomplete="off"
            aria-label={t("design-line-new")}
            aria-describedby={describedby}
            placeholder={t("design-line-new")}
            {...next.input}
          />
          <IconButton icon={Plus} label={t("app-add")} onClick={next.add} />
        </span>
      )}
    </div>
  );
}

/** @param {import("../types.js").ShowProps} props */
export function Show({ value }) {
  return (
    <ul class="shown-lines own">
      {value.lines.map((/** @type {Line} */ line) => (
        <li key={line.id}>{line.text}</li>
      ))}
    </ul>
  );
}
