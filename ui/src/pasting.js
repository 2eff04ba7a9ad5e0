/**
 * A paste, or a drop, that no field could take is refused with a sentence: WebKit takes minutes to lay
 * out millions of letters in one field, and meanwhile nothing answers.
 */
import { signal } from "@preact/signals";

/** The longest paste, in characters; far more than any field keeps. */
export const LONGEST_PASTE = 100_000;

/** Whether the last paste was refused; until something else is typed. */
export const refused = signal(false);

/** @param {EventTarget} target the document */
export function watchPaste(target) {
  /** @param {Event} event @param {DataTransfer | null} data */
  const weigh = (event, data) => {
    refused.value = (data?.getData("text/plain").length ?? 0) > LONGEST_PASTE;
    if (refused.value) event.preventDefault();
  };
  const onPaste = (/** @type {any} */ event) => weigh(event, event.clipboardData);
  const onDrop = (/** @type {any} */ event) => weigh(event, event.dataTransfer);
  target.addEventListener("paste", onPaste, true);
  target.addEventListener("drop", onDrop, true);
  target.addEventListener(
    "input",
    () => {
      refused.value = false;
    },
    true,
  );
}
