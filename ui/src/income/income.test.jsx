import { fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { beforeEach, expect, it, vi } from "vitest";

/** @type {[string, any][]} */
let asked = [];
/** @type {any} */
let refused;
/** @type {Set<(changed: any) => void>} */
const listeners = new Set();
const STREAM = {
  id: "s",
  name: "研修会社",
  kind: "client",
  activity_id: null,
  recurring: true,
  note: "",
  archived: false,
};
const INVOICE = {
  id: "i",
  stream_id: "s",
  title: "10月の研修",
  yen: 33000,
  withheld: 0,
  recurring: true,
  issued_on: "2026-10-31",
  due_on: "2026-11-20",
  paid_on: null,
  entry_id: null,
  note: "",
  state: "overdue",
  days_over: 2,
};
/** @type {Record<string, any>} */
const ANSWERS = {
  income_streams: [STREAM],
  applications: [
    {
      id: "a",
      stream_id: null,
      title: "講師",
      state: "applied",
      applied_on: "2026-11-01",
      changed_on: "2026-11-01",
      next_on: "2026-11-22",
      yen: null,
      note: "",
      is_due: true,
    },
  ],
  invoices: [INVOICE],
  invoice_payments: [{ id: "e", day: "2026-11-15", text: "振込", yen: 33000 }],
  income_year: {
    today: "2026-11-22",
    year: 2026,
    first_year: 2025,
    last_year: 2026,
    series: [{ kind: "stream", id: "s", name: "研修会社" }],
    months: Array.from({ length: 12 }, (_, at) => ({
      month: `2026-${String(at + 1).padStart(2, "0")}-01`,
      income: at === 9 ? 12000 : 0,
      expenses: 0,
      by_series: [at === 9 ? 12000 : 0],
      is_ahead: at === 11,
    })),
    streams: [
      { stream: STREAM, income: 12000, expenses: 0, withheld: 0, minutes: 0, per_hour: null },
    ],
    income: 12000,
    expenses: 0,
    withheld: 0,
    side: 12000,
    threshold: 200000,
    is_above: false,
    left: 188000,
    minutes: 0,
    per_hour: null,
    recurring_percent: 100,
    finding: { kind: "best", side: 12000, month: "2026-10-01", yen: 12000 },
  },
};
vi.mock("../backend.js", async (original) => ({
  .../** @type {object} */ (await original()),
  call: async (/** @type {string} */ name, /** @type {any} */ args) => {
    asked.push([name, args]);
    if (name in ANSWERS) return ANSWERS[name];
    if (refused) throw refused;
    return {};
  },
  onChanged: (/** @type {(changed: any) => void} */ listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
}));
const { default: Income } = await import("./income.jsx");
const { BackendError } = await import("../backend.js");
const { keepFocusNear } = await import("../focus-near.js");

/** @param {string} name */
const made = (name) => asked.filter(([one]) => one === name).map(([, args]) => args);

beforeEach(() => {
  asked = [];
  refused = null;
});

it("says what the year came to, and where that stands beside the person's mark", async () => {
  render(<Income />);
  await screen.findByText("差引¥12,000。いちばん多かったのは10月の¥12,000です。");
  screen.getByText(
    "ご自身で決めた目安の¥200,000まで、あと¥188,000です。本業の給与は入れていません。",
  );
  fireEvent.click(screen.getByRole("button", { name: /表で見る/ }));
  // The month that hasn't begun isn't in the table.
  expect(within(screen.getByRole("table")).getAllByRole("row")).toHaveLength(12);
  expect(screen.getByRole("button", { name: "次の年" }).hasAttribute("disabled")).toBe(true);
  fireEvent.click(screen.getByRole("button", { name: "前の年" }));
  await waitFor(() => expect(made("income_year").at(-1)).toEqual({ year: 2025 }));
});

it("records income with what its stream usually is, and shows a refusal under its field", async () => {
  render(<Income />);
  fireEvent.click(await screen.findByRole("button", { name: "収入を記録" }));
  const dialog = await screen.findByRole("dialog");
  refused = new BackendError("entries-yen-missing", {}, "yen");
  fireEvent.click(within(dialog).getByRole("button", { name: "加える" }));
  await waitFor(() =>
    expect(
      within(dialog)
        .getByRole("textbox", { name: "金額(源泉徴収前)" })
        .getAttribute("aria-invalid"),
    ).toBe("true"),
  );
  refused = null;
  const amount = within(dialog).getByRole("textbox", { name: "金額(源泉徴収前)" });
  fireEvent.input(amount, { target: { value: "30,000" } });
  fireEvent.blur(amount);
  fireEvent.click(within(dialog).getByRole("combobox", { name: /収入源/ }));
  fireEvent.click(await screen.findByRole("option", { name: "研修会社" }));
  fireEvent.click(within(dialog).getByRole("button", { name: "加える" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(made("record_income").at(-1)).toMatchObject({
    yen: 30000,
    stream_id: "s",
    recurring: true,
  });
});

it("offers income that was written down already as the payment of an invoice", async () => {
  render(<Income />);
  fireEvent.click(await screen.findByRole("button", { name: /入金済みにする/ }));
  const dialog = await screen.findByRole("dialog");
  fireEvent.click(await within(dialog).findByRole("combobox", { name: "記録した収入から選ぶ" }));
  fireEvent.click(await screen.findByRole("option", { name: "11月15日 振込" }));
  fireEvent.click(within(dialog).getByRole("button", { name: "保存" }));
  await waitFor(() => expect(made("pay_invoice")).toEqual([{ id: "i", by: "e" }]));
});

it("moves an application on", async () => {
  render(<Income />);
  fireEvent.click(await screen.findByRole("combobox", { name: /状態/ }));
  fireEvent.click(await screen.findByRole("option", { name: "話をした" }));
  await waitFor(() => expect(made("move_application")).toEqual([{ id: "a", state: "talked" }]));
});

it("has the focus in the invoice's row once it is paid, though its button is gone", async () => {
  const stop = keepFocusNear(document);
  render(
    <main>
      <Income />
    </main>,
  );
  const pay = await screen.findByRole("button", { name: /入金済みにする/ });
  pay.focus();
  fireEvent.click(pay);
  const dialog = await screen.findByRole("dialog");
  fireEvent.click(within(dialog).getByRole("button", { name: "保存" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBe(null));
  ANSWERS.invoices = [{ ...INVOICE, state: "paid", paid_on: "2026-11-22", entry_id: "e" }];
  for (const listener of listeners) listener({ parts: ["income"] });
  await waitFor(() => expect(screen.queryByRole("button", { name: /入金済みにする/ })).toBe(null));
  expect(document.activeElement?.getAttribute("aria-label")).toBe("「10月の研修」の操作");
  ANSWERS.invoices = [INVOICE];
  stop();
});
