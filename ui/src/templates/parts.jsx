/** A goal, a habit and a reminder of a starting point, each to take or leave and to change. */
import { scheduleWords } from "../habits/words.js";
import { t, time } from "../l10n.js";
import { Check } from "../parts/check.jsx";
import { DateField } from "../parts/date-field.jsx";
import { MinutesField, NumberField, TextField, TimeField } from "../parts/field.jsx";

/** @typedef {import("./draft.js").Draft} Draft */
/** @typedef {import("./store.js").Template} Template */

/** When it is due, in words. @param {Template["habits"][number]["rule"]} rule @param {string} today */
const when = (rule, today) =>
  scheduleWords({ rule, from: today, until: null, except_holidays: false });

/**
 * @param {{
 *   take: boolean, name: string, onTake: (take: boolean) => void, children: import("preact").ComponentChildren,
 *   meta?: string,
 * }} props
 */
function Part({ take, name, onTake, meta, children }) {
  return (
    <fieldset class="templates-part">
      <legend class="vh">{name}</legend>
      <div class="templates-take">
        <Check checked={take} onChange={onTake}>
          {name}
        </Check>
        {meta && <p class="meta">{meta}</p>}
      </div>
      {take && <div class="form-pair">{children}</div>}
    </fieldset>
  );
}

/**
 * @param {{
 *   of: Draft["goals"][number], proposed: Template["goals"][number] | undefined, today: string,
 *   onChange: (part: Partial<Draft["goals"][number]>) => void,
 * }} props
 */
export function GoalPart({ of, proposed, today, onChange }) {
  const unit = proposed?.unit;
  return (
    <Part take={of.take} name={of.title} onTake={(take) => onChange({ take })}>
      <TextField
        label={t("templates-goal-title")}
        value={of.title}
        onInput={(title) => onChange({ title })}
      />
      <TextField
        label={t("templates-goal-why")}
        value={of.why ?? ""}
        onInput={(why) => onChange({ why })}
        optional
      />
      {of.target_value !== undefined && unit && (
        <NumberField
          label={t("templates-goal-target")}
          value={of.target_value / 1000}
          onChange={(value) =>
            onChange({ target_value: value === null ? undefined : Math.round(value * 1000) })
          }
          suffix={unit.kind === "own" ? unit.word : t(`goals-page-suffix-${unit.kind}`)}
        />
      )}
      <DateField
        label={t("templates-goal-due")}
        value={of.due_day ?? null}
        today={today}
        onChange={(due_day) => onChange({ due_day: due_day ?? undefined })}
        optional
      />
      {of.milestones.length > 0 && (
        <div class="templates-milestones">
          {of.milestones.map((milestone, at) => (
            <TextField
              // They keep their places.
              key={`${of.id} ${at}`}
              label={t("templates-milestone", { n: at + 1 })}
              value={milestone}
              onInput={(title) =>
                onChange({ milestones: of.milestones.map((one, n) => (n === at ? title : one)) })
              }
              optional
            />
          ))}
        </div>
      )}
    </Part>
  );
}

/**
 * @param {{
 *   of: Draft["habits"][number], proposed: Template["habits"][number] | undefined, feeds: string | undefined, today: string,
 *   onChange: (part: Partial<Draft["habits"][number]>) => void,
 * }} props
 */
export function HabitPart({ of, proposed, feeds, today, onChange }) {
  const meta = [
    proposed && when(proposed.rule, today),
    feeds && t("templates-habit-feeds", { goal: feeds }),
  ].filter(Boolean);
  return (
    <Part
      take={of.take}
      name={of.name}
      meta={meta.join(" · ")}
      onTake={(take) => onChange({ take })}
    >
      <TextField
        label={t("templates-habit-name")}
        value={of.name}
        onInput={(name) => onChange({ name })}
      />
      <TextField
        label={t("templates-habit-cue")}
        value={of.cue ?? ""}
        onInput={(cue) => onChange({ cue })}
        optional
      />
      <TextField
        label={t("templates-habit-small")}
        value={of.small ?? ""}
        onInput={(small) => onChange({ small })}
        optional
      />
      {proposed?.kind === "minutes" && (
        <MinutesField
          label={t("templates-habit-target")}
          value={(of.target ?? proposed.target) / 1000}
          onChange={(value) => onChange({ target: value === null ? undefined : value * 1000 })}
        />
      )}
      {proposed?.kind === "amount" && (
        <NumberField
          label={t("templates-habit-target")}
          value={(of.target ?? proposed.target) / 1000}
          onChange={(value) =>
            onChange({ target: value === null ? undefined : Math.round(value * 1000) })
          }
          suffix={of.unit_word}
        />
      )}
      <TimeField
        label={t("templates-habit-remind")}
        value={of.remind_at ?? null}
        onChange={(minute) => onChange({ remind_at: minute ?? undefined })}
        optional
      />
    </Part>
  );
}

/**
 * @param {{
 *   of: Draft["reminders"][number], proposed: Template["reminders"][number] | undefined, today: string,
 *   onChange: (part: Partial<Draft["reminders"][number]>) => void,
 * }} props
 */
export function ReminderPart({ of, proposed, today, onChange }) {
  if (!proposed) return null;
  const isText = proposed.subject === "text";
  return (
    <Part
      take={of.take}
      name={isText ? (of.text ?? "") : subjectWords(proposed)}
      meta={when(proposed.rule, today)}
      onTake={(take) => onChange({ take })}
    >
      {isText && (
        <TextField
          label={t("templates-reminder-text")}
          value={of.text ?? ""}
          onInput={(text) => onChange({ text })}
        />
      )}
      {of.minute !== undefined && (
        <TimeField
          label={t("templates-reminder-time")}
          value={of.minute}
          onChange={(minute) => onChange({ minute: minute ?? undefined })}
        />
      )}
    </Part>
  );
}

/** @param {Template["reminders"][number]} of */
function subjectWords(of) {
  return of.when.kind === "every"
    ? t("templates-stretch", {
        from: time(of.when.from),
        until: time(of.when.until),
        minutes: of.when.minutes,
      })
    : t("templates-checkin");
}
