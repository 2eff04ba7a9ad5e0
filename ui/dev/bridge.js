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
          run(name, body || "{}").then(({ ok, text }) => {
            response.statusCode = ok ? 200 : 422;
            response.setHeader("content-type", "application/json; charset=utf-8");
            response.end(text);
          });
        });
      });
    },
  };
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
  if (!AYUMI_JOURNAL) return Promise.resolve(refusal("AYUMI_JOURNAL isn't set"));
  const args = ["--json", "--journal", AYUMI_JOURNAL];
  if (AYUMI_NOW) args.push("--now", AYUMI_NOW);
  args.push("call", name, "-", "--changed");
  return new Promise((resolve) => {
    const child = execFile(bin, args, { maxBuffer: 1 << 26 }, (failed, stdout, stderr) => {
      if (!failed) return resolve({ ok: true, text: stdout });
      const line = stderr.trim().split("\n").at(-1) ?? "";
      resolve(line.startsWith("{") ? { ok: false, text: line } : refusal(line || failed.message));
    });
    // Its failure is told above; a child that is gone can't be written to.
    child.stdin?.on("error", () => {}).end(json);
  });
}

/** @param {string} detail */
function refusal(detail) {
  return { ok: false, text: JSON.stringify({ code: "app-error-unexpected", args: { detail } }) };
}
