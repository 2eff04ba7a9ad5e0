/** The shell's part in a plain browser, kept in localStorage. Not part of what is built. */

const KEY = "ayumi-dev-shell";

/** @returns {import("../src/bindings/shell").ShellState} */
function state() {
  const asked = new URLSearchParams(location.search);
  /** @type {any} */
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem(KEY) ?? "{}");
  } catch {
    // Begins anew.
  }
  const language = asked.get("lang") ?? kept.language ?? "system";
  return {
    language,
    resolved_language: (language === "system" ? navigator.language : language).startsWith("ja")
      ? "ja"
      : "en",
    theme: /** @type {"system"} */ (asked.get("theme") ?? kept.theme ?? "system"),
    text: /** @type {100} */ (Number(asked.get("text") ?? kept.text ?? 100)),
    which: "own",
    path: "",
    problem: null,
    preferences_were_damaged: false,
    version: "dev",
  };
}

/** What this machine does, until the page is loaded again. */
const machine = { on: false, shortcut: /** @type {string | null} */ (null) };

/** @param {string} name @param {any} args @returns {unknown} */
export function shellCall(name, args) {
  if (name === "shell_set_preferences") {
    localStorage.setItem(KEY, JSON.stringify({ ...state(), ...args }));
  }
  if (name === "shell_changed_elsewhere") return false;
  // A browser keeps what is saved where it keeps everything.
  if (name === "shell_save_file") return saveInBrowser(args);
  if (name === "shell_notifications") return { service: "absent", tray: false };
  // `?shell=old` leaves these out.
  if (!location.search.includes("shell=old")) {
    if (name === "shell_set_autostart") machine.on = args.on;
    if (name === "shell_set_shortcut") machine.shortcut = args.shortcut;
    if (/_autostart$/.test(name)) return { on: machine.on };
    if (/_shortcut$/.test(name)) {
      return { shortcut: machine.shortcut, listening: machine.shortcut ? "on" : "off" };
    }
  } else if (/_(?:autostart|shortcut)$/.test(name)) throw `Command ${name} not found`;
  return name === "shell_ready" ? null : state();
}

/** @param {{ what: string, of: unknown }} args */
async function saveInBrowser({ what, of }) {
  const response = await fetch(`/call/${what}`, { method: "POST", body: JSON.stringify(of) });
  const { answer } = await response.json();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([answer.text]));
  link.download = answer.name;
  link.click();
  return { path: answer.name };
}
