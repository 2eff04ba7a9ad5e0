import { Eraser, Pencil, Plus } from "lucide";
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { day as dayWords, t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Steps7 } from "../parts/marks.jsx";
import { RowMenu } from "../parts/menu.jsx";
import { Loaded } from "../parts/states.jsx";
import { history, more } from "./store.js";
import { historyNote, historyWords } from "./words.js";

/** @type {Record<string, import("../parts/marks.jsx").Step>} */
const MARKS = { done: "done", small: "small", skipped: "rest", paused: "rest", off: "off" };

/**
 * What the days said, newest first.
 * @param {{ habit: import("../bindings/operations").Habit, onRecord: (day?: string) => void }} props
 */
export function History({ habit, onRecord }) {
  return (
    <section aria-labelledby="habit-history" class="fig">
      <div class="sec-head">
        <h3 id="habit-history">{t("habits-page-history")}</h3>
        <Button kind="ghost" size="s" icon={Plus} class="end" onClick={() => onRecord()}>
          {t("habits-page-record-past")}
        </Button>
      </div>
      <Loaded of={history} rows={3}>
        {(answer) => {
          if (answer.id !== habit.id) return null;
          if (answer.days.length === 0) {
            return <p class="meta">{t("habits-page-history-none")}</p>;
          }
          return (
            <>
              <ul class="lines habit-days">
                {answer.days.map((one) => (
                  <li key={one.day} data-row>
                    <span class="dt">{dayWords(one.day)}</span>
                    <Steps7 steps={[MARKS[one.status.kind] ?? "open"]} />
                    <span class="said">{historyWords(habit, one)}</span>
                    <span class="meta note">{historyNote(one)}</span>
                    <RowMenu
                      items={[
                        {
                          label: t("habits-page-record-day"),
                          icon: Pencil,
                          run: () => onRecord(one.day),
                        },
                        {
                          label: t("habits-page-clear-day"),
                          icon: Eraser,
                          run: () =>
                            void attempt(() =>
                              call("clear_habit_day", { id: habit.id, day: one.day }),
                            ),
                        },
                      ]}
                    />
                  </li>
                ))}
              </ul>
              {answer.more && (
                <Button kind="ghost" size="s" onClick={more}>
                  {t("habits-page-more")}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
