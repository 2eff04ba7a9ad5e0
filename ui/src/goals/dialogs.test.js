import { afterEach, expect, it } from "vitest";
import { language } from "../l10n.js";
import { unitName } from "./dialogs.jsx";

afterEach(() => {
  language.value = "ja";
});

it("says a unit beside a number in the middle of a line", () => {
  const units = /** @type {const} */ (["yen", "hours", "minutes", "count", "points", "kg"]);
  const said = () => units.map((kind) => unitName({ kind }));
  expect(said()).toEqual(["円", "時間", "分", "回", "点", "kg"]);
  language.value = "en";
  expect(said()).toEqual(["yen", "hours", "minutes", "times", "points", "kg"]);
  expect(unitName({ kind: "own", word: "books" })).toBe("books");
});
