/** From design to day: a line becomes a goal, a habit, a reminder or a person, and stays tied to it. */
import { Bell, Link2, Mountain, Sprout, UserRound } from "lucide";
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { momentWords } from "../habits/words.js";
import { t } from "../l10n.js";
import { life } from "../life.js";
import { Ask } from "../parts/ask.jsx";
import { DateField } from "../parts/date-field.jsx";
import { Field, TextField, TimeField } from "../parts/field.jsx";
import { Icon } from "../parts/icon.jsx";
import { RowMenu } from "../parts/menu.jsx";
import { Select } from "../parts/select.jsx";
import { href } from "../router.js";

/** @typedef {{ id: string, text: string }} Line what it is called within its answer, and its words */
/** @typedef {import("./types.js").SheetPrompt["links"][number]} Linked */
/** @typedef {"goal" | "habit" | "reminder" | "person"} What */

/** @type {Record<What, import("lucide").IconNode>} */
const ICONS = { goal: Mountain, habit: Sprout, reminder: Bell, person: UserRound };
const WHAT = /** @type {What[]} */ (Object.keys(ICONS));

/** Where a name of those ends, in characters. */
const LONGEST = { goal: 100, habit: 60, reminder: 200, person: 100 };
const NOON = 12 * 60;

/**
 * What can be done with a line; `more` stands below.
 * @param {{
 *   line: Line,
 *   edit: import("./types.js").EditProps,
 *   more?: (import("../parts/menu.jsx").MenuItem | null)[],
 * }} props
 */
export function LineMenu({ line, edit, more = [] }) {
  const [what, setWhat] = useState(/** @type {What | null} */ (null));
  return (
    <>
      <RowMenu
        label={t("design-line-menu", { line: line.text })}
        items={[
          ...WHAT.map((one) => ({
            label: t(`design-into-${one}`),
            icon: ICONS[one],
            disabled: line.text.trim() === "",
            run: () => setWhat(one),
          })),
          ...(more.length > 0 ? [null, ...more] : []),
        ]}
      />
      {what && <Into what={what} line={line} edit={edit} onClose={() => setWhat(null)} />}
    </>
  );
}

/** What a line became. @param {{ of: Linked[], line: string }} props */
export function Links({ of, line }) {
  const here = of.filter((one) => one.line === line);
  if (here.length === 0) return null;
  return (
    <p class="line-links">
      {here.map(({ to }) => {
        const words = t("design-link", { kind: t(`design-kind-${to.kind}`), title: to.title });
        const address = hrefOf(to);
        return (
          <span key={to.id} class="icon-text">
            <Icon of={ICONS[/** @type {What} */ (to.kind)] ?? Link2} size="s" />
            {address ? <a href={address}>{words}</a> : words}
          </span>
        );
      })}
    </p>
  );
}

/** Where it is shown. @param {{ kind: string, id: string }} to */
function hrefOf({ kind, id }) {
  if (kind === "goal") return href("goals", [id]);
  if (kind === "habit") return href("habits", [id]);
  if (kind === "person") return href("design", ["people", id]);
  return null;
}

/** @param {{ what: What, line: Line, edit: import("./types.js").EditProps, onClose: () => void }} props */
function Into({ what, line, edit, onClose }) {
  const { sheet, prompt, today, flush } = edit;
  const [first] = useState(() => ({
    name: [...line.text.replace(/\s+/g, " ").trim()].slice(0, LONGEST[what]).join(""),
    day: /** @type {string | null} */ (what === "reminder" ? today : null),
    minute: /** @type {number | null} */ (NOON),
    moment: /** @type {string | undefined} */ (undefined),
    small: "",
  }));
  const [draft, setDraft] = useState(first);
  /** @param {Partial<typeof first>} part */
  const set = (part) => setDraft((before) => ({ ...before, ...part }));

  async function make() {
    // The line has to be in the journal before something can hang on it; what couldn't be kept says so on the page.
    await flush();
    const from = { sheet, prompt: prompt.id, line: line.id };
    if (what === "goal") {
      await call("goal_from_line", {
        ...from,
        goal: {
          form: { title: draft.name, metric: { kind: "yes_no" }, due_day: draft.day ?? undefined },
        },
      });
    } else if (what === "habit") {
      await call("habit_from_line", { ...from, habit: habitOf(draft, today) });
    } else if (what === "person") {
      await call("person_from_line", { ...from, person: { name: draft.name } });
    } else {
      await call("reminder_from_line", { ...from, reminder: reminderOf(draft, today) });
    }
  }

  return (
    <Ask
      title={t(`design-into-${what}`)}
      verb={t("app-add")}
      words={t(`design-into-${what}-words`)}
      dirty={JSON.stringify(draft) !== JSON.stringify(first)}
      act={make}
      onClose={onClose}
    >
      {(error, submit) => (
        <>
          <TextField
            label={t(`design-into-${what}-name`)}
            value={draft.name}
            onInput={(name) => set({ name })}
            onEnter={submit}
            error={error("title") ?? error("name") ?? error("text")}
            autofocus
          />
          {what === "goal" && (
            <DateField
              label={t("design-into-due")}
              optional
              value={draft.day}
              today={today}
              onChange={(day) => set({ day })}
              error={error("due_day")}
            />
          )}
          {what === "habit" && (
            <>
              <Field label={t("design-into-moment")} optional>
                {(control) => (
                  <Select
                    kind="field"
                    control={control}
                    value={draft.moment}
                    options={[
                      {
                        value: /** @type {string | undefined} */ (undefined),
                        label: t("design-none"),
                      },
                      ...(life.data.value?.moments ?? []).map((moment) => ({
                        value: moment.id,
                        label: momentWords(moment),
                      })),
                    ]}
                    onChange={(moment) => set({ moment })}
                  />
                )}
              </Field>
              <TextField
                label={t("design-into-small")}
                optional
                value={draft.small}
                onInput={(small) => set({ small })}
                onEnter={submit}
                error={error("small")}
              />
            </>
          )}
          {what === "reminder" && (
            <div class="pair">
              <DateField
                label={t("design-day")}
                value={draft.day}
                today={today}
                min={today}
                onChange={(day) => set({ day })}
                error={error("days")}
              />
              <TimeField
                label={t("design-into-time")}
                value={draft.minute}
                onChange={(minute) => set({ minute })}
                onEnter={submit}
              />
            </div>
          )}
        </>
      )}
    </Ask>
  );
}

/**
 * @param {{ name: string, moment: string | undefined, small: string }} draft @param {string} today
 * @returns {import("../bindings/operations").NewHabit}
 */
const habitOf = ({ name, moment, small }, today) => ({
  name,
  moment_id: moment,
  kind: "yes_no",
  direction: "at_least",
  target: 1000,
  unit_word: "",
  schedule: {
    rule: { kind: "daily", times: 1 },
    from: today,
    until: null,
    except_holidays: false,
  },
  cue: "",
  small,
});

/**
 * On that one day.
 * @param {{ name: string, day: string | null, minute: number | null }} draft @param {string} today
 * @returns {import("../bindings/operations").ReminderChange}
 */
const reminderOf = ({ name, day, minute }, today) => ({
  subject: { kind: "text" },
  text: name,
  days: {
    kind: "schedule",
    schedule: {
      rule: { kind: "daily", times: 1 },
      from: day ?? today,
      until: day ?? today,
      except_holidays: false,
    },
  },
  when: { kind: "at", minute: minute ?? NOON },
  enabled: true,
});
