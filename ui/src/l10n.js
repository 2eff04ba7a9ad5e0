/**
 * Words, numbers and dates. Every word a person sees comes from journal/locales/<language>/*.ftl, the
 * same files that the core reads.
 *
 *   t("goals-title")                       in code; reads the language signal, so what called it re-renders
 *   t("goals-left", { days: 12 })
 *   <T id="today-greeting" args={{ theme: <span class="own">…</span> }} />   elements may be arguments
 *   day("2026-11-22"), time("06:05"), yen(30000), minutes(90), axis(600000), quantity(6500)
 *
 * In .ftl files the same: { DAY($day) } { DAY($day, as: "full") } { TIME($at) } { YEN($n) }
 * { MINUTES($n) } { QUANTITY($n) } (quantities are integer thousandths).
 */
import { FluentBundle, FluentNumber } from "@fluent/bundle";
import { signal } from "@preact/signals";
import { Fragment, h } from "preact";

/** @typedef {"ja" | "en"} Language */
/** @typedef {"short" | "brief" | "plain" | "long" | "full" | "weekday" | "weekday-short" | "month" | "month-short" | "year"} DayStyle */

/**
 * All words but those of the command line and of the sample journal, and those that come with the pages that show them: the
 * sheets' questions, which are many (`design/words.js`), papers (`papers/words.js`), days by design (`days/words.js`),
 * achievements (`achievements/words.js`), learning and income (`learning/words.js`, `income/words.js`). Each is the JSON that
 * `building/words.js` made of the file.
 * @type {Record<string, string>}
 */
const files = import.meta.glob(
  [
    "@locales/*/*.ftl",
    "!@locales/*/command-line.ftl",
    "!@locales/*/sample.ftl",
    "!@locales/*/sheets-*.ftl",
    "!@locales/*/templates-*.ftl",
    "!@locales/*/achievements-page.ftl",
    "!@locales/*/papers-*.ftl",
    "!@locales/*/days-page.ftl",
    "!@locales/*/learning-page.ftl",
    "!@locales/*/income-page.ftl",
  ],
  { import: "default", eager: true },
);

/** The language shown now. */
export const language = signal(/** @type {Language} */ ("ja"));

/** English dates and numbers are written the way most of the world writes them: Sun 22 Nov. */
const LOCALE = { ja: "ja-JP", en: "en-GB" };

/** @type {Map<Language, FluentBundle>} */
const bundles = new Map();

/** Takes in the words that only some pages show. @param {Record<string, string>} more by path, as in `files` */
export function addWords(more) {
  Object.assign(files, more);
  for (const [lang, made] of bundles) addFiles(made, lang, more);
}

/** @param {Language} lang */
function bundle(lang) {
  const known = bundles.get(lang);
  if (known) return known;
  const made = new FluentBundle(LOCALE[lang], {
    useIsolating: false,
    functions: {
      DAY: ([value], named) => day(String(plain(value)), styleOf(named.as), lang),
      TIME: ([value]) => time(/** @type {string | number} */ (plain(value))),
      YEN: ([value]) => yen(Number(plain(value)), lang),
      MINUTES: ([value]) => minutes(Number(plain(value)), lang),
      QUANTITY: ([value]) => quantity(Number(plain(value)), lang),
    },
  });
  addFiles(made, lang, files);
  bundles.set(lang, made);
  return made;
}

/**
 * Makes ready what the first words take longest for: they are read, and dates can be written.
 * @param {Language} lang
 */
export function prepare(lang) {
  bundle(lang);
  day("2026-01-01", "full", lang);
}

/** @param {FluentBundle} to @param {Language} lang @param {Record<string, string>} texts JSON of messages by path */
function addFiles(to, lang, texts) {
  for (const [path, text] of Object.entries(texts)) {
    if (!path.includes(`/${lang}/`)) continue;
    for (const error of to.addResource({ body: JSON.parse(text) })) console.error(path, error);
  }
}

/** @param {unknown} value */
function plain(value) {
  return value && typeof value === "object" && "value" in value ? value.value : value;
}

/**
 * @param {unknown} value
 * @returns {DayStyle}
 */
function styleOf(value) {
  return /** @type {DayStyle} */ (value ? String(plain(value)) : "short");
}

/**
 * A number that crossed the boundary as text: it is counted as a number ("1 day", "2 days") and shown as
 * it came, because it may be a name as well.
 */
class CountedText extends FluentNumber {
  /** @param {string} text */
  constructor(text) {
    super(Number(text));
    this.text = text;
  }

  /** @override */
  toString() {
    return this.text;
  }
}

/** @param {Record<string, any>} args */
function counted(args) {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === "string" && /^-?\d{1,15}$/.test(value) ? new CountedText(value) : value,
    ]),
  );
}

/**
 * The words of a message, or of its attribute ("id.attribute").
 * @param {string} id
 * @param {Record<string, any>} [args]
 * @param {Language} [lang]
 * @returns {string}
 */
export function t(id, args, lang = language.value) {
  const [name, attribute] = id.split(".");
  const source = bundle(lang);
  const message = source.getMessage(name ?? id);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (!pattern) {
    console.error(`no words for ${id} in ${lang}`);
    return id;
  }
  /** @type {Error[]} */
  const errors = [];
  const text = source.formatPattern(pattern, args && counted(args), errors);
  for (const error of errors) console.error(id, error);
  return text;
}

/** Whether there are words for this id. @param {string} id */
export function has(id) {
  return bundle(language.value).hasMessage(id);
}

/**
 * A message as an element's content; arguments may be elements themselves.
 * @param {{ id: string, args?: Record<string, any> }} props
 */
export function T({ id, args }) {
  /** @type {import("preact").VNode[]} */
  const nodes = [];
  /** @type {Record<string, any>} */
  const flat = {};
  for (const [name, value] of Object.entries(args ?? {})) {
    if (value && typeof value === "object" && "type" in value && "props" in value) {
      flat[name] = `${String.fromCharCode(0xe000 + nodes.length)}`;
      nodes.push(value);
    } else flat[name] = value;
  }
  const text = t(id, flat);
  if (nodes.length === 0) return h(Fragment, null, text);
  const pieces = text
    .split(/([\ue000-\uf8ff])/)
    .map((piece) => nodes[piece.charCodeAt(0) - 0xe000] ?? piece);
  return h(Fragment, null, ...pieces);
}

/** @type {Map<string, Intl.DateTimeFormat>} */
const dateFormats = new Map();

/** @param {Language} lang @param {Intl.DateTimeFormatOptions} options */
function dateFormat(lang, options) {
  const key = lang + JSON.stringify(options);
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALE[lang], { ...options, timeZone: "UTC" });
    dateFormats.set(key, format);
  }
  return format;
}

/** @type {Record<DayStyle, [Intl.DateTimeFormatOptions, Intl.DateTimeFormatOptions]>} Japanese, English */
const STYLES = {
  short: [
    { month: "long", day: "numeric", weekday: "short" },
    { month: "short", day: "numeric", weekday: "short" },
  ],
  brief: [
    { month: "numeric", day: "numeric" },
    { month: "short", day: "numeric" },
  ],
  plain: [
    { month: "long", day: "numeric" },
    { month: "short", day: "numeric" },
  ],
  long: [
    { year: "numeric", month: "long", day: "numeric" },
    { year: "numeric", month: "short", day: "numeric" },
  ],
  full: [
    { year: "numeric", month: "long", day: "numeric", weekday: "short" },
    { year: "numeric", month: "short", day: "numeric", weekday: "short" },
  ],
  weekday: [{ weekday: "long" }, { weekday: "long" }],
  "weekday-short": [{ weekday: "short" }, { weekday: "short" }],
  month: [
    { year: "numeric", month: "long" },
    { year: "numeric", month: "long" },
  ],
  "month-short": [{ month: "long" }, { month: "short" }],
  year: [{ year: "numeric" }, { year: "numeric" }],
};

/**
 * A journal day in words.
 * @param {string} date `YYYY-MM-DD`
 * @param {DayStyle} [style]
 * @param {Language} [lang]
 */
export function day(date, style = "short", lang = language.value) {
  const instant = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(instant)) return date;
  const [ja, en] = STYLES[style] ?? STYLES.short;
  if (lang === "ja") return dateFormat(lang, ja).format(instant);
  // One order and no commas, whatever the version of the locale data.
  const parts = new Map(
    dateFormat(lang, en)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  return /** @type {const} */ (["weekday", "day", "month", "year"])
    .map((type) => parts.get(type))
    .filter(Boolean)
    .join(" ");
}

/** A time of day: 6:05. @param {string | number} at `HH:MM` or `HH:MM:SS`, or minutes from midnight */
export function time(at) {
  const [hours = 0, mins = 0] =
    typeof at === "number" ? [Math.floor(at / 60), at % 60] : at.split(":").map(Number);
  return `${hours}:${String(mins).padStart(2, "0")}`;
}

/** @type {Map<string, Intl.NumberFormat>} */
const numberFormats = new Map();

/**
 * @param {number} value
 * @param {Intl.NumberFormatOptions} [options]
 * @param {Language} [lang]
 */
export function number(value, options = {}, lang = language.value) {
  const key = lang + JSON.stringify(options);
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALE[lang], options);
    numberFormats.set(key, format);
  }
  return format.format(value).replace("-", "\u2212");
}

/** Whole yen: ¥30,000. @param {number} value @param {Language} [lang] */
export function yen(value, lang = language.value) {
  return `${value < 0 ? "\u2212" : ""}\u00a5${number(Math.abs(value), { maximumFractionDigits: 0 }, lang)}`;
}

/**
 * A share of one as whole percent, rounded half up; 100 or more only where the whole is reached. The core's `whole_percent`.
 * @param {number} share
 */
export function wholePercent(share) {
  const thousandths = Math.round(share * 1000);
  const rounded = Math.floor((thousandths + 5) / 10);
  return thousandths < 1000 ? Math.min(rounded, 99) : rounded;
}

/** A share of one: 42%, or with one digit after the point. @param {number} share @param {0 | 1} [digits] */
export function percent(share, digits = 0) {
  const exact = digits ? share : wholePercent(share) / 100;
  return number(exact, { style: "percent", maximumFractionDigits: digits });
}

/** An integer thousandth quantity: 6500 is 6.5. @param {number} thousandths @param {Language} [lang] */
export function quantity(thousandths, lang = language.value) {
  return number(thousandths / 1000, { maximumFractionDigits: 3 }, lang);
}

/** Minutes in words: 30 min, 1 h 30 min. @param {number} value @param {Language} [lang] */
export function minutes(value, lang = language.value) {
  const hours = Math.floor(Math.abs(value) / 60);
  const rest = Math.round(Math.abs(value) % 60);
  if (hours === 0) return t("app-minutes", { n: rest }, lang);
  if (rest === 0) return t("app-hours", { n: hours }, lang);
  return t("app-hours-minutes", { hours, minutes: rest }, lang);
}

/** A number on an axis, short: 600k, and by ten thousands in Japanese. @param {number} value @param {Language} [lang] */
export function axis(value, lang = language.value) {
  return number(value, { notation: "compact", maximumFractionDigits: 1 }, lang).replace("K", "k");
}

/** The language of the machine, as far as the app speaks it. @returns {Language} */
export function systemLanguage() {
  return (navigator.language ?? "").startsWith("ja") ? "ja" : "en";
}
