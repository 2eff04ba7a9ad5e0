import { render, screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

const MONDAYS = {
  rule: { kind: "weekdays", days: ["Mon"] },
  from: "2026-01-01",
  until: null,
  except_holidays: false,
};
/** @param {string} id @param {object} subject @param {any} [more] */
const row = (id, subject, { title = "", text = "", at = 1025, enabled = true, ...next } = {}) => ({
  reminder: {
    id,
    subject,
    text,
    days: { kind: "schedule", schedule: MONDAYS },
    when: { kind: "at", minute: at },
    when_needed: false,
    zone: null,
    enabled,
    active_since: "",
  },
  title,
  minute: at,
  next_at: null,
  next_date: null,
  next_minute: null,
  ...next,
});
const HABIT = { kind: "habit", id: "listen" };
const GOAL = { kind: "goal", id: "toeic" };
/** @type {any[]} */
let rows;
/** @type {[string, any][]} */
let asked = [];
vi.mock("../backend.js", async (original) => ({
  .../** @type {object} */ (await original()),
  call: async (/** @type {string} */ name, /** @type {any} */ args) => {
    asked.push([name, args]);
    switch (name) {
      case "reminders":
        return rows;
      case "today":
        return { today: "2026-11-22", date: "2026-11-22", date_tomorrow: "2026-11-23" };
      case "habits":
        return [
          {
            id: "listen",
            name: "英語リスニング",
            moment_id: "commute",
            archived: false,
            schedule: { ...MONDAYS, rule: { kind: "times_per_week", times: 3 } },
          },
        ];
      case "goals":
        return { goals: [{ id: "toeic", title: "TOEIC 800", archived: false, done_day: null }] };
      case "life":
        return {
          moments: [{ id: "commute", name: "通勤電車で", preset: null, at_minute: 450 }],
          week_start: "Mon",
        };
      default:
        return {};
    }
  },
  onChanged: () => () => {},
}));
const { AllReminders } = await import("./all.jsx");
const { SubjectReminders } = await import("./section.jsx");

const user = userEvent.setup();
const made = (/** @type {string} */ name) =>
  asked.filter(([one]) => one === name).map(([, args]) => args);

beforeEach(() => {
  asked = [];
  rows = [
    row("a", HABIT, { title: "英語リスニング", next_date: "2026-11-23", next_minute: 1025 }),
    row("b", { kind: "checkin" }, { at: 420, next_date: "2026-11-30", next_minute: 480 }),
    row("c", { kind: "text" }, { text: "休む時間です", title: "休む時間です", enabled: false }),
    row("d", GOAL, { title: "TOEIC 800" }),
  ];
});

/** @param {string} label @param {string} option */
async function choose(label, option) {
  await user.click(screen.getByLabelText(label));
  await user.click(await screen.findByRole("option", { name: option }));
}

describe("all reminders", () => {
  it("say what they are about, on which days, and when they ask next", async () => {
    render(<AllReminders />);
    const lines = (await screen.findAllByRole("listitem")).map((one) => one.textContent);
    expect(lines).toEqual([
      "17:05英語リスニング英語リスニング月曜つぎは明日",
      "7:00今日の調子今日の調子月曜つぎは11月30日(月) 8:00",
      "17:05休む時間です休む時間です月曜止めています",
      "17:05TOEIC 800TOEIC 800月曜いまのところ予定はありません",
    ]);
  });

  it("can be switched off and deleted", async () => {
    render(<AllReminders />);
    await user.click(await screen.findByRole("checkbox", { name: /英語リスニング/ }));
    expect(made("enable_reminder")).toEqual([{ id: "a", enabled: false }]);
    await user.click(
      screen.getByRole("button", { name: "「休む時間です」17:05のお知らせを削除する" }),
    );
    expect(made("delete_reminder")).toEqual([{ id: "c" }]);
  });

  it("begin with a habit's moment and its days, and follow what is chosen", async () => {
    rows = [];
    render(<AllReminders />);
    await user.click(await screen.findByRole("button", { name: "お知らせを加える" }));
    const time = /** @type {HTMLInputElement} */ (await screen.findByLabelText("時刻"));
    expect(time.value).toBe("7:30");
    await choose("何についてのお知らせか", "ふりかえり");
    expect(/** @type {HTMLInputElement} */ (screen.getByLabelText("時刻")).value).toBe("18:00");
    await choose("何についてのお知らせか", "自分の言葉");
    await user.type(screen.getByLabelText("お知らせする言葉"), "休む時間です");
    await user.clear(screen.getByLabelText("時刻"));
    await user.type(screen.getByLabelText("時刻"), "22:45");
    await user.click(screen.getByRole("button", { name: "保存" }));
    expect(made("save_reminder")).toEqual([
      {
        id: undefined,
        subject: { kind: "text" },
        text: "休む時間です",
        when: { kind: "at", minute: 1365 },
        zone: undefined,
        enabled: true,
        days: {
          kind: "schedule",
          schedule: {
            rule: { kind: "daily", times: 1 },
            from: "2026-11-22",
            until: null,
            except_holidays: false,
          },
        },
      },
    ]);
  });

  it("keep their time when they are turned to something else", async () => {
    render(<AllReminders />);
    await user.click(
      await screen.findByRole("button", { name: "「英語リスニング」17:05のお知らせを編集" }),
    );
    await screen.findByRole("dialog");
    await choose("何についてのお知らせか", "目標");
    await user.click(screen.getByRole("button", { name: "保存" }));
    expect(made("save_reminder")[0]).toMatchObject({
      id: "a",
      subject: GOAL,
      when: { kind: "at", minute: 1025 },
      days: { kind: "schedule", schedule: MONDAYS },
    });
  });
});

describe("the reminders of one goal", () => {
  it("are only its own, and new ones are about it", async () => {
    render(<SubjectReminders subject={{ kind: "goal", id: "toeic" }} />);
    const section = within(await screen.findByRole("region", { name: "お知らせ" }));
    expect(await section.findAllByRole("listitem")).toHaveLength(1);
    await user.click(section.getByRole("button", { name: "お知らせを加える" }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.queryByLabelText("何についてのお知らせか")).toBeNull();
    await user.click(dialog.getByRole("button", { name: "保存" }));
    expect(made("save_reminder")[0]).toMatchObject({ subject: GOAL, enabled: true });
  });
});
