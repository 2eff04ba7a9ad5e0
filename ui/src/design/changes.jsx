import { day, t } from "../l10n.js";
import { Field } from "../parts/field.jsx";
import { Select } from "../parts/select.jsx";
import { Loaded } from "../parts/states.jsx";
import { go } from "../router.js";
import { useResource } from "../store.js";
import { question } from "./prompt.jsx";
import { askedCompare, askedDay, comparison } from "./store.js";

/** What was added and what is gone since an earlier day. @param {{ of: import("./types.js").Sheet }} props */
export function Changes({ of }) {
  useResource(comparison);
  const to = askedDay.value ?? of.days[0] ?? "";
  const from = askedCompare.value ?? "";
  const older = of.days.filter((one) => one < to);
  return (
    <div class="changes">
      <div class="changes-days">
        <Field label={t("design-compare-from")}>
          {(control) => (
            <Select
              kind="field"
              control={control}
              value={from}
              options={older.map((one) => ({ value: one, label: day(one, "full") }))}
              onChange={(chosen) =>
                go(
                  "design",
                  ["sheet", of.id],
                  { compare: chosen, day: askedDay.value },
                  { replace: true },
                )
              }
            />
          )}
        </Field>
        <p>{t("design-compare-to", { day: day(to, "full") })}</p>
        <p class="changes-key meta">
          <ins>{t("design-added")}</ins> <del>{t("design-removed")}</del>
        </p>
      </div>
      <Loaded of={comparison}>
        {(answer) => {
          if (!answer) return null;
          const told = answer.prompts.filter((one) =>
            one.parts.some((part) => part.change !== "same"),
          );
          if (told.length === 0) return <p>{t("design-no-changes")}</p>;
          return told.map((one) => {
            const prompt = of.prompts.find(({ id }) => id === one.prompt);
            return (
              <section key={one.prompt} class="prompt">
                <h2>{prompt ? question(of.id, prompt) : one.prompt}</h2>
                <p class="own changed">
                  {one.parts.map((part, at) =>
                    part.change === "added" ? (
                      <ins key={at}>
                        <span class="vh">{t("design-added-start")}</span>
                        {part.text}
                        <span class="vh">{t("design-change-end")}</span>
                      </ins>
                    ) : part.change === "removed" ? (
                      <del key={at}>
                        <span class="vh">{t("design-removed-start")}</span>
                        {part.text}
                        <span class="vh">{t("design-change-end")}</span>
                      </del>
                    ) : (
                      <span key={at}>{part.text}</span>
                    ),
                  )}
                </p>
              </section>
            );
          });
        }}
      </Loaded>
    </div>
  );
}
