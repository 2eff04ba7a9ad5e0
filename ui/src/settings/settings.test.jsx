import { render, screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { BackendError } from "../backend.js";

/** @type {[string, any][]} */
let asked = [];
/** @type {any} */
let manners;
/** @type {any[]} */
let moments;
/** @type {Record<string, (args: any) => any>} */
let shell;
/** @type {Set<(changed: any) => void>} */
const listeners = new Set();
vi.mock("../backend.js", async (original) => ({
  .../** @type {object} */ (await original()),
  call: async (/** @type {string} */ name, /** @type {any} */ args) => {
    asked.push([name, args]);
    const own = shell[name];
    if (own) return own(args);
    switch (name) {
      case "reminder_manners":
        return manners;
      case "life":
        return { moments, week_start: "Mon", theme: "学び続ける" };
      case "reminders":
        return [];
      case "today":
        return { today: "2026-11-22", date: "2026-11-22", date_tomorrow: "2026-11-23" };
      default:
        return {};
    }
  },
  onChanged: (/** @type {any} */ listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
}));
const { ReminderManners } = await import("./manners.jsx");
const { Moments } = await import("./moments.jsx");
const { life } = await import("../life.js");
const { useResource } = await import("../store.js");

const user = userEvent.setup();
const made = (/** @type {string} */ name) =>
  asked.filter(([one]) => one === name).map(([, args]) => args);
const set = () => made("set_reminder_manners").at(-1);
const box = (/** @type {string} */ name) => screen.findByRole("checkbox", { name });
/** @param {string | RegExp} label @param {string} text */
async function type(label, text) {
  const field = await screen.findByLabelText(label);
  await user.clear(field);
  await user.type(field, `${text}{Enter}`);
}
const NIGHT = { from: 1320, until: 420 };

beforeEach(() => {
  asked = [];
  shell = {};
  moments = [];
  manners = {
    quiet: Array(7).fill(null),
    not_on_holidays: false,
    daily_most: null,
    theme_now_and_then: false,
    discreet: false,
    muted_until: null,
    side_income_threshold: 200_000,
  };
});

describe("quiet hours", () => {
  it("begin with the same night on every day", async () => {
    render(<ReminderManners />);
    await user.click(await box("毎日"));
    expect(set().quiet).toEqual(Array(7).fill(NIGHT));
  });

  it("can be different by weekday", async () => {
    manners.quiet = Array(7).fill(NIGHT);
    render(<ReminderManners />);
    await waitFor(() => expect(screen.getByLabelText("毎日のはじまり")).toBeTruthy());
    await user.click(await box("曜日ごとに変える"));
    await type("土曜日のおわり", "9:00");
    const saturday = Array(7).fill(NIGHT);
    saturday[5] = { from: 1320, until: 540 };
    expect(set().quiet).toEqual(saturday);
    await user.click(await box("日曜日"));
    expect(set().quiet[6]).toBeNull();
  });

  it("say what is wrong with them", async () => {
    manners.quiet = Array(7).fill(NIGHT);
    shell.set_reminder_manners = () => {
      throw new BackendError("reminders-quiet-without-length", {}, "quiet");
    };
    render(<ReminderManners />);
    await type("毎日のおわり", "22:00");
    expect((await screen.findByRole("alert")).textContent).toMatch(/別の時刻で/);
  });

  it("that differ lie unfolded, and folding makes them alike", async () => {
    manners.quiet = [null, NIGHT, null, null, null, null, null];
    render(<ReminderManners />);
    expect(await screen.findByLabelText("火曜日のはじまり")).toBeTruthy();
    await user.click(await box("曜日ごとに変える"));
    expect(set().quiet).toEqual(Array(7).fill(NIGHT));
  });
});

describe("manners", () => {
  it("are each kept as they are chosen, with the others as they were", async () => {
    render(<ReminderManners />);
    await user.click(await box("祝日はお知らせしない"));
    expect(set()).toEqual({ ...manners, not_on_holidays: true });
    await type(/^一日の通知の数/, "5");
    expect(set()).toEqual({ ...manners, daily_most: 5 });
    await type("副収入の目安", "300,000");
    expect(set()).toEqual({ ...manners, side_income_threshold: 300_000 });
  });

  it("show what a notice looks like in front of others", async () => {
    manners.theme_now_and_then = true;
    render(<ReminderManners />);
    const look = await screen.findByRole("figure");
    await waitFor(() => expect(look.textContent).toContain("英語リスニング"));
    manners = { ...manners, discreet: true };
    for (const listener of listeners) listener({ parts: ["reminders"] });
    await waitFor(() => expect(look.textContent).toContain("お知らせです内容はアプリで見られます"));
    expect(look.textContent).not.toContain("英語リスニング");
  });

  it("mute for today, or until a day", async () => {
    render(<ReminderManners />);
    await user.click(await screen.findByRole("button", { name: "今日は止める" }));
    expect(made("mute_reminders")).toEqual([{ until: { kind: "today" } }]);
    await user.click(screen.getByRole("button", { name: "日を決めて止める" }));
    const dialog = within(await screen.findByRole("dialog"));
    const field = dialog.getByLabelText("またお知らせをはじめる日");
    await user.clear(field);
    await user.type(field, "11/30{Enter}");
    await user.click(dialog.getByRole("button", { name: "止める" }));
    expect(made("mute_reminders").at(-1)).toEqual({ until: { kind: "day", day: "2026-11-30" } });
  });

  it("say until when they are muted, and unmute", async () => {
    manners.muted_until = new Date(Date.now() + 3_600_000).toISOString();
    render(<ReminderManners />);
    expect(await screen.findByText(/まで、お知らせを止めています。$/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "今日は止める" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "また出す" }));
    expect(made("mute_reminders")).toEqual([{ until: null }]);
  });
});

describe("a moment's times", () => {
  /** Settings stands inside the frame, which follows what belongs to the person. */
  function Page() {
    useResource(life);
    return <Moments />;
  }
  beforeEach(() => {
    moments = [
      {
        id: "lunch",
        name: "昼休みに",
        preset: null,
        at_minute: 730,
        weekday_minutes: [null, null, null, null, null, 780, 780],
      },
    ];
  });

  it("are told, those of weekdays after the usual one", async () => {
    render(<Page />);
    expect((await screen.findByRole("listitem")).textContent).toBe("12:10昼休みに土・日は13:00");
  });

  it("can differ by weekday, and be alike again", async () => {
    render(<Page />);
    await user.click(await screen.findByRole("button", { name: "「昼休みに」を編集" }));
    await type("月曜日の時刻", "11:30");
    await type("土曜日の時刻", "12:10");
    await user.click(screen.getByRole("button", { name: "保存" }));
    expect(made("save_moment").at(-1)).toEqual({
      id: "lunch",
      name: "昼休みに",
      at_minute: 730,
      weekday_minutes: [690, null, null, null, null, null, 780],
    });
    await user.click(await screen.findByRole("button", { name: "「昼休みに」を編集" }));
    await user.click(await box("曜日ごとに変える"));
    await user.click(screen.getByRole("button", { name: "保存" }));
    expect(made("save_moment").at(-1).weekday_minutes).toEqual(Array(7).fill(null));
  });
});
