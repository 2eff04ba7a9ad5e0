import "./words.js";
import { Route } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { call, onChanged } from "../backend.js";
import { t } from "../l10n.js";
import { Icon } from "../parts/icon.jsx";
import { href } from "../router.js";
import { touches } from "../store.js";

/** @typedef {import("../bindings/operations").LinkSource} LinkSource */

/**
 * The lines of career design that a goal or a habit comes from; nothing where it comes from none.
 * @param {{ kind: "goal" | "habit" | "person", id: string }} props
 */
export function FromDesign({ kind, id }) {
  const [sources, setSources] = useState(/** @type {LinkSource[]} */ ([]));
  useEffect(() => {
    let current = true;
    const load = () =>
      call("links_of", { kind, id }).then(
        (found) => current && setSources(found),
        // A mark beside the page, not the page: without it the goal is whole.
        () => current && setSources([]),
      );
    void load();
    const stop = onChanged(({ parts }) => {
      if (touches(parts, ["sheets"])) void load();
    });
    return () => {
      current = false;
      stop();
    };
  }, [kind, id]);
  return sources.map((one) => (
    <p key={`${one.sheet}/${one.prompt}/${one.line}`} class="meta from-design">
      <Icon of={Route} size="s" />
      <a href={href("design", ["sheet", one.sheet], { prompt: one.prompt })}>
        {t("design-from", {
          question: t(`sheets-${one.sheet}-${one.prompt}`),
          line: one.word ? t(one.word) : one.text,
        })}
      </a>
    </p>
  ));
}
