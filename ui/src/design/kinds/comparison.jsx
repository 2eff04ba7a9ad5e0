import { Plus, Trash2 } from "lucide";
import { t } from "../../l10n.js";
import { IconButton } from "../../parts/button.jsx";
import { Select } from "../../parts/select.jsx";
import { newId } from "../ids.js";
import { LineMenu, Links } from "../into.jsx";
import { useNext } from "../next-line.js";

/** @typedef {{ id: string, text: string, weight: number }} Criterion */
/** @typedef {{ id: string, text: string, scores: Record<string, number> }} Option */

/** A weight and a score go from 1 to 5. */
const FIVE = [1, 2, 3, 4, 5];
const MIDDLE = 3;

/** Options side by side, on the person's own criteria. @param {import("../types.js").EditProps} props */
export function Edit(props) {
  const { kind, value, onChange, onLeave, labelledby, describedby, prompt } = props;
  /** @type {Criterion[]} */
  const criteria = value?.criteria ?? [];
  /** @type {Option[]} */
  const options = value?.options ?? [];
  /** @param {{ criteria?: Criterion[], options?: Option[] }} part */
  function tell(part) {
    const next = { kind: "comparison", criteria, options, ...part };
    onChange(next.criteria.length + next.options.length === 0 ? null : next);
  }
  /** @param {Option} option @param {string} criterion @param {number | null} score */
  function score(option, criterion, score) {
    const scores = { ...option.scores };
    if (score === null) delete scores[criterion];
    else scores[criterion] = score;
    tell({ options: options.map((one) => (one.id === option.id ? { ...one, scores } : one)) });
  }
  const totals = totalsOf(prompt.totals);
  return (
    <div
      class="answer-comparison"
      role="group"
      aria-labelledby={labelledby}
      aria-describedby={describedby}
    >
      <Names
        title={t("design-options")}
        add={t("design-option-new")}
        rows={options}
        onLeave={onLeave}
        onChange={(rows) => tell({ options: /** @type {Option[]} */ (rows) })}
        make={(text) => ({ id: newId(), text, scores: {} })}
        most={kind.most}
        menu={(row, remove) => (
          <>
            <LineMenu
              line={row}
              edit={props}
              more={[{ label: t("app-delete"), icon: Trash2, danger: true, run: remove }]}
            />
            <Links of={prompt.links} line={row.id} />
          </>
        )}
      />
      <Names
        title={t("design-criteria")}
        add={t("design-criterion-new")}
        rows={criteria}
        onLeave={onLeave}
        onChange={(rows) => {
          const left = new Set(rows.map((one) => one.id));
          tell({
            criteria: /** @type {Criterion[]} */ (rows),
            // What an option scored on a criterion that is gone goes with it.
            options: options.map((one) => ({
              ...one,
              scores: Object.fromEntries(Object.entries(one.scores).filter(([id]) => left.has(id))),
            })),
          });
        }}
        make={(text) => ({ id: newId(), text, weight: MIDDLE })}
        most={kind.most}
        menu={(row, remove) => (
          <>
            <Five
              name={t("design-weight")}
              of={row.text}
              value={/** @type {Criterion} */ (row).weight}
              onChange={(weight) =>
                tell({
                  criteria: criteria.map((one) =>
                    one.id === row.id ? { ...one, weight: weight ?? MIDDLE } : one,
                  ),
                })
              }
            />
            <IconButton
              icon={Trash2}
              label={t("design-delete-one", { name: row.text })}
              onClick={remove}
            />
          </>
        )}
      />
      {criteria.length > 0 && options.length > 0 && (
        <div class="comparison-scores">
          <table>
            <caption class="vh">{t("design-scores")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("design-scores")}</th>
                {options.map((option) => (
                  <th key={option.id} scope="col" class="own">
                    {option.text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {criteria.map((criterion) => (
                <tr key={criterion.id}>
                  <th scope="row" class="own">
                    {criterion.text}
                    <small class="meta">{t("design-weight-n", { n: criterion.weight })}</small>
                  </th>
                  {options.map((option) => (
                    <td key={option.id} data-label={option.text}>
                      <Five
                        of={t("design-score-of", {
                          option: option.text,
                          criterion: criterion.text,
                        })}
                        value={option.scores[criterion.id] ?? null}
                        empty
                        onChange={(n) => score(option, criterion.id, n)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t("design-total")}</th>
                {options.map((option) => (
                  <td key={option.id} data-label={option.text}>
                    <Total of={totals.get(option.id)} />
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </div>
  );
}

/** The sums of the read, by option. @param {any} totals */
const totalsOf = (totals) =>
  new Map((totals ?? []).map((/** @type {any} */ one) => [one.option, one]));

/** @param {{ of: any }} props */
function Total({ of }) {
  if (!of || of.scored === 0) return <span class="meta">{t("design-unscored")}</span>;
  return <b>{t("design-total-of", { n: of.points, most: of.most })}</b>;
}

/**
 * 1 to 5, chosen in a list.
 * @param {{ of: string, name?: string, value: number | null, empty?: boolean, onChange: (n: number | null) => void }} props
 */
function Five({ of, name, value, empty, onChange }) {
  const list = FIVE.map((n) => ({ value: /** @type {number | null} */ (n), label: String(n) }));
  return (
    <span class="five">
      {name && <span class="meta">{name}</span>}
      <Select
        kind="field"
        control={{ "aria-label": name ? t("design-weight-of", { criterion: of }) : of }}
        value={value}
        options={empty ? [{ value: null, label: t("design-unscored") }, ...list] : list}
        onChange={onChange}
      />
    </span>
  );
}

/**
 * A list of names, with a line for the next.
 * @template {{ id: string, text: string }} R
 * @param {{
 *   title: string,
 *   add: string,
 *   rows: R[],
 *   onChange: (rows: R[]) => void,
 *   onLeave: () => void,
 *   make: (text: string) => R,
 *   most: number,
 *   menu: (row: R, remove: () => void) => import("preact").ComponentChildren,
 * }} props
 */
function Names({ title, add, rows, onChange, onLeave, make, most, menu }) {
  const next = useNext((text) => onChange([...rows, make(text)]), onLeave);
  return (
    <div class="names">
      <h3>{title}</h3>
      <ul>
        {rows.map((row, at) => (
          <li key={row.id} data-row>
            <input
              class="ruled"
              value={row.text}
              autocomplete="off"
              aria-label={t("design-name-n", { title, n: at + 1 })}
              onInput={(event) => {
                const text = event.currentTarget.value;
                onChange(rows.map((one) => (one.id === row.id ? { ...one, text } : one)));
              }}
              onBlur={() => {
                if (row.text.trim() === "") onChange(rows.filter((one) => one.id !== row.id));
                onLeave();
              }}
            />
            {menu(row, () => onChange(rows.filter((one) => one.id !== row.id)))}
          </li>
        ))}
      </ul>
      {rows.length < most && (
        <span class="answer-new">
          <input
            class="ruled"
            autocomplete="off"
            aria-label={add}
            placeholder={add}
            {...next.input}
          />
          <IconButton icon={Plus} label={t("app-add")} onClick={next.add} />
        </span>
      )}
    </div>
  );
}

/** @param {import("../types.js").ShowProps & { prompt: import("../types.js").SheetPrompt }} props */
export function Show({ value, prompt, brief }) {
  const totals = totalsOf(prompt.totals);
  if (brief) {
    return (
      <ul class="shown-lines">
        {value.options.map((/** @type {Option} */ option) => (
          <li key={option.id} class="shown-total">
            <span class="own">{option.text}</span>
            <Total of={totals.get(option.id)} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <table class="shown-table">
      <thead>
        <tr>
          <th scope="col">{t("design-criteria")}</th>
          {value.options.map((/** @type {Option} */ option) => (
            <th key={option.id} scope="col" class="own">
              {option.text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {value.criteria.map((/** @type {Criterion} */ criterion) => (
          <tr key={criterion.id}>
            <th scope="row">
              <span class="own">{criterion.text}</span>{" "}
              <small class="meta">{t("design-weight-n", { n: criterion.weight })}</small>
            </th>
            {value.options.map((/** @type {Option} */ option) => (
              <td key={option.id}>{option.scores[criterion.id] ?? t("design-unscored")}</td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("design-total")}</th>
          {value.options.map((/** @type {Option} */ option) => (
            <td key={option.id}>
              <Total of={totals.get(option.id)} />
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
