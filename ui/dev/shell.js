/** The shell's part in a plain browser, kept in localStorage. Not part of what is built. */

const KEY = "ayumi-dev-shell";
const params = new URLSearchParams(location.search);

/** @returns {import("../src/bindings/shell").ShellState} */
function state() {
  /** @type {any} */
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem(KEY) ?? "{}");
  } catch {
    // Begins anew.
  }
  const language = params.get("lang") ?? kept.language ?? "system";
  return {
    language,
    resolved:
      language === "system" ? (navigator.language.startsWith("ja") ? "ja" : "en") : language,
    theme: params.get("theme") ?? kept.theme ?? "system",
    text: /** @type {100} */ (Number(params.get("text") ?? kept.text ?? 100)),
    sample: false,
    problem: null,
    version: "dev",
  };
}

/** @param {string} name @param {any} args @returns {unknown} */
export function shellCall(name, args) {
  if (name === "shell_state") return state();
  if (name === "shell_set_preferences") {
    localStorage.setItem(KEY, JSON.stringify({ ...state(), ...args }));
  }
  return {};
}
