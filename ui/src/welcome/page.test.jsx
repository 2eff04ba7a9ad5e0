import { render, screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { BackendError } from "../backend.js";

/** @type {[string, any][]} */
let asked = [];
/** @type {Record<string, string>} */
let refused = {};
let theme = "";
/** @type {any[]} */
let goals = [];
/** @type {any[]} */
let habits = [];
/** @type {any[]} */
let reminders = [];
const moments = [{ id: "m1", preset: "commute", name: "", at_minute: 450 }];
vi.mock("../backend.js", async (original) => ({
  .../** @type {object} */ (await original()),
  call: async (/** @type {string} */ name, /** @type {any} */ args) => {
    asked.push([name, args]);
    const code = refused[name];
    if (code) throw new BackendError(code, { limit: 100 }, "title");
    if (name === "life") return { moments, theme, welcomed: false, week_start: "Mon" };
    if (name === "goals") return { goals };
    if (name === "habits") return habits;
    if (name === "reminders") return reminders;
    if (name === "today") return { today: "2026-11-22" };
    if (name === "create_goal") return "goal-1";
    if (name === "create_habit") return "habit-1";
    return {};
  },
}));
const { default: Welcome } = await import("./page.jsx");
const { life } = await import("../life.js");

const saidOf = (/** @type {string} */ name) =>
  asked.filter(([one]) => one === name).map(([, args]) => args);
const press = (/** @type {string} */ name) => userEvent.click(screen.getByRole("button", { name }));

async function begin() {
  render(<Welcome />);
  await vi.waitFor(() => expect(life.data.value).toBeTruthy());
  await screen.findByRole("heading");
}

beforeEach(() => {
  asked = [];
  refused = {};
  theme = "";
  goals = [];
  habits = [];
  reminders = [];
});

describe("the welcome", () => {
  it("can be left for later at every question, and asks for nothing then", async () => {
    await begin();
    for (let at = 0; at < 4; at += 1) await press("あとで書く");
    await vi.waitFor(() => expect(saidOf("finish_welcome")).toHaveLength(1));
    expect(
      asked.map(([name]) => name).filter((name) => /^(set|create|save|link)_/.test(name)),
    ).toEqual([]);
  });

  it("keeps each answer at once, and asks about notifications when there is a habit", async () => {
    await begin();
    await press("家族と笑って働く");
    await press("つぎへ");
    await screen.findByRole("heading", { name: /三か月後/ });
    await press("英語にふれる 200時間");
    await press("つぎへ");
    await screen.findByRole("heading", { name: /小さな一歩/ });
    await press("英語をきく");
    await userEvent.click(screen.getByRole("combobox"));
    await userEvent.click(screen.getByRole("option", { name: /通勤電車で/ }));
    expect(screen.queryByRole("dialog")).toBe(null);
    await press("つぎへ");
    await screen.findByRole("heading", { name: /何時に/ });
    await press("はじめる");
    expect(saidOf("save_reminder")).toEqual([]);
    const dialog = within(await screen.findByRole("dialog", { name: "7:30 にお知らせしますか?" }));
    await userEvent.click(dialog.getByRole("button", { name: "お知らせする" }));
    await vi.waitFor(() => expect(saidOf("finish_welcome")).toHaveLength(1));
    expect(saidOf("set_theme")).toEqual([{ theme: "家族と笑って働く" }]);
    expect(saidOf("create_goal")).toMatchObject([
      {
        form: {
          title: "英語にふれる 200時間",
          metric: { kind: "total" },
          unit: { kind: "hours" },
          target_value: 200_000,
        },
      },
    ]);
    expect(saidOf("create_habit")).toMatchObject([
      {
        name: "英語をきく",
        kind: "minutes",
        target: 15_000,
        moment_id: "m1",
        goals: [{ goal_id: "goal-1" }],
      },
    ]);
    expect(saidOf("save_reminder")).toMatchObject([
      {
        subject: { kind: "habit", id: "habit-1" },
        when: { kind: "at", minute: 450 },
        enabled: true,
      },
    ]);
  });

  it("goes on where it was, with what is there already", async () => {
    theme = "家族と笑って働く";
    goals = [{ id: "goal-7", metric: { kind: "total" } }];
    await begin();
    await screen.findByRole("heading", { name: /小さな一歩/ });
    await press("英語をきく");
    await press("つぎへ");
    await screen.findByRole("heading", { name: /何時に/ });
    expect(saidOf("create_goal")).toEqual([]);
    expect(saidOf("create_habit")).toMatchObject([{ goals: [{ goal_id: "goal-7" }] }]);
  });

  it("asks for the reminder of a habit that is there already", async () => {
    habits = [{ id: "habit-7", name: "英語をきく", moment_id: "m1" }];
    await begin();
    await screen.findByRole("heading", { name: /何時に/ });
    expect(screen.getByLabelText(/時刻/)).toHaveProperty("value", "7:30");
    await press("はじめる");
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.click(dialog.getByRole("button", { name: "お知らせする" }));
    await vi.waitFor(() => expect(saidOf("finish_welcome")).toHaveLength(1));
    expect(saidOf("save_reminder")).toMatchObject([{ subject: { kind: "habit", id: "habit-7" } }]);
  });

  it("is over when all was answered before it was left", async () => {
    reminders = [{}];
    render(<Welcome />);
    await vi.waitFor(() => expect(saidOf("finish_welcome")).toHaveLength(1));
    expect(screen.queryByRole("heading")).toBe(null);
  });

  it("stays at a question whose answer is refused, with the sentence under its field", async () => {
    refused = { create_goal: "goals-title-too-long" };
    await begin();
    await press("あとで書く");
    await userEvent.type(screen.getByRole("textbox", { name: "目標" }), "長い名前{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain("100文字まで");
    expect(screen.getByRole("textbox", { name: "目標" })).toHaveProperty("value", "長い名前");
  });
});
