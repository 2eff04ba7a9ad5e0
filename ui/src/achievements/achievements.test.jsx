import { render, screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

/** @type {[string, any][]} */
let asked = [];
const TODAY = "2026-11-22";
/** @param {string} id @param {string} text @param {object} [more] */
const achievement = (id, text, more = {}) => ({
  id,
  day: "2026-11-20",
  text,
  tags: ["職場"],
  activity: null,
  goal: { id: "g", title: "講師になる" },
  people: [{ id: "p", name: "木村 和夫" }],
  situation: "",
  action: "",
  result: "",
  evidence: "",
  witness: "",
  witness_person: null,
  strengths: [],
  is_whole: false,
  ...more,
});
const ALL = [
  achievement("a", "引きつぎ書を一枚に", {
    situation: "聞き返しが多い",
    action: "一枚にまとめた",
    result: "週に一回へ",
    strengths: ["まとめる力"],
    is_whole: true,
  }),
  achievement("b", "新人が一人立ち", { day: "2025-04-01" }),
  achievement("c", "送迎の待ち時間を減らした"),
];
const BRIEF = {
  id: "x",
  title: "水曜の在宅",
  with_whom: "先に主任へ",
  person: { id: "p", name: "木村 和夫" },
  kind: "telework",
  proposal: "水曜は在宅で",
  achievements: [ALL[0], ALL[1]],
  results: [],
  benefits: ["電話が増える"],
  questions: [{ question: "電話は誰が", answer: "当番を代わる" }],
  trial: "",
  status: "asked",
  since: "2026-11-16",
  history: [{ id: "s", status: "asked", day: "2026-11-16", note: "昼休みに" }],
  next_day: null,
  next_about: "",
  reminder: null,
  created_on: "2026-11-01",
};
/** What the form has of it. */
const FORM = {
  title: "水曜の在宅",
  with_whom: "先に主任へ",
  person_id: "p",
  kind: "telework",
  proposal: "水曜は在宅で",
  achievements: ["a", "b"],
  results: [],
  benefits: ["電話が増える"],
  questions: [{ question: "電話は誰が", answer: "当番を代わる" }],
  trial: "",
};
const EARLIER = { ...ALL[2], id: "z", text: "窓口を一つにまとめた" };
const NEXT = { day: "2025-03-01", at: "2025-03-01T03:00:00Z", id: "c" };
let hasMore = false;
vi.mock("../backend.js", async (original) => ({
  .../** @type {object} */ (await original()),
  call: async (/** @type {string} */ name, /** @type {any} */ args) => {
    asked.push([name, args]);
    switch (name) {
      case "achievements":
        return {
          today: TODAY,
          achievements: args.before ? [EARLIER] : ALL,
          next: hasMore && !args.before ? NEXT : null,
          total: 3,
          open: 2,
          years: [
            { year: 2026, achievements: 2, found: 2 },
            { year: 2025, achievements: 51, found: 50 },
          ],
          tags: ["職場"],
          strengths: ["まとめる力"],
        };
      case "achievement":
        return {
          today: TODAY,
          achievement: ALL.find(({ id }) => id === args.id),
          briefs: [BRIEF],
        };
      case "briefs":
        return {
          today: TODAY,
          briefs: [{ ...BRIEF, achievements: 2, next_is_due: false }],
          sheet_written: true,
        };
      case "brief":
        return { today: TODAY, brief: BRIEF, next_is_due: false, offered_minute: 735 };
      case "brief_from_sheet":
        return "y";
      case "people":
        return { today: TODAY, people: [{ id: "p", name: "木村 和夫" }] };
      default:
        return [];
    }
  },
}));

const { default: Room } = await import("./achievements.jsx");
const { go } = await import("../router.js");
const user = userEvent.setup();
const made = (/** @type {string} */ name) =>
  asked.filter(([one]) => one === name).map(([, args]) => args);
const press = (/** @type {string | RegExp} */ name) =>
  user.click(screen.getByRole("button", { name }));
/** @param {string[]} rest @param {string} heading */
async function show(rest, heading) {
  go("design", ["achievements", ...rest]);
  render(<Room query={{}} />);
  await screen.findByRole("heading", { name: heading, level: 1 });
}

beforeEach(() => {
  asked = [];
});

describe("the room of achievements", () => {
  it("lists them by year, with what can be filled in, and the briefs before them", async () => {
    await show([], "実績と職場との相談");
    const year = await screen.findByRole("region", { name: /^2025年/ });
    expect(year.textContent).toContain("新人が一人立ち");
    expect(within(year).getByText("書き足せます")).toBeTruthy();
    const briefs = screen.getByRole("region", { name: "職場との相談" });
    expect(briefs.textContent).toContain("話してみた");
    expect(briefs.textContent).toContain("実績2件");
  });

  it("shows earlier ones window by window, with each year's whole count", async () => {
    hasMore = true;
    await show([], "実績と職場との相談");
    const year = await screen.findByRole("region", { name: /^2025年/ });
    await vi.waitFor(() => expect(year.textContent).toContain("50件"));
    expect(screen.queryByText("窓口を一つにまとめた")).toBeNull();
    await press("もっと前を見る");
    expect(await screen.findByText("窓口を一つにまとめた")).toBeTruthy();
    expect(screen.getByText("新人が一人立ち")).toBeTruthy();
    expect(made("achievements").at(-1)).toMatchObject({ before: NEXT, limit: 50 });
    expect(screen.queryByRole("button", { name: "もっと前を見る" })).toBeNull();
    hasMore = false;
  });

  it("asks for a year and for those that can be filled in", async () => {
    await show([], "実績と職場との相談");
    await user.click(await screen.findByRole("combobox", { name: /^年/ }));
    await user.click(screen.getByRole("option", { name: "2025年" }));
    await user.click(screen.getByRole("checkbox", { name: "書き足せるもの(2)" }));
    await vi.waitFor(() =>
      expect(made("achievements").at(-1)).toMatchObject({ year: 2025, open: true }),
    );
  });

  it("records one by keyboard, with Enter in its line", async () => {
    await show([], "実績と職場との相談");
    await press("実績を記録");
    await user.type(screen.getByLabelText("実績をひとことで"), "電話を一人で受けた");
    await user.type(screen.getByLabelText(/^表れた強み/), "聞く力、まとめる力");
    await user.type(screen.getByLabelText("実績をひとことで"), "{Enter}");
    expect(made("log_achievement")[0]).toMatchObject({
      text: "電話を一人で受けた",
      day: TODAY,
      strengths: ["聞く力", "まとめる力"],
      witness_id: undefined,
    });
  });

  it("fills in the rest of a line and leaves its goal and people as they are", async () => {
    await show(["b"], "新人が一人立ち");
    await press("残りを書く");
    await user.type(screen.getByLabelText(/^結果/), "三か月で独り立ち");
    await press("保存");
    expect(made("change_achievement")[0]).toMatchObject({
      id: "b",
      form: { result: "三か月で独り立ち", goal_id: "g", people: ["p"], tags: ["職場"] },
    });
  });

  it("begins a brief with the sheet's answers", async () => {
    await show([], "実績と職場との相談");
    await user.click(await screen.findByRole("button", { name: "シートの答えから作る" }));
    await user.type(screen.getByLabelText("題"), "在宅の相談");
    await press("作る");
    expect(made("brief_from_sheet")).toEqual([{ title: "在宅の相談" }]);
    await vi.waitFor(() => expect(location.hash).toBe("#/design/achievements/brief/y"));
  });
});

describe("a brief", () => {
  it("changes one part and sends the others as they are", async () => {
    await show(["brief", "x"], "水曜の在宅");
    await press("職場にとってよいことを編集");
    await user.type(screen.getByLabelText("1行に1つ"), "\n\n残業が減る ");
    await press("保存");
    expect(made("change_brief")[0]).toEqual({
      id: "x",
      form: { ...FORM, benefits: ["電話が増える", "残業が減る"] },
    });
  });

  it("puts its achievements in order with the arrow keys", async () => {
    await show(["brief", "x"], "水曜の在宅");
    screen.getByRole("button", { name: /引きつぎ書を一枚に.*順番/ }).focus();
    await user.keyboard("{ArrowDown}");
    expect(made("change_brief")[0].form.achievements).toEqual(["b", "a"]);
  });

  it("adds what is chosen at the end", async () => {
    await show(["brief", "x"], "水曜の在宅");
    await press("実績を選ぶ");
    const dialog = screen.getByRole("dialog");
    await user.click(await within(dialog).findByRole("checkbox", { name: /送迎/ }));
    await user.click(within(dialog).getByRole("checkbox", { name: /引きつぎ書/ }));
    await press("保存");
    expect(made("change_brief")[0].form.achievements).toEqual(["b", "c"]);
  });

  it("offers the status that usually follows, and the next day with a reminder", async () => {
    await show(["brief", "x"], "水曜の在宅");
    await press("今の様子を記録");
    await user.type(screen.getByLabelText(/^ひとこと/), "考えると言われた");
    await press("記録");
    expect(made("set_brief_status")[0]).toEqual({
      id: "x",
      status: "answered",
      day: TODAY,
      note: "考えると言われた",
    });
    await press("次の日を決める");
    await user.type(screen.getByLabelText("次の日"), "12/1{Enter}");
    await user.type(screen.getByLabelText(/^その日にすること/), "返事をきく");
    await press("保存");
    expect(made("set_brief_next")[0]).toEqual({
      id: "x",
      next: { day: "2026-12-01", about: "返事をきく" },
      reminder: { kind: "at", minute: 735 },
    });
  });

  it("comes on paper without what is for oneself, unless that is asked for", async () => {
    go("design", ["achievements", "brief", "x", "paper"]);
    render(<Room query={{}} />);
    const paper = await screen.findByRole("article", { name: "水曜の在宅" });
    expect(paper.textContent).toContain("相手: 木村 和夫");
    expect(paper.textContent).toContain("週に一回へ");
    expect(paper.textContent).not.toContain("先に主任へ");
    expect(paper.textContent).not.toContain("電話は誰が");
    await user.click(screen.getByRole("checkbox", { name: /聞かれそうなことも載せる/ }));
    expect(paper.textContent).toContain("当番を代わる");
  });
});
