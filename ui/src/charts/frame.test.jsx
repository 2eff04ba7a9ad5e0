import { fireEvent, render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { BurnUp } from "./burn-up.jsx";
import { Heatmap } from "./heatmap.jsx";
import { HourBars } from "./hour-bars.jsx";
import { RateBars } from "./rate-bars.jsx";
import { income, incomeForecast, listening, monthly } from "./sample.js";
import { StrengthCurve } from "./strength-curve.jsx";
import { Strip, StripChart } from "./strip.jsx";
import { WeekdayBars } from "./weekday-bars.jsx";

/** @param {Element} container */
const tip = (container) => container.querySelector(".chart-tip")?.textContent ?? null;

describe("the keyboard", () => {
  it("walks through the points from the last value, and closes with Escape", async () => {
    const user = userEvent.setup();
    const { container } = render(
      <BurnUp data={income} forecast={incomeForecast} finding="順調です" />,
    );
    const keys = screen.getByRole("application");
    expect(keys.tabIndex).toBe(0);
    expect(
      document.getElementById(keys.getAttribute("aria-describedby") ?? "")?.textContent,
    ).toContain("Home");
    keys.focus();
    await user.keyboard("{ArrowRight}");
    const seen = [];
    for (const key of [
      "{Home}",
      "{ArrowLeft}",
      "{ArrowRight}",
      "{End}",
      "{ArrowRight}",
      "{ArrowLeft}",
    ]) {
      await user.keyboard(key);
      seen.push(tip(container));
    }
    expect(seen).toEqual([
      "2026年7月1日(水)¥0",
      "2026年7月1日(水)¥0",
      "2026年7月24日(金)¥15,000",
      "遅い見込み(90%)2027年5月中旬",
      "遅い見込み(90%)2027年5月中旬",
      expect.stringContaining("期限 2027年3月31日(水)"),
    ]);
    expect(container.querySelector("[aria-live]")?.textContent).toContain("期限 2027年3月31日");
    await user.keyboard("{Escape}");
    expect(tip(container)).toBeNull();
    expect(document.activeElement).toBe(keys);
  });

  it("starts at the last value and keeps Escape from the page only while a tooltip shows", async () => {
    const user = userEvent.setup();
    const onEscape = vi.fn();
    document.addEventListener("keydown", onEscape);
    const { container } = render(
      <BurnUp data={income} forecast={incomeForecast} finding="順調です" />,
    );
    screen.getByRole("application").focus();
    await user.keyboard("{ArrowLeft}");
    expect(tip(container)).toContain("2026年11月22日(日)¥252,000");
    onEscape.mockClear();
    await user.keyboard("{Escape}");
    expect(onEscape).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    expect(onEscape).toHaveBeenCalledOnce();
    document.removeEventListener("keydown", onEscape);
  });

  it("leaves shortcuts alone and hides the tooltip when the focus leaves", async () => {
    const user = userEvent.setup();
    const { container } = render(
      <BurnUp data={income} forecast={incomeForecast} finding="順調です" />,
    );
    screen.getByRole("application").focus();
    await user.keyboard("{Control>}{Home}{/Control}");
    expect(tip(container) ?? "").not.toContain("7月1日");
    await user.keyboard("{Home}");
    expect(tip(container)).toContain("7月1日");
    fireEvent.blur(screen.getByRole("application"));
    expect(tip(container)).toBeNull();
  });
});

describe("the pointer", () => {
  it("finds the nearest point, and announces nothing", () => {
    const { container } = render(
      <BurnUp data={income} forecast={incomeForecast} finding="順調です" />,
    );
    const plot = /** @type {HTMLElement} */ (container.querySelector(".chart-plot"));
    fireEvent.pointerMove(plot, { clientX: 1, clientY: 200 });
    expect(tip(container)).toContain("7月1日");
    expect(container.querySelector("[aria-live]")?.textContent).toBe("");
    fireEvent.pointerLeave(plot);
    expect(tip(container)).toBeNull();
  });

  it("says a week of the strip", () => {
    const weeks = [250, 500].map((share, i) => ({
      from: i === 0 ? "2026-11-09" : "2026-11-16",
      share,
      state: /** @type {const} */ ("open"),
    }));
    const { container } = render(<Strip data={{ weeks }} />);
    fireEvent.pointerMove(/** @type {HTMLElement} */ (container.querySelector(".chart-plot")), {
      clientX: 400,
    });
    expect(tip(container)).toContain("50%");
  });
});

describe("size", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("follows the figure's width and the rem, each on its own", async () => {
    /** @type {() => void} */
    let resized = () => {};
    vi.stubGlobal(
      "ResizeObserver",
      class {
        /** @param {() => void} callback */
        constructor(callback) {
          resized = callback;
        }
        observe() {}
        disconnect() {}
      },
    );
    let width = 420;
    let rem = 24;
    vi.spyOn(Element.prototype, "clientWidth", "get").mockImplementation(() => width);
    vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(
      () => new DOMRect(0, 0, rem, 0),
    );
    render(<BurnUp data={income} forecast={incomeForecast} finding="順調です" />);
    const image = screen.getByRole("img");
    expect([image.getAttribute("width"), image.getAttribute("font-size")]).toEqual(["420", "19.5"]);
    width = 800;
    rem = 16;
    resized();
    await vi.waitFor(() =>
      expect([image.getAttribute("width"), image.getAttribute("font-size")]).toEqual(["800", "13"]),
    );
    expect(image.getAttribute("viewBox")).toBe(`0 0 800 ${image.getAttribute("height")}`);
  });
});

describe("every chart", () => {
  const weeks = [
    { from: "2026-11-09", share: null, state: /** @type {const} */ ("rest") },
    { from: "2026-11-16", share: 800, state: /** @type {const} */ ("open"), done: 4, planned: 5 },
  ];
  const charts = {
    burnUp: <BurnUp data={income} forecast={incomeForecast} finding="順調です" />,
    rate: <RateBars data={monthly} finding="10月は届きました" />,
    strip: <StripChart data={{ weeks }} />,
    heatmap: <Heatmap data={{ ...listening, days: listening.days.slice(-30) }} />,
    strength: (
      <StrengthCurve
        data={{
          points: [
            { day: "2026-01-04", value: 80 },
            { day: "2026-08-05", value: 700 },
            { day: "2026-11-22", value: 780 },
          ],
          rests: [{ from: "2026-08-01", to: "2026-08-12", reason: "介護" }],
        }}
      />
    ),
    weekdays: <WeekdayBars data={{ weekdays: [{ weekday: 1, share: 880, done: 44, due: 50 }] }} />,
    hours: <HourBars data={{ hours: [{ hour: 7, count: 118 }] }} />,
  };

  it.each(Object.entries(charts))(
    "%s: has a title, a description, a table and no axe violation",
    async (_, chart) => {
      const { container } = render(chart);
      const figure = container.querySelector("figure");
      const title = document.getElementById(figure?.getAttribute("aria-labelledby") ?? "");
      expect(title?.tagName).toBe("H3");
      const drawing = container.querySelector("svg.chart-svg");
      expect(drawing?.getAttribute("role")).toMatch(/^(img|grid)$/);
      expect(drawing?.getAttribute("aria-label")).toContain(title?.textContent);
      fireEvent.click(screen.getByRole("button", { name: /表で見る/ }));
      expect(screen.getByRole("table")).toBeTruthy();
      expect(screen.getByRole("button", { name: /表を閉じる/ }).getAttribute("aria-expanded")).toBe(
        "true",
      );
      // jsdom has no layout to take contrast from; the real window is checked for that.
      const { violations } = await axe.run(container, {
        rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    },
  );

  it.each(Object.entries(charts))(
    "%s: has nothing in its markup that a strict policy would refuse",
    (_, chart) => {
      const { container } = render(chart);
      expect(container.innerHTML).not.toMatch(/ style=|<style|onclick=|NaN|undefined/);
    },
  );
});
