/** Two bands of 24 hours: planned above, logged below, and the line of now. */
import { t, time } from "../l10n.js";
import { fromTo, lettersOf, listed, seriesOf, useWords } from "./words.js";

/** @typedef {import("../bindings/operations").Piece} Piece */
/** @typedef {import("./words.js").UsedActivity} UsedActivity */

const DAY = 1440;
const HOURS = [0, 6, 12, 18, 24];
/** How much of the band the words of now take, and from where on they stand on the other side. */
const NOW_ROOM = 0.13;
const NOW_TURNS = 0.86;

/** @param {{ start: number, end: number }} of */
const place = ({ start, end }) =>
  `left:${((start / DAY) * 100).toFixed(3)}%;width:${(((end - start) / DAY) * 100).toFixed(3)}%`;

/** @param {{ of: import("../bindings/operations").DayRibbon }} props */
export function Bands({ of }) {
  return (
    <div class="ribbon-grid" role="img" aria-label={finding(of)}>
      <span class="ribbon-name">{t("days-page-plan")}</span>
      <div class="band band-plan">
        {of.plan.map((piece) => (
          <Block key={piece.start} of={piece} activities={of.activities} />
        ))}
      </div>
      <span class="ribbon-name">{t("days-page-actual")}</span>
      <div class="band band-actual">
        {of.unrecorded.map((gap) => (
          <span key={`gap-${gap.start}`} class="blk blk-gap" style={place(gap)} />
        ))}
        {of.actual.map((piece) => (
          <Block key={piece.start} of={piece} activities={of.activities} solid />
        ))}
      </div>
      <Axis now={of.now_minute} />
      {of.now_minute !== null && <Now at={of.now_minute} />}
    </div>
  );
}

/** @param {{ of: Piece, activities: UsedActivity[], solid?: boolean }} props */
export function Block({ of, activities, solid = false }) {
  const name = useWords(of.of, activities);
  const kind = of.of.kind;
  return (
    <span
      class={`blk ${solid ? "series " : ""}${kind === "free" || kind === "other" ? `blk-${kind}` : ""}`}
      data-series={seriesOf(of.of, activities)}
      data-letters={Math.min(12, lettersOf(name))}
      style={place(of)}
    >
      {!solid && <b>{name}</b>}
    </span>
  );
}

/** @param {{ now: number | null }} props */
export function Axis({ now }) {
  const at = now === null ? null : now / DAY;
  const room =
    at === null ? null : at > NOW_TURNS ? [at - NOW_ROOM, at + 0.03] : [at - 0.03, at + NOW_ROOM];
  return (
    <div class="ribbon-axis" aria-hidden="true">
      {HOURS.filter((hour) => !room || hour / 24 < room[0] || hour / 24 > room[1]).map((hour) => (
        <span key={hour} style={`left:${(hour / 24) * 100}%`} data-hour={hour}>
          {hour === 0 ? t("days-page-hour", { hour }) : hour}
        </span>
      ))}
    </div>
  );
}

/** @param {{ at: number }} props */
const Now = ({ at }) => (
  <div
    class={at / DAY > NOW_TURNS ? "ribbon-now ribbon-now-left" : "ribbon-now"}
    style={`--x:${(at / DAY).toFixed(4)}`}
    aria-hidden="true"
  >
    <span>{t("days-page-now", { time: time(at) })}</span>
  </div>
);

/** Both bands in words. @param {import("../bindings/operations").DayRibbon} of */
function finding({ plan, actual, unrecorded, activities, now_minute: now }) {
  const told = (/** @type {Piece[]} */ pieces) =>
    listed(
      pieces.map((piece) =>
        t("days-page-use-when", { name: useWords(piece.of, activities), when: fromTo(piece) }),
      ),
    );
  return [
    plan.length > 0
      ? t("days-page-finding-plan", { all: told(plan) })
      : t("days-page-finding-none"),
    actual.length > 0
      ? t("days-page-finding-actual", { all: told(actual) })
      : t("days-page-finding-empty"),
    unrecorded.length > 0
      ? t("days-page-finding-gaps", { all: listed(unrecorded.map(fromTo)) })
      : "",
    now === null ? "" : t("days-page-finding-now", { time: time(now) }),
  ].join("");
}
