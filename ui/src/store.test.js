import { signal } from "@preact/signals";
import { beforeEach, describe, expect, it, vi } from "vitest";

/** @type {((changed: any) => void)[]} */
const listeners = [];
vi.mock("./backend.js", async (original) => ({
  .../** @type {object} */ (await original()),
  onChanged: (/** @type {(changed: any) => void} */ listener) => {
    listeners.push(listener);
    return () => listeners.splice(listeners.indexOf(listener), 1);
  },
}));
const { resource } = await import("./store.js");

const settle = () => new Promise((resolve) => setTimeout(resolve));
beforeEach(() => {
  listeners.length = 0;
});

describe("a resource", () => {
  it("loads when followed, and again only for its own parts", async () => {
    const load = vi.fn(async () => load.mock.calls.length);
    const one = resource(load, ["goals"]);
    const stop = one.follow();
    await settle();
    expect(one.data.value).toBe(1);
    for (const listener of listeners) listener({ parts: ["checkins"] });
    await settle();
    expect(one.data.value).toBe(1);
    for (const listener of listeners) listener({ parts: ["habits", "goals"] });
    await settle();
    expect(one.data.value).toBe(2);
    stop();
    expect(listeners).toHaveLength(0);
  });

  it("keeps the old answer while it loads and when loading fails", async () => {
    let fail = false;
    const one = resource(async () => {
      if (fail) throw new Error("disk");
      return "old";
    }, ["goals"]);
    one.follow();
    await settle();
    fail = true;
    await one.reload();
    expect(one.data.value).toBe("old");
    expect(one.error.value.message).toBe("disk");
    fail = false;
    await one.reload();
    expect(one.error.value).toBe(null);
  });

  it("loads again when a signal that it reads changes, and lets the latest answer win", async () => {
    const chosen = signal("slow");
    /** @type {Record<string, (answer: string) => void>} */
    const answers = {};
    const one = resource(() => {
      const id = chosen.value;
      return new Promise((resolve) => {
        answers[id] = resolve;
      });
    }, []);
    one.follow();
    await settle();
    chosen.value = "quick";
    await settle();
    answers.quick?.("quick");
    await settle();
    answers.slow?.("slow");
    await settle();
    expect(one.data.value).toBe("quick");
    expect(one.loading.value).toBe(false);
  });
});
