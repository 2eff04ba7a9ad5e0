import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepAll, keeper, moment, unkept, WAIT } from "./keeping.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A journal that can fail, and answers when it is told to. */
function journal() {
  /** @type {[string, any][]} */
  const kept = [];
  const state = { fails: false };
  return {
    kept,
    state,
    save: async (/** @type {string} */ id, /** @type {any} */ answer) => {
      await Promise.resolve();
      if (state.fails) throw { code: "error-write", args: {} };
      kept.push([id, answer]);
    },
  };
}

describe("keeping answers", () => {
  it("keeps a moment after the last letter, once", async () => {
    const { kept, save } = journal();
    const answers = keeper(save);
    answers.write("a", "歩");
    await vi.advanceTimersByTimeAsync(WAIT - 100);
    answers.write("a", "歩み");
    await vi.advanceTimersByTimeAsync(WAIT - 100);
    expect(kept).toEqual([]);
    expect(answers.state.value).toBe("waiting");
    await vi.advanceTimersByTimeAsync(100);
    expect(kept).toEqual([["a", "歩み"]]);
    expect(answers.state.value).toBe("saved");
    expect(unkept.value).toBe(0);
  });

  it("keeps at once when a field is left, and everything when the window closes", async () => {
    const one = journal();
    const two = journal();
    const first = keeper(one.save);
    const second = keeper(two.save);
    first.write("a", "x");
    await first.flush();
    expect(one.kept).toEqual([["a", "x"]]);
    first.write("a", "y");
    second.write("b", "z");
    expect(unkept.value).toBe(2);
    expect(await keepAll()).toBe(true);
    expect([one.kept.at(-1), two.kept]).toEqual([["a", "y"], [["b", "z"]]]);
    expect(unkept.value).toBe(0);
  });

  it("holds what couldn't be kept, shows it, and keeps it when it can", async () => {
    const { kept, save, state } = journal();
    const answers = keeper(save);
    state.fails = true;
    answers.write("a", "大事なこと");
    await vi.advanceTimersByTimeAsync(WAIT);
    expect(answers.state.value).toBe("failed");
    expect(answers.error.value?.code).toBe("error-write");
    expect(answers.shown("a", "前の言葉")).toBe("大事なこと");
    answers.settle(() => false, moment());
    expect(answers.shown("a", "前の言葉")).toBe("大事なこと");
    expect(await keepAll()).toBe(false);
    expect(unkept.value).toBe(1);

    state.fails = false;
    expect(await answers.flush()).toBe(true);
    expect(kept).toEqual([["a", "大事なこと"]]);
    expect(answers.error.value).toBe(null);
    expect(unkept.value).toBe(0);
  });

  it("keeps what is written while it is keeping, and never the older words last", async () => {
    /** @type {[string, any][]} */
    const kept = [];
    /** @type {(() => void)[]} */
    const goOn = [];
    const answers = keeper(async (id, answer) => {
      await new Promise((resolve) => goOn.push(() => resolve(undefined)));
      kept.push([id, answer]);
    });
    answers.write("a", "1");
    const flushed = answers.flush();
    answers.write("a", "2");
    goOn.shift()?.();
    await vi.waitFor(() => expect(goOn.length).toBe(1));
    goOn.shift()?.();
    await flushed;
    expect(kept).toEqual([
      ["a", "1"],
      ["a", "2"],
    ]);
    await vi.advanceTimersByTimeAsync(WAIT * 2);
    expect(kept.length).toBe(2);
  });

  it("gives way to the journal once it has the words, but not under the caret", async () => {
    const { save } = journal();
    const answers = keeper(save);
    answers.write("a", "abc ");
    await answers.flush();
    answers.settle((id) => id === "a", moment());
    expect(answers.shown("a", "abc")).toBe("abc ");
    answers.settle(() => false, moment());
    expect(answers.shown("a", "abc")).toBe("abc");
  });

  it("doesn't give way to what the journal said before it had the words", async () => {
    const { save } = journal();
    const answers = keeper(save);
    answers.write("a", "1");
    const asked = moment();
    await answers.flush();
    // The journal was read for another prompt meanwhile.
    answers.settle(() => false, asked);
    expect(answers.shown("a", null)).toBe("1");
    answers.settle(() => false, moment());
    expect(answers.shown("a", null)).toBe(null);
  });
});
