import { fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

/** @type {[string, any][]} */
let asked = [];
/** @type {any} */
let goals;
/** @type {any} */
let refused;
vi.mock("../backend.js", async (original) => ({
  .../** @type {object} */ (await original()),
  call: async (/** @type {string} */ name, /** @type {any} */ args) => {
    asked.push([name, args]);
    if (name === "goals") return structuredClone(goals);
    if (name === "goal") return page(args.id);
    if (name === "links_of") return [];
    if (name === "activities" || name === "habits" || name === "reminders") return [];
    if (name === "life") return { moments: [], week_start: "Mon" };
    if (name === "goal_deletion")
      return { goals_below: 2, milestones: 6, reminders: 1, entries_kept: 13 };
    if (refused) throw refused;
    return name === "create_goal" ? "new" : {};
  },
  onChanged: () => () => {},
}));
const { default: Goals } = await import("./page.jsx");
const { BackendError } = await import("../backend.js");
const { asking, filter, filtered, folded } = await import("./store.js");
const { go, route } = await import("../router.js");

/** @param {string} id @param {string | null} parent @param {object} [more] */
const row = (id, parent, more) => ({
  id,
  parent_id: parent,
  depth: parent ? 2 : 1,
  children: 0,
  title: id,
  activity_id: null,
  metric: parent ? { kind: "total" } : null,
  unit: parent ? { kind: "yen" } : null,
  due_day: null,
  done_day: null,
  archived: false,
  status: { kind: parent ? "on_track" : "gathers" },
  progress: parent ? { actual: 1000, target: 3000, share: 666, plan: null, reached: false } : null,
  ...more,
});

/** @param {string} id */
const page = (id) => ({
  today: "2026-11-22",
  goal: {
    id,
    parent_id: null,
    activity_id: null,
    title: id,
    why: "人前に立てる自分でいたい",
    metric: { kind: "total" },
    unit: { kind: "yen" },
    start_value: 0,
    target_value: 600_000_000,
    start_day: "2026-07-01",
    due_day: null,
    done_day: null,
    archived: false,
  },
  above: [],
  below: [],
  paused_since: null,
  days_left: null,
  outlook: {
    status: { kind: "on_track" },
    progress: { actual: 252_000_000, target: 600_000_000, share: 999, plan: null, reached: false },
    forecast: null,
    pace: null,
    rate: null,
    findings: [],
  },
  chart: null,
  milestones: [
    { id: "m1", title: "副業届", due_day: "2026-11-20", done_day: null, days_over: 2 },
    { id: "m2", title: "最初の研修", due_day: null, done_day: "2026-09-12", days_over: null },
  ],
  habits: [],
  entries: [],
});

beforeEach(() => {
  asked = [];
  refused = null;
  asking.value = null;
  filter.value = "current";
  folded.value = new Set();
  goals = {
    today: "2026-11-22",
    theme: "学び続ける",
    goals: [row("講師", null), row("収入", "講師"), row("研修", "講師"), row("家族", null)],
  };
  history.replaceState(null, "", "#/goals");
  route.value = { page: "goals", rest: [], query: {} };
});

/** @param {string} name */
const made = (name) => asked.filter(([one]) => one === name).map(([, args]) => args);
const items = () => screen.getAllByRole("treeitem").map((one) => one.getAttribute("data-id"));

describe("the tree", () => {
  it("is one tab stop that the arrows move, fold and choose in", async () => {
    render(<Goals />);
    const user = userEvent.setup();
    const first = await screen.findByRole("treeitem", { name: /講師/ });
    expect(screen.getAllByRole("treeitem").filter((one) => one.tabIndex === 0)).toHaveLength(1);
    first.focus();
    await user.keyboard("{ArrowLeft}");
    expect(items()).toEqual(["講師", "家族"]);
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowDown}");
    expect(document.activeElement?.getAttribute("data-id")).toBe("研修");
    await user.keyboard("{Enter}");
    expect(route.value.rest).toEqual(["研修"]);
    await screen.findByRole("heading", { name: "研修" });
  });

  it("moves a goal among its siblings by Alt and arrows, counting hidden ones", async () => {
    goals.goals.splice(2, 0, row("しまった", "講師", { archived: true }));
    render(<Goals />);
    const second = await screen.findByRole("treeitem", { name: /研修/ });
    expect(items()).not.toContain("しまった");
    second.focus();
    fireEvent.keyDown(second, { key: "ArrowUp", altKey: true });
    await waitFor(() =>
      expect(made("move_goal")).toEqual([{ id: "研修", parent_id: "講師", position: 0 }]),
    );
  });

  it("leaves every key to Japanese input", async () => {
    render(<Goals />);
    const first = await screen.findByRole("treeitem", { name: /講師/ });
    first.focus();
    fireEvent.keyDown(first, { key: "ArrowLeft", isComposing: true });
    expect(items()).toContain("収入");
  });

  it("keeps what stands above a goal that the filter lets through", () => {
    const rows = [
      row("a", null),
      row("b", "a", { status: { kind: "done" } }),
      row("c", "a", { archived: true }),
      row("d", "c"),
    ];
    const ids = (/** @type {any} */ by) =>
      filtered(/** @type {any} */ (rows), by).map((one) => one.id);
    expect(ids("current")).toEqual(["a", "b"]);
    expect(ids("active")).toEqual(["a"]);
    expect(ids("done")).toEqual(["a", "b"]);
    expect(ids("archived")).toEqual(["a", "c", "d"]);
  });

  it("begins with one filled button when there is nothing", async () => {
    goals.goals = [];
    const { container } = render(<Goals />);
    fireEvent.click(await screen.findByRole("button", { name: "一つ置いてみる" }));
    expect(container.querySelectorAll(".pane .btn-primary")).toHaveLength(1);
    expect(asking.value).toEqual({ what: "new", parent: null });
  });
});

describe("a goal", () => {
  it("never says 100% before it is there", async () => {
    render(<Goals />);
    await screen.findByRole("heading", { name: "収入" });
    expect(document.querySelector(".goal-share b")?.textContent).toBe("99%");
  });

  it("says what goes along before it deletes, with archiving at hand", async () => {
    go("goals", ["収入"]);
    render(<Goals />);
    await screen.findByRole("heading", { name: "収入" });
    asking.value = { what: "delete", id: "収入", title: "収入" };
    const dialog = await screen.findByRole("alertdialog");
    expect(dialog.textContent).toContain("下の目標2個、節目6個、お知らせ1件もいっしょに消えます。");
    expect(dialog.textContent).toContain("記録13件は残ります。");
    expect(document.activeElement?.textContent).toBe("やめる");
    fireEvent.click(within(dialog).getByRole("button", { name: "削除せずしまう" }));
    await waitFor(() => expect(made("archive_goal")).toEqual([{ id: "収入", archived: true }]));
    expect(made("delete_goal")).toEqual([]);

    asking.value = { what: "delete", id: "収入", title: "収入" };
    fireEvent.click(await screen.findByRole("button", { name: "削除する" }));
    await waitFor(() => expect(made("delete_goal")).toEqual([{ id: "収入" }]));
    expect(route.value.rest).toEqual([]);
  });

  it("ticks a milestone and adds one by Enter, but not while composing", async () => {
    render(<Goals />);
    fireEvent.click(await screen.findByRole("checkbox", { name: /副業届/ }));
    await waitFor(() => expect(made("tick_milestone")).toEqual([{ id: "m1", done: true }]));
    const line = screen.getByRole("textbox", { name: "新しい節目" });
    fireEvent.input(line, { target: { value: "契約" } });
    fireEvent.keyDown(line, { key: "Enter", isComposing: true });
    expect(made("add_milestone")).toEqual([]);
    fireEvent.keyDown(line, { key: "Enter" });
    await waitFor(() =>
      expect(made("add_milestone")).toEqual([{ goal_id: "収入", form: { title: "契約" } }]),
    );
  });

  it("reminds of an open milestone before it is due", async () => {
    const user = userEvent.setup();
    render(<Goals />);
    await user.click(await screen.findByRole("button", { name: "節目「最初の研修」の操作" }));
    expect(screen.queryByRole("menuitem", { name: "お知らせを加える" })).toBeNull();
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "節目「副業届」の操作" }));
    await user.click(screen.getByRole("menuitem", { name: "お知らせを加える" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(await dialog.findByRole("button", { name: "30日前" }));
    await user.click(dialog.getByRole("button", { name: "保存" }));
    expect(made("save_reminder")[0]).toMatchObject({
      subject: { kind: "milestone", id: "m1" },
      days: { kind: "before_due", days_before: [30, 7, 1] },
    });
  });
});

it("reads back a number below zero as it was shown", async () => {
  const { thousandths } = await import("./dialogs.jsx");
  const { quantity } = await import("../l10n.js");
  expect([-5500, 0, 1_234_500].map((one) => thousandths(quantity(one)))).toEqual([
    -5500, 0, 1_234_500,
  ]);
  expect([thousandths("\uff0d\uff12"), thousandths("x"), thousandths("")]).toEqual([
    -2000,
    null,
    null,
  ]);
});

describe("the form", () => {
  it("shows a refusal under its field, and keeps what was typed on Escape", async () => {
    render(<Goals />);
    await screen.findByRole("heading", { name: "収入" });
    asking.value = { what: "new", parent: "講師" };
    const dialog = await screen.findByRole("dialog");
    const title = within(dialog).getByRole("textbox", { name: "何を目指しますか" });
    fireEvent.input(title, { target: { value: "本を出す" } });
    fireEvent.input(within(dialog).getByRole("textbox", { name: "目標の数" }), {
      target: { value: "1,000" },
    });
    refused = new BackendError("goals-target-above-start", {}, "target_value");
    fireEvent.keyDown(title, { key: "Enter" });
    await within(dialog).findByText("目標は、はじめの値より大きい数字でお願いします。");
    const target = within(dialog).getByRole("textbox", { name: "目標の数" });
    expect(target.getAttribute("aria-invalid")).toBe("true");
    await waitFor(() => expect(document.activeElement).toBe(target));

    fireEvent.keyDown(title, { key: "Escape" });
    await within(dialog).findByText(/書いた内容は残っています/);
    refused = null;
    fireEvent.input(target, { target: { value: "600,000" } });
    fireEvent.click(within(dialog).getByRole("button", { name: "加える" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const [, sent] = made("create_goal");
    expect(sent.parent_id).toBe("講師");
    expect(sent.form).toMatchObject({
      title: "本を出す",
      metric: { kind: "total" },
      unit: { kind: "yen" },
      target_value: 600_000_000,
    });
    expect(route.value.rest).toEqual(["new"]);
  });

  it("asks for a number where there is none, and measures nothing that only gathers", async () => {
    render(<Goals />);
    await screen.findByRole("heading", { name: "収入" });
    asking.value = { what: "new", parent: null };
    const dialog = await screen.findByRole("dialog");
    const target = within(dialog).getByRole("textbox", { name: "目標の数" });
    fireEvent.input(target, { target: { value: "たくさん" } });
    fireEvent.keyDown(target, { key: "Enter" });
    await within(dialog).findByText(/数字でお願いします/);
    expect(made("create_goal")).toEqual([]);
    fireEvent.click(within(dialog).getByRole("radio", { name: /まとめるだけ/ }));
    await waitFor(() =>
      expect(within(dialog).queryByRole("textbox", { name: "目標の数" })).toBeNull(),
    );
    fireEvent.click(within(dialog).getByRole("button", { name: "加える" }));
    await waitFor(() => expect(made("create_goal")).toHaveLength(1));
    expect(made("create_goal")[0].form).toMatchObject({ metric: undefined, unit: undefined });
  });
});
