import { render, screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

/** @type {[string, any][]} */
let asked = [];
/** @type {any} */
let saving = null;
/** @param {string} id @param {string} text @param {object} [more] */
const item = (id, text, more = {}) => ({
  id,
  label: "",
  text,
  own: null,
  outdated: false,
  private: false,
  chosen: true,
  ...more,
});
const sheet = { kind: "sheet", sheet: "strengths" };
/** @param {object} more */
const group = (more) => ({
  name: "",
  heading: "",
  layout: "list",
  columns: [],
  place: sheet,
  ...more,
});
const PAPER = {
  kind: "career_plan",
  file: "キャリアプラン-2026-11-22",
  chosen: 3,
  items: 6,
  brief: null,
  briefs: [],
  sections: [
    {
      id: "strengths",
      heading: "2 強み等",
      place: sheet,
      groups: [
        group({
          heading: "よく頼まれること",
          rows: [
            { items: [item("a", "通訳")] },
            { items: [item("b", "司会", { chosen: false })] },
            { items: [item("c", "会計", { chosen: false, private: true })] },
          ],
        }),
        group({
          heading: "言葉",
          layout: "table",
          columns: ["言葉", "誰から"],
          rows: [
            {
              items: [
                item("d", "落ちつく", { label: "言葉" }),
                item("e", "姉", { label: "誰から", private: true, chosen: false }),
              ],
            },
            {
              items: [
                item("f", "待てる人", { label: "言葉", own: "待てる", outdated: true }),
                item("g", "弟", { label: "誰から", private: true, chosen: false }),
              ],
            },
          ],
        }),
      ],
    },
    { id: "other", heading: "5 その他", place: sheet, groups: [] },
  ],
  document: {
    language: "ja",
    title: "キャリア・プランシート",
    head: [{ label: "氏名", text: "" }],
    sections: [
      {
        heading: "2 強み等",
        blocks: [
          { kind: "list", lines: ["<b>通訳</b>"] },
          { kind: "table", columns: ["言葉"], rows: [["落ちつく"], ["待てる"]] },
          { kind: "room", lines: 4 },
        ],
      },
    ],
  },
};
vi.mock("../backend.js", async (original) => ({
  .../** @type {object} */ (await original()),
  call: async (/** @type {string} */ name, /** @type {any} */ args) => {
    asked.push([name, args]);
    switch (name) {
      case "paper":
        return PAPER;
      case "paper_text":
        return { name: "x.txt", text: "■ 2 強み等\n・通訳\n" };
      case "papers":
        return {
          papers: [
            {
              kind: "career_plan",
              chosen: 3,
              items: 6,
              missing: [{ heading: "5 その他", place: sheet }],
            },
          ],
        };
      case "shell_save_file":
        return saving;
      case "jobs":
        return { today: "2026-11-22", jobs: [] };
      default:
        return null;
    }
  },
}));

const { default: Papers } = await import("./papers.jsx");
const { sentMonth, typedMonth } = await import("./month-field.jsx");
const { toasts } = await import("../parts/toasts.jsx");
const { go } = await import("../router.js");
const user = userEvent.setup();
const made = (/** @type {string} */ name) =>
  asked.filter(([one]) => one === name).map(([, args]) => args);

async function show(kind = "career_plan") {
  go("design", ["papers", kind]);
  render(<Papers />);
  await screen.findByRole("heading", { name: "載せるもの" });
}
const box = (/** @type {string | RegExp} */ name) => screen.getByRole("checkbox", { name });

beforeEach(() => {
  asked = [];
  saving = null;
  toasts.value = [];
});

describe("papers", () => {
  it("are listed with what is missing and where to write it", async () => {
    go("design", ["papers"]);
    render(<Papers />);
    expect(await screen.findByText("6のうち3を掲載")).toBeTruthy();
    expect(screen.getByRole("link", { name: "5 その他" }).getAttribute("href")).toBe(
      "#/design/sheet/strengths",
    );
  });

  it("show words as words, and room to write", async () => {
    await show();
    expect(screen.getByText("<b>通訳</b>")).toBeTruthy();
    expect(document.querySelectorAll(".paper-room > div")).toHaveLength(4);
  });

  it("take one thing on and off", async () => {
    await show();
    await user.click(box("司会"));
    await user.click(box("通訳"));
    expect(made("choose_paper_items")).toEqual([
      { kind: "career_plan", brief: undefined, items: ["b"], chosen: true },
      { kind: "career_plan", brief: undefined, items: ["a"], chosen: false },
    ]);
  });

  it("leave what is private out of several, unless a column of it is asked for", async () => {
    await show();
    const several = box("よく頼まれること");
    expect(several.getAttribute("aria-checked")).toBe("mixed");
    await user.click(several);
    const columns = screen.getByRole("group", { name: "列ごとに" });
    await user.click(within(columns).getByRole("checkbox", { name: /誰から/ }));
    expect(made("choose_paper_items").map(({ items, chosen }) => [items, chosen])).toEqual([
      [["b"], true],
      [["e", "g"], true],
    ]);
  });

  it("have their own words, and say when the source changed", async () => {
    await show();
    expect(screen.getByText("元が変わりました")).toBeTruthy();
    const [, second] = screen.getAllByRole("button", { name: "言葉の言葉を直す" });
    await user.click(/** @type {HTMLElement} */ (second));
    const dialog = screen.getByRole("dialog");
    expect(within(dialog).getByText("待てる人")).toBeTruthy();
    await user.click(within(dialog).getByRole("button", { name: "元の言葉に戻す" }));
    await user.click(within(dialog).getByRole("button", { name: "保存" }));
    expect(made("set_paper_text")).toEqual([
      { kind: "career_plan", brief: undefined, item: "f", text: "待てる人", language: "ja" },
    ]);
  });

  it("are saved where the shell says, or not at all", async () => {
    await show();
    const save = screen.getByRole("button", { name: "HTMLで保存…" });
    await user.click(save);
    expect(toasts.value).toEqual([]);
    saving = { path: "/home/a/x.html" };
    await user.click(save);
    await waitFor(() => expect(toasts.value[0]?.text).toBe("保存しました: /home/a/x.html"));
    expect(made("shell_save_file")[1]).toEqual({
      what: "paper_html",
      of: { kind: "career_plan", language: "ja" },
    });
  });

  it("are copied as they were trimmed", async () => {
    await show();
    await user.click(screen.getByRole("button", { name: "文字でコピー" }));
    const dialog = await screen.findByRole("dialog");
    const area = within(dialog).getByRole("textbox");
    expect(/** @type {HTMLTextAreaElement} */ (area).value).toContain("・通訳");
    await user.clear(area);
    await user.type(area, "ここだけ");
    await user.click(within(dialog).getByRole("button", { name: "コピーする" }));
    await waitFor(async () => expect(await navigator.clipboard.readText()).toBe("ここだけ"));
  });

  it("are printed under the name of their file", async () => {
    document.title = "歩み";
    await show();
    window.dispatchEvent(new Event("beforeprint"));
    expect(document.title).toBe("キャリアプラン-2026-11-22");
    window.dispatchEvent(new Event("afterprint"));
    expect(document.title).toBe("歩み");
  });

  it("read months as they are typed", () => {
    expect(typedMonth("2012-04")).toEqual({ year: "2012", month: 4 });
    expect(typedMonth(null)).toEqual({ year: "", month: 0 });
    expect(sentMonth({ year: "２０１２", month: 4 })).toBe("2012-04");
    expect(sentMonth({ year: " ", month: 0 })).toBeUndefined();
    // Half filled in: the core refuses it with its words.
    expect(sentMonth({ year: "2012", month: 0 })).toBe("2012-00");
  });
});
