import { Pencil, Trash2 } from "lucide";
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { Back } from "../design/back.jsx";
import { useGone } from "../design/gone.js";
import { attempt } from "../failure.js";
import { day, t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Tag } from "../parts/marks.jsx";
import { RowMenu } from "../parts/menu.jsx";
import { Loaded } from "../parts/states.jsx";
import { go, href } from "../router.js";
import { useResource } from "../store.js";
import { AchievementForm } from "./achievement-form.jsx";
import { StatusPill } from "./status-pill.jsx";
import { one } from "./store.js";
import { whoWords } from "./words.js";

/** @typedef {import("../bindings/operations").AchievementDetail} Detail */

const toRoom = () => go("design", ["achievements"], {}, { replace: true });

/** Back to the log and the briefs. */
export const ToRoom = () => <Back to={["achievements"]}>{t("achievements-room")}</Back>;

/** One achievement in full. */
export function AchievementPage() {
  useResource(one);
  useGone(one, "achievements");
  return (
    <div class="sheet achievements">
      <ToRoom />
      <Loaded of={one} rows={6}>
        {(of) => of && <Whole of={of} />}
      </Loaded>
    </div>
  );
}

/** @param {{ of: Detail }} props */
function Whole({ of }) {
  const { achievement } = of;
  const [editing, setEditing] = useState(false);
  const parts = [
    [t("achievements-page-situation"), achievement.situation],
    [t("achievements-page-action"), achievement.action],
    [t("achievements-page-result"), achievement.result],
    [t("achievements-page-evidence"), achievement.evidence],
    [t("achievements-page-witness"), whoWords(achievement.witness_person, achievement.witness)],
  ].filter(([, words]) => words);
  return (
    <>
      <header class="page-head achievement-head">
        <h1 class="own-lines">{achievement.text || t("entries-kind", { kind: "achievement" })}</h1>
        <span class="end">
          <Button
            kind={achievement.is_whole ? "plain" : "primary"}
            icon={Pencil}
            onClick={() => setEditing(true)}
          >
            {t(achievement.is_whole ? "app-edit" : "achievements-page-fill-in")}
          </Button>
          <RowMenu
            items={[
              {
                label: t("app-delete"),
                icon: Trash2,
                danger: true,
                run: () =>
                  void attempt(async () => {
                    await call("delete_entry", { id: achievement.id });
                    toRoom();
                  }),
              },
            ]}
          />
        </span>
      </header>
      <p class="meta achievement-under">
        <time dateTime={achievement.day}>{day(achievement.day, "full")}</time>
        {achievement.activity && <span>{achievement.activity.name}</span>}
        {achievement.goal && (
          <a href={href("goals", [achievement.goal.id])}>{achievement.goal.title}</a>
        )}
        {achievement.people.map(({ id, name }) => (
          <a key={id} href={href("design", ["people", id])}>
            {name}
          </a>
        ))}
        {achievement.tags.map((tag) => (
          <Tag key={tag}>{tag}</Tag>
        ))}
      </p>
      {achievement.strengths.length > 0 && (
        <p class="achievement-marks">
          {achievement.strengths.map((strength) => (
            <span key={strength} class="strength">
              {strength}
            </span>
          ))}
        </p>
      )}
      {parts.length === 0 ? (
        <p class="meta">{t("achievements-page-fill-in-words")}</p>
      ) : (
        <dl class="achievement-parts">
          {parts.map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd class="own-lines">{words}</dd>
            </div>
          ))}
        </dl>
      )}
      {of.briefs.length > 0 && (
        <section aria-labelledby="achievement-briefs">
          <h2 id="achievement-briefs">{t("achievements-page-named-in")}</h2>
          <ul class="brief-list">
            {of.briefs.map((brief) => (
              <li key={brief.id}>
                <a class="brief-name" href={href("design", ["achievements", "brief", brief.id])}>
                  {brief.title}
                </a>
                <StatusPill status={brief.status} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {editing && (
        <AchievementForm of={achievement} today={of.today} onClose={() => setEditing(false)} />
      )}
    </>
  );
}
