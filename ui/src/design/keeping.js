/**
 * Keeps answers while they are being written: a moment after the last letter, and at once when a field, the page or the window
 * is left. What couldn't be kept stays here, and on the screen, until it can; a page that is opened again shows it.
 */
import { signal } from "@preact/signals";
import { asError } from "../backend.js";

/** How long after the last letter, in milliseconds. */
export const WAIT = 600;

/**
 * @typedef {"quiet" | "waiting" | "saved" | "failed"} State
 * @typedef {ReturnType<typeof keeper>} Keeper
 */

let moments = 0;

/** A moment after all others so far: a reading that began after something was kept has it. */
export const moment = () => ++moments;

/** @type {Set<() => Promise<boolean>>} */
const open = new Set();

/** Keeps whatever any page hasn't kept yet; false if something couldn't be. */
export async function keepAll() {
  const all = await Promise.all([...open].map((flush) => flush()));
  return all.every(Boolean);
}

/** Whether something is still only on the screen. */
export const unkept = signal(0);

/**
 * @template A
 * @param {(id: string, answer: A | null) => Promise<unknown>} save
 * @param {number} [wait]
 */
export function keeper(save, wait = WAIT) {
  /**
   * What was written here, until the journal says the same. `version` tells whether it changed meanwhile, `keptAt` since when the
   * journal has it.
   * @type {Map<string, { answer: A | null, version: number, kept: boolean, keptAt: number }>}
   */
  const written = new Map();
  const changes = signal(0);
  const state = signal(/** @type {State} */ ("quiet"));
  const error = signal(/** @type {import("../backend.js").BackendError | null} */ (null));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {Promise<boolean> | null} */
  let running = null;
  let counted = 0;

  function count() {
    const left = [...written.values()].filter((one) => !one.kept).length;
    unkept.value += left - counted;
    counted = left;
    if (left > 0) open.add(flush);
    else open.delete(flush);
  }

  async function run() {
    for (;;) {
      const next = [...written].find(([, one]) => !one.kept);
      if (!next) break;
      const [id, one] = next;
      const { answer, version } = one;
      try {
        await save(id, answer);
      } catch (reason) {
        error.value = asError(reason);
        state.value = "failed";
        return false;
      }
      // Written on meanwhile: the newer words are next.
      if (one.version === version) Object.assign(one, { kept: true, keptAt: moment() });
    }
    error.value = null;
    state.value = "saved";
    return true;
  }

  /** Keeps everything now; false if it couldn't be. */
  async function flush() {
    clearTimeout(timer);
    if (running) {
      const kept = await running;
      if (!kept || [...written.values()].every((one) => one.kept)) return kept;
    }
    if ([...written.values()].every((one) => one.kept)) return true;
    running ??= run().finally(() => {
      running = null;
      count();
    });
    return running;
  }

  return {
    state,
    error,
    flush,
    /** @param {string} id @param {A | null} answer */
    write(id, answer) {
      const version = (written.get(id)?.version ?? 0) + 1;
      const one = written.get(id);
      if (one) Object.assign(one, { answer, version, kept: false });
      else written.set(id, { answer, version, kept: false, keptAt: 0 });
      changes.value += 1;
      if (state.value !== "failed") state.value = "waiting";
      count();
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), wait);
    },
    /**
     * What to show: what was written here, else what the journal says.
     * @param {string} id @param {A | null} journal
     */
    shown(id, journal) {
      changes.value;
      const one = written.get(id);
      return one ? one.answer : journal;
    },
    /**
     * The journal answered anew, to what was asked at that moment: what it had by then needn't be held here, but for the field
     * that is being written in. What was kept while it read isn't in its answer.
     * @param {(id: string) => boolean} busy
     * @param {number} asked
     */
    settle(busy, asked) {
      let gone = false;
      for (const [id, one] of written) {
        if (!one.kept || one.keptAt > asked || busy(id)) continue;
        written.delete(id);
        gone = true;
      }
      if (gone) changes.value += 1;
    },
  };
}
