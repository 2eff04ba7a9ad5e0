/**
 * The plain data that the charts draw, as the core gives it.
 *
 * Days are 'YYYY-MM-DD'. Values are integers in thousandths of the unit unless `unit.scale` says
 * otherwise (whole yen: `scale: 1`). Shares and strengths are thousandths, 0 to 1000. Nothing here
 * is computed by a chart: a missing value is not drawn and not spoken.
 */

/** @typedef {string} Day 'YYYY-MM-DD' */

/**
 * @typedef {object} Unit
 * @property {'yen'|'hours'|'minutes'|'count'|'points'|'kg'|'percent'|'own'|'milestones'} kind
 * @property {string} [word] the person's own word, when `kind` is 'own'
 * @property {number} [scale] how many stored units make one; 1000 when left out
 */

/** @typedef {{day: Day, value: number}} DayValue */

/**
 * Percentiles of the value on a day, in the order of the values; what reached the target stays there.
 * @typedef {{day: Day, p10: number, p25: number, p50: number, p75: number, p90: number}} FanPoint
 */

/**
 * When the goal is reached: percentiles of the finish, null = not by the horizon.
 * @typedef {object} Forecast
 * @property {{p10: Day | null, p25: Day | null, p50: Day | null, p75: Day | null, p90: Day | null}} finish
 * @property {number | null} chance to make the due date, thousandths
 * @property {Day} horizon the last day the forecast looks at
 * @property {number} weeks how many recent weeks it rests on
 */

/**
 * The core's chart of a total, level or milestones.
 * @typedef {object} BurnUpData
 * @property {Unit} unit
 * @property {Day} start
 * @property {number} from value at the start
 * @property {number} target
 * @property {"up"|"down"} direction
 * @property {Day} today
 * @property {Day | null} due
 * @property {DayValue[]} actual oldest first, from the start on; empty before anything is known
 * @property {DayValue[]} plan corners of the planned line
 * @property {number | null} plan_today
 * @property {FanPoint[]} fan from today on; empty without a forecast
 */

/**
 * @typedef {object} RatePeriod
 * @property {Day} from
 * @property {Day} to
 * @property {number} value
 * @property {"full"|"current"|"rest"|"part"} state 'part' = the goal started within it
 */

/**
 * @typedef {object} RateData
 * @property {Unit} unit
 * @property {'week'|'month'} period
 * @property {number} target per period
 * @property {Day} today
 * @property {RatePeriod[]} periods oldest first
 */

/**
 * @typedef {object} StripWeek
 * @property {Day} from the week's first day
 * @property {number | null} share thousandths of what was planned; null when nothing was planned
 * @property {0|1|2|3|4} [level] shade; follows from `share` when left out
 * @property {'open'|'rest'|'off'|'none'} state 'none' = before the habit began
 * @property {number} [done]
 * @property {number} [planned]
 */

/** @typedef {{weeks: StripWeek[]}} StripData */

/**
 * @typedef {object} HeatDay
 * @property {Day} day
 * @property {'done'|'small'|'missed'|'off'|'rest'|'skip'} state
 * @property {number | null} [value] in the habit's unit
 * @property {0|1|2|3|4} [level] shade; follows from `share` or the state when left out
 * @property {number} [share] thousandths of the day's target
 * @property {string} [note]
 */

/**
 * @typedef {object} HeatmapData
 * @property {HeatDay[]} days oldest first; a day that is not there is not drawn
 * @property {Unit | null} [unit] null for yes/no
 * @property {number | null} [target] a full day, for the key
 * @property {boolean} [atMost] the target is a ceiling
 * @property {number} doneDays
 * @property {number} [smallDays]
 * @property {number} [restDays]
 */

/**
 * @typedef {object} StrengthData
 * @property {{day: Day, value: number}[]} points thousandths, oldest first
 * @property {{from: Day, to: Day, reason?: string}[]} [rests]
 */

/**
 * @typedef {object} WeekdayBar
 * @property {1|2|3|4|5|6|7} weekday Monday = 1
 * @property {number | null} share thousandths; null when never planned
 * @property {number} [done]
 * @property {number} [due]
 * @property {string} [note] a short word for a day that is never planned
 */

/** @typedef {{weekdays: WeekdayBar[]}} WeekdayData */

/** @typedef {{hours: {hour: number, count: number}[]}} HourData */

/**
 * The same data as rows. The first cell of a row names it.
 * @typedef {object} ChartTable
 * @property {{label: string, numeric?: boolean}[]} columns
 * @property {string[][]} rows
 */

/** @typedef {{x: number, y: number, width: number, height: number}} Box */

/**
 * One stop of pointer and keyboard.
 * @typedef {object} ScenePoint
 * @property {number} x
 * @property {number} y
 * @property {string} title
 * @property {string} text
 * @property {Box} [box] outlined instead of a dot, and what the pointer has to hit
 */

/**
 * @typedef {object} Scene
 * @property {number} height
 * @property {ScenePoint[]} points in reading order
 * @property {number} [start] the point that the keyboard starts at; the last when left out
 * @property {import('preact').ComponentChildren} shapes
 */

/**
 * `width` of the plot and `em`, the chart's font size, both in px.
 * @typedef {{width: number, em: number}} Size
 */

export {};
