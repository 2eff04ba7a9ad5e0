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
 * @property {'yen'|'hours'|'minutes'|'count'|'points'|'kg'|'percent'|'own'} kind
 * @property {string} [word] the person's own word, when `kind` is 'own'
 * @property {number} [scale] how many stored units make one; 1000 when left out
 */

/**
 * @typedef {object} Measured
 * @property {Day} day
 * @property {number} value running total, level or milestones done on that day
 * @property {number} [plan] what the plan says for that day
 * @property {string} [note]
 */

/**
 * When the goal is reached: days at the 10th to 90th percentile of the finish; null = beyond what
 * the forecast looks at (`horizon`).
 * @typedef {object} Forecast
 * @property {Day | null} p10
 * @property {Day | null} [p25]
 * @property {Day | null} p50
 * @property {Day | null} [p75]
 * @property {Day | null} p90
 * @property {Day} [horizon] the last day the forecast looks at
 * @property {number} weeks how many recent weeks it rests on
 * @property {number} [chance] chance to make the due date, thousandths
 */

/**
 * @typedef {object} BurnUpData
 * @property {'total'|'level'|'milestones'} metric
 * @property {Unit} unit
 * @property {Day} start
 * @property {number} from value at the start
 * @property {number} target
 * @property {Day} today
 * @property {Day | null} [due]
 * @property {Measured[]} actual oldest first
 * @property {{day: Day, value: number}[]} [plan] corners of the planned line
 * @property {number | null} [planToday]
 * @property {Forecast | null} [forecast]
 * @property {number | null} [weeksUntilForecast] when there is too little data
 * @property {Day | null} [doneOn]
 */

/**
 * @typedef {object} RatePeriod
 * @property {Day} from
 * @property {Day} to
 * @property {number} value
 * @property {'full'|'current'|'rest'} state
 */

/**
 * @typedef {object} RateData
 * @property {Unit} unit
 * @property {'week'|'month'} period
 * @property {number} target per period
 * @property {boolean} [atMost] the target is a ceiling
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
