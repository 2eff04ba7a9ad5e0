import { fireEvent, render, screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { dayNumber } from "./days.js";
import { Heatmap } from "./heatmap.jsx";
import { layoutHeatmap, nextCell } from "./heatmap-layout.js";
import { overlaps } from "./labels.js";
import { heatDays, listening } from "./sample.js";

describe("the layout", () => {
  it("puts weeks side by side with Monday on top, at every width and text size", () => {
    const days = heatDays(371);
    for (const width of [240, 320, 540, 1100]) {
      for (const em of [13, 19.5]) {
        const { cells, height, blocks } = layoutHeatmap(days, { width, em });
        for (const cell of cells) {
          const day = days[cell.index]?.day ?? "";
          expect(cell.row).toBe((new Date(dayNumber(day) * 86_400_000).getUTCDay() + 6) % 7);
          expect(cell.box.x + cell.box.width).toBeLessThanOrEqual(width + 0.01);
          expect(cell.box.y + cell.box.height).toBeLessThanOrEqual(height);
          expect(cell.box.width).toBeGreaterThanOrEqual(7.9);
        }
        const boxes = cells.map(({ box }) => ({
          ...box,
          width: box.width - 0.1,
          height: box.height - 0.1,
        }));
        for (let i = 1; i < boxes.length; i++) {
          const [a, b] = [boxes[i - 1], boxes[i]];
          if (a && b) expect(overlaps(a, b)).toBe(false);
        }
        expect(blocks.flatMap((block) => block.rows.flat())).toHaveLength(days.length);
      }
    }
  });

  it("folds the year on a narrow figure instead of shrinking the days", () => {
    expect(layoutHeatmap(heatDays(371), { width: 540, em: 13 }).blocks).toHaveLength(1);
    expect(layoutHeatmap(heatDays(371), { width: 300, em: 13 }).blocks).toHaveLength(2);
  });

  it("steps over days that aren't there and stops at the ends", () => {
    const { cells } = layoutHeatmap(heatDays(17), { width: 540, em: 13 });
    const press = (/** @type {string} */ key, ctrlKey = false) => ({ key, ctrlKey });
    expect(nextCell(cells, 16, press("ArrowRight"))).toBe(16);
    expect(nextCell(cells, 16, press("ArrowLeft"))).toBe(9);
    expect(nextCell(cells, 16, press("ArrowUp"))).toBe(15);
    expect(nextCell(cells, 16, press("ArrowDown"))).toBe(16);
    expect(nextCell(cells, 16, press("Home"))).toBe(2);
    expect(nextCell(cells, 16, press("Home", true))).toBe(0);
    expect(nextCell(cells, 0, press("End", true))).toBe(16);
    expect(nextCell(cells, 0, press("x"))).toBeUndefined();
  });
});

it("is a grid with one tab stop, today, that the arrows move", () => {
  const { container } = render(<Heatmap data={listening} />);
  const grid = screen.getByRole("grid");
  expect(grid.getAttribute("aria-label")).toContain("214日");
  const cells = within(grid).getAllByRole("gridcell");
  expect(cells).toHaveLength(listening.days.length);
  const stops = () => [...container.querySelectorAll('[role="gridcell"][tabindex="0"]')];
  expect(stops().map((cell) => cell.getAttribute("data-day"))).toEqual(["2026-11-22"]);
  const today = /** @type {SVGElement} */ (stops()[0]);
  today.focus();
  fireEvent.keyDown(today, { key: "ArrowLeft" });
  expect(stops().map((cell) => cell.getAttribute("data-day"))).toEqual(["2026-11-15"]);
  expect(document.activeElement?.getAttribute("data-day")).toBe("2026-11-15");
  const tip = container.querySelector(".chart-tip");
  const label = document.activeElement?.getAttribute("aria-label");
  expect(label).toMatch(/^2026年11月15日\(日\): /);
  expect(label).toContain(tip?.querySelector("b")?.textContent);
});

it("says each kind of day in its own way, and shows the key with units", () => {
  const { container } = render(
    <Heatmap
      data={{
        days: [
          { day: "2026-11-16", state: "done", value: 34_000, level: 4 },
          { day: "2026-11-17", state: "small", value: 5000, level: 1 },
          { day: "2026-11-18", state: "off" },
          { day: "2026-11-19", state: "rest", note: "公休" },
          { day: "2026-11-20", state: "missed", value: 0, level: 0 },
        ],
        unit: { kind: "minutes" },
        target: 30_000,
        doneDays: 2,
        smallDays: 1,
      }}
    />,
  );
  const said = screen.getAllByRole("gridcell").map((cell) => cell.getAttribute("aria-label"));
  expect(said).toEqual([
    "2026年11月16日(月): 34分",
    "2026年11月17日(火): 5分(小さい版)",
    "2026年11月18日(水): 予定なし",
    "2026年11月19日(木): お休み 公休",
    expect.stringContaining("2026年11月20日(金): 0分"),
  ]);
  const shapes = screen
    .getAllByRole("gridcell")
    .map((cell) => cell.firstElementChild?.getAttribute("class"));
  expect(shapes).toEqual(["chart-l4", "chart-l1", "chart-off", "chart-dash", "chart-l0"]);
  const key = container.querySelector(".chart-key")?.textContent;
  for (const words of ["0分", "30分以上", "小さい版", "予定なし", "お休み"])
    expect(key).toContain(words);
});

it("has one row a day in its table", () => {
  render(<Heatmap data={listening} />);
  fireEvent.click(screen.getByRole("button", { name: /表で見る/ }));
  const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
  expect(rows).toHaveLength(listening.days.length);
  expect([...(rows[0]?.children ?? [])].map((cell) => cell.textContent)).toEqual([
    "2025年11月24日(月)",
    "0分",
    "記録なし",
  ]);
});
