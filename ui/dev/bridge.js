/**
 * The face in a plain browser: `npm run dev` answers `POST /call/<operation>` by running the command
 * line on a journal. Not part of what is built.
 *
 *   AYUMI_BIN      the `ayumi` binary            (default ../target/debug/ayumi)
 *   AYUMI_JOURNAL  the journal to open           (required)
 *   AYUMI_NOW      an instant to stand still at  (optional)
 *
 * @module
 */
import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** @returns {import("vite").Plugin} */
export function bridge() {
  return {
    name: "ayumi-bridge",
    apply: "serve",
    configureServer(server) {
      server.middlewares.use("/call/", (request, response) => {
        const name = (request.url ?? "").replace(/^\//, "").replace(/\?.*$/, "");
        if (request.method !== "POST" || !/^[a-z][a-z0-9_]*$/.test(name)) {
          response.statusCode = 404;
          response.end();
          return;
        }
        let body = "";
        request.on("data", (/** @type {Buffer} */ part) => {
          body += part;
        });
        request.on("end", () => {
          const before = written();
          run(name, body || "{}").then(({ ok, text }) => {
            if (written() !== before) response.setHeader("ayumi-changed", "1");
            response.statusCode = ok ? 200 : 422;
            response.setHeader("content-type", "application/json; charset=utf-8");
            response.end(text);
          });
        });
      });
    },
  };
}

/** When the journal was last written to. */
function written() {
  const path = process.env.AYUMI_JOURNAL ?? "";
  return [path, `${path}-wal`]
    .map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs)
    .join();
}

/**
 * @param {string} name
 * @param {string} json
 * @returns {Promise<{ ok: boolean, text: string }>}
 */
function run(name, json) {
  const { AYUMI_BIN, AYUMI_JOURNAL, AYUMI_NOW } = process.env;
  const bin =
    AYUMI_BIN ?? fileURLToPath(new URL("../../target/debug/ayumi", import.meta.url).toString());
  const args = ["--json"];
  if (AYUMI_JOURNAL) args.push("--journal", AYUMI_JOURNAL);
  if (AYUMI_NOW) args.push("--now", AYUMI_NOW);
  args.push("call", name, json);
  return new Promise((resolve) => {
    execFile(bin, args, { maxBuffer: 1 << 26 }, (failed, stdout, stderr) => {
      if (!failed) return resolve({ ok: true, text: stdout.trim() || "null" });
      const line = stderr.trim().split("\n").at(-1) ?? "";
      resolve({
        ok: false,
        text: line.startsWith("{") ? line : JSON.stringify({ code: "bridge", args: { line } }),
      });
    });
  });
}
