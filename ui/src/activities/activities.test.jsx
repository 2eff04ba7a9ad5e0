import { fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { beforeEach, expect, it, vi } from "vitest";

/** @type {[string, any][]} */
let asked = [];
/** @type {any} */
let refused;
vi.mock("../backend.js", async (original) => ({
  .../** @type {object} */ (await original()),
  call: async (/** @type {string} */ name, /** @type {any} */ args) => {
    asked.push([name, args]);
    if (name === "activities") return [activity("a", "本業", false), activity("b", "執筆", true)];
    if (name === "activity_deletion") return { goals_kept: 2, habits_kept: 1, entries_kept: 40 };
    if (refused) throw refused;
    return {};
  },
  onChanged: () => () => {},
}));
const { Activities } = await import("./activities.jsx");
const { BackendError } = await import("../backend.js");

/** @param {string} id @param {string} name @param {boolean} archived */
const activity = (id, name, archived) => ({
  id,
  name,
  kind: "main_job",
  colour: 1,
  weekly_minutes: 2400,
  archived,
  minutes_this_week: 90,
  minutes_left: 2310,
});

/** @param {string} name */
const made = (name) => asked.filter(([one]) => one === name).map(([, args]) => args);

beforeEach(() => {
  asked = [];
  refused = null;
});

it("lists what is in use, and what was put away when asked", async () => {
  render(<Activities />);
  await screen.findByText("今週 1時間30分 / 40時間");
  expect(screen.queryByText("執筆")).toBeNull();
  fireEvent.click(screen.getByRole("checkbox"));
  await screen.findByText("執筆");
});

it("says what stays before it deletes, and offers to put away", async () => {
  render(<Activities />);
  fireEvent.click(await screen.findByRole("button", { name: "活動「本業」の操作" }));
  fireEvent.click(await screen.findByRole("menuitem", { name: "削除…" }));
  const dialog = await screen.findByRole("alertdialog");
  expect(dialog.textContent).toContain("目標2個、習慣1個、記録40件は、活動なしで残ります。");
  fireEvent.click(within(dialog).getByRole("button", { name: "削除せずしまう" }));
  await waitFor(() => expect(made("archive_activity")).toEqual([{ id: "a", archived: true }]));
  expect(made("delete_activity")).toEqual([]);
});

it("shows a refused name under its field, then adds", async () => {
  render(<Activities />);
  fireEvent.click(await screen.findByRole("button", { name: "活動を加える" }));
  const dialog = await screen.findByRole("dialog");
  const name = within(dialog).getByRole("textbox", { name: "名前" });
  refused = new BackendError("activities-name-empty", {}, "name");
  fireEvent.keyDown(name, { key: "Enter" });
  await within(dialog).findByText("活動の名前をお願いします。例: 執筆");
  expect(name.getAttribute("aria-invalid")).toBe("true");
  refused = null;
  fireEvent.input(name, { target: { value: "講師" } });
  fireEvent.click(within(dialog).getByRole("button", { name: "加える" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(made("create_activity").at(-1)).toMatchObject({ name: "講師", kind: "parallel_career" });
});
