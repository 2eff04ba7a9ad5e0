/** Papers to take along: what kinds there are, and one of them with what goes on it and how it looks. */
import { Back } from "../design/back.jsx";
import "../../styles/sheet.css";
import "../../styles/papers.css";
import "./words.js";
import { FileText } from "lucide";
import { t } from "../l10n.js";
import { Icon } from "../parts/icon.jsx";
import { Loaded } from "../parts/states.jsx";
import { href } from "../router.js";
import { useResource } from "../store.js";
import { PaperPage } from "./paper.jsx";
import { placeHref } from "./places.js";
import { asked, paper, papers } from "./store.js";
import { wordOf } from "./words.js";

export default function Papers() {
  return asked.value ? <One key={asked.value} /> : <List />;
}

function List() {
  useResource(papers);
  return (
    <div class="sheet papers">
      <Back>{t("app-nav-design")}</Back>
      <header class="page-head">
        <h1>{t("papers-room")}</h1>
      </header>
      <p class="meta-2">{t("papers-page-about")}</p>
      <Loaded of={papers} rows={7}>
        {(of) => (
          <ul class="paper-kinds">
            {of.papers.map((row) => (
              <li key={row.kind}>
                <Icon of={FileText} />
                <div>
                  <a href={href("design", ["papers", row.kind])}>
                    {t(`papers-${wordOf(row.kind)}`)}
                  </a>
                  <p class="meta-2">{t(`papers-${wordOf(row.kind)}-about`)}</p>
                  {row.missing.length > 0 && (
                    <p class="meta">
                      {t("papers-page-missing")}
                      {row.missing.map((part, at) => (
                        <a key={at} href={placeHref(part.place)}>
                          {part.heading || t("papers-page-begin")}
                        </a>
                      ))}
                    </p>
                  )}
                </div>
                <span class="meta paper-held">
                  {row.items > 0
                    ? t("papers-page-held", { chosen: row.chosen, items: row.items })
                    : t("papers-page-nothing")}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </div>
  );
}

function One() {
  useResource(paper);
  return (
    <Loaded of={paper} rows={8}>
      {(of) => (of && of.kind === asked.value ? <PaperPage of={of} /> : null)}
    </Loaded>
  );
}
