import { render } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import {
  axis,
  day,
  language,
  minutes,
  number,
  quantity,
  T,
  t,
  time,
  wholePercent,
  yen,
} from "./l10n.js";

describe("l10n", () => {
  // The same table stands in `journal/src/words/percent.rs`.
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [333, 33],
    [575, 58],
    [664, 66],
    [665, 67],
    [666, 67],
    [994, 99],
    [999, 99],
    [1000, 100],
    [1004, 100],
    [1005, 101],
  ])("rounds %i thousandths to %i percent", (thousandths, whole) => {
    expect(wholePercent(thousandths / 1000)).toBe(whole);
  });

  it.each(
    /** @type {const} */ ([
      ["short", "11月22日(日)", "Sun 22 Nov"],
      ["plain", "11月22日", "22 Nov"],
      ["long", "2026年11月22日", "22 Nov 2026"],
      ["full", "2026年11月22日(日)", "Sun 22 Nov 2026"],
      ["weekday", "日曜日", "Sunday"],
      ["weekday-short", "日", "Sun"],
      ["month", "2026年11月", "November 2026"],
      ["month-short", "11月", "Nov"],
      ["year", "2026年", "2026"],
    ]),
  )("writes a day %s", (style, ja, en) => {
    expect(day("2026-11-22", style, "ja")).toBe(ja);
    expect(day("2026-11-22", style, "en")).toBe(en);
  });

  it("writes times, yen, minutes and axes", () => {
    expect([time("06:05"), time("17:05"), time(65), time("00:00")]).toEqual([
      "6:05",
      "17:05",
      "1:05",
      "0:00",
    ]);
    expect([yen(30000), yen(-64000), yen(0)]).toEqual(["¥30,000", "−¥64,000", "¥0"]);
    expect([minutes(30), minutes(90), minutes(120), minutes(0)]).toEqual([
      "30分",
      "1時間30分",
      "2時間",
      "0分",
    ]);
    expect(axis(600000)).toBe("60万");
    expect(quantity(6500)).toBe("6.5");
    expect(number(-3)).toBe("−3");
    language.value = "en";
    expect([minutes(30), minutes(90)]).toEqual(["30 min", "1 h 30 min"]);
    expect([axis(600000), axis(1500)]).toEqual(["600k", "1.5k"]);
  });

  it("counts numbers that arrive as text, and shows them as they came", () => {
    language.value = "en";
    expect(t("goals-status-overdue", { days: "1" })).toBe("1 day over");
    expect(t("goals-status-overdue", { days: "1234" })).toBe("1234 days over");
    expect(t("goals-status-overdue", { days: 1234 })).toBe("1,234 days over");
    expect(t("app-undone", { what: "007" })).toBe("Undone: 007");
  });

  it("shows a message again when the language changes, with elements as arguments", async () => {
    const { container } = render(
      <p>
        <T id="app-undone" args={{ what: <b>TOEIC</b> }} />
      </p>,
    );
    expect(container.innerHTML).toBe("<p>元に戻しました: <b>TOEIC</b></p>");
    language.value = "en";
    await expect.poll(() => container.innerHTML).toBe("<p>Undone: <b>TOEIC</b></p>");
    expect(t("app-undone", { what: "<b>" })).toBe("Undone: <b>");
  });
});
