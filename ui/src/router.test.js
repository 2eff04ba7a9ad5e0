import { beforeEach, describe, expect, it } from "vitest";
import { go, href, openItem, parse, route } from "./router.js";

beforeEach(() => go("today"));

describe("the address", () => {
  it("names page, item and query, and reads itself back", () => {
    const address = href("goals", ["目 標/1"], { day: "2026-11-22", none: null });
    expect(parse(address)).toEqual({
      page: "goals",
      rest: ["目 標/1"],
      query: { day: "2026-11-22" },
    });
    expect(parse("")).toEqual({ page: "today", rest: [], query: {} });
  });

  it("goes to what a notification is about", () => {
    openItem({ kind: "habit", id: "h1" });
    expect(route.value).toMatchObject({ page: "habits", rest: ["h1"] });
    openItem({ kind: "checkin", id: null });
    expect(route.value.page).toBe("today");
  });

  it("leaves no step behind when it replaces", () => {
    go("goals");
    const before = history.length;
    go("goals", ["g1"], {}, { replace: true });
    expect(history.length).toBe(before);
    expect(route.value.rest).toEqual(["g1"]);
    expect(location.hash).toBe("#/goals/g1");
  });
});
