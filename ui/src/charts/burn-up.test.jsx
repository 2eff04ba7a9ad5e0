import { fireEvent, render, screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { language } from "../l10n.js";
import { BurnUp } from "./burn-up.jsx";
import { layoutBurnUp } from "./burn-up-layout.js";
import { overlaps } from "./labels.js";
import { fanOf, income, incomeForecast, weight, weightForecast } from "./sample.js";

/** @import { BurnUpData, Forecast } from "./types.js" */

const SIZES = [300, 420, 560, 900].flatMap((width) =>
  [13, 16.9, 19.5].map((em) => ({ width, em })),
);
const usual = { width: 560, em: 13 };

/** @param {Partial<Forecast["finish"]>} finish @returns {Forecast} */
const finishing = (finish) => ({
  ...incomeForecast,
  finish: { ...incomeForecast.finish, ...finish },
});

/** @type {BurnUpData} */
const bare = { ...income, actual: income.actual.slice(0, 1), fan: [] };
const slow = fanOf("2026-11-22", 252_000_000, 600_000_000, [0, 1e6, 5e6, 9e6, 12e6], 60);
const noEnd = { p10: null, p25: null, p50: null, p75: null, p90: null };

/** @type {[string, BurnUpData, Forecast | null][]} */
const CASES = [
  ["income", income, incomeForecast],
  ["weight", weight, weightForecast],
  ["close dates", income, finishing({ p10: "2027-03-10", p50: "2027-03-30", p90: "2027-04-16" })],
  ["a far forecast", { ...income, fan: slow }, finishing({ p50: "2029-03-30", p90: null })],
  ["no end in sight", { ...income, fan: slow }, finishing(noEnd)],
  [
    "a level that drifts away",
    { ...weight, fan: fanOf("2026-11-22", 67_800, 65_000, [-900, -300, 10, 60, 90], 60) },
    finishing({ p90: null }),
  ],
  ["nothing yet", bare, null],
  ["nothing at all", { ...bare, actual: [], plan: [], due: null }, null],
  ["one day", { ...bare, start: "2026-11-22", due: null, plan: [] }, null],
  ["overdue", { ...income, due: "2026-11-01" }, incomeForecast],
  ["beyond the target", { ...income, target: 200_000_000, fan: [] }, null],
  ["a long time", { ...income, start: "2006-04-01", due: "2031-03-31" }, incomeForecast],
];

describe("the layout", () => {
  it.each(CASES)("keeps %s inside the plot, its labels apart", (_, data, forecast) => {
    for (const size of SIZES) {
      const at = layoutBurnUp(data, size, { forecast });
      expect(at.bottom).toBeGreaterThan(at.top + 40);
      for (const point of at.points) {
        expect(point.x).toBeGreaterThanOrEqual(at.left - 0.01);
        expect(point.x).toBeLessThanOrEqual(at.right + 0.01);
        expect(point.y).toBeGreaterThanOrEqual(at.top - 0.01);
        expect(point.y).toBeLessThanOrEqual(at.bottom + 0.01);
      }
      for (const point of at.fan?.edges.flat() ?? []) {
        expect(point.x).toBeLessThanOrEqual(at.right + 0.01);
        expect(point.y).toBeGreaterThanOrEqual(at.top - 0.01);
        expect(point.y).toBeLessThanOrEqual(at.bottom + 0.01);
      }
      const paths = [...Object.values(at.paths), at.fan?.outer, at.fan?.inner, at.fan?.median];
      expect(paths.join("")).not.toMatch(/NaN|Infinity/);
      for (const a of at.labels) {
        expect(a.box.x).toBeGreaterThanOrEqual(-1);
        expect(a.box.x + a.box.width).toBeLessThanOrEqual(size.width + 1);
        expect(a.box.y).toBeGreaterThanOrEqual(-1);
        for (const b of at.labels) if (a !== b) expect(overlaps(a.box, b.box)).toBe(false);
      }
    }
  });

  it("puts values and days where their scales say", () => {
    const at = layoutBurnUp(income, usual, { forecast: incomeForecast });
    const share = (at.bottom - (at.points.at(-1)?.y ?? 0)) / (at.bottom - at.goalY);
    expect(share).toBeCloseTo(252 / 600, 5);
    expect(at.marks?.p10.x).toBeLessThan(at.marks?.p50.x ?? 0);
    expect(at.marks?.p50.x).toBeLessThan(at.dueX ?? 0);
    expect(at.head?.x).toBe(at.todayX);
  });

  it("opens the fan from the last value to the goal line, its middle ending there", () => {
    const { fan, head, goalY, right } = layoutBurnUp(income, usual, { forecast: incomeForecast });
    const [low = [], high = [], median = []] = fan?.edges ?? [];
    expect(low[0]).toMatchObject({ x: head?.x, y: head?.y });
    expect(low.every((p, i) => p.y >= (high[i]?.y ?? 0))).toBe(true);
    expect(high.at(-1)?.y).toBeCloseTo(goalY, 5);
    expect(median.at(-1)?.x).toBeLessThanOrEqual(right);
    const ends = fan?.median.split("L").at(-1)?.split(",").map(Number);
    expect(ends?.[1]).toBeCloseTo(goalY, 2);
    expect(ends?.[0]).toBeLessThan(right - 20);
  });

  it("cuts a way that goes beyond the right edge there, on its own slope", () => {
    const at = layoutBurnUp({ ...income, fan: slow }, usual, {
      forecast: finishing({ p90: null }),
    });
    const middle = at.fan?.edges[2] ?? [];
    const [start, next] = middle;
    const end = middle.at(-1);
    const slope = ((next?.y ?? 0) - (start?.y ?? 0)) / ((next?.x ?? 0) - (start?.x ?? 0));
    expect(end?.x).toBe(at.right);
    expect(((end?.y ?? 0) - (start?.y ?? 0)) / (at.right - (start?.x ?? 0))).toBeCloseTo(slope, 6);
  });

  it("joins the fan to a level that was measured before today", () => {
    const { fan, head } = layoutBurnUp(weight, usual, { forecast: weightForecast });
    expect(fan?.edges[0]?.[0]).toBe(head);
    expect(fan?.edges[0]?.[1]?.x).toBeGreaterThan(head?.x ?? 0);
  });

  it("draws a goal that goes down with its line below and its fan falling", () => {
    const at = layoutBurnUp(weight, usual, { forecast: weightForecast });
    expect(at.goalY).toBeGreaterThan(at.points[0]?.y ?? Number.POSITIVE_INFINITY);
    expect(at.fan?.edges[2]?.at(-1)?.y).toBeGreaterThan(at.head?.y ?? 0);
  });

  it("says the values that matter directly", () => {
    const { labels } = layoutBurnUp(income, usual, { forecast: incomeForecast });
    expect(labels.flatMap(({ lines }) => lines)).toEqual(
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

  it("names the year of a forecast that is far away, and says what has no date", () => {
    const words = (/** @type {Forecast} */ forecast) =>
      layoutBurnUp(income, usual, { forecast }).labels.flatMap(({ lines }) => lines);
    expect(words(finishing({ p50: "2028-03-30" }))).toContain("2028年3月下旬");
    expect(words(finishing({ p50: null, p90: null }))).toContain("2031年11月下旬より先");
  });

  it("holds milestones until the next one", () => {
    const smooth = layoutBurnUp(income, usual).paths.actual?.split(/[LHV]/).length ?? 0;
    const stepped = layoutBurnUp(income, usual, { steps: true }).paths.actual?.split(
      /[LHV]/,
    ).length;
    expect(stepped).toBeGreaterThan(smooth);
  });
});

describe("the words", () => {
  const words = {
    finding: "このペースなら 2027年3月中旬",
    more: "80%の範囲: 2月〜5月",
    basis: "直近8週間のペースから",
  };

  it("lead with the finding and describe the whole chart", () => {
    render(<BurnUp data={income} forecast={incomeForecast} {...words} />);
    for (const text of [words.finding, `(${words.more})`, words.basis]) {
      expect(screen.getByText(text)).toBeTruthy();
    }
    const label = screen.getByRole("img").getAttribute("aria-label");
    for (const part of [
      words.finding,
      words.more,
      "2026年7月1日",
      "¥252,000",
      "¥316,000",
      "¥600,000",
      "2027年3月31日",
    ]) {
      expect(label).toContain(part);
    }
  });

  it("take the page's title, and count milestones as such", () => {
    render(
      <BurnUp
        data={{
          ...income,
          unit: { kind: "count" },
          target: 6000,
          fan: [],
          actual: [{ day: "2026-11-22", value: 3000 }],
          plan: [],
        }}
        metric="milestones"
        title="研修の節目"
        finding="節目6つのうち3つができました"
      />,
    );
    expect(screen.getByRole("heading", { level: 3, name: "研修の節目" })).toBeTruthy();
    expect(screen.getByText("実績 3つ")).toBeTruthy();
    expect(screen.getByText("6つ")).toBeTruthy();
  });

  it("draw no fan, bracket or middle without a forecast", () => {
    const { container } = render(
      <BurnUp data={{ ...income, fan: [] }} finding="あと2週間で見込みを出せます" />,
    );
    expect(container.querySelector(".chart-fan, .chart-bracket, .chart-median")).toBeNull();
    expect(container.querySelector(".chart-actual")).toBeTruthy();
  });

  it("speak English", () => {
    language.value = "en";
    render(<BurnUp data={income} forecast={incomeForecast} finding="At this pace, mid March" />);
    for (const text of ["600k", "mid Mar", "Due 31 Mar", "Actual ¥252,000"]) {
      expect(screen.getByText(text)).toBeTruthy();
    }
  });
});

it("offers the same data as a table", () => {
  const data = { ...income, fan: income.fan.slice(0, 2) };
  render(<BurnUp data={data} forecast={incomeForecast} finding="…" />);
  fireEvent.click(screen.getByRole("button", { name: /表で見る/ }));
  const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
  const cells = rows.map((row) => [...row.children].map((cell) => cell.textContent));
  expect(cells).toEqual([
    ["2026年7月1日(水)", "¥0", "¥0", "", "", "", ""],
    ["2026年7月24日(金)", "¥15,000", "", "", "", "", ""],
    ["2026年9月12日(土)", "¥69,000", "", "", "", "", ""],
    ["2026年10月17日(土)", "¥141,000", "", "", "", "", ""],
    ["2026年11月18日(水)", "¥252,000", "", "", "", "", ""],
    ["2026年11月22日(日)", "¥252,000", "", "", "¥252,000", "¥252,000", "¥252,000"],
    ["2026年11月29日(日)", "", "", "", "¥265,900", "¥273,600", "¥284,000"],
    ["2027年2月6日(土)", "", "", "早い見込み(10%) ¥600,000", "", "", ""],
    ["2027年3月15日(月)", "", "", "まん中の見込み ¥600,000", "", "", ""],
    ["2027年3月31日(水)", "", "¥600,000", "期限 ¥600,000", "", "", ""],
    ["2027年5月16日(日)", "", "", "遅い見込み(90%) ¥600,000", "", "", ""],
  ]);
});
