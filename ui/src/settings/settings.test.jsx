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
const { shortcutOf } = await import("./everywhere.jsx");
const { default: Settings } = await import("./page.jsx");
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
    muted: null,
    tomorrow: "2026-11-23",
    zone: "Asia/Tokyo",
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
    await user.click(await screen.findByRole("button", { name: "今日は休む" }));
    expect(made("mute_reminders")).toEqual([{ until: { kind: "today" } }]);
    await user.click(screen.getByRole("button", { name: "日を決めて休む" }));
    const dialog = within(await screen.findByRole("dialog"));
    const field = dialog.getByLabelText("またお知らせをはじめる日");
    await user.clear(field);
    await user.type(field, "11/30{Enter}");
    await user.click(dialog.getByRole("button", { name: "休む" }));
    expect(made("mute_reminders").at(-1)).toEqual({ until: { kind: "day", day: "2026-11-30" } });
  });

  it("say until when they are muted, and unmute", async () => {
    manners.muted = { date: "2026-11-23", minute: 240 };
    render(<ReminderManners />);
    expect(await screen.findByText(/まで、お知らせを休んでいます。$/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "今日は休む" })).toBeNull();
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

describe("beside other work", () => {
  const section = () => screen.queryByRole("region", { name: "起動とキー" });
  beforeEach(() => {
    shell.shell_notifications = () => ({ service: "absent", tray: false });
    shell.activities = () => [];
  });

  it("is left out where the shell knows neither", async () => {
    const missing = () => {
      throw new BackendError("app-error-unexpected", { detail: "not found" });
    };
    shell = { ...shell, shell_autostart: missing, shell_shortcut: missing };
    render(<Settings />);
    expect(await screen.findByText(/お知らせ機能が見つかりません/)).toBeTruthy();
    expect(screen.getByText(/ウィンドウを閉じると歩みは終了します/)).toBeTruthy();
    expect(section()).toBeNull();
  });

  it("says how notices are kept back, as long as they are", async () => {
    let service = "held_back";
    shell.shell_notifications = () => ({ service, tray: false });
    render(<Settings />);
    expect(await screen.findByText(/いま通知を控えています/)).toBeTruthy();
    expect(screen.getByText(/ウィンドウを閉じてもこのまま動き/)).toBeTruthy();
    service = "refused";
    for (const listener of listeners) listener({ parts: ["notifications"] });
    expect(await screen.findByText(/通知が許可されていません/)).toBeTruthy();
    expect(screen.getByText(/ウィンドウを閉じると歩みは終了します/)).toBeTruthy();
    service = "present";
    for (const listener of listeners) listener({ parts: ["notifications"] });
    expect(await screen.findByText("この端末のお知らせ機能が使えます。")).toBeTruthy();
  });

  it("starts with the session if asked, and says if that can't be", async () => {
    let on = false;
    shell.shell_autostart = () => ({ on });
    shell.shell_shortcut = () => ({ shortcut: null, listening: "off" });
    shell.shell_set_autostart = (args) => {
      on = args.on;
      return { on };
    };
    render(<Settings />);
    const name = "ログインしたら、ウィンドウを出さずに始める";
    await user.click(await box(name));
    await waitFor(() =>
      expect(screen.getByRole("checkbox", { name }).getAttribute("aria-checked")).toBe("true"),
    );
    expect(made("shell_set_autostart")).toEqual([{ on: true }]);
    shell.shell_set_autostart = () => {
      throw new BackendError("shell-autostart-not-kept");
    };
    await user.click(await box(name));
    expect((await screen.findByRole("alert")).textContent).toMatch(/変えられませんでした/);
  });

  it("takes the keys that are pressed, and tells which are taken", async () => {
    let shortcut = /** @type {string | null} */ (null);
    shell.shell_autostart = () => ({ on: false });
    shell.shell_shortcut = () => ({ shortcut, listening: shortcut ? "on" : "off" });
    shell.shell_set_shortcut = (args) => {
      if (args.shortcut === "Ctrl+K")
        throw new BackendError("shell-shortcut-taken", {}, "shortcut");
      shortcut = args.shortcut;
      return {};
    };
    render(<Settings />);
    const field = /** @type {HTMLInputElement} */ (
      await screen.findByLabelText("どこからでも一行書くキー")
    );
    field.focus();
    await user.keyboard("j{Control>}{Alt>}j{/Alt}{/Control}");
    await waitFor(() => expect(field.value).toBe("Ctrl+Alt+J"));
    await user.keyboard("{Control>}k{/Control}");
    expect((await screen.findByRole("alert")).textContent).toMatch(/ほかのアプリが使っています/);
    expect(field.value).toBe("Ctrl+Alt+J");
    await user.keyboard("{Backspace}");
    await waitFor(() => expect(field.value).toBe(""));
    expect(made("shell_set_shortcut").map((one) => one.shortcut)).toEqual([
      "Ctrl+Alt+J",
      "Ctrl+K",
      null,
    ]);
  });

  it.each([
    ["Ctrl+Shift+3", { code: "Digit3", ctrlKey: true, shiftKey: true }],
    ["Meta+F12", { code: "F12", metaKey: true }],
    ["Alt+Space", { code: "Space", altKey: true }],
    [null, { code: "KeyA" }],
    [null, { code: "KeyA", shiftKey: true }],
    [null, { code: "ControlLeft", ctrlKey: true }],
    [null, { code: "F13", ctrlKey: true }],
  ])("writes keys as %s", (keys, pressed) => {
    const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };
    expect(shortcutOf({ ...none, ...pressed })).toBe(keys);
  });
});
