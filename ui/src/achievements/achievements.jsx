/** The room of achievements: the log, and the briefs for talks with the employer that are made of it. */
import "./words.js";
import "../../styles/achievements.css";
import { Plus } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { RoomBack } from "../design/back.jsx";
import { t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Loaded } from "../parts/states.jsx";
import { go } from "../router.js";
import { useResource } from "../store.js";
import { AchievementPage } from "./achievement.jsx";
import { AchievementForm } from "./achievement-form.jsx";
import { BriefPage } from "./brief.jsx";
import { Briefs } from "./briefs.jsx";
import { Log } from "./log.jsx";
import { Paper } from "./paper.jsx";
import { asked, askedBrief, asksPaper, list } from "./store.js";

/** @param {{ query: Record<string, string> }} props */
export default function Achievements({ query }) {
  if (askedBrief.value) {
    return asksPaper.value ? (
      <Paper key={askedBrief.value} />
    ) : (
      <BriefPage key={askedBrief.value} />
    );
  }
  return asked.value ? <AchievementPage key={asked.value} /> : <Room wantsNew={query.new} />;
}

/** @param {{ wantsNew: string | undefined }} props */
function Room({ wantsNew }) {
  useResource(list);
  const [adding, setAdding] = useState(false);
  useEffect(() => {
    if (!wantsNew) return;
    go("design", ["achievements"], {}, { replace: true });
    setAdding(true);
  }, [wantsNew]);
  const today = list.data.value?.today;
  return (
    <div class="sheet achievements">
      <RoomBack step="workplace" />
      <header class="page-head">
        <h1>{t("achievements-room")}</h1>
        <span class="end">
          <Button kind="primary" icon={Plus} onClick={() => setAdding(true)}>
            {t("achievements-page-log")}
          </Button>
        </span>
      </header>
      <Briefs />
      <section aria-labelledby="achievements-log">
        <h2 id="achievements-log">{t("achievements-page-achievements")}</h2>
        <Loaded of={list} rows={6}>
          {(of) => <Log of={of} />}
        </Loaded>
      </section>
      {adding && today && <AchievementForm today={today} onClose={() => setAdding(false)} />}
    </div>
  );
}
