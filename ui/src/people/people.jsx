/** The room of people: everybody with the last and the next contact, and one of them in full. */
import "../../styles/entries.css";
import "../../styles/people.css";
import { ArrowLeft } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import { useGone } from "../design/gone.js";
import { t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Loaded } from "../parts/states.jsx";
import { go } from "../router.js";
import { useResource } from "../store.js";
import { Detail } from "./detail.jsx";
import { DeletePerson, PlanNext, RecordContact } from "./dialogs.jsx";
import { Events } from "./events.jsx";
import { PersonForm } from "./form.jsx";
import { PeopleList } from "./list.jsx";
import { archived, asked, asksEvents, chosen, detail, events, list } from "./store.js";

/** @typedef {"new" | "edit" | "next" | "record" | "delete"} Asking */

/** @param {{ rest: string[], query: Record<string, string> }} props */
export default function People(props) {
  useResource(list);
  useResource(detail);
  useResource(events);
  const [asking, setAsking] = useState(/** @type {Asking | null} */ (null));
  const article = useRef(/** @type {HTMLElement | null} */ (null));
  const close = () => setAsking(null);
  const wantsNew = props.query.new;
  useEffect(() => {
    if (!wantsNew) return;
    go("design", ["people"], {}, { replace: true });
    setAsking("new");
  }, [wantsNew]);
  const shown = detail.data.value;
  const gone = useGone(detail, "people", asked.value !== null);
  useEffect(() => {
    // A notice or a link may ask for somebody who was put away.
    if (shown?.person.archived && asked.value === shown.person.id) archived.value = true;
  }, [shown?.person.id]);
  const today = list.data.value?.today;
  return (
    <div
      class="split split-wide people-page"
      data-show={asked.value || asksEvents.value ? "detail" : "list"}
    >
      <PeopleList
        onNew={() => setAsking("new")}
        onOpen={() => {
          article.current?.scrollTo?.(0, 0);
          article.current?.focus({ preventScroll: true });
        }}
      />
      <article class="detail" aria-label={shown?.person.name} tabIndex={-1} ref={article}>
        <div class="detail-back">
          <Button kind="ghost" icon={ArrowLeft} onClick={() => go("design", ["people"])}>
            {t("app-back")}
          </Button>
        </div>
        {chosen.value && !gone ? (
          <Loaded of={detail} rows={6}>
            {(of) => of && <Detail key={of.person.id} of={of} ask={setAsking} />}
          </Loaded>
        ) : (
          today && <Loaded of={events}>{(all) => <Events events={all} today={today} />}</Loaded>
        )}
      </article>
      {asking === "new" && today && (
        <PersonForm today={today} onClose={close} onSaved={(id) => go("design", ["people", id])} />
      )}
      {asking === "edit" && shown && (
        <PersonForm person={shown.person} today={shown.today} onClose={close} />
      )}
      {asking === "next" && shown && <PlanNext of={shown} onClose={close} />}
      {asking === "record" && shown && <RecordContact of={shown} onClose={close} />}
      {asking === "delete" && shown && <DeletePerson of={shown} onClose={close} />}
    </div>
  );
}
