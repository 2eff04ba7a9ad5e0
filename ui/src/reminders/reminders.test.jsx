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
const row = (
  id,
  subject,
  { title = "", text = "", at = 1025, enabled = true, reminder = {}, ...next } = {},
) => ({
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
    ...reminder,
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
/** @type {(args: any) => any[]} */
let past = () => [];
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
      case "reminder_manners":
        return { muted: null, tomorrow: "2026-11-23", zone: "Asia/Kathmandu" };
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
        return {
          goals: [
            { id: "toeic", title: "TOEIC 800", archived: false, done_day: null, due_day: null },
          ],
        };
      case "people":
        return { people: [{ id: "kobayashi", name: "小林 恵子", next_day: null }] };
      case "life":
        return {
          moments: [
            {
              id: "commute",
              name: "通勤電車で",
              preset: null,
              at_minute: 450,
              weekday_minutes: [null, null, null, null, null, 540, 540],
            },
            {
              id: "dinner",
              name: "夕食後に",
              preset: null,
              at_minute: 1200,
              weekday_minutes: Array(7).fill(null),
            },
          ],
          week_start: "Mon",
        };
      case "reminder_history":
        return past(args);
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
    expect((await screen.findByLabelText("きっかけ")).textContent).toBe("通勤電車で");
    expect(screen.getByText(/^7:30・土・日は9:00。/)).toBeTruthy();
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
        when_needed: false,
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

const press = (/** @type {string} */ name) => user.click(screen.getByRole("button", { name }));
const option = (/** @type {string} */ name) => user.click(screen.getByRole("radio", { name }));
/** @param {string | RegExp} label @param {string} text */
async function type(label, text) {
  await user.clear(screen.getByLabelText(label));
  await user.type(screen.getByLabelText(label), `${text}{Enter}`);
}
async function openNew() {
  render(<AllReminders />);
  await user.click(await screen.findByRole("button", { name: "お知らせを加える" }));
  await screen.findByLabelText("何についてのお知らせか");
}

describe("a reminder's times and days", () => {
  it("follow a moment, and wait until they are needed where a habit only counts", async () => {
    await openNew();
    await user.click(
      screen.getByRole("checkbox", { name: "このままだと今週の回数に届かない日だけ" }),
    );
    await choose("きっかけ", "夕食後に20:00");
    await press("保存");
    expect(made("save_reminder")[0]).toMatchObject({
      subject: HABIT,
      when: { kind: "moment", id: "dinner" },
      when_needed: true,
    });
  });

  it("come again and again between two times", async () => {
    await openNew();
    await choose("何についてのお知らせか", "ひと休み");
    expect(screen.queryByRole("checkbox", { name: /回数に届かない/ })).toBeNull();
    await type("はじまり", "10:00");
    await type("おわり", "17:30");
    await type("間隔", "45");
    await press("保存");
    expect(made("save_reminder")[0]).toMatchObject({
      subject: { kind: "stretch" },
      when: { kind: "every", from: 600, until: 1050, minutes: 45 },
      when_needed: false,
    });
  });

  it("count back from a goal's due date, which it should have", async () => {
    await openNew();
    await choose("何についてのお知らせか", "目標");
    await option("期日の前に");
    expect(screen.getByText(/この目標にはまだ期日がありません/)).toBeTruthy();
    expect(screen.queryByRole("radio", { name: "くり返し" })).toBeNull();
    await press("30日前");
    await press("前日");
    await type(/^ほかの日数/, "14");
    expect(screen.getByRole("button", { name: "14日前" }).getAttribute("aria-pressed")).toBe(
      "true",
    );
    await press("保存");
    expect(made("save_reminder")[0]).toMatchObject({
      subject: GOAL,
      days: { kind: "before_due", days_before: [30, 14, 7] },
    });
  });

  it("leave the due date's days behind when it is about something else", async () => {
    await openNew();
    await choose("何についてのお知らせか", "目標");
    await option("期日の前に");
    await choose("何についてのお知らせか", "今日の調子");
    await press("保存");
    expect(made("save_reminder")[0]).toMatchObject({
      subject: { kind: "checkin" },
      days: { kind: "schedule", schedule: { rule: { kind: "daily", times: 1 } } },
    });
  });

  it("keep to the clocks of one place", async () => {
    await openNew();
    await user.click(screen.getByRole("checkbox", { name: "どこにいても、決めた場所の時刻で" }));
    await choose("場所", "New YorkAmerica");
    expect(screen.getByText(/^米国東部/)).toBeTruthy();
    await press("保存");
    expect(made("save_reminder")[0]).toMatchObject({ zone: "America/New_York" });
  });

  it("are told in the list", async () => {
    rows = [
      row("a", HABIT, {
        title: "英語リスニング",
        at: 450,
        reminder: { when: { kind: "moment", id: "commute" }, when_needed: true },
      }),
      row(
        "b",
        { kind: "stretch" },
        {
          at: 590,
          reminder: {
            when: { kind: "every", from: 540, until: 1080, minutes: 50 },
            zone: "Asia/Tokyo",
          },
          next_date: "2026-11-22",
          next_minute: 590,
        },
      ),
      row(
        "c",
        { kind: "milestone", id: "m" },
        {
          title: "模試",
          at: 600,
          reminder: { days: { kind: "before_due", days_before: [30, 1, 0] } },
        },
      ),
    ];
    render(<AllReminders />);
    await screen.findByText("模試", { selector: ".reminder-words > span" });
    const lines = screen.getAllByRole("listitem").map((one) => one.textContent);
    expect(lines).toEqual([
      "7:30英語リスニング英語リスニング月曜通勤電車で回数に届かなくなりそうな日だけいまのところ出番はありません",
      "9:50ひと休みひと休み月曜9:00〜18:00に50分おき日本標準時でつぎは今日",
      "10:00模試模試期日の30日前・前日・当日いまのところ予定はありません",
    ]);
    await press("「模試」10:00のお知らせを編集");
    expect(await screen.findByLabelText("時刻")).toBeTruthy();
    expect(screen.queryByLabelText("何についてのお知らせか")).toBeNull();
    expect(screen.queryByRole("radio", { name: "決めた日に" })).toBeNull();
  });
});

describe("past reminders", () => {
  /** @param {string} id @param {any} [more] */
  const was = (
    id,
    { date = "2026-11-21", late = null, later = null, title = "英語リスニング", ...more } = {},
  ) => ({
    occurrence: {
      id,
      reminder_id: "a",
      due_at: "",
      local: "",
      state: "shown",
      small: false,
      later_until: null,
      shown_at: "2026-11-21T08:05:00Z",
      changed_at: "",
      ...more,
    },
    subject: HABIT,
    title,
    date,
    minute: 1025,
    later,
    late_minutes: late,
  });

  it("stand by day, each with what became of it", async () => {
    past = () => [
      was("1", { state: "done", date: "2026-11-22" }),
      was("2", { late: 75 }),
      was("3", { shown_at: null }),
      was("4", { state: "missed", shown_at: null }),
      was("4a", { state: "missed", late: 9 }),
      was("5", { state: "skipped" }),
      was("6", { state: "later", later: { date: "2026-11-22", minute: 720 } }),
      was("7", { state: "done", small: true }),
    ];
    render(<AllReminders />);
    await user.click(await screen.findByRole("button", { name: "これまでのお知らせ" }));
    const dialog = within(await screen.findByRole("dialog"));
    const lines = (await dialog.findAllByRole("listitem")).map((one) => one.textContent);
    expect(lines.slice(0, 6)).toEqual([
      "17:05英語リスニングできました",
      "17:05英語リスニング1時間15分おくれて届きました",
      "17:05英語リスニング通知なしで一覧へ(一日の件数まで届いたため)",
      "17:05英語リスニング時刻を過ぎました",
      "17:05英語リスニングお返事なし9分おくれて届きました",
      "17:05英語リスニング今日はしない",
    ]);
    expect(lines.slice(6)).toEqual([
      "17:05英語リスニング11月22日 12:00まであとで",
      "17:05英語リスニング小さい版で",
    ]);
    expect(dialog.getAllByRole("heading", { level: 3 }).map((one) => one.textContent)).toEqual([
      "2026年11月22日(日)",
      "2026年11月21日(土)",
    ]);
    expect(dialog.queryByRole("button", { name: "さらに前を見る" })).toBeNull();
  });

  it("come page by page, of one reminder without its name", async () => {
    const all = Array.from({ length: 60 }, (_, at) => was(String(at)));
    past = ({ before, limit }) => {
      const from = before === undefined ? 0 : Number(before) + 1;
      return all.slice(from, from + limit);
    };
    render(<AllReminders />);
    await user.click(
      await screen.findByRole("button", { name: "「英語リスニング」17:05のこれまでのお知らせ" }),
    );
    const dialog = within(await screen.findByRole("dialog"));
    expect(await dialog.findAllByRole("listitem")).toHaveLength(50);
    await user.click(dialog.getByRole("button", { name: "さらに前を見る" }));
    expect(await dialog.findAllByText("届きました")).toHaveLength(60);
    expect(dialog.queryByRole("button", { name: "さらに前を見る" })).toBeNull();
    expect(made("reminder_history")).toEqual([
      { id: "a", limit: 50, before: undefined },
      { id: "a", limit: 50, before: "49" },
    ]);
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
  it("include those of its milestones, by their names", async () => {
    rows = [
      row(
        "m",
        { kind: "milestone", id: "mock" },
        { title: "模試", reminder: { days: { kind: "before_due", days_before: [7] } } },
      ),
      row("n", { kind: "milestone", id: "other" }, { title: "ほかの目標の節目" }),
    ];
    render(
      <SubjectReminders
        subject={{ kind: "goal", id: "toeic" }}
        also={[{ kind: "milestone", id: "mock" }]}
      />,
    );
    await screen.findByText("模試", { selector: ".reminder-words > span" });
    const lines = screen.getAllByRole("listitem").map((one) => one.textContent);
    expect(lines).toEqual(["17:05模試模試期日の7日前いまのところ予定はありません"]);
    await press("「模試」17:05のお知らせを編集");
    await screen.findByRole("dialog");
    await press("保存");
    expect(made("save_reminder")[0]).toMatchObject({ subject: { kind: "milestone", id: "mock" } });
  });
});
