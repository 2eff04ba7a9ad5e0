/** Language, colours and text size of this machine; each takes effect at once. */
import { setPreferences, shell, TEXT_SIZES } from "../appearance.js";
import { attempt } from "../failure.js";
import { t } from "../l10n.js";
import { Segmented } from "../parts/choice.jsx";
import { FieldGroup } from "../parts/field.jsx";
import { Notice } from "../parts/notice.jsx";

/** @typedef {import("../appearance.js").ShellState} ShellState */

/** @type {ShellState["language"][]} */
const LANGUAGES = ["system", "ja", "en"];
/** @type {ShellState["theme"][]} */
const THEMES = ["system", "light", "dark"];

export function Appearance() {
  const { language, theme, text, preferences_were_damaged } = shell.value;
  return (
    <>
      {preferences_were_damaged && <Notice>{t("settings-damaged")}</Notice>}
      <FieldGroup label={t("settings-language")}>
        {(labelledby) => (
          <Segmented
            labelledby={labelledby}
            value={language}
            onChange={(chosen) => void attempt(() => setPreferences({ language: chosen }))}
            options={LANGUAGES.map((value) => ({
              value,
              // A language is named in itself, whichever is chosen.
              label: (
                <span lang={value === "system" ? undefined : value}>
                  {t(`settings-language-${value}`)}
                </span>
              ),
            }))}
          />
        )}
      </FieldGroup>
      <FieldGroup label={t("settings-theme")}>
        {(labelledby) => (
          <Segmented
            labelledby={labelledby}
            value={theme}
            onChange={(chosen) => void attempt(() => setPreferences({ theme: chosen }))}
            options={THEMES.map((value) => ({ value, label: t(`settings-theme-${value}`) }))}
          />
        )}
      </FieldGroup>
      <FieldGroup label={t("settings-text")} hint={t("settings-text-hint")}>
        {(labelledby) => (
          <Segmented
            labelledby={labelledby}
            value={text}
            onChange={(chosen) => void attempt(() => setPreferences({ text: chosen }))}
            options={TEXT_SIZES.map((size) => ({
              value: size,
              label: t("settings-text-size", { size }),
            }))}
          />
        )}
      </FieldGroup>
    </>
  );
}
