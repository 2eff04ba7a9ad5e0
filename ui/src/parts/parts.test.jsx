import { fireEvent, render, screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { useState } from "preact/hooks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Scale, Segmented } from "./choice.jsx";
import { DateField, readDate } from "./date-field.jsx";
import { ConfirmDelete, Dialog } from "./dialog.jsx";
import { readNumber } from "./digits.js";
import { MinutesField, readMinutes, readTime, TextField, TimeField } from "./field.jsx";
import { RowMenu } from "./menu.jsx";
import { Ring } from "./ring.jsx";
import { Select } from "./select.jsx";
import { Skeleton } from "./states.jsx";
import { Stepper } from "./stepper.jsx";
import { clock, Timer } from "./timer.jsx";
import { dismiss, LIFE, say, Toasts, toasts } from "./toasts.jsx";

describe("what is typed", () => {
  it.each([
    ["12", 12],
    ["１２", 12],
    ["6.5時間", 6.5],
    ["¥12,000", 12000],
    ["-3", -3],
    ["", null],
    ["なし", null],
    ["1 2", null],
  ])("%s as a number", (text, expected) => expect(readNumber(text)).toBe(expected));

  it.each([
    ["7:05", 425],
    ["0705", 425],
    ["１９時３０分", 1170],
    ["19時", 1140],
    ["7:30 pm", 1170],
    ["24:00", undefined],
    ["7:60", undefined],
    ["昼", undefined],
  ])("%s as a time", (text, expected) => expect(readTime(text)).toBe(expected));

  it.each([
    ["90", 90],
    ["1:30", 90],
    ["1時間半", 90],
    ["1h 15m", 75],
    ["1.5h", 90],
    ["３０分", 30],
    ["x", undefined],
  ])("%s as minutes", (text, expected) => expect(readMinutes(text)).toBe(expected));

  it.each([
    ["2026-11-22", "2026-11-22"],
    ["2027/3/31", "2027-03-31"],
    ["11/20", "2026-11-20"],
    ["１１月２０日", "2026-11-20"],
    ["2026年11月22日(日)", "2026-11-22"],
    ["Sun 22 Nov 2026", "2026-11-22"],
    ["Nov 3", "2026-11-03"],
    ["20261122", "2026-11-22"],
    ["2026-02-30", undefined],
    ["13/1", undefined],
    ["soon", undefined],
  ])("%s as a date", (text, expected) => expect(readDate(text, "2026-11-22")).toBe(expected));
});

describe("the ring", () => {
  it("toggles by click and by Space, and says what it will do", async () => {
    const toggle = vi.fn();
    render(<Ring state="open" label="単語カードを済みにする" onToggle={toggle} />);
    const ring = screen.getByRole("button", { name: "単語カードを済みにする", pressed: false });
    await userEvent.click(ring);
    ring.focus();
    await userEvent.keyboard(" ");
    expect(toggle).toHaveBeenCalledTimes(2);
  });
  it("is no button while resting", () => {
    render(<Ring state="paused" label="休止" onToggle={() => {}} />);
    expect(screen.queryByRole("button")).toBe(null);
    expect(screen.getByRole("img", { name: "休止" })).toBeTruthy();
  });
});

describe("the stepper", () => {
  /** @param {{ onChange: (n: number) => void }} props */
  function Sleep({ onChange }) {
    const [value, setValue] = useState(/** @type {number | null} */ (6));
    return (
      <Stepper
        label="睡眠時間"
        unit="時間"
        value={value}
        max={24}
        step={0.5}
        onChange={(to) => {
          setValue(to);
          onChange(to);
        }}
      />
    );
  }
  const box = () => /** @type {HTMLInputElement} */ (screen.getByRole("textbox"));

  it("steps by press, and repeats while held but tells once", () => {
    vi.useFakeTimers();
    const change = vi.fn();
    render(<Sleep onChange={change} />);
    const more = screen.getByRole("button", { name: "睡眠時間をふやす" });
    fireEvent.pointerDown(more, { button: 0 });
    fireEvent.pointerUp(more, { button: 0 });
    expect(change.mock.calls).toEqual([[6.5]]);
    fireEvent.pointerDown(more, { button: 0 });
    vi.advanceTimersByTime(400 + 2 * 90);
    fireEvent.pointerUp(more, { button: 0 });
    expect(change.mock.calls).toEqual([[6.5], [8.5]]);
    vi.useRealTimers();
  });

  it("is typed, with full-width digits, and says the limits", async () => {
    const change = vi.fn();
    render(<Sleep onChange={change} />);
    await userEvent.clear(box());
    await userEvent.type(box(), "７．５{Enter}");
    expect(change).toHaveBeenCalledWith(7.5);
    await userEvent.clear(box());
    await userEvent.type(box(), "25{Enter}");
    expect(change).toHaveBeenCalledTimes(1);
    expect(screen.getByRole("alert").textContent).toContain("0〜24");
    expect(box().value).toBe("25");
    // Escape leaves the field, and what was typed in it.
    await userEvent.keyboard("{Escape}");
    expect(box().value).toBe("25");
    expect(document.activeElement).not.toBe(box());
  });

  it("doesn't take an Enter of the input method", async () => {
    const change = vi.fn();
    render(<Sleep onChange={change} />);
    fireEvent.input(box(), { target: { value: "8" } });
    fireEvent.keyDown(box(), { key: "Enter", isComposing: true });
    expect(change).not.toHaveBeenCalled();
    fireEvent.keyDown(box(), { key: "Enter" });
    expect(change).toHaveBeenCalledWith(8);
  });
});

describe("one of a few", () => {
  it("is chosen by arrows, with one stop for Tab, and taken back", async () => {
    const change = vi.fn();
    /** @param {{ start: number | null }} props */
    function Fatigue({ start }) {
      const [value, setValue] = useState(start);
      return (
        <Scale
          label="疲れ"
          high="とても"
          value={value}
          onChange={(to) => {
            setValue(to);
            change(to);
          }}
        />
      );
    }
    render(<Fatigue start={null} />);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe("1");
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(change.mock.calls.at(-1)).toEqual([3]);
    expect(document.activeElement?.textContent).toBe("3");
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}{ArrowLeft}");
    expect(screen.getByRole("radio", { name: "5: とても", checked: true })).toBeTruthy();
    await userEvent.click(screen.getByRole("radio", { checked: true }));
    expect(change.mock.calls.at(-1)).toEqual([null]);
  });
  it("segments can't be emptied", async () => {
    const change = vi.fn();
    render(
      <Segmented
        label="期間"
        value="week"
        onChange={change}
        options={[
          { value: "week", label: "週" },
          { value: "month", label: "月" },
        ]}
      />,
    );
    await userEvent.click(screen.getByRole("radio", { name: "週" }));
    expect(change).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("radio", { name: "月" }));
    expect(change).toHaveBeenCalledWith("month");
  });
});

describe("the select", () => {
  const options = [
    { value: "all", label: "すべて" },
    { value: "note", label: "メモ" },
    { value: "learning", label: "学び" },
  ];
  it("opens, moves and chooses by keys; Escape chooses nothing", async () => {
    const change = vi.fn();
    render(<Select name="種類" options={options} value="all" onChange={change} />);
    await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{Escape}");
    expect(change).not.toHaveBeenCalled();
    expect(screen.queryByRole("listbox")).toBe(null);
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(change).toHaveBeenCalledWith("note");
  });
  it("is chosen by pointer and closed by a press outside", async () => {
    const change = vi.fn();
    render(
      <div>
        <Select name="種類" options={options} value="all" onChange={change} />
        <p>外</p>
      </div>,
    );
    await userEvent.click(screen.getByRole("combobox", { name: "種類" }));
    await userEvent.click(screen.getByText("外"));
    await vi.waitFor(() => expect(screen.queryByRole("listbox")).toBe(null));
    await userEvent.click(screen.getByRole("combobox", { name: "種類" }));
    await userEvent.click(screen.getByRole("option", { name: "学び" }));
    expect(change).toHaveBeenCalledWith("learning");
  });
});

describe("the row menu", () => {
  it("opens by Shift F10 in its row, moves by arrows, and gives the focus back", async () => {
    const skip = vi.fn();
    render(
      <ul>
        <li data-row>
          <button type="button">単語カード</button>
          <RowMenu
            items={[
              { label: "小さい版", run: () => {} },
              null,
              { label: "スキップ", run: skip },
              { label: "休止", run: () => {}, disabled: true },
            ]}
          />
        </li>
      </ul>,
    );
    const row = screen.getByRole("button", { name: "単語カード" });
    row.focus();
    await userEvent.keyboard("{Shift>}{F10}{/Shift}");
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe("小さい版"));
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await vi.waitFor(() => expect(skip).toHaveBeenCalledOnce());
    await vi.waitFor(() => expect(screen.queryByRole("menu")).toBe(null));
    expect(document.activeElement).toBe(row);
    await userEvent.keyboard("{ContextMenu}");
    await vi.waitFor(() => expect(screen.queryByRole("menu")).not.toBe(null));
    await userEvent.keyboard("{ArrowUp}{Enter}{Escape}");
    await vi.waitFor(() => expect(screen.queryByRole("menu")).toBe(null));
    expect(document.activeElement).toBe(row);
  });
});

describe("a dialog", () => {
  it("puts the focus on the safe choice", async () => {
    const gone = vi.fn();
    const close = vi.fn();
    render(
      <ConfirmDelete
        title="「夜のジョギング」を削除しますか?"
        words="記録46回も消えます。"
        gentle={{ label: "削除せず休止する", run: () => {} }}
        onDelete={gone}
        onClose={close}
      />,
    );
    const dialog = screen.getByRole("alertdialog", { name: "「夜のジョギング」を削除しますか?" });
    expect(document.activeElement?.textContent).toBe("やめる");
    expect(within(dialog).getAllByRole("button")[0]?.textContent).toBe("削除せず休止する");
    await userEvent.keyboard("{Enter}");
    expect(close).toHaveBeenCalledOnce();
    expect(gone).not.toHaveBeenCalled();
  });

  it("keeps what was typed on Escape, and closes on Escape when nothing was", async () => {
    const close = vi.fn();
    function Edit() {
      const [text, setText] = useState("");
      return (
        <Dialog title="編集" onClose={close} dirty={text !== ""}>
          <TextField label="名前" value={text} onInput={setText} />
        </Dialog>
      );
    }
    render(<Edit />);
    const field = screen.getByRole("textbox", { name: "名前" });
    expect(document.activeElement).toBe(field);
    await userEvent.type(field, "走る{Escape}");
    expect(close).not.toHaveBeenCalled();
    expect(screen.getByRole("alert").textContent).toContain("残っています");
    await userEvent.clear(field);
    fireEvent.keyDown(field, { key: "Escape", isComposing: true });
    expect(close).not.toHaveBeenCalled();
    await userEvent.keyboard("{Escape}");
    expect(close).toHaveBeenCalledOnce();
  });

  it("takes a typed date over on Escape, and stays open over one that can't be read", async () => {
    const close = vi.fn();
    const change = vi.fn();
    function Edit() {
      const [date, setDate] = useState(/** @type {string | null} */ ("2026-11-22"));
      return (
        <Dialog title="編集" onClose={close}>
          <DateField
            label="期限"
            value={date}
            today="2026-11-22"
            onChange={(next) => {
              setDate(next);
              change(next);
            }}
          />
        </Dialog>
      );
    }
    render(<Edit />);
    const field = /** @type {HTMLInputElement} */ (screen.getByRole("textbox", { name: "期限" }));
    await userEvent.clear(field);
    await userEvent.type(field, "12/24{Escape}");
    expect(change).toHaveBeenCalledWith("2026-12-24");
    expect(field.value).toBe("2026年12月24日(木)");
    expect(close).not.toHaveBeenCalled();
    await userEvent.clear(field);
    await userEvent.type(field, "いつか{Escape}");
    await userEvent.keyboard("{Escape}");
    expect(field.value).toBe("いつか");
    expect(close).not.toHaveBeenCalled();
  });

  it("gives the focus back", () => {
    render(<button type="button">ひらく</button>);
    const opener = screen.getByRole("button");
    opener.focus();
    const { unmount } = render(<Dialog title="編集" onClose={() => {}} closable />);
    expect(document.activeElement).not.toBe(opener);
    unmount();
    expect(document.activeElement).toBe(opener);
  });
});

describe("a toast", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    toasts.value = [];
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("leaves after eight seconds", async () => {
    render(<Toasts />);
    say({ text: "記録しました" });
    await vi.advanceTimersByTimeAsync(LIFE - 100);
    expect(within(screen.getByRole("status")).getByText("記録しました")).toBeTruthy();
    await vi.advanceTimersByTimeAsync(200);
    expect(toasts.value).toHaveLength(0);
  });

  it("waits while it is hovered or focused, then lives what was left", async () => {
    render(<Toasts />);
    say({ text: "記録しました", act: { label: "元に戻す", run: () => {} } });
    await vi.advanceTimersByTimeAsync(LIFE - 1000);
    const toast = /** @type {HTMLElement} */ (screen.getByText("記録しました").parentElement);
    toast.dispatchEvent(new Event("pointerenter"));
    await vi.advanceTimersByTimeAsync(LIFE * 3);
    toast.dispatchEvent(new Event("focusin"));
    toast.dispatchEvent(new Event("pointerleave"));
    await vi.advanceTimersByTimeAsync(LIFE * 3);
    expect(toasts.value).toHaveLength(1);
    toast.dispatchEvent(new Event("focusout"));
    await vi.advanceTimersByTimeAsync(900);
    expect(toasts.value).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(toasts.value).toHaveLength(0);
  });

  it("offers one undo, the last", async () => {
    const first = vi.fn();
    const second = vi.fn();
    render(<Toasts />);
    say({ text: "一", act: { label: "元に戻す", run: first } });
    say({ text: "二", act: { label: "元に戻す", run: second } });
    await vi.advanceTimersByTimeAsync(0);
    const undo = screen.getAllByRole("button", { name: "元に戻す" });
    expect(undo).toHaveLength(1);
    fireEvent.click(/** @type {HTMLElement} */ (undo[0]));
    expect(second).toHaveBeenCalledOnce();
    expect(first).not.toHaveBeenCalled();
    dismiss(toasts.value[0]?.id ?? 0);
  });
});

describe("waiting", () => {
  it("is silent, then shows rows, then words", async () => {
    vi.useFakeTimers();
    const { container } = render(<Skeleton rows={3} />);
    await vi.advanceTimersByTimeAsync(250);
    expect(container.querySelectorAll("li")).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(100);
    expect(container.querySelectorAll("li")).toHaveLength(3);
    expect(screen.queryByRole("status")).toBe(null);
    await vi.advanceTimersByTimeAsync(700);
    expect(screen.getByRole("status").textContent).toBe("読みこんでいます");
    vi.useRealTimers();
  });
});

describe("the timer", () => {
  it("goes on from what the journal said, and a long press types minutes", async () => {
    vi.useFakeTimers();
    const toggle = vi.fn();
    const type = vi.fn();
    render(
      <Timer
        name="英語"
        seconds={741}
        running
        targetMinutes={30}
        onToggle={toggle}
        onType={type}
      />,
    );
    const button = screen.getByRole("button", { name: "英語のタイマーを止める" });
    expect(button.textContent).toContain("12:21");
    await vi.advanceTimersByTimeAsync(3000);
    expect(button.textContent).toContain("12:24");
    fireEvent.pointerDown(button);
    await vi.advanceTimersByTimeAsync(600);
    fireEvent.pointerUp(button);
    fireEvent.click(button);
    expect(type).toHaveBeenCalledOnce();
    expect(toggle).not.toHaveBeenCalled();
    fireEvent.click(button);
    expect(toggle).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
  it("writes a clock", () => {
    expect([clock(0), clock(741), clock(3723)]).toEqual(["0:00", "12:21", "1:02:03"]);
  });
});

describe("a field", () => {
  it("keeps what can't be read and says so under it", async () => {
    const change = vi.fn();
    render(<TimeField label="時刻" value={null} onChange={change} />);
    const field = screen.getByRole("textbox", { name: "時刻" });
    await userEvent.type(field, "25:00");
    await userEvent.tab();
    expect(change).not.toHaveBeenCalled();
    expect(/** @type {HTMLInputElement} */ (field).value).toBe("25:00");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    const described = field.getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(described)?.textContent).toContain("7:30");
  });
  it("reads minutes as people write them", async () => {
    const change = vi.fn();
    render(<MinutesField label="長さ" value={30} onChange={change} />);
    const field = screen.getByRole("textbox");
    await userEvent.clear(field);
    await userEvent.type(field, "1:30{Enter}");
    expect(change).toHaveBeenCalledWith(90);
  });
});
