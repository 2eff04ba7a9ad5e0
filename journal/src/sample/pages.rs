//! What the sheets of the sample say and when: the words stand in `sample.ftl`, the rest here.

/// An answer: days ago, sheet, prompt, which version of its words (empty: the newest), and what isn't words.
pub struct Page(
    pub i64,
    pub &'static str,
    pub &'static str,
    pub &'static str,
    pub With,
);

/// What of an answer isn't words.
#[derive(Clone, Copy)]
pub enum With {
    /// Nothing.
    Words,
    /// The life theme of `sample-theme`.
    Theme,
    Choice(&'static str),
    /// Days ago.
    Day(i64),
    Cards(&'static [&'static str]),
    /// How much each is liked, and how good one is at it.
    Matrix(&'static [(u8, u8)]),
    Ratings([u8; 9]),
    /// The weight of each measure, and the scores of each option by them.
    Comparison(&'static [u8], &'static [&'static [u8]]),
    /// Of each row the cells that aren't words.
    Rows(&'static [&'static [(&'static str, Item)]]),
}

/// A cell that isn't words.
#[derive(Clone, Copy)]
pub enum Item {
    Choice(&'static str),
    /// Days ago; negative is still to come.
    Day(i64),
    Number(i64),
}

use Item::{Choice, Day, Number};
use With::{Cards, Comparison, Matrix, Ratings, Rows, Theme, Words};

/// Every answer.
pub const PAGES: &[Page] = &[
    Page(
        404,
        "ask-others",
        "whom",
        "",
        Rows(&[
            &[("relation", Choice("colleague")), ("asked", Day(412))],
            &[("relation", Choice("colleague")), ("asked", Day(412))],
            &[("relation", Choice("family")), ("asked", Day(410))],
        ]),
    ),
    Page(404, "ask-others", "message", "", Words),
    Page(403, "ask-others", "answers", "", Words),
    Page(403, "ask-others", "surprise", "", Words),
    Page(403, "ask-others", "common", "", Words),
    Page(398, "strategy-theme", "theme", "early", Words),
    Page(398, "strategy-theme", "second-half", "early", Words),
    Page(396, "work-rules", "allowed", "", With::Choice("application")),
    Page(396, "work-rules", "checked", "", With::Day(396)),
    Page(396, "work-rules", "source", "", Words),
    Page(
        380,
        "work-rules",
        "application",
        "",
        Rows(&[&[("day", Day(392)), ("state", Choice("granted"))]]),
    ),
    Page(
        388,
        "find-hour",
        "week",
        "",
        Rows(&[
            &[("minutes", Number(25)), ("could", Choice("listen"))],
            &[("minutes", Number(8)), ("could", Choice("do"))],
            &[("minutes", Number(40)), ("could", Choice("keep"))],
        ]),
    ),
    Page(388, "find-hour", "found", "", Words),
    Page(388, "find-hour", "energy", "", With::Choice("morning")),
    Page(388, "find-hour", "rest", "", Words),
    Page(259, "strengths", "asked", "early", Words),
    Page(
        259,
        "strengths",
        "matrix",
        "early",
        Matrix(&[(66, 58), (40, 71), (38, 34)]),
    ),
    Page(
        259,
        "strengths",
        "skills",
        "",
        Ratings([3, 2, 3, 4, 4, 3, 4, 2, 3]),
    ),
    Page(
        259,
        "values",
        "cards",
        "early",
        Cards(&["family", "trust", "security", "teaching", "health"]),
    ),
    Page(259, "values", "why-first", "early", Words),
    Page(200, "market", "needs", "", Words),
    Page(
        200,
        "market",
        "fit",
        "",
        Rows(&[
            &[("need", Choice("strong")), ("level", Choice("ready"))],
            &[("need", Choice("strong")), ("level", Choice("far"))],
        ]),
    ),
    Page(200, "market", "heard", "", Words),
    Page(200, "market", "place", "", Words),
    Page(205, "trial", "what", "", Words),
    Page(205, "trial", "question", "", Words),
    Page(205, "trial", "until", "", With::Day(178)),
    Page(205, "trial", "weekly", "", With::Choice("two")),
    Page(205, "trial", "enough", "", Words),
    Page(
        71,
        "trial",
        "notes",
        "",
        Rows(&[&[("day", Day(182)), ("minutes", Number(150))]]),
    ),
    Page(71, "trial", "verdict", "", With::Choice("go-on")),
    Page(71, "trial", "learnt", "", Words),
    Page(161, "direction", "wish", "", With::Choice("side-work")),
    Page(
        161,
        "direction",
        "options",
        "",
        Rows(&[
            &[("pays", Choice("soon"))],
            &[("pays", Choice("months"))],
            &[("pays", Choice("year"))],
        ]),
    ),
    Page(
        161,
        "direction",
        "compare",
        "",
        Comparison(&[5, 3, 4], &[&[5, 3, 4], &[2, 4, 4], &[4, 2, 1]]),
    ),
    Page(161, "direction", "chosen", "", Words),
    Page(161, "direction", "not-now", "", Words),
    Page(161, "direction", "first-sign", "", Words),
    Page(160, "year-plan", "word", "", Words),
    Page(160, "year-plan", "long", "", Words),
    Page(
        160,
        "year-plan",
        "half",
        "",
        Rows(&[&[("by", Day(-40))], &[("by", Day(-98))]]),
    ),
    Page(160, "year-plan", "stop", "", Words),
    Page(160, "year-plan", "support", "", Words),
    Page(
        150,
        "income-design",
        "offers",
        "",
        Rows(&[
            &[("yen", Number(22_000)), ("form", Choice("once"))],
            &[("yen", Number(15_000)), ("form", Choice("monthly"))],
        ]),
    ),
    Page(150, "income-design", "decline", "", Words),
    Page(150, "income-design", "ask-office", "", Words),
    Page(140, "strengths", "flow", "", Words),
    Page(140, "strengths", "past-work", "", Words),
    Page(120, "profile", "one-line", "early", Words),
    Page(60, "border-crossing", "wish", "", Words),
    Page(
        60,
        "border-crossing",
        "experiences",
        "",
        Rows(&[
            &[("day", Day(90)), ("kind", Choice("visit"))],
            &[("day", Day(75)), ("kind", Choice("volunteering"))],
        ]),
    ),
    Page(60, "border-crossing", "met", "", Words),
    Page(
        58,
        "values",
        "cards",
        "",
        Cards(&["teaching", "family", "trust", "learning", "health"]),
    ),
    Page(58, "values", "why-first", "", Words),
    Page(58, "values", "lived", "", Words),
    Page(58, "values", "missing", "", Words),
    Page(58, "values", "one-step", "", Words),
    Page(56, "ideal-week", "ideal-day", "", Words),
    Page(
        56,
        "ideal-week",
        "hours",
        "",
        Rows(&[
            &[("part", Choice("sleep")), ("minutes", Number(2730))],
            &[("part", Choice("main-job")), ("minutes", Number(2400))],
            &[("part", Choice("parallel-career")), ("minutes", Number(360))],
            &[("part", Choice("learning")), ("minutes", Number(420))],
            &[("part", Choice("family")), ("minutes", Number(900))],
        ]),
    ),
    Page(56, "ideal-week", "protect", "", Words),
    Page(56, "ideal-week", "less", "", Words),
    Page(56, "ideal-week", "first-change", "", Words),
    Page(55, "strategy-theme", "proud", "", Words),
    Page(55, "strategy-theme", "second-half", "", Words),
    Page(55, "strategy-theme", "serve", "", Words),
    Page(55, "strategy-theme", "let-go", "", Words),
    Page(55, "strategy-theme", "ten-years", "", Words),
    Page(55, "strategy-theme", "theme", "", Theme),
    Page(40, "negotiation", "wish", "early", Words),
    Page(23, "negotiation", "wish", "", Words),
    Page(23, "negotiation", "kind", "", With::Choice("role")),
    Page(23, "negotiation", "benefit", "", Words),
    Page(23, "negotiation", "results", "", Words),
    Page(23, "negotiation", "questions", "", Words),
    Page(23, "negotiation", "trial", "", Words),
    Page(23, "negotiation", "with-whom", "", Words),
    Page(19, "strengths", "asked", "", Words),
    Page(
        19,
        "strengths",
        "matrix",
        "",
        Matrix(&[
            (78, 72),
            (34, 66),
            (62, 60),
            (86, 82),
            (48, 76),
            (70, 26),
            (18, 30),
        ]),
    ),
    Page(
        19,
        "strengths",
        "skills",
        "",
        Ratings([4, 3, 4, 4, 5, 4, 5, 3, 5]),
    ),
    Page(
        19,
        "strengths",
        "praise",
        "",
        Rows(&[&[("day", Day(300))], &[("day", Day(48))]]),
    ),
    Page(19, "strengths", "assessments", "", Rows(&[&[("day", Day(310))]])),
    Page(19, "strengths", "for-whom", "", Words),
    Page(18, "profile", "one-line", "", Words),
    Page(18, "profile", "short", "", Words),
    Page(18, "profile", "can-do", "", Words),
    Page(18, "profile", "portfolio", "", Rows(&[&[("day", Day(150))]])),
];
