import { Archive, ArchiveRestore, CalendarClock, MessageCircle, Pencil, Trash2 } from "lucide";
import { call } from "../backend.js";
import { FromDesign } from "../design/from-design.jsx";
import { KindMark } from "../entries/kind-mark.jsx";
import { attempt } from "../failure.js";
import { day, t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Pill, Tag } from "../parts/marks.jsx";
import { RowMenu } from "../parts/menu.jsx";
import { SubjectReminders } from "../reminders/section.jsx";
import { Events } from "./events.jsx";
import { belongsWords } from "./words.js";

/** @typedef {import("./store.js").PersonDetail} PersonDetail */

/** @param {{ of: PersonDetail, ask: (what: "edit" | "next" | "record" | "delete") => void }} props */
export function Detail({ of, ask }) {
  const { person } = of;
  return (
    <>
      <header>
        <FromDesign kind="person" id={person.id} />
        {belongsWords(person) && <p class="meta">{belongsWords(person)}</p>}
        <div class="detail-title">
          <h2 id="person-name" tabIndex={-1}>
            {person.name}
          </h2>
          {person.archived && <Pill kind="rest">{t("people-page-archived")}</Pill>}
          <span class="end">
            <Button icon={MessageCircle} onClick={() => ask("record")}>
              {t("people-page-record")}
            </Button>
            <Button icon={Pencil} onClick={() => ask("edit")}>
              {t("app-edit")}
            </Button>
            <RowMenu
              items={[
                {
                  label: t(person.archived ? "people-page-restore" : "people-page-archive"),
                  icon: person.archived ? ArchiveRestore : Archive,
                  run: () =>
                    void attempt(() =>
                      call("archive_person", { id: person.id, archived: !person.archived }),
                    ),
                },
                {
                  label: t("app-delete"),
                  icon: Trash2,
                  danger: true,
                  run: () => ask("delete"),
                },
              ]}
            />
          </span>
        </div>
        {(person.reading || person.tags.length > 0) && (
          <p class="meta person-under">
            {person.reading && <span>{person.reading}</span>}
            {person.tags.map((tag) => (
              <Tag key={tag}>{tag}</Tag>
            ))}
          </p>
        )}
      </header>
      <Contacts of={of} ask={ask} />
      <Known of={of} />
      <SubjectReminders class="fig" subject={{ kind: "person", id: person.id }} />
      <Entries of={of} />
      <Events events={of.events} today={of.today} person={person.id} />
    </>
  );
}

/** Last and next. @param {{ of: PersonDetail, ask: (what: "next") => void }} props */
function Contacts({ of, ask }) {
  const { person, heard } = of;
  return (
    <dl class="recipe person-contacts">
      <div>
        <dt>{t("people-page-last")}</dt>
        <dd>
          {heard.last_contact && heard.days_since !== null
            ? `${day(heard.last_contact, "short")} · ${t("people-page-ago", { n: heard.days_since })}`
            : t("people-page-last-none")}
          {heard.long_silence && heard.last_contact && (
            <span class="meta-2">{t("people-page-silent")}</span>
          )}
        </dd>
      </div>
      <div>
        <dt>{t("people-page-next")}</dt>
        <dd>
          {person.next_day ? (
            <>
              <span class={of.next_is_due ? "is-due" : undefined}>
                {day(person.next_day, "short")}
              </span>
              {person.next_about && <span class="own-lines">{person.next_about}</span>}
            </>
          ) : (
            t("people-page-next-none")
          )}
        </dd>
        <dd class="person-acts">
          <Button kind="ghost" size="s" icon={CalendarClock} onClick={() => ask("next")}>
            {t(person.next_day ? "app-edit" : "people-page-next-plan")}
          </Button>
          {person.next_day && (
            <Button
              kind="ghost"
              size="s"
              onClick={() => void attempt(() => call("set_next_contact", { id: person.id }))}
            >
              {t("people-page-next-clear")}
            </Button>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** What is known of them. @param {{ of: PersonDetail }} props */
function Known({ of }) {
  const { person } = of;
  const met = [person.met_day && day(person.met_day, "long"), person.met_where].filter(Boolean);
  const facts = [
    [t("people-page-met"), met.join(" · ")],
    [t("people-page-they-help"), person.they_help],
    [t("people-page-i-help"), person.i_help],
    [t("people-page-contact"), person.contact],
    [t("people-page-note"), person.note],
  ].filter(([, words]) => words);
  if (facts.length === 0) return null;
  return (
    <dl class="person-known">
      {facts.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class="own-lines">{words}</dd>
        </div>
      ))}
    </dl>
  );
}

/** @param {{ of: PersonDetail }} props */
function Entries({ of }) {
  const shown = of.entries.days.flatMap((one) => one.entries);
  const more = of.entry_count - shown.length;
  return (
    <section class="fig" aria-labelledby="person-entries">
      <div class="sec-head">
        <h3 id="person-entries">{t("people-page-entries")}</h3>
      </div>
      {shown.length === 0 && (
        <p class="meta">{t("people-page-entries-none", { name: of.person.name })}</p>
      )}
      <ul class="lines">
        {shown.map((entry) => (
          <li key={entry.id} class="person-entry">
            <time class="meta" dateTime={entry.day}>
              {day(entry.day, "short")}
            </time>
            <KindMark kind={entry.kind} />
            <span class="own-lines">{entry.text}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="meta">{t("people-page-entries-more", { n: more })}</p>}
    </section>
  );
}
