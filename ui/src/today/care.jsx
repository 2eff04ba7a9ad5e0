/** When days ask for care: a word, and the small versions in place of the usual ones for the day. */
import { Moon } from "lucide";
import { t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Notice } from "../parts/notice.jsx";
import { answerCare } from "./store.js";

/** @param {{ of: import("./store.js").Today }} props */
export function Care({ of }) {
  if (of.easy) {
    return (
      <Notice
        kind="care"
        icon={Moon}
        actions={
          <Button kind="ghost" onClick={() => answerCare(false)}>
            {t("today-care-usual")}
          </Button>
        }
      >
        {t(of.is_today ? "today-care-easy" : "today-care-easy-past")}
      </Notice>
    );
  }
  if (!of.care) return null;
  const { kind, ...told } = of.care;
  return (
    <Notice
      kind="care"
      icon={Moon}
      actions={
        <>
          {of.has_small && (
            <Button kind="ghost" onClick={() => answerCare(true)}>
              {t("today-care-small")}
            </Button>
          )}
          <Button kind="ghost" onClick={() => answerCare(false)}>
            {t("today-care-close")}
          </Button>
        </>
      }
    >
      {t(`today-care-${kind}`, told)}
    </Notice>
  );
}
