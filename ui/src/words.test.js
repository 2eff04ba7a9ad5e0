import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "./testing-ftl.js";

const locales = join(import.meta.dirname, "../../journal/locales");
const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.jsx?$/.test(file) && !/\.test\.jsx?$|^testing/.test(file),
);
const read = (/** @type {string} */ file) => readFileSync(join(import.meta.dirname, file), "utf8");

/** @param {string} language */
function words(language) {
  const all = new Map();
  for (const file of readdirSync(join(locales, language))) {
    if (!file.endsWith(".ftl")) continue;
    const text = readFileSync(join(locales, language, file), "utf8");
    for (const [id, args] of parse(text)) {
      expect(all.has(id), `${id} stands twice (${language}/${file})`).toBe(false);
      all.set(id, { args, file });
    }
  }
  return all;
}

/** Only the command line and the sample journal say these. */
const NOT_BUNDLED = ["command-line.ftl", "sample.ftl"];

const ja = words("ja");
const en = words("en");

describe("words", () => {
  it("stand in both languages, in the file of the same name", () => {
    const place = (/** @type {Map<string, { file: string }>} */ all) =>
      [...all].map(([id, { file }]) => `${file} ${id}`).sort();
    expect(place(en)).toEqual(place(ja));
  });

  it("name something in both languages or in neither", () => {
    // Not the same arguments: only English counts, and each writes dates in its own way.
    const bare = (/** @type {Map<string, { args: string[] }>} */ all) =>
      [...all].filter(([, one]) => one.args.length === 0).map(([id]) => id);
    expect(bare(en).sort()).toEqual(bare(ja).sort());
  });

  it("are there for every id that the face asks for", () => {
    const missing = [];
    for (const file of sources) {
      const text = read(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
      const exact =
        /(?:\b(?:t|has)\(\s*|<T\s[^>]*?\bid=|\blabel:\s*)"((?:[a-z][a-z0-9]*-)[a-z0-9-]*)(\.[a-z-]+)?"/g;
      for (const [, id] of text.matchAll(exact)) {
        if (!ja.has(id) || NOT_BUNDLED.includes(ja.get(id).file)) missing.push(`${file}: ${id}`);
      }
      // An id that is put together has at least one message with its beginning.
      for (const [, start] of text.matchAll(/(?:\bt\(\s*|\bid=\{)`([a-z][a-z0-9-]*-)\$\{/g)) {
        const some = [...ja.keys()].some((id) => id.startsWith(start ?? ""));
        if (!some) missing.push(`${file}: ${start}*`);
      }
    }
    expect(missing).toEqual([]);
  });

  it("are nowhere else: no Japanese in the sources", () => {
    const found = sources.filter((file) =>
      /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff9f]/.test(read(file)),
    );
    expect(found).toEqual([]);
  });

  it("never shout", () => {
    for (const language of ["ja", "en"]) {
      for (const file of readdirSync(join(locales, language))) {
        const text = readFileSync(join(locales, language, file), "utf8");
        expect(text, `${language}/${file}`).not.toMatch(/[!\uff01]\s*$|\uff01|\u3042\u306a\u305f/m);
      }
    }
  });
});
