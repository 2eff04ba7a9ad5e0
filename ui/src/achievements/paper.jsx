/**
 * A brief as it is handed over: on screen as on paper. How to go about it is for oneself: the words on with whom never come,
 * questions to expect only if asked for.
 */
import { Printer } from "lucide";
import { useState } from "preact/hooks";
import { Back } from "../design/back.jsx";
import { day, t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Check } from "../parts/check.jsx";
import { Loaded } from "../parts/states.jsx";
import { useResource } from "../store.js";
import { brief } from "./store.js";

/** @typedef {import("./store.js").BriefDetail} BriefDetail */

export function Paper() {
  useResource(brief);
  const [questions, setQuestions] = useState(false);
  return (
    <div class="sheet achievements">
      <Loaded of={brief} rows={8}>
        {(of) =>
          of && (
            <>
              <Back to={["achievements", "brief", of.brief.id]}>{of.brief.title}</Back>
              <div class="brief-bar screen-only">
                {of.brief.questions.length > 0 && (
                  <Check checked={questions} onChange={setQuestions}>
                    {t("achievements-page-paper-questions")}
                  </Check>
                )}
                <Button kind="primary" icon={Printer} onClick={() => print()}>
                  {t("design-print")}
                </Button>
              </div>
              <Sheet of={of} questions={questions} />
            </>
          )
        }
      </Loaded>
    </div>
  );
}

/** @param {{ of: BriefDetail, questions: boolean }} props */
function Sheet({ of, questions }) {
  const { brief: it } = of;
  return (
    <article class="brief-paper" aria-label={it.title}>
      <header>
        <h1>{it.title}</h1>
        <p>{day(of.today, "full")}</p>
        {it.person && <p>{t("achievements-page-with", { who: it.person.name })}</p>}
      </header>
      {(it.kind || it.proposal) && (
        <section>
          <h2>{t("achievements-page-proposal")}</h2>
          {it.kind && <p>{t(`achievements-kind-${it.kind}`)}</p>}
          {it.proposal && <p class="own-lines">{it.proposal}</p>}
        </section>
      )}
      <List title={t("achievements-page-benefits")} lines={it.benefits} />
      {it.achievements.length > 0 && (
        <section>
          <h2>{t("achievements-page-achievements")}</h2>
          <ol>
            {it.achievements.map((one) => (
              <li key={one.id}>
                <b>{one.text}</b>
                <span class="brief-day">{day(one.day, "month")}</span>
                {[
                  ["situation", one.situation],
                  ["action", one.action],
                  ["result", one.result],
                  ["evidence", one.evidence],
                ].map(
                  ([name, words]) =>
                    words && (
                      <p key={name} class="brief-part">
                        <span class="brief-label">{t(`achievements-page-${name}`)}</span>
                        <span class="own-lines">{words}</span>
                      </p>
                    ),
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      <List title={t("achievements-page-results")} lines={it.results} />
      {it.trial && (
        <section>
          <h2>{t("achievements-page-trial")}</h2>
          <p class="own-lines">{it.trial}</p>
        </section>
      )}
      {questions && (
        <section>
          <h2>{t("achievements-page-questions")}</h2>
          <dl>
            {it.questions.map((one, at) => (
              <div key={at}>
                <dt>{one.question}</dt>
                <dd class="own-lines">{one.answer}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </article>
  );
}

/** @param {{ title: string, lines: string[] }} props */
const List = ({ title, lines }) =>
  lines.length > 0 && (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </section>
  );
