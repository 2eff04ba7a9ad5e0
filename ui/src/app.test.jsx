import { fireEvent, render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

/** @type {(name: string) => unknown} */
let answer = () => ({});
/** @type {string[]} */
const asked = [];
/** @type {Set<(changed: any) => void>} */
const listeners = new Set();
vi.mock("./backend.js", async (original) => ({
  .../** @type {object} */ (await original()),
  call: async (/** @type {string} */ name) => {
    asked.push(name);
    return answer(name);
  },
  onChanged: (/** @type {any} */ listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
}));
vi.mock("./pages.js", () => {
  const Page = () => <h1>頁</h1>;
  const PAGES = [
    { name: "today", label: "app-nav-today", place: "main", keys: "Ctrl+1" },
    { name: "goals", label: "app-nav-goals", place: "main", keys: "Ctrl+2" },
    { name: "settings", label: "app-nav-settings", place: "end", keys: "Ctrl+," },
  ];
  return {
    PAGES,
    pageOf: (/** @type {string} */ name) => PAGES.find((page) => page.name === name),
    loadedPage: () => Page,
    loadPage: async () => Page,
  };
});
const { App } = await import("./app.jsx");
const { shell } = await import("./appearance.js");
const { listenForShortcuts } = await import("./keyboard.js");
const { toasts } = await import("./parts/toasts.jsx");
listenForShortcuts(document);

const frame = { ...shell.value, resolved_language: /** @type {const} */ ("ja") };
beforeEach(() => {
  asked.length = 0;
  listeners.clear();
  toasts.value = [];
  shell.value = frame;
  location.hash = "";
  answer = (name) => (name === "preview_line" ? null : { welcomed: true, week_start: "Mon" });
});

describe("the frame", () => {
  it("counts at Today what waits for an answer", async () => {
    let open = [{}, {}];
    answer = (name) =>
      name === "waiting_reminders"
        ? { open, missed: open.slice(1) }
        : { welcomed: true, week_start: "Mon" };
    render(<App />);
    const today = await screen.findByRole("link", { name: /お返事を待つお知らせ3件/ });
    expect(today.textContent).toContain("今日");
    open = [];
    for (const listener of listeners) listener({ parts: ["reminders"] });
    expect(await screen.findByRole("link", { name: "今日" })).toBe(today);
  });

  it("has landmarks, a way past the sidebar, and no dead items", () => {
    render(<App />);
    expect(screen.getByRole("navigation", { name: "ページ" })).toBeTruthy();
    const main = screen.getByRole("main");
    fireEvent.click(screen.getByText("本文へ"));
    expect(document.activeElement).toBe(main);
    expect(screen.getAllByRole("link").map((link) => link.textContent)).toEqual([
      "本文へ",
      "今日",
      "目標",
      "設定",
    ]);
  });

  it("goes to a page by its key and takes the focus along", async () => {
    render(<App />);
    await userEvent.keyboard("{Control>}2{/Control}");
    await vi.waitFor(() =>
      expect(screen.getByRole("link", { name: "目標" }).getAttribute("aria-current")).toBe("page"),
    );
    await vi.waitFor(() => expect(document.title).toBe("目標 | 歩み"));
    expect(document.activeElement).toBe(screen.getByRole("main"));
  });

  it("lists only keys that do something", async () => {
    render(<App />);
    await userEvent.keyboard("{F1}");
    const dialog = await screen.findByRole("dialog", { name: "キーの一覧" });
    expect(dialog.textContent).toContain("Ctrl 2目標");
    expect(dialog.textContent).not.toContain("記録をさがす");
    await userEvent.keyboard("{Escape}");
    await vi.waitFor(() => expect(screen.queryByRole("dialog")).toBe(null));
  });

  it("opens the quick line by Ctrl N and keeps the draft", async () => {
    render(<App />);
    await userEvent.keyboard("{Control>}n{/Control}");
    const field = await screen.findByRole("textbox");
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    await userEvent.type(field, "散歩{Escape}");
    await vi.waitFor(() => expect(screen.queryByRole("dialog")).toBe(null));
    await userEvent.keyboard("{Control>}n{/Control}");
    const again = /** @type {HTMLInputElement} */ (await screen.findByRole("textbox"));
    expect(again.value).toBe("散歩");
    await userEvent.keyboard("{Escape}");
  });

  it("says what was done, and undoes it by the button and by Ctrl Z", async () => {
    render(<App />);
    const action = { id: 1, code: "theme-set", args: {}, step: "done" };
    for (const listener of listeners) listener({ parts: ["life"], action });
    await screen.findByText("テーマを書きました");
    await userEvent.click(screen.getByRole("button", { name: /元に戻す/ }));
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(asked.filter((name) => name === "undo")).toHaveLength(2);
    for (const listener of listeners) {
      listener({ parts: ["life"], action: { ...action, step: "undone" } });
    }
    await screen.findByText("元に戻しました: テーマを書きました");
  });

  it("tells a journal that can't be opened in a sentence, with what can be done", async () => {
    shell.value = {
      ...frame,
      problem: { code: "error-newer-journal", args: { found: "9", known: "1" }, field: null },
    };
    answer = () => frame;
    render(<App />);
    expect(screen.getByRole("alert").textContent).toContain("形式 9");
    expect(screen.queryByRole("navigation")).toBe(null);
    await userEvent.click(screen.getByRole("button", { name: "もう一度ひらく" }));
    expect(asked).toContain("shell_try_again");
    await screen.findByRole("navigation", { name: "ページ" });
  });
});
