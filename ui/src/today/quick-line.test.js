import { beforeEach, describe, expect, it } from "vitest";
import { language } from "../l10n.js";
import { pieces } from "./quick-line.js";

const plain = {
  day: "2026-11-22",
  day_named: false,
  sleep_minutes: null,
  kind: null,
  habit: null,
  goal: null,
  activity: null,
  people: [],
  stream: null,
  unknown_person: null,
  yen: null,
  minutes: null,
  amount: null,
  unit_word: "",
  tags: [],
  text: "",
  spans: [],
  choices: [],
  chosen: 0,
};
/** @param {Partial<import("./quick-line.js").LinePreview>} preview */
const said = (preview) => pieces({ ...plain, ...preview });

describe("the words of a quick line's reading", () => {
  beforeEach(() => {
    language.value = "ja";
  });

  it("says what a habit's line logs and which goals that feeds", () => {
    const habit = { id: "1", name: "英語リスニング", goals: [{ id: "2", title: "TOEIC 800" }] };
    expect(said({ kind: "habit_log", minutes: 30, habit })).toEqual([
      "30分",
      "習慣「英語リスニング」",
      "目標「TOEIC 800」",
    ]);
  });

  it("says figures, kind and what an entry belongs to", () => {
    const goal = { id: "1", title: "副業の収入" };
    const activity = { id: "2", name: "ブログ", colour: 2 };
    expect(said({ kind: "income", yen: 12000, goal, activity })).toEqual([
      "¥12,000",
      "収入",
      "目標「副業の収入」",
    ]);
    expect(said({ kind: "note", amount: 2500, unit_word: "km", activity })).toEqual([
      "2.5km",
      "メモ",
      "ブログ",
    ]);
  });

  it("says whom an entry is about", () => {
    const people = [
      { id: "1", name: "小林 恵子" },
      { id: "2", name: "林 健" },
    ];
    expect(said({ kind: "contact", people })).toEqual(["人脈", "小林 恵子、林 健"]);
  });

  it("says sleep and a day that the line names, in English, too", () => {
    expect(said({ sleep_minutes: 390, day: "2026-11-21", day_named: true })).toEqual([
      "睡眠 6時間30分",
      "11月21日(土)",
    ]);
    language.value = "en";
    expect(said({ sleep_minutes: 390 })[0]).toContain("Sleep");
  });
});
