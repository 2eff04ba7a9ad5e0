import { ArrowRight } from "lucide";
import { t } from "../l10n.js";
import { Icon } from "../parts/icon.jsx";
import { href } from "../router.js";
import { placeOf } from "./facts.js";

/** @typedef {import("./types.js").NextStep} Next */

/** @param {Next} of */
function whereTo({ step, sheet, prompt, fact }) {
  if (sheet) return href("design", ["sheet", sheet], { prompt });
  return fact ? placeOf(fact) : href("design", ["step", step]);
}

/** @param {Next} of */
function whatToDo({ step, sheet, prompt, fact }) {
  if (sheet) return t(prompt ? `sheets-${sheet}-${prompt}` : `sheets-${sheet}`);
  return fact ? t(`sheets-fact-${fact}`) : t(`sheets-step-${step}`);
}

/** One thing that takes about ten minutes. @param {{ of: Next }} props */
export function NextStep({ of }) {
  const { step, sheet, prompt, minutes, why } = of;
  return (
    <section class="next-small" aria-labelledby="next-small">
      <div>
        <h2 id="next-small" class="meta">
          {t("design-next", { n: minutes })}
        </h2>
        <p class="next-what">{whatToDo(of)}</p>
        <p class="meta">
          {t(`sheets-step-${step}`)}
          {sheet && prompt && t("design-next-sheet", { sheet: t(`sheets-${sheet}`) })}
        </p>
      </div>
      <a class="btn btn-primary" href={whereTo(of)}>
        {t(`design-next-${why.replace("_", "-")}`)}
        <Icon of={ArrowRight} size="s" />
      </a>
    </section>
  );
}
