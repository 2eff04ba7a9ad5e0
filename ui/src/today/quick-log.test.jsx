import { signal } from "@preact/signals";
import { fireEvent, render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { BackendError } from "../backend.js";
import { QuickLog } from "./quick-log.jsx";

const readings = [
  ["30分", "習慣「英語リスニング」"],
  ["30分", "習慣「英語の本」"],
];
const preview = vi.fn(async (/** @type {string} */ _line, /** @type {number} */ choice) => ({
  pieces: readings[choice] ?? [],
  choices: 2,
}));
const field = () => /** @type {HTMLInputElement} */ (screen.getByRole("textbox"));

describe("the quick line", () => {
  it("shows how it is understood, records on Enter, and is empty again", async () => {
    const record = vi.fn(async () => {});
    const recorded = vi.fn();
    render(<QuickLog preview={preview} record={record} onRecorded={recorded} />);
    await userEvent.type(field(), "30分 英語");
    await screen.findByText("習慣「英語リスニング」");
    fireEvent.keyDown(field(), { key: "Enter", isComposing: true });
    expect(record).not.toHaveBeenCalled();
    await userEvent.keyboard("{Enter}");
    expect(record).toHaveBeenCalledExactlyOnceWith("30分 英語", 0);
    await vi.waitFor(() => expect(field().value).toBe(""));
    expect(recorded).toHaveBeenCalledOnce();
  });

  it("changes the reading by Tab as long as there are others, then Tab leaves", async () => {
    const record = vi.fn(async () => {});
    render(<QuickLog preview={preview} record={record} />);
    await userEvent.type(field(), "30分 英語");
    await screen.findByText("習慣「英語リスニング」");
    await userEvent.tab();
    await screen.findByText("習慣「英語の本」");
    expect(document.activeElement).toBe(field());
    await userEvent.tab();
    await screen.findByText("習慣「英語リスニング」");
    await userEvent.tab();
    expect(document.activeElement).not.toBe(field());
  });

  it("lets Shift Tab leave at once", async () => {
    render(<QuickLog preview={preview} record={async () => {}} />);
    await userEvent.type(field(), "30分 英語");
    await screen.findByText("習慣「英語リスニング」");
    await userEvent.tab({ shift: true });
    expect(document.activeElement).not.toBe(field());
  });

  it("keeps what was typed when recording fails, and beyond its own life", async () => {
    const draft = signal("");
    const record = vi.fn(async () => {
      throw new BackendError("error-read-only");
    });
    const { unmount } = render(<QuickLog preview={preview} record={record} draft={draft} />);
    await userEvent.type(field(), "メモ{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain("書きこめませんでした");
    expect(field().value).toBe("メモ");
    unmount();
    render(<QuickLog preview={preview} record={record} draft={draft} />);
    expect(field().value).toBe("メモ");
  });
});
