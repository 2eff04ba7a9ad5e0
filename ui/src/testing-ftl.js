/**
 * The messages of a Fluent file with the arguments they name; enough of the syntax for the tests.
 * @param {string} text
 * @returns {Map<string, string[]>}
 */
export function parse(text) {
  const messages = new Map();
  /** @type {string | null} */
  let id = null;
  for (const line of text.split("\n")) {
    const start = /^([a-z][a-zA-Z0-9_-]*)\s*=/.exec(line);
    if (start) {
      id = start[1] ?? null;
      messages.set(id, new Set());
    } else if (line.trim() !== "" && !/^[\s}]/.test(line)) id = null;
    if (id) for (const [, name] of line.matchAll(/\$([a-zA-Z][\w-]*)/g)) messages.get(id).add(name);
  }
  return new Map([...messages].map(([key, args]) => [key, [...args].sort()]));
}
