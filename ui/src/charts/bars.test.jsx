import { fireEvent, render, screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { HourBars } from "./hour-bars.jsx";
import { RateBars } from "./rate-bars.jsx";
import { monthly } from "./sample.js";
import { StrengthCurve } from "./strength-curve.jsx";
import { Strip, StripChart } from "./strip.jsx";
import { WeekdayBars } from "./weekday-bars.jsx";

/** The table's rows as text, opened by its button. */
function tableRows() {
  fireEvent.click(screen.getByRole("button", { name: /表で見る/ }));
  return within(screen.getByRole("table"))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));
}

/** Height of a bar drawn as `M x bottom V top …`. @param {Element} bar */
function heightOf(bar) {
  const [, bottom, top] = /^M[\d.]+ ([\d.]+)V([\d.]+)/.exec(bar.getAttribute("d") ?? "") ?? [];
  return Number(bottom) - Number(top);
}

describe("rate bars", () => {
  it("stand from zero, the running month outlined, a month of rest a dash", () => {
    const { container } = render(
      <RateBars data={monthly} finding="2026年10月は¥63,000で、目標に届きました" />,
    );
    expect(container.querySelectorAll(".chart-bar-own")).toHaveLength(2);
    expect(container.querySelectorAll(".chart-bar-open")).toHaveLength(1);
    expect(container.querySelectorAll(".chart-dash")).toHaveLength(1);
    const [september, october] = [...container.querySelectorAll(".chart-bar-own")].map(heightOf);
    // The rounded corner takes 3 px off the straight side.
    expect(((september ?? 0) + 3) / ((october ?? 0) + 3)).toBeCloseTo(47 / 63, 2);
  });

  it("say the last full month beside the target, and list them all", () => {
    render(<RateBars data={monthly} finding="2026年10月は¥63,000で、目標に届きました" />);
    expect(screen.getByText("2026年10月は¥63,000で、目標に届きました")).toBeTruthy();
    expect(screen.getByRole("img").getAttribute("aria-label")).toContain("目標は¥50,000");
    expect(screen.getByText("目標 ¥50,000")).toBeTruthy();
    expect(tableRows()).toEqual([
      ["2026年8月(お休み)", "¥0", "¥50,000"],
      ["2026年9月", "¥47,000", "¥50,000"],
      ["2026年10月", "¥63,000", "¥50,000"],
      ["2026年11月(途中)", "¥30,000", "¥50,000"],
    ]);
  });
});

describe("strip", () => {
  const data = {
    weeks: [
      {
        from: "2026-11-02",
        share: 1000,
        state: /** @type {const} */ ("open"),
        done: 5,
        planned: 5,
      },
      {
        from: "2026-11-09",
        share: null,
        state: /** @type {const} */ ("rest"),
        done: 0,
        planned: 0,
      },
      { from: "2026-11-16", share: 400, state: /** @type {const} */ ("open"), done: 2, planned: 5 },
    ],
  };

  it("draws weeks as tall as their share, a rest as a dash", () => {
    const { container } = render(<Strip data={data} title="単語カード" />);
    const bars = [...container.querySelectorAll("rect")];
    expect(bars.map((bar) => bar.getAttribute("class"))).toEqual(["chart-l4", "chart-l2"]);
    const [full, part] = bars.map((bar) => Number(bar.getAttribute("height")));
    expect((part ?? 0) / (full ?? 1)).toBeCloseTo(0.4, 5);
    expect(container.querySelectorAll(".chart-dash")).toHaveLength(1);
    expect(screen.getByRole("img").getAttribute("aria-label")).toMatch(/^単語カード。.*40%/);
  });

  it("lists the weeks in its figure", () => {
    render(<StripChart data={data} />);
    expect(tableRows()).toEqual([
      ["2026年11月2日(月)の週", "100%", "5回", "5回"],
      ["2026年11月9日(月)の週", "お休み", "0回", "0回"],
      ["2026年11月16日(月)の週", "40%", "2回", "5回"],
    ]);
  });
});

describe("strength", () => {
  it("ends with its value and names the rests", () => {
    const { container } = render(
      <StrengthCurve
        data={{
          points: [
            { day: "2026-01-04", value: 84 },
            { day: "2026-08-05", value: 700 },
            { day: "2026-11-22", value: 780 },
          ],
          rests: [{ from: "2026-08-01", to: "2026-08-12", reason: "介護" }],
        }}
      />,
    );
    expect(screen.getByText("78%")).toBeTruthy();
    expect(screen.getByText("100%")).toBeTruthy();
    expect(container.querySelectorAll(".chart-rest")).toHaveLength(1);
    expect(screen.getByRole("img").getAttribute("aria-label")).toContain("休止(介護)");
    expect(tableRows()).toEqual([
      ["2026年1月4日(日)", "8%", ""],
      ["2026年8月5日(水)", "70%", "休止(介護)"],
      ["2026年11月22日(日)", "78%", ""],
    ]);
  });

  it("draws one single day", () => {
    const { container } = render(
      <StrengthCurve data={{ points: [{ day: "2026-11-22", value: 52 }] }} />,
    );
    expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
    expect(screen.getByText("5%")).toBeTruthy();
  });
});

describe("weekdays and hours", () => {
  it("shows each weekday's share, the highest with its sign, a day off as its word", () => {
    render(
      <WeekdayBars
        data={{
          weekdays: [
            { weekday: 1, share: 880, done: 44, due: 50 },
            { weekday: 2, share: 840, done: 42, due: 50 },
            { weekday: 3, share: null, note: "公休" },
          ],
        }}
      />,
    );
    expect(screen.getByRole("img").getAttribute("aria-label")).toContain("月曜日の88%");
    for (const words of ["88%", "84", "公休"]) expect(screen.getByText(words)).toBeTruthy();
    expect(tableRows()).toEqual([
      ["月曜日", "88%", "44回", "50回"],
      ["火曜日", "84%", "42回", "50回"],
      ["水曜日", "公休", "", ""],
    ]);
  });

  it("names the two hours that stand out", () => {
    const counts = [0, 9, 118, 21, 0, 0, 0, 38];
    render(<HourBars data={{ hours: counts.map((count, i) => ({ hour: i + 5, count })) }} />);
    expect(screen.getByText("7時台 118回")).toBeTruthy();
    expect(screen.getByText("12時台 38回")).toBeTruthy();
    expect(screen.getByRole("img").getAttribute("aria-label")).toContain("7時台の118回");
    expect(tableRows()[2]).toEqual(["7時台", "118回"]);
  });

  it("say so when nothing is recorded", () => {
    render(<HourBars data={{ hours: [] }} />);
    expect(screen.getByRole("img").getAttribute("aria-label")).toContain("まだ記録がありません");
  });
});
