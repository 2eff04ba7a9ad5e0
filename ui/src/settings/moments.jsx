/** The moments of the day that habits are anchored to. */
import { Pencil, Plus, Trash2 } from "lucide";
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt, tried } from "../failure.js";
import { together } from "../habits/words.js";
import { t, time } from "../l10n.js";
import { life } from "../life.js";
import { Button, IconButton } from "../parts/button.jsx";
import { Dialog } from "../parts/dialog.jsx";
import { TextField, TimeField } from "../parts/field.jsx";
import { errorWords } from "../parts/notice.jsx";
import { Loaded } from "../parts/states.jsx";
import { momentOtherTimes } from "../reminders/words.js";
import { ALIKE, WeekdayTimes } from "./weekday-times.jsx";

/** @typedef {import("../bindings/operations").Moment} Moment */

/** A moment's name: the person's own, or the preset's. @param {Pick<Moment, "name" | "preset">} moment */
export function momentName(moment) {
  return moment.name || (moment.preset ? t(`life-moment-${moment.preset}`) : "");
}

export function Moments() {
  const [edited, setEdited] = useState(/** @type {Moment | "new" | null} */ (null));
  return (
    <>
      <p class="meta">{t("settings-moments-hint")}</p>
      <Loaded of={life}>
        {({ moments }) => (
          <ul class="lines">
            {moments.map((moment) => (
              <li key={moment.id}>
                <span class="time">{time(moment.at_minute)}</span>
                <span class="words">
                  {momentName(moment)}
                  <MomentOthers of={moment} />
                </span>
                <span class="end">
                  <IconButton
                    icon={Pencil}
                    label={t("settings-moment-edit", { name: momentName(moment) })}
                    onClick={() => setEdited(moment)}
                  />
                  <IconButton
                    icon={Trash2}
                    label={t("settings-moment-delete", { name: momentName(moment) })}
                    onClick={() => void attempt(() => call("delete_moment", { id: moment.id }))}
                  />
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <Button icon={Plus} onClick={() => setEdited("new")}>
        {t("settings-moment-new")}
      </Button>
      {edited && (
        <MomentForm moment={edited === "new" ? null : edited} onClose={() => setEdited(null)} />
      )}
    </>
  );
}

/** On which weekdays it is another time. @param {{ of: Moment }} props */
function MomentOthers({ of }) {
  const others = momentOtherTimes(of);
  return others.length > 0 ? <small class="meta reminder-when">{together(others)}</small> : null;
}

/** @param {{ moment: Moment | null, onClose: () => void }} props */
function MomentForm({ moment, onClose }) {
  const before = {
    name: moment ? momentName(moment) : "",
    at: moment?.at_minute ?? 720,
    weekdays: moment?.weekday_minutes ?? ALIKE,
  };
  const [name, setName] = useState(before.name);
  const [at, setAt] = useState(/** @type {number | null} */ (before.at));
  const [weekdays, setWeekdays] = useState(before.weekdays);
  const [unfolded, setUnfolded] = useState(before.weekdays.some((one) => one !== null));
  const [error, setError] = useState(
    /** @type {import("../backend.js").BackendError | null} */ (null),
  );
  const usual = at ?? before.at;
  async function save() {
    // A preset whose name is untouched goes on following the language.
    const own = name === before.name && moment ? moment.name : name;
    const refused = await tried(() =>
      call("save_moment", {
        id: moment?.id ?? null,
        name: own,
        at_minute: usual,
        weekday_minutes: unfolded ? weekdays : ALIKE,
      }),
    );
    setError(refused);
    if (!refused) onClose();
  }
  /** @param {string} field */
  const of = (field) => (error?.field === field ? errorWords(error) : null);
  return (
    <Dialog
      title={moment ? t("settings-moment-change") : t("settings-moment-new")}
      onClose={onClose}
      dirty={name !== before.name || at !== before.at || weekdays !== before.weekdays}
      actions={
        <>
          <Button onClick={onClose}>{t("app-cancel")}</Button>
          <Button kind="primary" onClick={() => void save()}>
            {t("app-save")}
          </Button>
        </>
      }
    >
      <div class="ask">
        <TextField
          label={t("settings-moment-name")}
          value={name}
          onInput={setName}
          onEnter={() => void save()}
          error={of("name") ?? (error && !error.field ? errorWords(error) : null)}
          autofocus
        />
        <TimeField
          label={t("settings-moment-time")}
          value={at}
          onChange={setAt}
          error={of("at_minute")}
        />
        <WeekdayTimes
          usual={usual}
          minutes={weekdays}
          open={unfolded}
          onOpen={setUnfolded}
          onChange={setWeekdays}
        />
      </div>
    </Dialog>
  );
}
