import { fireEvent, render, screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { useState } from "preact/hooks";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { KINDS } from "./kinds.js";

/** @type {any} */
let answered;
const onLeave = vi.fn();
beforeEach(() => {
  answered = undefined;
});

/** @param {{ name: keyof typeof KINDS, kind: any, value: any, more?: any, sheet?: string }} props */
function Asked({ name, kind, value, more, sheet = "s" }) {
  const [now, setNow] = useState(value);
  const { Edit } = KINDS[name];
  return (
    <>
      <h2 id="question">問い</h2>
      <Edit
        kind={{ kind: name, ...kind }}
        value={now}
        sheet={sheet}
        prompt={{ id: "p", links: [], totals: [] }}
        today="2026-11-22"
        labelledby="question"
        flush={async () => true}
        onLeave={onLeave}
        onChange={(/** @type {any} */ next) => {
          answered = next;
          setNow(next);
        }}
        {...more}
      />
    </>
  );
}

const LINES = {
  kind: "lines",
  lines: [
    { id: "1", text: "人に教える" },
    { id: "2", text: "話をきく" },
    { id: "3", text: "段取り" },
  ],
};
const texts = () => answered?.lines.map((/** @type {any} */ one) => one.text);

describe("lines", () => {
  it("adds a line on Enter, but not on the Enter that confirms a composition", async () => {
    render(<Asked name="lines" kind={{ most: 10 }} value={null} />);
    const next = screen.getByRole("textbox", { name: "つぎの行" });
    fireEvent.input(next, { target: { value: "苦情の聞き役" } });
    fireEvent.keyDown(next, { key: "Enter", isComposing: true });
    fireEvent.keyDown(next, { key: "Enter", keyCode: 229 });
    expect(answered).toBe(undefined);
    fireEvent.keyDown(next, { key: "Enter" });
    expect(texts()).toEqual(["苦情の聞き役"]);
  });

  it("keeps a line that was typed and left without Enter, also when the page goes", () => {
    const { unmount } = render(<Asked name="lines" kind={{ most: 10 }} value={LINES} />);
    fireEvent.input(screen.getByRole("textbox", { name: "つぎの行" }), {
      target: { value: "資料づくり" },
    });
    unmount();
    expect(texts()).toEqual(["人に教える", "話をきく", "段取り", "資料づくり"]);
  });

  it("are put in order by the keys of their handle", async () => {
    render(<Asked name="lines" kind={{ most: 10 }} value={LINES} />);
    const handle = screen.getByRole("button", { name: /^2番目の/ });
    fireEvent.keyDown(handle, { key: "ArrowUp", isComposing: true });
    expect(answered).toBe(undefined);
    fireEvent.keyDown(handle, { key: "ArrowUp" });
    expect(texts()).toEqual(["話をきく", "人に教える", "段取り"]);
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(
        screen.getByRole("button", { name: /^1番目の「話をきく」/ }),
      ),
    );
    fireEvent.keyDown(screen.getByRole("button", { name: /^1番目の/ }), { key: "ArrowUp" });
    expect(texts()).toEqual(["話をきく", "人に教える", "段取り"]);
  });

  it("offers to make something of a line, and no more lines than there may be", async () => {
    render(<Asked name="lines" kind={{ most: 3 }} value={LINES} />);
    expect(screen.queryByRole("textbox", { name: "つぎの行" })).toBe(null);
    await userEvent.click(screen.getByRole("button", { name: "「段取り」の操作" }));
    const items = within(screen.getByRole("menu")).getAllByRole("menuitem");
    expect(items.map((one) => one.textContent)).toEqual(
      expect.arrayContaining(["目標にする", "習慣にする", "リマインダーにする", "上へ"]),
    );
  });
});

describe("cards", () => {
  const cards = ["a", "b", "c", "d"];
  it("are sorted by keys, then ranked by keys", async () => {
    const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
    render(<Asked name="cards" kind={{ deck: "values", keep: 2, cards }} value={null} />);
    await userEvent.click(screen.getByRole("button", { name: "4枚を分けはじめる" }));
    const group = screen.getByRole("group", { name: "問い" });
    expect(document.activeElement).toBe(group);
    fireEvent.keyDown(group, { key: "ArrowRight" });
    fireEvent.keyDown(group, { key: "ArrowLeft" });
    fireEvent.keyDown(group, { key: "Backspace" });
    fireEvent.keyDown(group, { key: "ArrowUp" });
    fireEvent.keyDown(group, { key: "ArrowRight" });
    // Where it stands belongs to the answer, card by card.
    const sorting = { cards, said: ["yes", "maybe", "yes"], round: 1 };
    expect(answered).toEqual({ kind: "cards", ranked: [], kept: [], sorting });
    fireEvent.keyDown(group, { key: "ArrowRight" });
    expect(answered).toEqual({ kind: "cards", ranked: ["a", "c"], kept: ["d"] });
    fireEvent.keyDown(screen.getByRole("button", { name: /^3番目の/ }), { key: "ArrowUp" });
    expect(answered).toEqual({ kind: "cards", ranked: ["a", "d"], kept: ["c"] });
    quiet.mockRestore();
  });

  it("go on in the middle of a round, and what was ranked stays until it is over", async () => {
    const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
    const sorting = { cards: ["b", "c", "d"], said: ["no"], round: 2 };
    const value = { kind: "cards", ranked: ["a", "b"], kept: ["d"] };
    render(
      <Asked
        name="cards"
        kind={{ deck: "values", keep: 2, cards }}
        value={{ ...value, sorting }}
      />,
    );
    screen.getByText(/2回目/);
    // Opening the page takes the keys for no card.
    expect(document.activeElement).toBe(document.body);
    await userEvent.click(screen.getByRole("button", { name: /大切/ }));
    expect(answered).toEqual({ ...value, sorting: { ...sorting, said: ["no", "yes"] } });
    await userEvent.click(screen.getByRole("button", { name: "途中でやめる" }));
    expect(answered).toEqual(value);
    quiet.mockRestore();
  });

  it("takes a card of one's own into the few", () => {
    const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
    render(
      <Asked
        name="cards"
        sheet="t"
        kind={{ deck: "values", keep: 2, cards }}
        value={{ kind: "cards", ranked: ["a", "b"], kept: [] }}
      />,
    );
    const own = screen.getByRole("textbox", { name: "自分の言葉を一枚加える" });
    fireEvent.input(own, { target: { value: "おおらかさ" } });
    fireEvent.keyDown(own, { key: "Enter" });
    expect(answered).toEqual({ kind: "cards", ranked: ["a", "own:おおらかさ"], kept: ["b"] });
    quiet.mockRestore();
  });
});

describe("the matrix", () => {
  const items = [{ id: "1", text: "人に教える", like: 98, good: 50 }];
  it("moves a point by the arrow keys, finer with Shift, and stays within 0 to 100", () => {
    render(<Asked name="matrix" kind={{ most: 10 }} value={{ kind: "matrix", items }} />);
    const point = () => screen.getByRole("button", { name: /^人に教える: / });
    fireEvent.keyDown(point(), { key: "ArrowRight" });
    expect(answered.items[0]).toMatchObject({ like: 100, good: 50 });
    fireEvent.keyDown(point(), { key: "ArrowUp", shiftKey: true });
    expect(answered.items[0]).toMatchObject({ like: 100, good: 51 });
    fireEvent.keyDown(point(), { key: "ArrowDown" });
    expect(answered.items[0]).toMatchObject({ like: 100, good: 46 });
    expect(point().getAttribute("aria-label")).toBe("人に教える: 好き 100、得意 46");
  });

  it("takes the same as numbers", () => {
    render(<Asked name="matrix" kind={{ most: 10 }} value={{ kind: "matrix", items }} />);
    const like = screen.getByRole("textbox", { name: "人に教えるがどれくらい好きか、0〜100" });
    fireEvent.input(like, { target: { value: "70" } });
    fireEvent.blur(like);
    expect(answered.items[0].like).toBe(70);
    fireEvent.input(like, { target: { value: "170" } });
    fireEvent.blur(like);
    expect(answered.items[0].like).toBe(70);
    expect(like.getAttribute("aria-invalid")).toBe("true");
  });
});

describe("ratings", () => {
  it("are a radar, and the same as a table beside the time before", async () => {
    const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
    render(
      <Asked
        name="ratings"
        kind={{ scale: "portable", most: 5, items: ["x", "y", "z"] }}
        value={{ kind: "ratings", values: { x: 4, y: 2 } }}
        more={{
          earlier: { kind: "ratings", values: { x: 3, z: 1 } },
          earlierDay: "2026-03-01",
        }}
      />,
    );
    expect(screen.getByRole("img", { name: /5点満点/ })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: /^表で見る/ }));
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    const cells = rows.map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells).toEqual([
      ["力", "今回", "2026年3月1日"],
      ["sheets-skill-x", "4", "3"],
      ["sheets-skill-y", "2", "なし"],
      ["sheets-skill-z", "なし", "1"],
    ]);
    const group = screen.getByRole("radiogroup", { name: "sheets-skill-z" });
    await userEvent.click(within(group).getByRole("radio", { name: "3" }));
    expect(answered.values).toEqual({ x: 4, y: 2, z: 3 });
    quiet.mockRestore();
  });
});

describe("a table", () => {
  it("keeps a row from its first word on", async () => {
    const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
    const columns = [
      { id: "what", kind: "text", options: [] },
      { id: "long", kind: "minutes", options: [] },
    ];
    render(<Asked name="table" kind={{ columns, most: 5 }} value={null} />);
    await userEvent.click(screen.getByRole("button", { name: "行を加える" }));
    expect(answered).toBe(undefined);
    fireEvent.input(screen.getByRole("textbox", { name: "sheets-s-p-what" }), {
      target: { value: "通勤" },
    });
    expect(answered.rows).toEqual([{ id: expect.any(String), cells: { what: "通勤" } }]);
    const long = screen.getByRole("textbox", { name: "sheets-s-p-long" });
    fireEvent.input(long, { target: { value: "1:30" } });
    fireEvent.blur(long);
    expect(answered.rows[0].cells).toEqual({ what: "通勤", long: 90 });
    quiet.mockRestore();
  });
});
