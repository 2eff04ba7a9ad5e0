import { Plus, Trash2 } from "lucide";
import { useId, useRef } from "preact/hooks";
import { composing } from "../../ime.js";
import { t } from "../../l10n.js";
import { IconButton } from "../../parts/button.jsx";
import { readNumber } from "../../parts/digits.js";
import { useTyped } from "../../parts/field.jsx";
import { newId } from "../ids.js";
import { LineMenu, Links } from "../into.jsx";
import { MatrixPicture } from "../matrix-picture.jsx";
import { useNext } from "../next-line.js";

/** @typedef {import("../matrix-layout.js").Item} Item */

/** A new item begins in the middle, where it says nothing yet. */
const MIDDLE = 50;
const STEP = 5;

/** @param {number} n */
const within = (n) => Math.round(Math.min(100, Math.max(0, n)));

/** How much one likes a thing against how well one does it. @param {import("../types.js").EditProps} props */
export function Edit(props) {
  const { kind, value, onChange, onLeave, labelledby, describedby, prompt } = props;
  /** @type {Item[]} */
  const items = value?.items ?? [];
  const hint = useId();
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  /** @param {Item[]} list */
  const tell = (list) => onChange(list.length === 0 ? null : { kind: "matrix", items: list });
  /** @param {string} id @param {Partial<Item>} part */
  const set = (id, part) => tell(items.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const full = items.length >= kind.most;
  const next = useNext(
    (text) => tell([...items, { id: newId(), text, like: MIDDLE, good: MIDDLE }]),
    onLeave,
  );

  return (
    <div
      class="answer-matrix"
      role="group"
      aria-labelledby={labelledby}
      aria-describedby={describedby}
    >
      <div class="matrix-box">
        <MatrixPicture items={items} title={t("design-matrix")} hidden>
          {(box) =>
            items.map((item) => (
              <Point
                key={item.id}
                item={item}
                box={box}
                hint={hint}
                onMove={(like, good) => set(item.id, { like: within(like), good: within(good) })}
                onLeave={onLeave}
              />
            ))
          }
        </MatrixPicture>
        <p class="hint" id={hint}>
          {t("design-matrix-hint")}
        </p>
      </div>
      <div class="matrix-list">
        {items.length > 0 && (
          <table>
            <caption class="vh">{t("design-matrix-table")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("design-matrix-item")}</th>
                <th scope="col">{t("design-matrix-like")}</th>
                <th scope="col">{t("design-matrix-good")}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {items.map((item, at) => (
                <tr key={item.id} data-row>
                  <td>
                    <input
                      class="ruled"
                      aria-label={t("design-matrix-item-n", { n: at + 1 })}
                      value={item.text}
                      onInput={(event) => set(item.id, { text: event.currentTarget.value })}
                      onBlur={() => {
                        if (item.text.trim() === "") tell(items.filter((one) => one !== item));
                        onLeave();
                      }}
                    />
                    <Links of={prompt.links} line={item.id} />
                  </td>
                  <td>
                    <Hundred
                      label={t("design-matrix-like-of", { item: item.text })}
                      value={item.like}
                      onChange={(like) => set(item.id, { like })}
                    />
                  </td>
                  <td>
                    <Hundred
                      label={t("design-matrix-good-of", { item: item.text })}
                      value={item.good}
                      onChange={(good) => set(item.id, { good })}
                    />
                  </td>
                  <td>
                    <LineMenu
                      line={item}
                      edit={props}
                      more={[
                        {
                          label: t("app-delete"),
                          icon: Trash2,
                          danger: true,
                          run: () => {
                            tell(items.filter((one) => one.id !== item.id));
                            field.current?.focus();
                          },
                        },
                      ]}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {!full && (
          <span class="answer-new">
            <input
              ref={field}
              class="ruled"
              autocomplete="off"
              aria-label={t("design-matrix-new")}
              placeholder={t("design-matrix-new")}
              {...next.input}
            />
            <IconButton icon={Plus} label={t("app-add")} onClick={next.add} />
          </span>
        )}
      </div>
    </div>
  );
}

/** A number from 0 to 100. @param {{ label: string, value: number, onChange: (value: number) => void }} props */
function Hundred({ label, value, onChange }) {
  const typed = useTyped(
    value,
    (n) => String(n),
    (text) => {
      const read = readNumber(text);
      return read !== null && read >= 0 && read <= 100 ? Math.round(read) : undefined;
    },
    (n) => onChange(n ?? MIDDLE),
  );
  return (
    <span class="field field-hundred">
      <input
        {...typed.input}
        inputMode="numeric"
        autocomplete="off"
        aria-label={label}
        aria-invalid={typed.bad}
        title={typed.bad ? t("app-number-range", { min: 0, max: 100 }) : undefined}
      />
    </span>
  );
}

/**
 * A point that is dragged, or moved by the arrow keys; Shift moves it by one.
 * @param {{
 *   item: Item,
 *   box: { current: HTMLElement | null },
 *   hint: string,
 *   onMove: (like: number, good: number) => void,
 *   onLeave: () => void,
 * }} props
 */
function Point({ item, box: field, hint, onMove, onLeave }) {
  const latest = useRef(onMove);
  latest.current = onMove;

  /** @param {KeyboardEvent} event */
  function onKeyDown(event) {
    if (composing(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    const by = event.shiftKey ? 1 : STEP;
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[
      event.key
    ];
    if (!way) return;
    event.preventDefault();
    onMove(item.like + (way[0] ?? 0) * by, item.good + (way[1] ?? 0) * by);
  }

  /** @param {import("preact").TargetedPointerEvent<HTMLButtonElement>} event */
  function onPointerDown(event) {
    if (event.button !== 0) return;
    const box = field.current?.getBoundingClientRect();
    if (!box) return;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    const move = (/** @type {PointerEvent} */ to) =>
      latest.current(
        ((to.clientX - box.left) / box.width) * 100,
        (1 - (to.clientY - box.top) / box.height) * 100,
      );
    const end = () => {
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", end);
      window.removeEventListener("pointercancel", end);
    };
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", end);
    window.addEventListener("pointercancel", end);
  }

  return (
    <button
      type="button"
      class={item.like >= MIDDLE && item.good >= MIDDLE ? "matrix-point core" : "matrix-point"}
      style={{ left: `${item.like}%`, bottom: `${item.good}%` }}
      aria-label={t("design-matrix-at", { item: item.text, like: item.like, good: item.good })}
      aria-describedby={hint}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onBlur={onLeave}
    />
  );
}

/** @param {import("../types.js").ShowProps} props */
export function Show({ value, title }) {
  return <MatrixPicture items={value.items} title={title} />;
}
