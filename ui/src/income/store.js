/** What the income pages show, and which year. */
import { signal } from "@preact/signals";
import { call } from "../backend.js";
import { t } from "../l10n.js";
import { resource } from "../store.js";

/** @typedef {import("../bindings/operations").IncomeYear} IncomeYear */
/** @typedef {import("../bindings/operations").IncomeStream} Stream */
/** @typedef {import("../bindings/operations").IncomeInvoice} Invoice */
/** @typedef {import("../bindings/operations").IncomeApplication} Application */

/** The year that is shown; this one while it is null. */
export const shownYear = signal(/** @type {number | null} */ (null));

export const year = resource(
  () => call("income_year", { year: shownYear.value ?? undefined }),
  ["income", "entries", "activities", "reminders", "life"],
);

/** Those that are put away among them. */
export const streams = resource(() => call("income_streams", { archived: true }), ["income"]);

export const invoices = resource(
  () => call("invoices", {}),
  // The day of its entry is the day of its payment.
  ["income", "entries", "life"],
);

export const applications = resource(() => call("applications", {}), ["income", "life"]);

/** @param {string | null | undefined} id */
export const streamName = (id) =>
  streams.data.value?.find((stream) => stream.id === id)?.name ?? "";

/** Streams to choose from: those in use, and the one that is chosen. @param {string | null} chosen */
export const streamOptions = (chosen) => [
  { value: /** @type {string | null} */ (null), label: t("income-page-no-stream") },
  ...(streams.data.value ?? [])
    .filter((stream) => !stream.archived || stream.id === chosen)
    .map((stream) => ({ value: /** @type {string | null} */ (stream.id), label: stream.name })),
];
