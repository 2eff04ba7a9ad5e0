import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

/** @type {[string, any][]} */
let asked = [];
/** @type {any} */
let refusal = null;
const { BackendError } = await import("../backend.js");
vi.mock("../backend.js", async (original) => ({
  .../** @type {object} */ (await original()),
  call: async (/** @type {string} */ name, /** @type {any} */ args) => {
    asked.push([name, args]);
    if (refusal) throw refusal;
    return {};
  },
  onChanged: () => () => {},
}));
await import("./words.js");
const { Ribbon } = await import("./ribbon.jsx");
const { TypePlan } = await import("./type-plan.jsx");
const { AuditGrid } = await import("./audit-grid.jsx");
const { FoundTimes } = await import("./found-times.jsx");

const ACTIVITIES = [
  { id: "w", name: "本業", colour: 1 },
  { id: "l", name: "学び", colour: 3 },
];
const WORK = { kind: /** @type {const} */ ("activity"), id: "w" };
const SLEEP = { kind: /** @type {const} */ ("sleep") };
const RIBBON = {
  day: "2026-11-22",
  is_today: true,
  has_plan: true,
  types: [
    { id: "a", name: "出勤日" },
    { id: "b", name: "休日" },
  ],
  type_id: "a",
  usual_type_id: "b",
  plan: [
    { start: 0, end: 360, of: SLEEP },
    { start: 480, end: 1020, of: WORK },
  ],
  actual: [{ start: 480, end: 740, of: WORK }],
  unrecorded: [{ start: 360, end: 420 }],
  earlier: [],
  now_minute: 760,
  sums: [
    { of: WORK, planned: 540, logged: 260 },
    { of: SLEEP, planned: 360, logged: 330 },
  ],
  untimed: [{ of: SLEEP, minutes: 330 }],
  overlapping: 0,
  activities: ACTIVITIES,
};

beforeEach(() => {
  asked = [];
  refusal = null;
});

describe("the ribbon", () => {
  it("says all of the day in words, and what has no time beside it", () => {
    render(<Ribbon of={RIBBON} />);
    expect(screen.getByRole("img").getAttribute("aria-label")).toBe(
      "計画: 睡眠 0:00〜6:00、本業 8:00〜17:00。実際: 本業 8:00〜12:20。記録なし: 6:00〜7:00。いま 12:40。",
    );
    expect(screen.getByText("時刻のない記録: 睡眠 5時間30分")).toBeTruthy();
  });

  it("leaves out the hour beside the words of now", () => {
    const { container } = render(<Ribbon of={RIBBON} />);
    const hours = [...container.querySelectorAll("[data-hour]")].map((one) => one.textContent);
    expect(hours).toEqual(["0時", "6", "18", "24"]);
  });

  it("gives the day another type", async () => {
    render(<Ribbon of={RIBBON} />);
    await userEvent.click(screen.getByRole("combobox", { name: "この日の型" }));
    await userEvent.click(screen.getByRole("option", { name: /休日の型/ }));
    expect(asked).toEqual([["set_day_type", { day: "2026-11-22", type_id: "b" }]]);
  });

  it("is a table, too", async () => {
    render(<Ribbon of={RIBBON} />);
    await userEvent.click(screen.getByRole("button", { name: /表で見る/ }));
    const row = screen.getByRole("row", { name: /本業/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map((one) => one.textContent),
    ).toEqual(["9時間", "4時間20分"]);
  });
});

describe("a plan", () => {
  const TYPE = {
    id: "a",
    name: "出勤日",
    weekdays: /** @type {any} */ (["Mon"]),
    holidays: false,
    archived: false,
    blocks: [{ start: 480, end: 1020, of: WORK }],
    since: "2026-11-06",
  };

  it("says from when it holds, and an earlier one from when to when", () => {
    render(<TypePlan of={TYPE} activities={ACTIVITIES} first last at={0} />);
    expect(screen.getByText("2026年11月6日からの計画")).toBeTruthy();
    const earlier = { type_id: "a", name: "出勤日", from: "2026-10-08", until: "2026-11-05" };
    render(<Ribbon of={{ ...RIBBON, is_today: false, earlier: [earlier] }} />);
    expect(
      screen.getByText("出勤日の2026年10月8日から11月5日までは、そのときの計画です。"),
    ).toBeTruthy();
    cleanup();
    render(<Ribbon of={{ ...RIBBON, is_today: false, earlier: [{ ...earlier, from: null }] }} />);
    expect(screen.getByText("出勤日の2026年11月5日までは、そのときの計画です。")).toBeTruthy();
  });

  it("is written in a list and kept as a whole; a refusal stands under it", async () => {
    render(<TypePlan of={TYPE} activities={ACTIVITIES} first last at={0} />);
    await userEvent.click(screen.getByRole("button", { name: /一日を設計する/ }));
    await userEvent.click(screen.getByRole("button", { name: "予定を加える" }));
    const ends = screen.getAllByLabelText("終わり");
    await userEvent.clear(/** @type {HTMLElement} */ (ends[1]));
    await userEvent.type(/** @type {HTMLElement} */ (ends[1]), "24:00");
    refusal = new BackendError("days-blocks-overlap", {}, "blocks");
    await userEvent.click(screen.getByRole("button", { name: "保存" }));
    const sent = {
      id: "a",
      blocks: [
        { start: 480, end: 1020, of: WORK },
        { start: 1020, end: 1440, of: WORK },
      ],
    };
    expect(asked).toEqual([["plan_day_type", sent]]);
    expect(await screen.findByText(/予定が重なっています/)).toBeTruthy();
    refusal = null;
    await userEvent.click(screen.getByRole("button", { name: "保存" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "保存" })).toBeNull());
  });

  it("keeps the keyboard where the person is", async () => {
    render(<TypePlan of={TYPE} activities={ACTIVITIES} first last at={0} />);
    const begin = () => screen.getByRole("button", { name: /一日を設計する/ });
    await userEvent.click(begin());
    expect(document.activeElement).toBe(screen.getByLabelText("はじまり"));
    await userEvent.click(screen.getByRole("button", { name: "予定を加える" }));
    expect(document.activeElement).toBe(screen.getAllByLabelText("はじまり")[1]);
    const remove = () => screen.getAllByRole("button", { name: /の予定を外す/ });
    await userEvent.click(/** @type {HTMLElement} */ (remove()[1]));
    expect(document.activeElement).toBe(remove()[0]);
    await userEvent.click(/** @type {HTMLElement} */ (remove()[0]));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "予定を加える" }));
    await userEvent.click(screen.getByRole("button", { name: "やめる" }));
    expect(document.activeElement).toBe(begin());
  });
});

describe("the half hours", () => {
  /** @type {any} */
  const AUDIT = {
    audit: { id: "x", first_day: "2026-11-16", filled: 1, could: 0 },
    days: ["16", "17", "18", "19", "20", "21", "22"].map((n) => ({
      day: `2026-11-${n}`,
      holiday: null,
    })),
    order: Array.from({ length: 48 }, (_, n) => (n + 8) % 48),
    slots: [{ slot: 12, of: { kind: "house" }, could: false }],
    totals: [],
    open: 0,
    could: 0,
    found: [
      {
        weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri"],
        group: "weekdays",
        start: 1110,
        end: 1140,
        minutes: 30,
        total: 150,
        regular: true,
        of: { kind: "commute" },
      },
    ],
    activities: ACTIVITIES,
  };

  it("are chosen by Shift and arrows and filled in by the space bar", () => {
    render(<AuditGrid of={AUDIT} />);
    const cell = screen.getByRole("gridcell", { name: /11月16日\(月\) 6:00〜6:30 家のこと/ });
    cell.focus();
    fireEvent.keyDown(cell, { key: "ArrowRight", shiftKey: true });
    fireEvent.keyDown(/** @type {Element} */ (document.activeElement), {
      key: "ArrowDown",
      shiftKey: true,
    });
    expect(document.querySelectorAll("[aria-selected=true]")).toHaveLength(4);
    expect(document.activeElement?.getAttribute("tabindex")).toBe("0");
    fireEvent.keyDown(/** @type {Element} */ (document.activeElement), { key: " " });
    expect(asked).toEqual([
      ["fill_audit", { id: "x", slots: [12, 13, 60, 61], of: { kind: "commute" } }],
    ]);
  });

  it("are filled in where the pointer is drawn over them", async () => {
    render(<AuditGrid of={AUDIT} />);
    await userEvent.click(screen.getByRole("radio", { name: "自分の時間にできそう" }));
    const [from] = screen.getAllByRole("gridcell", { name: /11月20日\(金\) 18:30/ });
    const [to] = screen.getAllByRole("gridcell", { name: /11月20日\(金\) 19:00/ });
    fireEvent.pointerDown(/** @type {Element} */ (from), { button: 0 });
    fireEvent.pointerEnter(/** @type {Element} */ (to));
    fireEvent.pointerUp(window);
    expect(asked).toEqual([["fill_audit", { id: "x", slots: [229, 230], could: true }]]);
  });

  it("say where an hour hides, one step from a habit", () => {
    render(<FoundTimes of={AUDIT} />);
    expect(screen.getByText(/平日 18:30〜19:00 通勤、5回 × 30分\(週に2時間30分\)/)).toBeTruthy();
    const link = screen.getByRole("link", { name: "この時間に習慣を置く" });
    const cue = new URLSearchParams(link.getAttribute("href")?.split("?")[1]).get("cue");
    expect(cue).toBe("平日 18:30 通勤の時間に");
  });
});
