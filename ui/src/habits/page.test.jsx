import { fireEvent, render, screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

/** @type {[string, any][]} */
let asked = [];
/** @param {string} id @param {string} name */
const habit = (id, name) => ({
  id,
  name,
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
  cue: "通勤電車で",
  small: "",
  small_target: 5000,
  archived: false,
});
const HABITS = [habit("cards", "単語カード"), habit("listen", "英語リスニング")];
/** @param {number} at @param {number} strength */
const row = (at, strength) => ({
  habit: HABITS[at],
  strength,
  streak: 3,
  streak_unit: "day",
  pause: null,
  weeks: [{ from: "2026-11-16", share: 700, state: "open" }],
});
vi.mock("../backend.js", async (original) => ({
  .../** @type {object} */ (await original()),
  call: async (/** @type {string} */ name, /** @type {any} */ args) => {
    asked.push([name, args]);
    switch (name) {
      case "habit_list":
        return [row(0, 500), row(1, 900)];
      case "links_of":
        return [];
      case "habit_detail":
        return {
          ...row(
            HABITS.findIndex((one) => one.id === args.id),
            500,
          ),
          today: "2026-11-22",
          day_target: 30_000,
          goals: [{ id: "g", title: "TOEIC 800" }],
          best_streak: 9,
          total: 40,
          total_small: 4,
          year: [{ day: "2026-11-21", status: { kind: "done" }, value: 34_000, level: 4 }],
          year_done: 1,
          year_small: 0,
          curve: [{ day: "2026-11-22", value: 500 }],
          rests: [],
          weekdays: [],
          hours: [],
        };
      case "habit_history":
        return [
          { day: "2026-11-21", status: { kind: "done" }, value: 34_000, note: "駅で" },
          { day: "2026-11-20", status: { kind: "small" }, value: 5000, note: "" },
        ];
      case "habit_belongings":
        return { name: "", logs: 46 };
      case "life":
        return { moments: [], week_start: "Mon" };
      case "log_habit":
        return { entry_id: null, moved: [] };
      default:
        return [];
    }
  },
}));
const { default: Habits } = await import("./page.jsx");
const { go } = await import("../router.js");

const user = userEvent.setup();
const named = (/** @type {string} */ name) => asked.filter(([one]) => one === name);

beforeEach(() => {
  asked = [];
  go("habits");
});

/** @param {string} name */
async function chosen(name) {
  return screen.findByRole("heading", { level: 2, name });
}

describe("the habits page", () => {
  it("lists the strongest first, and shows it", async () => {
    render(<Habits />);
    await chosen("英語リスニング");
    const names = screen.getAllByRole("link", { name: /毎日/ }).map((one) => one.textContent);
    expect(names).toEqual(["英語リスニング毎日・30分", "単語カード毎日・30分"]);
    expect(screen.getByText("小さい版").nextSibling?.textContent).toBe("5分");
    expect(await screen.findByText("34分")).toBeTruthy();
    expect(screen.getByText("5分・小さい版")).toBeTruthy();
  });

  it("moves through the list by arrow keys", async () => {
    render(<Habits />);
    await chosen("英語リスニング");
    const [first, second] = screen.getAllByRole("link", { name: /毎日/ });
    first?.focus();
    fireEvent.keyDown(/** @type {HTMLElement} */ (first), { key: "ArrowDown" });
    expect(document.activeElement).toBe(second);
    await chosen("単語カード");
  });

  it("says how much goes along before it deletes, and offers a rest instead", async () => {
    render(<Habits />);
    await chosen("英語リスニング");
    const detail = within(screen.getByRole("article"));
    await user.click(
      /** @type {HTMLElement} */ (detail.getAllByRole("button", { name: "その他の操作" })[0]),
    );
    await user.click(screen.getByRole("menuitem", { name: "削除する" }));
    const dialog = await screen.findByRole("alertdialog");
    expect(dialog.textContent).toContain("46回");
    expect(document.activeElement?.textContent).toBe("やめる");
    await user.click(within(dialog).getByRole("button", { name: "削除せず休止する" }));
    await user.click(
      within(await screen.findByRole("dialog")).getByRole("button", { name: "休止" }),
    );
    expect(named("delete_habit")).toEqual([]);
    expect(named("pause_habit")[0]?.[1]).toMatchObject({
      id: "listen",
      reason: "busy",
      from_day: "2026-11-22",
    });
  });

  it("records a past day with its minutes", async () => {
    render(<Habits />);
    await chosen("英語リスニング");
    await user.click(screen.getByRole("button", { name: "過去の分を記録" }));
    const dialog = within(await screen.findByRole("dialog"));
    const day = dialog.getByLabelText("日");
    await user.clear(day);
    await user.type(day, "11/19");
    await user.click(dialog.getByRole("button", { name: "記録" }));
    expect(named("log_habit")[0]?.[1]).toMatchObject({
      habit_id: "listen",
      day: "2026-11-19",
      small: false,
      value: 30_000,
    });
  });
});
