import { render, screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

/** @type {[string, any][]} */
let asked = [];
const TODAY = "2026-11-22";
/** @param {string} id @param {string} name @param {object} [more] */
const row = (id, name, more = {}) => ({
  id,
  name,
  reading: "",
  organisation: "市民講座",
  role: "事務局",
  tags: ["講座"],
  heard: { last_contact: "2026-11-01", days_since: 21, long_silence: false },
  next_day: null,
  next_about: "",
  next_is_due: false,
  archived: false,
  ...more,
});
const PEOPLE = [
  row("k", "小林 恵子", { next_day: "2026-11-25", next_about: "会場の相談" }),
  row("t", "田中 一郎", { heard: { last_contact: null, days_since: null, long_silence: true } }),
];
/** @param {any} args */
const detail = ({ id }) => {
  const of = PEOPLE.find((one) => one.id === id);
  if (!of) throw new Error("no such person");
  return {
    today: TODAY,
    person: {
      ...of,
      met_where: "交流会",
      met_day: "2026-05-01",
      they_help: "会場を紹介してくれる",
      i_help: "資料作り",
      contact: "mail@example.org",
      note: "",
      created_on: "2026-05-01",
    },
    heard: of.heard,
    next_is_due: false,
    entries: {
      days: [
        {
          day: "2026-11-01",
          holiday: null,
          entries: [{ id: "e", kind: "contact", day: "2026-11-01", text: "会場の鍵を確認" }],
        },
      ],
      next: null,
    },
    entry_count: 3,
    contact_count: 3,
    events: [
      {
        id: "v",
        name: "起業セミナー",
        day: "2026-10-10",
        to_come: false,
        place: "公民館",
        note: "",
        opened: "講座の依頼",
        people: [{ id: "k", name: "小林 恵子" }],
      },
    ],
    follow_up: null,
    offered_minute: 735,
  };
};
vi.mock("../backend.js", async (original) => ({
  .../** @type {object} */ (await original()),
  call: async (/** @type {string} */ name, /** @type {any} */ args) => {
    asked.push([name, args]);
    switch (name) {
      case "people":
        return {
          today: TODAY,
          people: PEOPLE,
          total: 2,
          long_silence: 1,
          archived: 1,
          tags: ["講座"],
        };
      case "person":
        return detail(args);
      case "person_deletion":
        return { reminders: 1, entries_kept: 3, events_kept: 1 };
      case "create_person":
        return "new";
      case "today":
        return { today: TODAY, date: TODAY, date_tomorrow: "2026-11-23" };
      case "life":
        return { moments: [], week_start: "Mon" };
      case "habits":
        return [];
      case "goals":
        return { goals: [] };
      default:
        return [];
    }
  },
}));

const { default: People } = await import("./people.jsx");
const { go } = await import("../router.js");
const user = userEvent.setup();
const made = (/** @type {string} */ name) =>
  asked.filter(([one]) => one === name).map(([, args]) => args);
const press = (/** @type {string | RegExp} */ name) =>
  user.click(screen.getByRole("button", { name }));

async function show() {
  render(<People rest={[]} query={{}} />);
  await screen.findByRole("heading", { name: "小林 恵子" });
}

beforeEach(() => {
  asked = [];
  go("design", ["people"]);
});

describe("the room of people", () => {
  it("lists everybody with the next and the last contact, and shows the first in full", async () => {
    await show();
    const list = screen.getByRole("region", { name: "人脈" });
    const line = within(list).getByText("小林 恵子").closest("li");
    expect(line?.textContent).toContain("次は11月25日");
    expect(line?.textContent).toContain("前回は21日前");
    const article = screen.getByRole("article");
    expect(article.textContent).toContain("会場の相談");
    expect(article.textContent).toContain("会場の鍵を確認");
    expect(article.textContent).toContain("ひらけたこと: 講座の依頼");
    expect(article.textContent).toContain("ほかの2件");
  });

  it("asks for another order and for those not heard from for long", async () => {
    await show();
    await user.click(screen.getByRole("combobox", { name: /並び/ }));
    await user.click(screen.getByRole("option", { name: "ごぶさた順" }));
    await user.click(screen.getByRole("checkbox", { name: "ごぶさたの人(1)" }));
    await vi.waitFor(() =>
      expect(made("people").at(-1)).toMatchObject({ sort: "last_contact", long_silence: true }),
    );
    await user.click(screen.getByRole("checkbox", { name: "ごぶさたの人(1)" }));
  });

  it("writes a person down", async () => {
    await show();
    await press("人を加える");
    await user.type(screen.getByLabelText("名前"), "林 健");
    await user.type(screen.getByLabelText(/^所属/), "写真の会");
    await user.type(screen.getByLabelText(/^タグ(?!:)/, { selector: "input" }), "#写真 町");
    await press("加える");
    expect(made("create_person")[0]).toMatchObject({
      name: "林 健",
      organisation: "写真の会",
      met_day: undefined,
      tags: ["写真", "町"],
    });
  });

  it("plans the next contact with a reminder, unless that is refused", async () => {
    await show();
    go("design", ["people", "t"]);
    await screen.findByRole("heading", { name: "田中 一郎" });
    await press("次の連絡を決める");
    await user.type(screen.getByLabelText("連絡する日"), "12/1{Enter}");
    await user.type(screen.getByLabelText(/^何について/), "近況をきく");
    await press("保存");
    expect(made("set_next_contact")[0]).toEqual({
      id: "t",
      next: { day: "2026-12-01", about: "近況をきく" },
      reminder: { kind: "at", minute: 735 },
    });
    await press("次の連絡を決める");
    await user.type(screen.getByLabelText("連絡する日"), "12/1{Enter}");
    await user.click(screen.getByRole("checkbox", { name: "その日にお知らせする" }));
    expect(screen.queryByLabelText("お知らせの時刻")).toBeNull();
    await press("保存");
    expect(made("set_next_contact")[1].reminder).toEqual({ kind: "off" });
  });

  it("records a contact, and the next one at once", async () => {
    await show();
    await press("連絡を記録");
    await user.type(screen.getByLabelText(/^どんな連絡でしたか/), "電話で話した");
    await user.click(screen.getByRole("checkbox", { name: "次の連絡も決める" }));
    await user.type(screen.getByLabelText("連絡する日"), "12/20{Enter}");
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "記録" }));
    expect(made("record_contact")[0]).toMatchObject({
      id: "k",
      day: TODAY,
      text: "電話で話した",
      next: {
        kind: "set",
        next: { day: "2026-12-20", about: "" },
        reminder: { kind: "at", minute: 735 },
      },
    });
  });

  it("says what goes along before it deletes, and offers to put away instead", async () => {
    await show();
    await press("その他の操作");
    await user.click(screen.getByRole("menuitem", { name: "削除する" }));
    const dialog = await screen.findByRole("alertdialog");
    expect(dialog.textContent).toContain("お知らせ1件");
    expect(dialog.textContent).toContain("記録3件");
    await user.click(within(dialog).getByRole("button", { name: "しまう" }));
    expect(made("archive_person")).toEqual([{ id: "k", archived: true }]);
    expect(made("delete_person")).toEqual([]);
  });

  it("shows all events in the place of a person", async () => {
    await show();
    go("design", ["people", "events"]);
    expect(await screen.findByText("まだありません。")).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "小林 恵子" })).toBeNull();
    await press("催しを加える");
    await user.type(screen.getByLabelText("名前"), "朝の会");
    await press("加える");
    expect(made("create_event")[0]).toMatchObject({ name: "朝の会", people: [] });
  });

  it("adds an event where this person was met", async () => {
    await show();
    await press("催しを加える");
    await user.type(screen.getByLabelText("名前"), "朝の会");
    await press("加える");
    expect(made("create_event")[0]).toMatchObject({ name: "朝の会", day: TODAY, people: ["k"] });
  });
});
