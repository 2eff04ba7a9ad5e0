/**
 * Stores: one a page, made of signals, never a cache of the truth.
 *
 *   // goals/store.js
 *   export const goals = resource(() => call("goals_list", {}), ["goals", "entries"]);
 *
 *   // goals/page.jsx
 *   export default function Goals() {
 *     useResource(goals);                        // loads on mount, follows changes until unmount
 *     return (
 *       <Loaded of={goals} skeleton={<Skeleton rows={6} />}>
 *         {(list) => <Tree of={list} />}
 *       </Loaded>
 *     );
 *   }
 *
 * `parts` name what the answer is made of; when a change touches one of them, in this window, another
 * window or the command line, the resource loads again. While it does, the old answer stays on screen.
 * An argument that changes (the chosen goal, the shown day) is a signal read inside `load`: the
 * resource loads again by itself.
 */
import { batch, effect, signal } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";
import { onChanged } from "./backend.js";

/**
 * @template T
 * @typedef {object} Resource
 * @property {import("@preact/signals").ReadonlySignal<T | undefined>} data the last answer
 * @property {import("@preact/signals").ReadonlySignal<any>} error why the last load failed, or null
 * @property {import("@preact/signals").ReadonlySignal<boolean>} loading
 * @property {() => Promise<void>} reload
 * @property {() => () => void} follow loads and follows changes until the answer is called
 * @property {() => Promise<void>} answered resolves with the first answer or failure, while it is followed
 */

/**
 * @template T
 * @param {() => Promise<T>} load
 * @param {string[]} parts
 * @returns {Resource<T>}
 */
export function resource(load, parts) {
  const data = signal(/** @type {T | undefined} */ (undefined));
  const error = signal(/** @type {any} */ (null));
  const loading = signal(false);
  /** @type {() => void} */
  let tellAnswered = () => {};
  /** @type {Promise<void>} */
  const answered = new Promise((resolve) => {
    tellAnswered = resolve;
  });
  let turn = 0;
  let followers = 0;
  /** @type {() => void} */
  let stop = () => {};

  /** @param {Promise<T>} promise */
  async function take(promise) {
    const mine = ++turn;
    loading.value = true;
    try {
      const answer = await promise;
      if (mine !== turn) return;
      batch(() => {
        data.value = answer;
        error.value = null;
        loading.value = false;
      });
      tellAnswered();
    } catch (reason) {
      if (mine !== turn) return;
      batch(() => {
        error.value = reason;
        loading.value = false;
      });
      tellAnswered();
    }
  }

  const again = signal(0);

  function start() {
    // Reading signals inside load subscribes; what is written afterwards does not.
    const stopEffect = effect(() => {
      again.value;
      const promise = load();
      queueMicrotask(() => void take(promise));
    });
    const stopListening = onChanged((changed) => {
      if (touches(changed.parts, parts)) again.value += 1;
    });
    return () => {
      stopEffect();
      stopListening();
      turn += 1;
    };
  }

  return {
    data,
    error,
    loading,
    reload: () => take(load()),
    answered: () => answered,
    follow() {
      followers += 1;
      if (followers === 1) stop = start();
      let following = true;
      return () => {
        if (!following) return;
        following = false;
        followers -= 1;
        if (followers === 0) stop();
      };
    },
  };
}

/** @param {string[]} changed @param {string[]} parts */
export function touches(changed, parts) {
  return changed.some((part) => part === "*" || parts.includes(part));
}

/**
 * Loads the resource while the component is mounted.
 * @template T
 * @param {Resource<T>} of
 */
export function useResource(of) {
  // Before the paint: a window that is still hidden paints late, and its data needn't wait for that.
  useLayoutEffect(() => of.follow(), [of]);
  return of;
}
