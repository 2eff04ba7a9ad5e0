import { fireEvent, render, screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { language } from "../l10n.js";
import { BurnUp } from "./burn-up.jsx";
import { layoutBurnUp } from "./burn-up-layout.js";
import { overlaps } from "./labels.js";
import { income, weight } from "./sample.js";

const SIZES = [300, 420, 560, 900].flatMap((width) =>
  [13, 16.9, 19.5].map((em) => ({ width, em })),
);

describe("the layout", () => {
  it.each([
    ["income", income],
    ["weight", weight],
    [
      "close dates",
      {
        ...income,
        forecast: { p10: "2027-03-10", p50: "2027-03-30", p90: "2027-04-16", weeks: 8 },
      },
    ],
    [
      "a far forecast",
      { ...income, forecast: { p10: "2027-06-10", p50: "2029-03-30", p90: null, weeks: 8 } },
    ],
    [
      "no forecast at all in sight",
      { ...income, forecast: { p10: null, p50: null, p90: null, weeks: 8, horizon: "2036-11-22" } },
    ],
    ["nothing yet", { ...income, actual: [], forecast: null, weeksUntilForecast: 4 }],
    [
      "one day",
      {
        ...income,
        start: "2026-11-22",
        actual: [{ day: "2026-11-22", value: 1 }],
        forecast: null,
        due: null,
        plan: [],
      },
    ],
    ["overdue", { ...income, due: "2026-11-01" }],
    ["beyond the target", { ...income, target: 200_000_000, forecast: null, doneOn: "2026-11-18" }],
  ])("keeps %s inside the plot, its labels apart", (_, data) => {
    for (const size of SIZES) {
      const at = layoutBurnUp(data, size);
      expect(at.bottom).toBeGreaterThan(at.top + 40);
      for (const point of at.points) {
        expect(point.x).toBeGreaterThanOrEqual(at.left - 0.01);
        expect(point.x).toBeLessThanOrEqual(at.right + 0.01);
        expect(point.y).toBeGreaterThanOrEqual(at.top - 0.01);
        expect(point.y).toBeLessThanOrEqual(at.bottom + 0.01);
      }
      expect(Object.values(at.paths).join("") + (at.fan?.outer ?? "")).not.toMatch(/NaN|Infinity/);
      for (const a of at.labels) {
        expect(a.box.x).toBeGreaterThanOrEqual(-1);
        expect(a.box.x + a.box.width).toBeLessThanOrEqual(size.width + 1);
        expect(a.box.y).toBeGreaterThanOrEqual(-1);
        for (const b of at.labels) if (a !== b) expect(overlaps(a.box, b.box)).toBe(false);
      }
    }
  });

  it("puts values and days where their scales say", () => {
    const at = layoutBurnUp(income, { width: 560, em: 13 });
    const share = (at.bottom - (at.points.at(-1)?.y ?? 0)) / (at.bottom - at.goalY);
    expect(share).toBeCloseTo(252 / 600, 5);
    expect(at.marks?.p10.x).toBeLessThan(at.marks?.p50.x ?? 0);
    expect(at.marks?.p50.x).toBeLessThan(at.dueX ?? 0);
    expect(at.head?.x).toBe(at.todayX);
  });

  it("draws a goal that goes down with its line below and its fan falling", () => {
    const at = layoutBurnUp(weight, { width: 560, em: 13 });
    expect(at.goalY).toBeGreaterThan(at.points[0]?.y ?? Number.POSITIVE_INFINITY);
    expect(at.fan?.far.y).toBeGreaterThan(at.head?.y ?? 0);
  });

  it("says the values that matter directly", () => {
    const words = layoutBurnUp(income, { width: 560, em: 13 }).labels.flatMap(({ lines }) => lines);
    expect(words).toEqual(
      expect.arrayContaining([
        "期限 3月31日",
        "3月中旬",
        "実績 ¥252,000",
        "今日 11月22日",
        "計画",
        "見込みの幅",
      ]),
    );
  });

  it("names the year of a forecast that is far away", () => {
    const far = {
      ...income,
      forecast: { p10: "2027-06-10", p50: "2028-03-30", p90: "2028-06-01", weeks: 8 },
    };
    const words = layoutBurnUp(far, { width: 560, em: 13 }).labels.flatMap(({ lines }) => lines);
    expect(words).toContain("2028年3月下旬");
  });

  it("holds milestones until the next one", () => {
    const steps = { ...income, metric: /** @type {const} */ ("milestones"), forecast: null };
    const { paths } = layoutBurnUp(steps, { width: 560, em: 13 });
    // A step goes level, then upright: between two points, one more corner.
    expect(paths.actual?.split(/[LHV]/).length).toBeGreaterThan(steps.actual.length * 2);
  });
});

describe("the words", () => {
  it("lead with the finding and describe the whole chart", () => {
    render(<BurnUp data={income} />);
    expect(screen.getByText("このペースなら 2027年3月中旬")).toBeTruthy();
    expect(screen.getByText("(80%の範囲: 2月〜5月)")).toBeTruthy();
    expect(screen.getByText("直近8週間のペースから")).toBeTruthy();
    const label = screen.getByRole("img").getAttribute("aria-label");
    for (const part of [
      "2026年7月1日",
      "¥252,000",
      "¥316,000",
      "¥600,000",
      "2027年3月中旬",
      "63%",
      "2027年3月31日",
    ]) {
      expect(label).toContain(part);
    }
  });

  it("say so when there is too little data, and draw no fan", () => {
    const { container } = render(
      <BurnUp data={{ ...income, forecast: null, weeksUntilForecast: 2 }} />,
    );
    expect(screen.getByText("あと2週間で見込みを出せます。")).toBeTruthy();
    expect(container.querySelector(".chart-fan, .chart-bracket, .chart-median")).toBeNull();
  });

  it("take the page's finding in place of their own", () => {
    render(<BurnUp data={income} title="副業の収入" finding="期限に間に合いそうです。" />);
    expect(screen.getByText("期限に間に合いそうです。")).toBeTruthy();
    expect(screen.getByRole("heading", { level: 3, name: "副業の収入" })).toBeTruthy();
  });

  it("speak English", () => {
    language.value = "en";
    render(<BurnUp data={income} />);
    expect(screen.getByText("At this pace: mid Mar 2027")).toBeTruthy();
    expect(screen.getByText("600k")).toBeTruthy();
  });
});

it("offers the same data as a table", () => {
  render(<BurnUp data={income} />);
  fireEvent.click(screen.getByRole("button", { name: /表で見る/ }));
  const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
  const cells = rows.map((row) => [...row.children].map((cell) => cell.textContent));
  expect(cells).toEqual([
    ["2026年7月1日(水)", "", "¥0", ""],
    ["2026年7月24日(金)", "¥15,000", "", ""],
    ["2026年9月12日(土)", "¥69,000 最初の研修", "", ""],
    ["2026年10月17日(土)", "¥141,000", "", ""],
    ["2026年11月18日(水)", "¥252,000", "", ""],
    ["2027年2月6日(土)", "", "", "早い見込み(10%) ¥600,000"],
    ["2027年3月15日(月)", "", "", "まん中の見込み ¥600,000"],
    ["2027年3月31日(水)", "", "¥600,000", "期限 ¥600,000"],
    ["2027年5月16日(日)", "", "", "遅い見込み(90%) ¥600,000"],
  ]);
});
