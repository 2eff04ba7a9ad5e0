import { fireEvent, render, screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

/** @type {[string, any][]} */
let asked = [];
/** @type {any} */
let refusal = null;
const GOALS = [
  { id: "g", title: "英語200時間", metric: { kind: "total" }, unit: { kind: "hours" } },
  { id: "y", title: "副業の収入", metric: { kind: "total" }, unit: { kind: "yen" } },
  { id: "m", title: "研修を開く", metric: { kind: "milestones" }, unit: null },
];
vi.mock("../backend.js", async (original) => ({
  .../** @type {object} */ (await original()),
  call: async (/** @type {string} */ name, /** @type {any} */ args) => {
    asked.push([name, args]);
    if (name === "today") return { today: "2026-11-22" };
    if (name === "goals") return { goals: GOALS };
    if (name === "activities") return [];
    if (name === "life") return { moments: [], week_start: "Mon" };
    if (refusal) throw refusal;
    return "new-habit";
  },
}));
const { HabitForm } = await import("./form.jsx");
const { scheduleWords } = await import("./words.js");
const { language } = await import("../l10n.js");

const user = userEvent.setup();
const named = (/** @type {string} */ name) => asked.filter(([one]) => one === name);

beforeEach(() => {
  asked = [];
  refusal = null;
});

describe("the habit form", () => {
  it("writes a habit down with what was typed, and tells its id", async () => {
    const onClose = vi.fn();
    const onSaved = vi.fn();
    render(<HabitForm onClose={onClose} onSaved={onSaved} />);
    await user.type(await screen.findByLabelText("名前"), "単語カード");
    await user.click(screen.getByRole("radio", { name: "回数や量" }));
    const target = screen.getByLabelText("目安");
    await user.clear(target);
    await user.type(target, "20");
    await user.type(screen.getByLabelText("単位"), "枚");
    await user.click(screen.getByRole("button", { name: "保存" }));
    expect(named("create_habit")).toHaveLength(1);
    expect(named("create_habit")[0]?.[1]).toMatchObject({
      name: "単語カード",
      kind: "amount",
      target: 20_000,
      unit_word: "枚",
      schedule: { rule: { kind: "daily", times: 1 }, from: "2026-11-22", until: null },
    });
    expect(onSaved).toHaveBeenCalledWith("new-habit");
    expect(onClose).toHaveBeenCalled();
  });

  it("says what is wrong under the field, and keeps what was typed", async () => {
    const onClose = vi.fn();
    refusal = { code: "habits-name-empty", args: {}, field: "name" };
    render(<HabitForm onClose={onClose} />);
    const cue = await screen.findByLabelText(/きっかけの言葉/);
    await user.type(cue, "通勤電車で");
    await user.click(screen.getByRole("button", { name: "保存" }));
    const name = screen.getByLabelText("名前");
    expect(name.getAttribute("aria-invalid")).toBe("true");
    expect(/** @type {HTMLInputElement} */ (cue).value).toBe("通勤電車で");
    expect(onClose).not.toHaveBeenCalled();
  });

  it("keeps what was typed on Escape", async () => {
    const onClose = vi.fn();
    render(<HabitForm onClose={onClose} />);
    const name = await screen.findByLabelText("名前");
    await user.type(name, "朝");
    fireEvent.keyDown(name, { key: "Escape" });
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.getByRole("alert")).toBeTruthy();
  });

  it("doesn't save on the Enter that confirms a composition", async () => {
    render(<HabitForm onClose={() => {}} />);
    const name = await screen.findByLabelText("名前");
    await user.type(name, "朝");
    fireEvent.keyDown(name, { key: "Enter", keyCode: 229 });
    expect(named("create_habit")).toHaveLength(0);
    fireEvent.keyUp(name, { key: "Enter" });
    fireEvent.keyDown(name, { key: "Enter" });
    expect(named("create_habit")).toHaveLength(1);
  });
});

/** @type {any} */
const HABIT = {
  id: "h",
  name: "英語をきく",
  archived: false,
  activity_id: null,
  moment_id: null,
  kind: "minutes",
  direction: "at_least",
  target: 30_000,
  unit_word: "",
  schedule: {
    rule: { kind: "daily", times: 1 },
    from: "2026-01-01",
    until: null,
    except_holidays: false,
  },
  cue: "",
  small: "",
  small_target: null,
};
/** @type {import("../bindings/operations").SupportedGoal[]} */
const SUPPORTED = [
  { id: "g", title: "英語200時間", unit: { kind: "hours" }, measure: "hour", factor: 1000 },
  { id: "m", title: "研修を開く", unit: null, measure: "log", factor: 0 },
];

describe("the goals of a habit", () => {
  it("can be added, changed and taken away, and are saved with the habit", async () => {
    render(<HabitForm habit={HABIT} goals={SUPPORTED} onClose={() => {}} />);
    const hours = within(await screen.findByRole("region", { name: "英語200時間" }));
    const factor = hours.getByLabelText("足す数");
    await user.clear(factor);
    await user.type(factor, "0.5");
    await user.click(screen.getByRole("button", { name: "「研修を開く」からはずす" }));
    await user.click(screen.getByLabelText(/ほかに支える目標/));
    await user.click(await screen.findByRole("option", { name: "副業の収入" }));
    const yen = within(screen.getByRole("region", { name: "副業の収入" }));
    await user.click(yen.getByLabelText("目標への足し方"));
    await user.click(await screen.findByRole("option", { name: "足さない(支えるだけ)" }));
    await user.click(screen.getByRole("button", { name: "保存" }));
    expect(named("change_habit")[0]?.[1].goals).toEqual([
      { goal_id: "g", adds: { measure: "hour", factor: 500 } },
      { goal_id: "y", adds: { measure: "log", factor: 0 } },
    ]);
    // Nothing is written beside the habit: undo takes back all of it at once.
    expect(named("link_habit")).toEqual([]);
  });

  it("say where a number is missing, before anything is saved", async () => {
    render(<HabitForm habit={HABIT} goals={SUPPORTED} onClose={() => {}} />);
    const hours = within(await screen.findByRole("region", { name: "英語200時間" }));
    await user.clear(hours.getByLabelText("足す数"));
    await user.click(screen.getByRole("button", { name: "保存" }));
    expect(hours.getByRole("alert")).toBeTruthy();
    expect(named("change_habit")).toEqual([]);
  });

  it("ask for no number where milestones are ticked by hand", async () => {
    render(<HabitForm habit={HABIT} goals={SUPPORTED} onClose={() => {}} />);
    const ticked = within(await screen.findByRole("region", { name: "研修を開く" }));
    expect(ticked.queryByLabelText("目標への足し方")).toBeNull();
    expect(ticked.getByText("支えるだけで、数には足しません")).toBeTruthy();
  });
});

describe("a schedule in words", () => {
  const base = { from: "2026-01-01", until: null, except_holidays: false };
  /** @type {[any, string, string][]} */
  const cases = [
    [{ kind: "daily", times: 1 }, "毎日", "Every day"],
    [{ kind: "weekdays", days: ["Fri", "Mon", "Tue", "Wed", "Thu"] }, "平日", "Weekdays"],
    [{ kind: "weekdays", days: ["Wed", "Mon"] }, "月・水曜", "Mon, Wed"],
    [{ kind: "times_per_week", times: 3 }, "週3回", "3 times a week"],
    [{ kind: "every_n_days", days: 3 }, "3日ごと", "Every 3 days"],
    [
      { kind: "nth_weekday", nth: -1, weekday: "Sun" },
      "毎月最終日曜日",
      "Last Sunday of the month",
    ],
  ];
  it.each(cases)("%j", (rule, ja, en) => {
    expect(scheduleWords({ ...base, rule })).toBe(ja);
    language.value = "en";
    expect(scheduleWords({ ...base, rule })).toBe(en);
  });

  it("tells its limits", () => {
    const rule = /** @type {const} */ ({ kind: "daily", times: 1 });
    const words = scheduleWords({ ...base, rule, until: "2026-12-20", except_holidays: true });
    expect(words).toBe("毎日・祝日は除く・12月20日まで");
  });
});
