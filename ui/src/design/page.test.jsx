import { fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

/** @type {[string, any][]} */
let asked = [];
/** @type {any} */
let refused = null;
/** @type {any} */
let answers;
/** @type {Set<(changed: any) => void>} */
const listeners = new Set();
vi.mock("../backend.js", async (original) => ({
  .../** @type {object} */ (await original()),
  call: async (/** @type {string} */ name, /** @type {any} */ args) => {
    asked.push([name, args]);
    if (name === "design") return design;
    if (name === "today") return { today: "2026-11-22" };
    if (name === "sheet") return sheet(args.sheet, args.day);
    if (name === "set_answer") {
      if (refused) throw refused;
      answers[args.prompt] = args.answer;
      for (const listener of listeners) listener({ parts: ["sheets"] });
      return { day: "2026-11-22" };
    }
    if (name === "compare_sheet") {
      return {
        prompts: [
          {
            prompt: "asked",
            changed: true,
            parts: [
              { text: "催事の段取り。", change: "same" },
              { text: "シフト作り。", change: "removed" },
              { text: "新人の教育係。", change: "added" },
            ],
          },
        ],
      };
    }
    return {};
  },
  onChanged: (/** @type {any} */ listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
}));
const { default: Design } = await import("./page.jsx");
const { BackendError } = await import("../backend.js");
const { keeperOf } = await import("./store.js");
const { go } = await import("../router.js");

/** @param {string} id @param {string} strand @param {number} number @param {any} [more] */
const step = (id, strand, number, more) => ({
  id,
  strand,
  number,
  state: "ahead",
  marked: null,
  answered: 0,
  prompts: 5,
  revised: null,
  revisions: 0,
  sheets: [],
  facts: [],
  ...more,
});
const FUSED = ["strategy", "workplace", "daily", "chapter"];
const PARALLEL = ["strengths", "direction", "start", "learning", "people", "income", "both"];
const STRENGTHS = {
  state: "begun",
  answered: 2,
  revised: "2026-11-18",
  revisions: 3,
  sheets: [
    { id: "strengths", minutes: 20, answered: 2, prompts: 5, open: 1, revised: "2026-11-18" },
  ],
};
const design = {
  theme: "橋をかける",
  next: {
    step: "strengths",
    sheet: "strengths",
    prompt: "asked",
    fact: null,
    minutes: 5,
    why: "go_on",
  },
  strands: [
    {
      id: "fused",
      done: 1,
      steps: FUSED.map((id, at) =>
        step(
          id,
          "fused",
          at + 1,
          at === 0 ? { state: "done", answered: 5, revised: "2026-09-28", revisions: 1 } : {},
        ),
      ),
    },
    {
      id: "parallel",
      done: 0,
      steps: PARALLEL.map((id, at) =>
        step(id, "parallel", at + 1, id === "strengths" ? STRENGTHS : {}),
      ),
    },
  ],
};

/** @param {string} id @param {string} [day] */
const sheet = (id, day) => ({
  id,
  steps: ["strengths"],
  minutes: 20,
  day: day ?? "2026-11-18",
  days: ["2026-11-18", "2026-03-01"],
  newest: day !== "2026-03-01",
  prompts: [
    {
      id: "asked",
      kind: { kind: "text", rows: 3 },
      essential: true,
      minutes: 5,
      answer: answers.asked,
      totals: [],
      links: [],
    },
  ],
});

beforeEach(() => {
  asked = [];
  refused = null;
  answers = { asked: { kind: "text", text: "催事の段取り。" } };
  listeners.clear();
  go("design");
  vi.spyOn(console, "error").mockImplementation(() => {});
});

describe("the way", () => {
  it("has a link for each step in reading order, with its number, state and date", async () => {
    render(<Design />);
    const way = await screen.findByRole("navigation", { name: "キャリア設計の道のり" });
    const links = within(way).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(
      [...FUSED, ...PARALLEL].map((id) => `#/design/step/${id}`),
    );
    const [strategy, workplace] = links;
    expect(strategy?.textContent).toContain("完了");
    expect(strategy?.textContent).toContain("9/28 見直し");
    expect(workplace?.textContent).toContain("これから");
    const strengths = /** @type {HTMLElement} */ (links[4]);
    expect(strengths.textContent).toContain("途中");
    expect(strengths.textContent).toContain("2/5");
    // No percentage, and nothing locked.
    expect(way.textContent).not.toMatch(/%/);
    for (const link of links) expect(link.hasAttribute("aria-disabled")).toBe(false);
    expect(strengths.getAttribute("aria-current")).toBe("true");
    await userEvent.tab();
    expect(document.activeElement?.getAttribute("href")).toBe("#/design/papers");
    await userEvent.tab();
    expect(document.activeElement).toBe(strategy);
    await userEvent.tab();
    expect(document.activeElement).toBe(workplace);
  });

  it("proposes one thing, with the only filled button", async () => {
    const { container } = render(<Design />);
    const begin = await screen.findByRole("link", { name: "つづける" });
    expect(begin.getAttribute("href")).toBe("#/design/sheet/strengths?prompt=asked");
    expect(container.querySelectorAll(".btn-primary").length).toBe(1);
  });

  it("takes the person's own word for a step", async () => {
    render(<Design />);
    await userEvent.click(await screen.findByRole("button", { name: "できたことにする" }));
    expect(asked).toContainEqual(["mark_step", { step: "strengths", done: true }]);
  });
});

describe("a sheet", () => {
  const field = () => screen.findByRole("textbox");
  it("keeps what is written when the page is left", async () => {
    go("design", ["sheet", "strengths"]);
    const { unmount } = render(<Design />);
    fireEvent.input(await field(), { target: { value: "新人の教育係。" } });
    expect(asked.some(([name]) => name === "set_answer")).toBe(false);
    unmount();
    await waitFor(() => expect(answers.asked).toEqual({ kind: "text", text: "新人の教育係。" }));
  });

  it("keeps what is written a moment after the last letter, and says so", async () => {
    go("design", ["sheet", "strengths"]);
    render(<Design />);
    fireEvent.input(await field(), { target: { value: "苦情の聞き役。" } });
    expect(await screen.findByText("この端末に保存しました")).toBeTruthy();
    expect(answers.asked.text).toBe("苦情の聞き役。");
  });

  it("loses nothing when a save fails: not the words, not on leaving and coming back", async () => {
    refused = new BackendError("app-error-unexpected", { detail: "disk" });
    go("design", ["sheet", "strengths"]);
    const { unmount } = render(<Design />);
    fireEvent.input(await field(), { target: { value: "言いにくい苦情の聞き役。" } });
    fireEvent.blur(await field());
    const notice = await screen.findByRole("alert");
    expect(notice.textContent).toContain("書いたことはこの画面に残っています");
    unmount();

    render(<Design />);
    expect(/** @type {HTMLTextAreaElement} */ (await field()).value).toBe(
      "言いにくい苦情の聞き役。",
    );
    refused = null;
    await userEvent.click(
      within(await screen.findByRole("alert")).getByRole("button", { name: "もう一度" }),
    );
    await waitFor(() => expect(answers.asked.text).toBe("言いにくい苦情の聞き役。"));
    await waitFor(() => expect(screen.queryByRole("alert")).toBe(null));
    expect(keeperOf("strengths").state.value).toBe("saved");
  });

  it("shows an older version to read, not to write", async () => {
    go("design", ["sheet", "strengths"], { day: "2026-03-01" });
    render(<Design />);
    expect(await screen.findByText("催事の段取り。")).toBeTruthy();
    expect(screen.queryByRole("textbox")).toBe(null);
    expect(screen.getByRole("button", { name: "いまのシートへ" })).toBeTruthy();
  });

  it("tells what was added and what is gone by more than colour", async () => {
    go("design", ["sheet", "strengths"], { compare: "2026-03-01" });
    const { container } = render(<Design />);
    expect((await screen.findAllByText("新人の教育係。"))[0]?.closest("ins")).toBeTruthy();
    const gone = container.querySelector(".changed del");
    expect(gone?.textContent).toBe("なくした言葉:シフト作り。ここまで。");
  });
});
