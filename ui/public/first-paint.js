// Runs before the first paint, so that a dark room is not lit up while the settings are asked for.
// The true settings are the machine's (appearance.js); this remembers only what was last shown.
(() => {
  const root = document.documentElement;
  let last = {};
  try {
    last = JSON.parse(localStorage.getItem("ayumi-appearance") ?? "{}");
  } catch {
    // An unreadable hint is no hint.
  }
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme =
    last.theme === "dark" || last.theme === "light" ? last.theme : dark ? "dark" : "light";
  if (/Linux/.test(navigator.platform)) root.dataset.os = "linux"; // its fonts, see tokens.css
  if (last.text) root.dataset.text = String(last.text);
  if (last.language) root.lang = last.language;
})();
