/** The parts of a brief, each filled in by itself. */
import { Plus, Trash2 } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { newId } from "../design/ids.js";
import { day, t } from "../l10n.js";
import { Ask } from "../parts/ask.jsx";
import { Button, IconButton } from "../parts/button.jsx";
import { Check } from "../parts/check.jsx";
import { ErrorLine, Field, TextArea, TextField } from "../parts/field.jsx";
import { Select } from "../parts/select.jsx";
import { useResource } from "../store.js";
import { PersonSelect } from "./person-select.jsx";
import { changeBrief, moreToChoose, sought, toChoose } from "./store.js";
import { linesOf } from "./words.js";

/** @typedef {import("./store.js").Brief} Brief */
/** @typedef {import("../bindings/operations").ProposalKind} Kind */

/** @type {Kind[]} */
const KINDS = ["strengths", "telework", "shorter-hours", "role", "side-work"];

/**
 * What is filled in, and how a part of it changes.
 * @template D
 * @param {() => D} begin
 */
function useDraft(begin) {
  const [first] = useState(begin);
  const [draft, setDraft] = useState(first);
  return {
    draft,
    dirty: JSON.stringify(draft) !== JSON.stringify(first),
    /** @param {Partial<D>} part */
    change: (part) => setDraft((was) => ({ ...was, ...part })),
  };
}

/** Its title, and with whom. @param {{ of: Brief, onClose: () => void }} props */
export function Head({ of, onClose }) {
  const { draft, dirty, change } = useDraft(() => ({
    title: of.title,
    with_whom: of.with_whom,
    person_id: of.person?.id ?? /** @type {string | null} */ (null),
  }));
  return (
    <Ask
      title={t("achievements-page-brief-edit")}
      verb={t("app-save")}
      dirty={dirty}
      onClose={onClose}
      act={() => changeBrief(of, { ...draft, person_id: draft.person_id ?? undefined })}
    >
      {(error, submit) => (
        <>
          <TextField
            label={t("achievements-page-brief-title")}
            value={draft.title}
            onInput={(title) => change({ title })}
            onEnter={submit}
            error={error("title")}
            autofocus
          />
          <Field label={t("achievements-page-with-whom")} optional error={error("with_whom")}>
            {(control) => (
              <TextArea
                control={control}
                value={draft.with_whom}
                onInput={(with_whom) => change({ with_whom })}
                placeholder={t("achievements-page-with-whom-example")}
              />
            )}
          </Field>
          <PersonSelect
            label={t("achievements-page-person")}
            of={of.person}
            value={draft.person_id}
            onChange={(person_id) => change({ person_id })}
          />
        </>
      )}
    </Ask>
  );
}

/** @param {{ of: Brief, onClose: () => void }} props */
export function Proposal({ of, onClose }) {
  const { draft, dirty, change } = useDraft(() => ({ kind: of.kind, proposal: of.proposal }));
  return (
    <Ask
      title={t("achievements-page-proposal")}
      verb={t("app-save")}
      wide
      dirty={dirty}
      onClose={onClose}
      act={() => changeBrief(of, { ...draft, kind: draft.kind ?? undefined })}
    >
      {(error) => (
        <>
          <Field label={t("achievements-page-kind")} optional>
            {(control) => (
              <Select
                kind="field"
                control={control}
                value={draft.kind}
                options={[
                  {
                    value: /** @type {Kind | null} */ (null),
                    label: t("achievements-page-nothing"),
                  },
                  ...KINDS.map((kind) => ({
                    value: /** @type {Kind | null} */ (kind),
                    label: t(`achievements-kind-${kind}`),
                  })),
                ]}
                onChange={(kind) => change({ kind })}
              />
            )}
          </Field>
          <Field
            label={t("achievements-page-in-words")}
            hint={t("achievements-page-proposal-hint")}
            error={error("proposal")}
          >
            {(control) => (
              <TextArea
                control={control}
                kind="own"
                rows={4}
                value={draft.proposal}
                onInput={(proposal) => change({ proposal })}
                autofocus
              />
            )}
          </Field>
        </>
      )}
    </Ask>
  );
}

/** A list, a line each. @param {{ of: Brief, field: "results" | "benefits", onClose: () => void }} props */
export function Lines({ of, field, onClose }) {
  const { draft, dirty, change } = useDraft(() => ({ text: of[field].join("\n") }));
  return (
    <Ask
      title={t(`achievements-page-${field}`)}
      words={t(`achievements-page-${field}-hint`)}
      verb={t("app-save")}
      wide
      dirty={dirty}
      onClose={onClose}
      act={() => changeBrief(of, { [field]: linesOf(draft.text) })}
    >
      {(error) => (
        <Field label={t("achievements-page-lines")} error={error(field)}>
          {(control) => (
            <TextArea
              control={control}
              kind="own"
              rows={5}
              value={draft.text}
              onInput={(text) => change({ text })}
              autofocus
            />
          )}
        </Field>
      )}
    </Ask>
  );
}

/** @param {{ of: Brief, onClose: () => void }} props */
export function Trial({ of, onClose }) {
  const { draft, dirty, change } = useDraft(() => ({ trial: of.trial }));
  return (
    <Ask
      title={t("achievements-page-trial")}
      verb={t("app-save")}
      wide
      dirty={dirty}
      onClose={onClose}
      act={() => changeBrief(of, draft)}
    >
      {(error) => (
        <Field
          label={t("achievements-page-in-words")}
          hint={t("achievements-page-trial-hint")}
          error={error("trial")}
        >
          {(control) => (
            <TextArea
              control={control}
              kind="own"
              rows={3}
              value={draft.trial}
              onInput={(trial) => change({ trial })}
              autofocus
            />
          )}
        </Field>
      )}
    </Ask>
  );
}

/** @param {{ words: string | null }} props */
const Problem = ({ words }) => words && <ErrorLine>{words}</ErrorLine>;

/** @param {{ of: Brief, onClose: () => void }} props */
export function Questions({ of, onClose }) {
  const blank = () => ({ id: newId(), question: "", answer: "" });
  const { draft, dirty, change } = useDraft(() => ({
    rows: of.questions.length > 0 ? of.questions.map((one) => ({ ...blank(), ...one })) : [blank()],
  }));
  const { rows } = draft;
  /** @param {string} id @param {{ question?: string, answer?: string }} part */
  const set = (id, part) =>
    change({ rows: rows.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  return (
    <Ask
      title={t("achievements-page-questions")}
      words={t("achievements-page-questions-hint")}
      verb={t("app-save")}
      wide
      dirty={dirty}
      onClose={onClose}
      act={() =>
        changeBrief(of, {
          questions: rows.map(({ question, answer }) => ({ question, answer })),
        })
      }
    >
      {(error, submit) => (
        <>
          {rows.map((one, at) => (
            <fieldset key={one.id} class="question-pair">
              <legend class="vh">{t("achievements-page-question-n", { n: at + 1 })}</legend>
              <TextField
                label={t("achievements-page-question")}
                value={one.question}
                onInput={(question) => set(one.id, { question })}
                onEnter={submit}
                autofocus={at === rows.length - 1}
              />
              <Field label={t("achievements-page-answer")} optional>
                {(control) => (
                  <TextArea
                    control={control}
                    value={one.answer}
                    onInput={(answer) => set(one.id, { answer })}
                  />
                )}
              </Field>
              <IconButton
                icon={Trash2}
                label={t("achievements-page-question-remove", { n: at + 1 })}
                onClick={() => change({ rows: rows.filter(({ id }) => id !== one.id) })}
              />
            </fieldset>
          ))}
          <p>
            <Button icon={Plus} onClick={() => change({ rows: [...rows, blank()] })}>
              {t("achievements-page-question-add")}
            </Button>
          </p>
          <Problem words={error("question") ?? error("answer") ?? error("questions")} />
        </>
      )}
    </Ask>
  );
}

/** Which achievements it names: those that it names keep their order, new ones come after them. @param {{ of: Brief, onClose: () => void }} props */
export function Choose({ of, onClose }) {
  useResource(toChoose);
  const { draft, dirty, change } = useDraft(() => ({
    chosen: of.achievements.map(({ id }) => id),
  }));
  const { chosen } = draft;
  const [text, setText] = useState("");
  // What was sought before isn't sought any more.
  useEffect(
    () => () => {
      sought.value = "";
    },
    [],
  );
  const offered = toChoose.data.value;
  const shown = offered?.achievements ?? [];
  return (
    <Ask
      title={t("achievements-page-choose")}
      words={t("achievements-page-choose-words")}
      verb={t("app-save")}
      wide
      dirty={dirty}
      onClose={onClose}
      act={() => changeBrief(of, { achievements: chosen })}
    >
      {(error) => (
        <>
          {offered?.total === 0 && <p class="meta">{t("achievements-page-empty")}</p>}
          {(offered?.total ?? 0) > 8 && (
            <TextField
              label={t("achievements-page-search")}
              value={text}
              onInput={(value) => {
                setText(value);
                sought.value = value.trim();
              }}
              error={error("achievements")}
            />
          )}
          {offered && offered.total > 0 && shown.length === 0 && (
            <p class="meta">{t("achievements-page-none")}</p>
          )}
          <ul class="choose-list">
            {shown.map((one) => (
              <li key={one.id}>
                <Check
                  checked={chosen.includes(one.id)}
                  onChange={(on) =>
                    change({
                      chosen: on ? [...chosen, one.id] : chosen.filter((id) => id !== one.id),
                    })
                  }
                >
                  {one.text || t("entries-kind", { kind: "achievement" })}
                  <span class="meta-2">
                    {[day(one.day, "long"), one.result].filter(Boolean).join(" · ")}
                  </span>
                </Check>
              </li>
            ))}
          </ul>
          {offered?.next && (
            <p>
              <Button onClick={moreToChoose}>{t("achievements-page-more")}</Button>
            </p>
          )}
        </>
      )}
    </Ask>
  );
}
