/**
 * Japanese input first: an Enter that confirms a composition never submits, and no shortcut acts
 * while somebody is composing. Every key handler asks `composing(event)` before anything else.
 *
 * Chromium sends the confirming keydown before `compositionend` (isComposing is true). WebKit sends
 * `compositionend` first: keyCode is then 229, and where an input method loses even that, the end was
 * a moment ago and its key has not come up yet.
 */

/** How long after `compositionend` a keydown still belongs to it, in milliseconds. */
const SAME_KEYSTROKE = 50;

let ended = Number.NEGATIVE_INFINITY;

/** @param {EventTarget} target the document */
export function watchComposition(target) {
  target.addEventListener(
    "compositionend",
    (event) => {
      ended = event.timeStamp;
    },
    true,
  );
  target.addEventListener(
    "keyup",
    () => {
      ended = Number.NEGATIVE_INFINITY;
    },
    true,
  );
}

/**
 * Whether this key belongs to an input method.
 * @param {KeyboardEvent} event
 */
export function composing(event) {
  return event.isComposing || event.keyCode === 229 || event.timeStamp - ended < SAME_KEYSTROKE;
}

/**
 * A keydown handler that is silent while composing.
 * @template {KeyboardEvent} E
 * @param {(event: E) => void} handle
 * @returns {(event: E) => void}
 */
export function unlessComposing(handle) {
  return (event) => {
    if (!composing(event)) handle(event);
  };
}
