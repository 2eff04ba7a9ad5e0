/** Every shared part in its states, to be looked at: /dev/gallery.html?lang=en&theme=dark&text=150 */
import { signal } from "@preact/signals";
import { Bell, Plus, Search } from "lucide";
import { render } from "preact";
import { useState } from "preact/hooks";
import { loadShell, showAppearance } from "../src/appearance.js";
import { watchComposition } from "../src/ime.js";
import { language, minutes, t } from "../src/l10n.js";
import { Button, IconButton } from "../src/parts/button.jsx";
import { Check } from "../src/parts/check.jsx";
import { Scale, Segmented } from "../src/parts/choice.jsx";
import { Calendar, DateField } from "../src/parts/date-field.jsx";
import { ConfirmDelete, Dialog } from "../src/parts/dialog.jsx";
import {
  Field,
  MinutesField,
  NumberField,
  TextArea,
  TextField,
  TimeField,
} from "../src/parts/field.jsx";
import { Bar, Pill, Steps7, Swatch, Tag } from "../src/parts/marks.jsx";
import { RowMenu } from "../src/parts/menu.jsx";
import { Notice } from "../src/parts/notice.jsx";
import { Ring } from "../src/parts/ring.jsx";
import { Select } from "../src/parts/select.jsx";
import { EmptyState, Skeleton } from "../src/parts/states.jsx";
import { Stepper } from "../src/parts/stepper.jsx";
import { Timer } from "../src/parts/timer.jsx";
import { say, Toasts } from "../src/parts/toasts.jsx";
import { Tooltip } from "../src/parts/tooltip.jsx";
import { QuickLog } from "../src/today/quick-log.jsx";

/** @param {string} ja @param {string} en */
const w = (ja, en) => (language.value === "ja" ? ja : en);

/** @param {{ name: string, of?: string, children: any }} props */
const Frame = ({ name, of = "", children }) => (
  <section class={`frame ${of}`}>
    <h2>{name}</h2>
    <div class="stage">{children}</div>
  </section>
);

/** @param {{ ring: any, title: string, note: string, end: any }} props */
const Row = ({ ring, title, note, end }) => (
  <div class="row" data-row>
    {ring}
    <div class="grow">
      <b>{title}</b>
      <p class="meta-2">{note}</p>
    </div>
    {end}
  </div>
);

const nothing = () => {};
const draft = signal("");

function Board() {
  const [count, setCount] = useState(12);
  const [sleep, setSleep] = useState(5.5);
  const [feel, setFeel] = useState(/** @type {number | null} */ (4));
  const [view, setView] = useState("week");
  const [kind, setKind] = useState("all");
  const [date, setDate] = useState(/** @type {string | null} */ ("2027-03-31"));
  const [at, setAt] = useState(/** @type {number | null} */ (1025));
  const [length, setLength] = useState(/** @type {number | null} */ (90));
  const [money, setMoney] = useState(/** @type {number | null} */ (600000));
  const [own, setOwn] = useState(
    w("学び続け、その学びを人に手渡す", "Keep learning, and pass it on"),
  );
  const [checked, setChecked] = useState(true);
  const [dialog, setDialog] = useState(new URLSearchParams(location.search).get("dialog") ?? "");
  const todo = w("未着手", "Not yet");
  return (
    <main class="board">
      <Frame name="Quick line" of="frame-12">
        <QuickLog
          draft={draft}
          preview={async () => ({
            pieces: [
              minutes(30),
              w("習慣「英語リスニング」", "Habit “English listening”"),
              w("目標「TOEIC 800」", "Goal “TOEIC 800”"),
            ],
            choices: 3,
          })}
          record={async () =>
            say({ text: w("「単語カード」を記録しました", "Recorded “Word cards”") })
          }
        />
      </Frame>
      <Frame name="Notices">
        <div class="stack">
          <Notice
            kind="care"
            actions={
              <>
                <Button kind="ghost">{w("小さい版にする", "Use small versions")}</Button>
                <Button kind="ghost">{t("app-close")}</Button>
              </>
            }
          >
            {w(
              "3日続けて睡眠が6時間未満です。今日は小さい版で十分です。",
              "You slept under 6 hours three days in a row. The small version is enough today.",
            )}
          </Notice>
          <Notice
            kind="err"
            title={w("保存先に書きこめませんでした。", "Couldn't write to your folder.")}
            actions={<Button kind="ghost">{t("app-retry")}</Button>}
          >
            {w("記録はこの画面に残っています。", "Your entry is still on this screen.")}
          </Notice>
        </div>
      </Frame>
      <Frame name="Fields">
        <div class="stack">
          <TextField
            label={w("睡眠時間", "Sleep")}
            value={w("25時間", "25 hours")}
            onInput={nothing}
            short
            error={w(
              "0〜24の数字でお願いします。例: 6.5",
              "Please use a number from 0 to 24, such as 6.5.",
            )}
          />
          <DateField
            label={w("期限", "Due")}
            value={date}
            today="2026-11-22"
            onChange={setDate}
            optional
          />
          <div class="line">
            <TimeField label={w("時刻", "Time")} value={at} onChange={setAt} />
            <MinutesField label={w("長さ", "Length")} value={length} onChange={setLength} />
            <NumberField
              label={w("金額", "Amount")}
              value={money}
              onChange={setMoney}
              suffix={w("円", "yen")}
              show={(n) => n.toLocaleString()}
            />
          </div>
          <Field label={w("活動", "Activity")}>
            {(control) => (
              <Select
                kind="field"
                control={control}
                value={kind}
                onChange={setKind}
                options={[
                  { value: "all", label: w("本業", "Main job") },
                  { value: "b", label: w("学び", "Learning") },
                ]}
              />
            )}
          </Field>
        </div>
      </Frame>
      <Frame name="Own words" of="frame-12">
        <div class="stack">
          <TextArea kind="own-l" label="theme" value={own} onInput={setOwn} singleLine />
          <TextArea
            kind="own"
            label="why"
            value={w(
              "定年のあとも、人前に立てる自分でいたい。\n名刺がなくても頼まれる講師になる。",
              "After retirement, too, I want to stand before people.\nA teacher who is asked without a business card.",
            )}
            onInput={nothing}
          />
          <TextArea label="note" value={w("ふつうのメモ", "A plain note")} onInput={nothing} />
        </div>
      </Frame>
      <Frame name="States" of="frame-12">
        <div class="rows">
          <div>
            <Row
              ring={<Ring state="open" label={todo} onToggle={nothing} />}
              title={todo}
              note={w("昼休みに", "At lunch")}
              end={
                <Timer name="x" seconds={0} running={false} targetMinutes={30} onToggle={nothing} />
              }
            />
            <Row
              ring={<Ring state="part" share={0.41} label="41%" onToggle={nothing} />}
              title={w("計測中", "Running")}
              note={w("あと17分39秒", "17:39 left")}
              end={<Timer name="x" seconds={741} running targetMinutes={30} onToggle={nothing} />}
            />
            <Row
              ring={<Ring state="done" label={w("済み", "Done")} onToggle={nothing} />}
              title={w("済み", "Done")}
              note={w("6:05 にできました", "Done at 6:05")}
              end={<Pill kind="done">{w("済み", "Done")}</Pill>}
            />
            <Row
              ring={<Ring state="small" label={w("小さい版", "Small")} onToggle={nothing} />}
              title={w("小さい版で済み", "Small version done")}
              note={w("5分。これも一日です", "5 min. It counts")}
              end={<Pill kind="done">{w("小さい版", "Small version")}</Pill>}
            />
          </div>
          <div>
            <Row
              ring={<Ring state="skipped" label={w("スキップ", "Skipped")} />}
              title={w("スキップ", "Skipped")}
              note={w("早番のため。続きの数は変わりません", "Early shift. The count stays")}
              end={
                <Button kind="ghost" class="flush-end">
                  {t("app-back")}
                </Button>
              }
            />
            <Row
              ring={<Ring state="paused" label={w("休止", "Paused")} />}
              title={w("休止", "Paused")}
              note={w("介護のため・12月20日まで", "Care, until 20 Dec")}
              end={<Pill kind="rest">{w("休止", "Paused")}</Pill>}
            />
            <Row
              ring={<Ring state="open" label={todo} onToggle={nothing} />}
              title={w("遅れ気味", "Behind")}
              note={w("計画より2週間あと", "Two weeks after the plan")}
              end={<Pill kind="slow">{w("遅れ気味", "Behind")}</Pill>}
            />
            <Row
              ring={<Ring state="open" label={todo} onToggle={nothing} />}
              title={w("期限超過", "Overdue")}
              note={w("11月15日まで・7日すぎています", "Due 15 Nov, 7 days ago")}
              end={
                <>
                  <Pill kind="over">{w("7日超過", "7 days over")}</Pill>
                  <RowMenu
                    items={[
                      { label: w("小さい版", "Small version"), run: nothing },
                      null,
                      { label: t("app-delete"), danger: true, run: nothing },
                    ]}
                  />
                </>
              }
            />
          </div>
        </div>
      </Frame>
      <Frame name="Controls" of="frame-12">
        <div class="line">
          <Button kind="primary">{t("app-record")}</Button>
          <Button kind="primary" disabled>
            {t("app-record")}
          </Button>
          <Button>{t("app-edit")}</Button>
          <Button disabled>{t("app-edit")}</Button>
          <Button kind="ghost">{t("app-back")}</Button>
          <Button kind="danger">{t("app-delete")}</Button>
          <IconButton icon={Plus} label={t("app-add")} />
          <Stepper
            label={w("単語カード", "Word cards")}
            value={count}
            target={w("/ 20枚", "/ 20 cards")}
            onChange={setCount}
          />
          <Stepper
            label={w("睡眠時間", "Sleep")}
            value={sleep}
            step={0.5}
            max={24}
            unit={w("時間", "h")}
            onChange={setSleep}
          />
          <Scale label={w("疲れ", "Fatigue")} value={feel} onChange={setFeel} />
          <Segmented
            label="view"
            value={view}
            onChange={setView}
            options={[
              { value: "week", label: w("週", "Week") },
              { value: "month", label: w("月", "Month") },
              { value: "year", label: w("年", "Year") },
            ]}
          />
          <Select
            name={w("種類", "Kind")}
            value={kind}
            onChange={setKind}
            options={[
              { value: "all", label: w("すべて", "All") },
              { value: "b", label: w("学び", "Learning"), note: "4" },
            ]}
          />
          <Select
            name={w("期間", "Period")}
            set
            value="b"
            onChange={nothing}
            options={[{ value: "b", label: w("この90日", "Last 90 days") }]}
          />
          <Check checked={checked} onChange={setChecked}>
            {w("勤務先の副業届を更新する", "Renew the side-work notice")}
          </Check>
          <Tooltip words={w("つづけて12日", "12 days in a row")} focusable>
            <Steps7 steps={["done", "done", "open", "small", "rest", "done", "done"]} />
          </Tooltip>
          <Tag>{w("学び", "learning")}</Tag>
          <Pill kind="ok">{w("順調", "On track")}</Pill>
          <Pill kind="none">{w("見込みはまだ", "No forecast yet")}</Pill>
          {[1, 2, 3, 4, 5, 6, 7, 8].map((n) => (
            <Swatch key={n} series={n} />
          ))}
        </div>
        <div class="stack">
          <Bar share={0.42} plan={0.53} />
          <Bar share={1} kind="done" />
          <Bar share={0.3} kind="rest" />
        </div>
      </Frame>
      <Frame name="Empty" of="frame-4">
        <EmptyState
          title={w("まだ目標はありません", "No goals yet")}
          action={
            <Button kind="primary" icon={Plus}>
              {w("目標を一つ置く", "Set one goal")}
            </Button>
          }
        >
          {w(
            "三か月後に「できた」と言いたいことを、一つだけ置いてみませんか。",
            "What would you like to have done three months from now?",
          )}
        </EmptyState>
      </Frame>
      <Frame name="Nothing found" of="frame-4">
        <EmptyState
          icon={Search}
          title={w("「傾聴力」は見つかりません", "Nothing found for “傾聴力”")}
          action={<Button kind="ghost">{w("「傾聴」でさがす", "Search for “傾聴”")}</Button>}
        >
          {w("すべての記録をさがしました。", "In your whole journal.")}
        </EmptyState>
      </Frame>
      <Frame name="Waiting" of="frame-4">
        <Skeleton rows={3} />
      </Frame>
      <Frame name="Calendar">
        <Calendar value={date} today="2026-11-22" onChoose={setDate} />
      </Frame>
      <Frame name="Dialogs and toasts">
        <div class="line">
          <Button onClick={() => setDialog("delete")}>{t("app-delete")}</Button>
          <Button onClick={() => setDialog("ask")}>{w("お知らせ", "Reminder")}</Button>
          <Button
            onClick={() =>
              say({
                text: w("「単語カード」を記録しました", "Recorded “Word cards”"),
                act: { label: t("app-undo"), keys: "Ctrl+Z", run: nothing },
              })
            }
          >
            Toast
          </Button>
        </div>
      </Frame>
      {dialog === "delete" && (
        <ConfirmDelete
          title={w("「夜のジョギング」を削除しますか?", "Delete “Evening jog”?")}
          words={w(
            "記録46回も消えます。90日のあいだは、設定の「ごみ箱」から戻せます。",
            "Its 46 entries go too. You can restore it from Trash for 90 days.",
          )}
          gentle={{ label: w("削除せず休止する", "Pause instead"), run: () => setDialog("") }}
          onDelete={() => setDialog("")}
          onClose={() => setDialog("")}
        />
      )}
      {dialog === "ask" && (
        <Dialog
          icon={Bell}
          title={w("17:05 にお知らせしますか?", "Remind you at 17:05?")}
          words={w(
            "「英語リスニング」のきっかけの時刻に、この端末でお知らせします。外へは何も送りません。",
            "Nothing leaves this device.",
          )}
          onClose={() => setDialog("")}
          actions={
            <>
              <Button onClick={() => setDialog("")}>{w("いまはしない", "Not now")}</Button>
              <Button kind="primary">{w("お知らせする", "Remind me")}</Button>
            </>
          }
        />
      )}
      <Toasts />
    </main>
  );
}

watchComposition(document);
await loadShell().catch(() => {});
showAppearance();
render(<Board />, /** @type {HTMLElement} */ (document.getElementById("app")));
if (new URLSearchParams(location.search).has("toast")) {
  say({
    text: w("「単語カード」を記録しました", "Recorded “Word cards”"),
    act: { label: t("app-undo"), keys: "Ctrl+Z", run: nothing },
  });
  say({
    kind: "deleted",
    text: w("メモ1件を削除しました", "Deleted 1 note"),
    act: { label: t("app-undo"), keys: "Ctrl+Z", run: nothing },
  });
  draft.value = w("30分 英語ポッドキャスト #学び", "30 min English podcast #learning");
}
