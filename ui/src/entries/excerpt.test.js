import { expect, test } from "vitest";
import { excerpt } from "./excerpt.js";

/** The marked stretches. @param {ReturnType<typeof excerpt>} of */
const hits = ({ text, marks }) => marks.map(([from, to]) => text.slice(from, to));

test("a short text is itself, on one line", () => {
  const of = excerpt("聞く\n力", [[0, 2]]);
  expect(of.text).toBe("聞く 力");
  expect(hits(of)).toEqual(["聞く"]);
});

test("a long text is shown around its first hit, and the marks move along", () => {
  const long = `${"あ".repeat(300)}傾聴${"い".repeat(60)}傾聴${"う".repeat(300)}傾聴`;
  const at = [300, 362, 664].map((start) => /** @type {[number, number]} */ ([start, start + 2]));
  const of = excerpt(long, at);
  expect(of.text.length).toBe(122);
  expect(of.text.startsWith("…あ") && of.text.endsWith("う…")).toBe(true);
  expect(hits(of)).toEqual(["傾聴", "傾聴"]);
});

test("no character is cut in two", () => {
  const of = excerpt(`${"😀".repeat(20)}a`, [[40, 41]]);
  expect(of.text).toBe(`…${"😀".repeat(12)}a`);
  expect(excerpt(`x${"😀".repeat(20)}ab`, [[42, 43]]).text).toBe(`…${"😀".repeat(12)}ab`);
});
