/**
 * An act that failed: one notice at the top of the page. What was typed stays where it is; errors that
 * are about a field belong under that field instead.
 *
 *   await attempt(() => call("delete_entry", { id }));            answers undefined if it failed
 *   const error = await tried(() => call("save_goal", goal));     for forms: the error, or null
 */
import { signal } from "@preact/signals";
import { asError } from "./backend.js";

/** @typedef {import("./backend.js").BackendError} BackendError */

export const failure = signal(
  /** @type {{ error: BackendError, again: () => void } | null} */ (null),
);

/**
 * Does it, and shows the failure with the offer to try again.
 * @template A
 * @param {() => Promise<A>} act
 * @returns {Promise<A | undefined>}
 */
export async function attempt(act) {
  try {
    const answer = await act();
    failure.value = null;
    return answer;
  } catch (reason) {
    failure.value = { error: asError(reason), again: () => void attempt(act) };
    return undefined;
  }
}

/**
 * Does it, and answers what went wrong.
 * @param {() => Promise<unknown>} act
 * @returns {Promise<BackendError | null>}
 */
export async function tried(act) {
  try {
    await act();
    return null;
  } catch (reason) {
    return asError(reason);
  }
}
