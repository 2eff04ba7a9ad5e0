// Runs before the first paint, so that a dark room is not lit up while the settings are asked for.
// The shell says them as it makes the window; appearance.js follows them from then on.
(() => {
  const root = document.documentElement;
  const { theme, text, language } = window.ayumiAppearance ?? {};
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = theme === "dark" || theme === "light" ? theme : dark ? "dark" : "light";
  if (/Linux/.test(navigator.platform)) root.dataset.os = "linux"; // its fonts, see tokens.css
  if (text) root.dataset.text = String(text);
  if (language) root.lang = language;
})();
