/** Starting points: the list, and one to put into one's own words and begin with. */
import "../../styles/templates.css";
import "./words.js";
import { RoomBack } from "../design/back.jsx";
import { t } from "../l10n.js";
import { Loaded } from "../parts/states.jsx";
import { href } from "../router.js";
import { useResource } from "../store.js";
import { One } from "./one.jsx";
import { asked, templates } from "./store.js";

/** @typedef {import("./store.js").Row} Row */

export default function Templates() {
  return asked.value ? <One key={asked.value} /> : <List />;
}

function List() {
  useResource(templates);
  return (
    <div class="sheet templates">
      <RoomBack step="direction" />
      <header class="page-head">
        <h1>{t("templates-title")}</h1>
      </header>
      <p class="lead">{t("templates-about")}</p>
      <Loaded of={templates} rows={6}>
        {(rows) => (
          <>
            <Group set="start" rows={rows} />
            <Group set="well" rows={rows} />
          </>
        )}
      </Loaded>
    </div>
  );
}

/** @param {{ set: Row["set"], rows: Row[] }} props */
function Group({ set, rows }) {
  return (
    <section aria-labelledby={`templates-${set}`}>
      <h2 id={`templates-${set}`}>{t(`templates-set-${set}`)}</h2>
      <ul class="templates-list">
        {rows
          .filter((row) => row.set === set)
          .map(({ id, goals, habits, reminders }) => (
            <li key={id}>
              <a href={href("design", ["templates", id])}>{t(`templates-${id}`)}</a>
              <p>{t(`templates-${id}-about`)}</p>
              <p class="meta">{t("templates-counts", { goals, habits, reminders })}</p>
            </li>
          ))}
      </ul>
    </section>
  );
}
