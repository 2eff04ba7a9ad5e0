/** The timer of a step in minutes: starting, pausing, and the end of a countdown. */
import { Check } from "lucide";
import { t } from "../l10n.js";
import { Button, IconButton } from "../parts/button.jsx";
import { Timer, useSeconds } from "../parts/timer.jsx";
import { ask } from "./dialogs.jsx";
import { finishTimer, toggleTimer } from "./store.js";

/** @param {{ of: import("./store.js").TodayStep }} props */
export function TimerAct({ of }) {
  const { timer } = of;
  const counted = useSeconds(timer?.seconds ?? 0, timer?.running ?? false);
  const counts = timer !== null && (timer.running || timer.seconds > 0);
  if (of.when === "settled" && !counts) return null;
  const countdown = timer?.mode === "countdown";
  const targetMinutes = (countdown ? of.missing : of.target) / 1000;
  const isUp = countdown && counts && targetMinutes > 0 && counted >= targetMinutes * 60;
  return (
    <>
      <Timer
        name={of.name}
        seconds={timer?.seconds ?? 0}
        running={timer?.running ?? false}
        countdown={countdown}
        targetMinutes={targetMinutes}
        onToggle={() => toggleTimer(of)}
        onType={() => ask("minutes", of)}
      />
      {counts && !isUp && (
        <IconButton
          icon={Check}
          label={t("today-timer-finish", { name: of.name })}
          onClick={() => finishTimer(of, false)}
        />
      )}
      {/* There before it speaks: words that appear together with their place are not always read. */}
      {countdown && (
        <span class="timer-end">
          <span role="status">{isUp ? t("today-time-up") : ""}</span>
          {isUp && (
            <Button
              size="s"
              aria-label={t("today-timer-finish", { name: of.name })}
              onClick={() => finishTimer(of, false)}
            >
              {t("app-record")}
            </Button>
          )}
        </span>
      )}
    </>
  );
}
