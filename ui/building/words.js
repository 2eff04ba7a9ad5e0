/**
 * Fluent files are parsed once, when the app is built, not at each start: what is imported of one is the JSON of its
 * messages, as `FluentBundle.addResource` takes them.
 */
import { FluentResource } from "@fluent/bundle";

/** @returns {import("vite").Plugin} */
export function words() {
  return {
    name: "ayumi-words",
    enforce: "pre",
    transform(text, id) {
      if (!id.endsWith(".ftl")) return null;
      const { body } = new FluentResource(text);
      return { code: `export default ${JSON.stringify(JSON.stringify(body))};`, map: null };
    },
  };
}
