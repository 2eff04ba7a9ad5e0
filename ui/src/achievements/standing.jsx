/** How far a brief is, what became of it by day, and when it goes on. */
import { CalendarClock, Trash2 } from "lucide";
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { day, t, time } from "../l10n.js";
import { Ask } from "../parts/ask.jsx";
import { Button } from "../parts/button.jsx";
import { Check } from "../parts/check.jsx";
import { DateField } from "../parts/date-field.jsx";
import { Field, TextArea, TextField, TimeField } from "../parts/field.jsx";
import { RowMenu } from "../parts/menu.jsx";
import { Select } from "../parts/select.jsx";
import { STATUSES, StatusPill } from "./status-pill.jsx";

/** @typedef {import("./store.js").BriefDetail} BriefDetail */

/** @param {{ of: BriefDetail }} props */
export function Standing({ of }) {
  const { brief } = of;
  const [asking, setAsking] = useState(/** @type {"status" | "next" | null} */ (null));
  return (
    <section class="brief-standing screen-only" aria-labelledby="brief-standing">
      <div class="sec-head">
        <h2 id="brief-standing">{t("achievements-page-standing")}</h2>
      </div>
      <dl class="brief-next">
        <div>
          <dt>{t("achievements-page-next")}</dt>
          <dd>
            {brief.next_day ? (
              <span class={of.next_is_due ? "is-due" : undefined}>
                {day(brief.next_day, "full")}
              </span>
            ) : (
              t("achievements-page-next-none")
            )}
            {brief.next_about && <span class="own-lines">{brief.next_about}</span>}
            {brief.reminder?.enabled && (
              <span class="meta-2">
                {t("achievements-page-reminded", { at: time(brief.reminder.minute) })}
              </span>
            )}
          </dd>
        </div>
      </dl>
      <p class="brief-acts">
        <Button onClick={() => setAsking("status")}>{t("achievements-page-set-status")}</Button>
        <Button icon={CalendarClock} onClick={() => setAsking("next")}>
          {t(brief.next_day ? "achievements-page-next-change" : "achievements-page-next-set")}
        </Button>
        {brief.next_day && (
          <Button
            kind="ghost"
            onClick={() => void attempt(() => call("set_brief_next", { id: brief.id }))}
          >
            {t("achievements-page-next-clear")}
          </Button>
        )}
      </p>
      <ol class="brief-history" aria-label={t("achievements-page-history")}>
        {brief.history.map((step) => (
          <li key={step.id} data-row>
            <time class="meta" dateTime={step.day}>
              {day(step.day, "plain")}
            </time>
            <StatusPill status={step.status} />
            <span class="own-lines">{step.note}</span>
            <RowMenu
              label={t("achievements-page-step-menu", { day: step.day })}
              items={[
                {
                  label: t("app-delete"),
                  icon: Trash2,
                  danger: true,
                  run: () => void attempt(() => call("delete_brief_step", { id: step.id })),
                },
              ]}
            />
          </li>
        ))}
      </ol>
      {asking === "status" && <SetStatus of={of} onClose={() => setAsking(null)} />}
      {asking === "next" && <SetNext of={of} onClose={() => setAsking(null)} />}
    </section>
  );
}

/** @param {{ of: BriefDetail, onClose: () => void }} props */
function SetStatus({ of, onClose }) {
  const [first] = useState(() => ({
    status: STATUSES[STATUSES.indexOf(of.brief.status) + 1] ?? of.brief.status,
    day: /** @type {string | null} */ (of.today),
    note: "",
  }));
  const [draft, setDraft] = useState(first);
  /** @param {Partial<typeof first>} part */
  const change = (part) => setDraft((was) => ({ ...was, ...part }));
  return (
    <Ask
      title={t("achievements-page-set-status")}
      words={of.brief.title}
      verb={t("app-record")}
      dirty={JSON.stringify(draft) !== JSON.stringify(first)}
      onClose={onClose}
      act={() =>
        call("set_brief_status", { id: of.brief.id, ...draft, day: draft.day ?? undefined })
      }
    >
      {(error) => (
        <>
          <div class="pair">
            <Field label={t("achievements-page-status")} error={error("status")}>
              {(control) => (
                <Select
                  kind="field"
                  control={control}
                  value={draft.status}
                  options={STATUSES.map((status) => ({
                    value: status,
                    label: t(`achievements-status-${status}`),
                  }))}
                  onChange={(status) => change({ status })}
                />
              )}
            </Field>
            <DateField
              label={t("achievements-page-day")}
              value={draft.day}
              today={of.today}
              max={of.today}
              onChange={(day) => change({ day })}
              error={error("day")}
            />
          </div>
          <Field
            label={t("achievements-page-note")}
            hint={t("achievements-page-note-hint")}
            optional
            error={error("note")}
          >
            {(control) => (
              <TextArea control={control} value={draft.note} onInput={(note) => change({ note })} />
            )}
          </Field>
        </>
      )}
    </Ask>
  );
}

/** @param {{ of: BriefDetail, onClose: () => void }} props */
function SetNext({ of, onClose }) {
  const { brief, today } = of;
  const [first] = useState(() => ({
    day: brief.next_day,
    about: brief.next_about,
    // Whoever plans a day wants to know of it, unless they said no before.
    remind: brief.next_day === null || brief.reminder?.enabled === true,
    minute: of.offered_minute,
  }));
  const [draft, setDraft] = useState(first);
  /** @param {Partial<typeof first>} part */
  const change = (part) => setDraft((was) => ({ ...was, ...part }));
  return (
    <Ask
      title={t("achievements-page-next-set")}
      words={brief.title}
      verb={t("app-save")}
      dirty={JSON.stringify(draft) !== JSON.stringify(first)}
      onClose={onClose}
      act={() =>
        call("set_brief_next", {
          id: brief.id,
          next: draft.day === null ? null : { day: draft.day, about: draft.about },
          reminder:
            draft.day === null
              ? undefined
              : draft.remind
                ? { kind: "at", minute: draft.minute }
                : { kind: "off" },
        })
      }
    >
      {(error, submit) => (
        <>
          <DateField
            label={t("achievements-page-next-day")}
            value={draft.day}
            today={today}
            min={draft.day !== null && draft.day < today ? draft.day : today}
            onChange={(day) => change({ day })}
            error={error("day")}
          />
          <TextField
            label={t("achievements-page-next-about")}
            placeholder={t("achievements-page-next-about-example")}
            optional
            value={draft.about}
            onInput={(about) => change({ about })}
            onEnter={submit}
            error={error("about")}
          />
          <Check checked={draft.remind} onChange={(remind) => change({ remind })}>
            {t("achievements-page-next-remind")}
          </Check>
          {draft.remind && (
            <TimeField
              label={t("achievements-page-next-remind-at")}
              value={draft.minute}
              onChange={(minute) => minute !== null && change({ minute })}
              error={error("reminder")}
            />
          )}
        </>
      )}
    </Ask>
  );
}
