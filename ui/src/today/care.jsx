/** When days ask for care: a word, and the small versions in place of the usual ones for today. */
import { signal } from "@preact/signals";
import { Moon } from "lucide";
import { t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Notice } from "../parts/notice.jsx";

/** @typedef {import("./store.js").Today} Today */

/** The day on which a tick stands for the small version. */
const easyDay = signal(/** @type {string | null} */ (null));
/** The day on which the word was closed. */
const closedDay = signal(/** @type {string | null} */ (null));

/** Whether a tick stands for the small version of a step. @param {import("./store.js").TodayStep} step @param {string | undefined} day */
export const isEasy = (step, day) =>
  day !== undefined && easyDay.value === day && (step.small !== "" || step.small_target !== null);

/** @param {{ of: Today }} props */
export function Care({ of }) {
  const { care } = of;
  if (easyDay.value === of.day) {
    return (
      <Notice
        kind="care"
        icon={Moon}
        actions={
          <Button
            kind="ghost"
            onClick={() => {
              easyDay.value = null;
              closedDay.value = of.day;
            }}
          >
            {t("today-care-usual")}
          </Button>
        }
      >
        {t("today-care-easy")}
      </Notice>
    );
  }
  if (!care || closedDay.value === of.day) return null;
  const hasSmall = of.steps.some((step) => step.small !== "" || step.small_target !== null);
  const { kind, ...told } = care;
  return (
    <Notice
      kind="care"
      icon={Moon}
      actions={
        <>
          {hasSmall && (
            <Button
              kind="ghost"
              onClick={() => {
                easyDay.value = of.day;
              }}
            >
              {t("today-care-small")}
            </Button>
          )}
          <Button
            kind="ghost"
            onClick={() => {
              closedDay.value = of.day;
            }}
          >
            {t("today-care-close")}
          </Button>
        </>
      }
    >
      {t(`today-care-${kind}`, told)}
    </Notice>
  );
}
