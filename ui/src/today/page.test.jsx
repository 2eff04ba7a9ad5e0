import { fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

/** @type {[string, any][]} */
let asked = [];
/** @type {any} */
let answer;
/** @type {Set<(changed: any) => void>} */
const listeners = new Set();
vi.mock("../backend.js", async (original) => ({
  .../** @type {object} */ (await original()),
  call: async (/** @type {string} */ name, /** @type {any} */ args) => {
    asked.push([name, args]);
    if (name === "today") return structuredClone(answer);
    if (name === "reminder_manners") return { muted };
    if (name === "life") return { moments: [], week_start: "Mon" };
    return { moved };
  },
  onChanged: (/** @type {any} */ listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
}));
const { default: Today } = await import("./page.jsx");
const { Toasts, toasts } = await import("../parts/toasts.jsx");
const { route } = await import("../router.js");
const { keepFocusNear } = await import("../focus-near.js");

/** @type {any[]} */
let moved = [];
/** @type {{ date: string, minute: number } | null} */
let muted = null;

/** @param {object} more */
const step = (more) => ({
  id: "cards",
  name: "単語カード",
  activity_id: null,
  cue: "昼休みに",
  moment: null,
  small: "5枚だけ",
  small_target: null,
  kind: "amount",
  direction: "at_least",
  target: 20_000,
  value: 12_000,
  unit_word: "枚",
  status: { kind: "partial" },
  when: "now",
  done_at: null,
  footsteps: ["done", "small"],
  streak: 12,
  streak_unit: "day",
  period_done: null,
  period_wanted: null,
  period: null,
  due_since: null,
  strength: 700,
  timer: null,
  goals: [],
  note: "",
  share: 600,
  missing: 8000,
  easy: false,
  ...more,
});

const listening = step({
  id: "english",
  name: "英語リスニング",
  kind: "minutes",
  target: 30_000,
  value: 0,
  unit_word: "",
  status: { kind: "open" },
  when: "later",
  missing: 30_000,
  share: 0,
});
const stretch = step({
  id: "stretch",
  name: "朝のストレッチ",
  kind: "yes_no",
  target: 1000,
  value: 1000,
  status: { kind: "done" },
  when: "settled",
  done_at: "06:05",
});

const saidOf = (/** @type {string} */ name) =>
  asked.filter(([one]) => one === name).map(([, args]) => args);
const row = (/** @type {string} */ name) =>
  within(/** @type {HTMLElement} */ (screen.getByText(name).closest("[data-row]")));

beforeEach(() => {
  asked = [];
  moved = [];
  muted = null;
  toasts.value = [];
  route.value = { page: "today", rest: [], query: {} };
  answer = {
    day: "2026-11-22",
    today: "2026-11-22",
    is_today: true,
    previous: "2026-11-21",
    next: null,
    date: "2026-11-22",
    date_tomorrow: "2026-11-23",
    holiday: null,
    part: "noon",
    theme: "学び続ける",
    steps: [step({}), listening, stretch],
    wanted: 3,
    done: 1,
    open: 2,
    has_habits: true,
    checkin: { day: "2026-11-22", sleep_minutes: 330, fatigue: 4, mood: null, purpose: null },
    upcoming: [],
    waiting: { open: [], missed: [] },
    tomorrow: null,
  };
});

async function show() {
  render(
    <>
      <main>
        <Today />
      </main>
      <Toasts />
    </>,
  );
  await screen.findByRole("heading", { level: 1 });
}

describe("Today", () => {
  it("greets with the theme and counts the steps", async () => {
    await show();
    expect(screen.getByText(/今日の一歩はあと2つです/).textContent).toBe(
      "こんにちは。「学び続ける」へ、今日の一歩はあと2つです。",
    );
    expect(screen.getByText("今日の習慣 3つのうち1つ済み")).toBeTruthy();
    expect(screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent)).toEqual([
      "いま",
      "このあと",
      "済み・お休み",
      "今日の調子",
    ]);
  });

  it("logs what is left by Space, and shows the goal it moved", async () => {
    moved = [{ id: "g", title: "TOEIC 800", share_before: 411, share_after: 421 }];
    await show();
    screen.getByRole("button", { name: "単語カードを済みにする" }).focus();
    await userEvent.keyboard(" ");
    expect(saidOf("log_habit")).toMatchObject([
      { habit_id: "cards", day: "2026-11-22", small: false },
    ]);
    expect(saidOf("log_habit")[0].value).toBe(undefined);
    await screen.findByText("「TOEIC 800」へ一歩: 41% → 42%");
    for (const listener of listeners) listener({ parts: [], action: { step: "undone" } });
    await vi.waitFor(() => expect(screen.queryByText(/TOEIC 800/)).toBe(null));
  });

  it("says gently that days ask for care, and asks the journal for the small versions", async () => {
    answer.care = { kind: "sleep", days: 3 };
    answer.has_small = true;
    await show();
    screen.getByText("3日続けて睡眠が6時間未満です。今日は小さい版で十分です。");
    await userEvent.click(screen.getByRole("button", { name: "小さい版にする" }));
    await userEvent.click(screen.getByRole("button", { name: "閉じる" }));
    expect(saidOf("answer_care")).toEqual([
      { day: "2026-11-22", easy: true },
      { day: "2026-11-22", easy: false },
    ]);
  });

  it("lets a tick be the small version on a day of those, and leads back to the usual ones", async () => {
    answer.easy = true;
    answer.steps = [step({ easy: true }), { ...listening, kind: "yes_no", easy: false }];
    await show();
    screen.getByText(/小さい版の日/);
    await userEvent.click(screen.getByRole("button", { name: "単語カードを済みにする" }));
    await userEvent.click(screen.getByRole("button", { name: "英語リスニングを済みにする" }));
    expect(saidOf("log_habit").map(({ small }) => small)).toEqual([true, false]);
    await userEvent.click(screen.getByRole("button", { name: "いつもの版に戻す" }));
    expect(saidOf("answer_care")).toEqual([{ day: "2026-11-22", easy: false }]);
  });

  it("offers no small versions where no step has one", async () => {
    answer.care = { kind: "fatigue", days: 4 };
    await show();
    screen.getByText(/疲れが強め/);
    expect(screen.queryByRole("button", { name: "小さい版にする" })).toBe(null);
  });

  it("takes back what is done", async () => {
    await show();
    await userEvent.click(screen.getByRole("button", { name: /朝のストレッチは済み/ }));
    expect(saidOf("clear_habit_day")).toEqual([{ id: "stretch", day: "2026-11-22" }]);
  });

  it("counts once a tick of what is done several times a day", async () => {
    answer.steps = [step({ kind: "yes_no", target: 3000, value: 1000, unit_word: "" })];
    await show();
    await userEvent.click(screen.getByRole("button", { name: "単語カードを済みにする" }));
    expect(saidOf("log_habit")[0].value).toBe(1000);
  });

  it("sets a day's amount in thousandths", async () => {
    await show();
    const field = row("単語カード").getByRole("textbox");
    await userEvent.clear(field);
    await userEvent.type(field, "15.5{Enter}");
    expect(saidOf("set_habit_total")).toEqual([{ id: "cards", day: "2026-11-22", value: 15_500 }]);
  });

  it("keeps the focus on the row that moves to another section", async () => {
    const stop = keepFocusNear(document);
    await show();
    const ring = screen.getByRole("button", { name: "単語カードを済みにする" });
    ring.focus();
    answer.steps = [listening, stretch, step({ status: { kind: "done" }, when: "settled" })];
    for (const listener of listeners) listener({ parts: ["habits"] });
    const done = await screen.findByRole("button", { name: /単語カードは済み/ });
    await vi.waitFor(() => expect(document.activeElement).toBe(done));
    stop();
  });

  it("keeps the focus in the word of care while its answer is in it", async () => {
    const stop = keepFocusNear(document);
    answer.care = { kind: "sleep", days: 3 };
    answer.has_small = true;
    await show();
    screen.getByRole("button", { name: "小さい版にする" }).focus();
    Object.assign(answer, { care: null, easy: true });
    for (const listener of listeners) listener({ parts: ["checkins"] });
    const usual = await screen.findByRole("button", { name: "いつもの版に戻す" });
    await vi.waitFor(() => expect(document.activeElement).toBe(usual));
    stop();
  });

  it("moves by arrows from row to row, and to the day before", async () => {
    await show();
    screen.getByRole("button", { name: "単語カードを済みにする" }).focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(
      screen.getByRole("button", { name: "英語リスニングを済みにする" }),
    );
    await userEvent.keyboard("{ArrowLeft}");
    await vi.waitFor(() => expect(saidOf("today").at(-1)).toEqual({ day: "2026-11-21" }));
  });

  it("skips with a reason and a word, from the row's menu", async () => {
    await show();
    const ring = screen.getByRole("button", { name: "単語カードを済みにする" });
    ring.focus();
    fireEvent.keyDown(ring, { key: "F10", shiftKey: true });
    await userEvent.click(screen.getByRole("menuitem", { name: "スキップ" }));
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.click(dialog.getByRole("combobox"));
    await userEvent.click(await screen.findByRole("option", { name: "忙しい時期" }));
    await userEvent.type(dialog.getByRole("textbox"), "早番");
    await userEvent.click(dialog.getByRole("button", { name: "スキップする" }));
    expect(saidOf("skip_habit")).toEqual([
      { id: "cards", day: "2026-11-22", reason: "busy", text: "早番" },
    ]);
    await vi.waitFor(() => expect(screen.queryByRole("dialog")).toBe(null));
  });

  it("starts a timer, and has none on a past day", async () => {
    await show();
    await userEvent.click(
      row("英語リスニング").getByRole("button", { name: /タイマーをはじめる/ }),
    );
    expect(saidOf("start_timer")).toEqual([{ id: "english", mode: "stopwatch" }]);
    answer = { ...answer, day: "2026-11-21", is_today: false, next: "2026-11-22" };
    for (const listener of listeners) listener({ parts: ["habits"] });
    await screen.findByText("この日の調子");
    expect(row("英語リスニング").queryByRole("button", { name: /タイマー/ })).toBe(null);
    expect(row("英語リスニング").getByRole("textbox")).toBeTruthy();
  });

  it("says when a countdown has reached zero, and offers to record it", async () => {
    const counting = { mode: "countdown", running: true, seconds: 29 * 60 + 59 };
    answer.steps = [{ ...listening, timer: counting }];
    await show();
    const status = row("英語リスニング").getByRole("status");
    expect(status.textContent).toBe("");
    expect(row("英語リスニング").queryByText("記録")).toBe(null);
    await vi.waitFor(() => expect(status.textContent).toBe("時間になりました"), { timeout: 5000 });
    await userEvent.click(row("英語リスニング").getByText("記録"));
    expect(saidOf("finish_timer")).toEqual([{ id: "english", discard: false }]);
  });

  it("says nothing of the kind where a stopwatch passes the target", async () => {
    answer.steps = [
      { ...listening, timer: { mode: "stopwatch", running: false, seconds: 40 * 60 } },
    ];
    await show();
    expect(row("英語リスニング").queryByRole("status")).toBe(null);
  });

  it("has nothing to tick where the target is a limit", async () => {
    answer.steps = [step({ direction: "at_most", target: 2000, value: 3000, share: 1000 })];
    await show();
    expect(screen.getByRole("img", { name: "単語カード: 2枚までのうち3枚" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /済みにする/ })).toBe(null);
  });

  it("says how the day was in parts, and takes a part back", async () => {
    await show();
    const fatigue = within(screen.getByRole("radiogroup", { name: /疲れ/ }));
    await userEvent.click(fatigue.getByRole("radio", { checked: true }));
    await userEvent.click(screen.getByRole("button", { name: "睡眠をふやす" }));
    expect(saidOf("set_checkin")).toEqual([
      { day: "2026-11-22", fatigue: null },
      { day: "2026-11-22", sleep_minutes: 360 },
    ]);
  });

  it("takes sleep back when its text is emptied", async () => {
    await show();
    const sleep = screen.getByRole("textbox", { name: "睡眠 (時間)" });
    await userEvent.clear(sleep);
    await userEvent.type(sleep, "{Enter}");
    expect(saidOf("set_checkin")).toEqual([{ day: "2026-11-22", sleep_minutes: null }]);
  });

  it("shows how far the week is where amounts add up over it, and since when a step is due", async () => {
    const period = { kind: "week", sum: 40_000, target: 90_000 };
    answer.steps = [
      step({ ...listening, value: 15_000, status: { kind: "partial" }, period }),
      step({ due_since: "2026-11-20", period: { kind: "stretch", sum: 12_000, target: 20_000 } }),
    ];
    await show();
    expect(row("英語リスニング").getByText("今週 1時間30分のうち40分")).toBeTruthy();
    expect(row("英語リスニング").getByText("いま15分")).toBeTruthy();
    expect(row("単語カード").getByText("今回 20枚のうち12枚")).toBeTruthy();
    expect(row("単語カード").getByText(/11月20日.*の分/)).toBeTruthy();
    expect(row("単語カード").queryByText("/ 20枚")).toBeNull();
  });

  it("offers answers to a reminder that waits, the small one only if there is one", async () => {
    const waiting = {
      occurrence: { id: "o1" },
      subject: { kind: "habit", id: "english" },
      title: "英語リスニング",
      text: "",
      cue: "通勤電車で",
      moment_id: null,
      has_small: false,
      later: ["minutes_10", "hour", "tonight", "tomorrow"],
      date: "2026-11-21",
      minute: 450,
    };
    answer.waiting.missed = [waiting];
    await show();
    const group = within(screen.getByRole("group", { name: "英語リスニングへの返事" }));
    expect(group.getAllByRole("button").map((one) => one.textContent)).toEqual([
      "できました",
      "あとで",
      "今日はしない",
    ]);
    await userEvent.click(group.getByRole("button", { name: "あとで" }));
    expect(screen.getAllByRole("menuitem").map((one) => one.textContent)).toEqual([
      "10分後に",
      "1時間後に",
      "今夜",
      "明日",
    ]);
    await userEvent.click(screen.getByRole("menuitem", { name: "今夜" }));
    expect(saidOf("answer_reminder")).toEqual([
      { id: "o1", answer: { kind: "later", by: "tonight" } },
    ]);
    await userEvent.click(group.getByRole("button", { name: "今日はしない" }));
    expect(saidOf("answer_reminder").at(-1)).toEqual({ id: "o1", answer: { kind: "skip" } });
  });

  it("says while reminders are muted, and unmutes them", async () => {
    muted = { date: "2026-11-23", minute: 240 };
    await show();
    expect(await screen.findByText(/^11月23日.* 4:00まで、お知らせを休んでいます。$/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "また出す" }));
    expect(saidOf("mute_reminders")).toEqual([{ until: null }]);
    muted = null;
    for (const listener of listeners) listener({ parts: ["reminders"] });
    await waitFor(() => expect(screen.queryByText(/お知らせを休んでいます/)).toBeNull());
  });
});
