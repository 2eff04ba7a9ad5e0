/** Seminars and events: where people were met, and what that opened. */
import { Pencil, Plus, Trash2 } from "lucide";
import { useId, useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { day, t } from "../l10n.js";
import { Ask } from "../parts/ask.jsx";
import { Button, IconButton } from "../parts/button.jsx";
import { DateField } from "../parts/date-field.jsx";
import { Field, TextArea, TextField } from "../parts/field.jsx";
import { Pill } from "../parts/marks.jsx";
import { href } from "../router.js";
import { PeopleField } from "./people-field.jsx";

/** @typedef {import("./store.js").EventRow} EventRow */

/**
 * @param {{ events: EventRow[], today: string, person?: string }} props `person`: whose events they are, and who was met at a new one
 */
export function Events({ events, today, person }) {
  const id = useId();
  const [edited, setEdited] = useState(/** @type {EventRow | "new" | null} */ (null));
  return (
    <section class="fig" aria-labelledby={id}>
      <div class="sec-head">
        <h3 id={id}>{t("people-page-events")}</h3>
        <Button kind="ghost" size="s" icon={Plus} class="end" onClick={() => setEdited("new")}>
          {t("people-page-event-new")}
        </Button>
      </div>
      {events.length === 0 && <p class="meta">{t("people-page-events-none")}</p>}
      <ul class="lines">
        {events.map((event) => (
          <li key={event.id} class="event-line">
            <time class="meta" dateTime={event.day}>
              {day(event.day, "short")}
            </time>
            <span class="event-words">
              <span>
                {event.name}{" "}
                {event.to_come && <Pill kind="none">{t("people-page-event-to-come")}</Pill>}
              </span>
              <span class="meta-2">
                {event.place && <span>{event.place}</span>}
                {event.people
                  .filter((one) => one.id !== person)
                  .map((one) => (
                    <a key={one.id} href={href("design", ["people", one.id])}>
                      {one.name}
                    </a>
                  ))}
              </span>
              {event.note && <span class="meta-2 own-lines">{event.note}</span>}
              {event.opened && (
                <span class="meta-2 own-lines">
                  {t("people-page-event-opened-words", { words: event.opened })}
                </span>
              )}
            </span>
            <span class="end">
              <IconButton
                icon={Pencil}
                label={t("people-page-event-edit-of", { name: event.name })}
                onClick={() => setEdited(event)}
              />
              <IconButton
                icon={Trash2}
                label={t("people-page-event-delete-of", { name: event.name })}
                onClick={() => void attempt(() => call("delete_event", { id: event.id }))}
              />
            </span>
          </li>
        ))}
      </ul>
      {edited && (
        <EventForm
          event={edited === "new" ? null : edited}
          met={person ? [person] : []}
          today={today}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}

/** @param {{ event: EventRow | null, met: string[], today: string, onClose: () => void }} props */
function EventForm({ event, met, today, onClose }) {
  const [first] = useState(() => ({
    name: event?.name ?? "",
    day: event?.day ?? /** @type {string | null} */ (today),
    place: event?.place ?? "",
    note: event?.note ?? "",
    opened: event?.opened ?? "",
    people: event?.people.map(({ id }) => id) ?? met,
  }));
  const [draft, setDraft] = useState(first);
  /** @param {Partial<typeof first>} part */
  const change = (part) => setDraft((was) => ({ ...was, ...part }));
  return (
    <Ask
      title={t(event ? "people-page-event-edit" : "people-page-event-new")}
      verb={t(event ? "app-save" : "app-add")}
      wide
      dirty={JSON.stringify(draft) !== JSON.stringify(first)}
      onClose={onClose}
      act={() => {
        const form = { ...draft, day: draft.day ?? undefined };
        return event ? call("change_event", { id: event.id, form }) : call("create_event", form);
      }}
    >
      {(error, submit) => (
        <>
          <TextField
            label={t("people-page-event-name")}
            placeholder={t("people-page-event-name-example")}
            value={draft.name}
            onInput={(name) => change({ name })}
            onEnter={submit}
            error={error("name")}
            autofocus
          />
          <div class="pair">
            <DateField
              label={t("people-page-day")}
              value={draft.day}
              today={today}
              onChange={(on) => change({ day: on })}
              error={error("day")}
            />
            <TextField
              label={t("people-page-event-place")}
              optional
              value={draft.place}
              onInput={(place) => change({ place })}
              onEnter={submit}
              error={error("place")}
            />
          </div>
          <PeopleField
            label={t("people-page-event-people")}
            people={draft.people}
            onChange={(people) => change({ people })}
            error={error("people")}
          />
          <Field label={t("people-page-note")} optional error={error("note")}>
            {(control) => (
              <TextArea control={control} value={draft.note} onInput={(note) => change({ note })} />
            )}
          </Field>
          <Field label={t("people-page-event-opened")} optional error={error("opened")}>
            {(control) => (
              <TextArea
                control={control}
                value={draft.opened}
                onInput={(opened) => change({ opened })}
              />
            )}
          </Field>
        </>
      )}
    </Ask>
  );
}
