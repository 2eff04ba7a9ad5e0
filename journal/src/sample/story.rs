//! What happened once, told from today backwards: income, scores, pages, turning points.
use super::{
    Span,
    cast::Cast,
    days::{Event, What},
    texts::Texts,
};
use crate::{
    calendar::JournalDay,
    entries::{EntryForm, EntryKind},
    ids::{ActivityId, GoalId},
};

/// What the union paid for its training, in yen.
pub const UNION_FEE: i64 = 45_000;

/// Income that counts towards the goal: days ago, minute, whose fee, yen. ¥252,000 in all.
const INCOME: [(i64, i64, &str, i64); 13] = [
    (124, 1170, "web", 12_000),
    (110, 1110, "short", 8_000),
    (97, 1180, "web", 12_000),
    (80, 1200, "column", 18_000),
    (68, 1190, "inn", 24_000),
    (52, 1140, "team", 16_000),
    (45, 1200, "web", 12_000),
    (37, 1150, "team", 20_000),
    (30, 1210, "advice", 18_000),
    (22, 1180, "inn", 22_000),
    (17, 1225, "column", 15_000),
    (8, 1100, "union", UNION_FEE),
    (4, 1210, "talk", 30_000),
];

/// Points of the test: days ago, which try, points.
const SCORES: [(i64, &str, i64); 6] = [
    (395, "first", 560),
    (300, "second", 600),
    (235, "third", 620),
    (170, "fourth", 650),
    (95, "fifth", 680),
    (33, "sixth", 700),
];

/// Kilometres run without stopping: days ago, which, thousandths.
const RUNS: [(i64, &str, i64); 3] = [(180, "first", 1200), (110, "second", 2200), (58, "third", 3000)];

/// Pages of the house guide: days ago, how many. 16 of 20.
const PAGES: [(i64, i64); 8] = [
    (112, 2),
    (98, 2),
    (85, 3),
    (71, 2),
    (58, 2),
    (41, 2),
    (26, 2),
    (12, 1),
];

/// A turning point.
struct Turn {
    ago: i64,
    minute: i64,
    kind: EntryKind,
    key: &'static str,
    of: Of,
    minutes: Option<i64>,
    tags: &'static [&'static str],
}

/// What a turning point is about.
#[derive(Clone, Copy)]
enum Of {
    Trainer,
    Income,
    Programs,
    Certificate,
    Work,
    Run,
}

const fn turn(ago: i64, minute: i64, kind: EntryKind, key: &'static str, of: Of) -> Turn {
    Turn {
        ago,
        minute,
        kind,
        key,
        of,
        minutes: None,
        tags: &[],
    }
}

const fn long(turn: Turn, minutes: i64) -> Turn {
    Turn {
        minutes: Some(minutes),
        ..turn
    }
}

const fn tagged(turn: Turn, tags: &'static [&'static str]) -> Turn {
    Turn { tags, ..turn }
}

fn turns() -> [Turn; 29] {
    use EntryKind::{Achievement, Contact, Experience, Learning, Note};
    use Of::{Certificate, Income, Programs, Run, Trainer, Work};
    [
        tagged(turn(405, 1250, Learning, "strengths", Trainer), &["work"]),
        turn(396, 1230, Note, "rule", Income),
        turn(380, 1080, Achievement, "notice", Income),
        tagged(turn(330, 1265, Learning, "course", Certificate), &["training"]),
        long(
            tagged(
                turn(310, 1020, Learning, "course-first", Certificate),
                &["training", "learning"],
            ),
            360,
        ),
        long(
            tagged(
                turn(275, 1030, Learning, "course-middle", Certificate),
                &["training"],
            ),
            360,
        ),
        long(
            tagged(
                turn(250, 1040, Achievement, "course-last", Certificate),
                &["stage"],
            ),
            360,
        ),
        long(
            tagged(turn(240, 1090, Experience, "trial", Trainer), &["guests"]),
            480,
        ),
        turn(215, 1155, Achievement, "exam", Certificate),
        turn(205, 1070, Note, "proposal", Work),
        tagged(turn(193, 1085, Achievement, "proposal-yes", Work), &["work"]),
        long(
            tagged(
                turn(190, 1300, Achievement, "program-one", Programs),
                &["training", "idea"],
            ),
            120,
        ),
        long(
            tagged(turn(172, 1275, Experience, "free", Programs), &["stage", "town"]),
            120,
        ),
        tagged(turn(171, 1285, Learning, "free-learnt", Programs), &["idea"]),
        tagged(turn(160, 1100, Contact, "town", Income), &["town"]),
        tagged(turn(155, 1115, Achievement, "town-yes", Income), &["town"]),
        long(
            tagged(turn(150, 1060, Experience, "volunteer", Trainer), &["english"]),
            240,
        ),
        turn(140, 1290, Note, "menu", Income),
        tagged(turn(135, 960, Contact, "magazine", Income), &["writing"]),
        tagged(turn(130, 1330, Note, "complaint", Work), &["guests"]),
        turn(90, 1215, Contact, "inn", Income),
        turn(84, 1145, Contact, "inn-second", Income),
        long(
            tagged(
                turn(60, 1310, Achievement, "program-two", Programs),
                &["training"],
            ),
            100,
        ),
        tagged(turn(55, 1120, Contact, "introduced", Income), &["introduction"]),
        tagged(turn(48, 1035, Achievement, "guests-letter", Work), &["guests"]),
        tagged(turn(42, 1260, Note, "mother", Run), &["family", "body"]),
        tagged(turn(12, 1165, Contact, "asked", Income), &["training"]),
        long(
            tagged(
                turn(8, 1050, Achievement, "session", Programs),
                &["stage", "training"],
            ),
            90,
        ),
        tagged(turn(4, 1265, Contact, "going-on", Income), &["town"]),
    ]
}

/// All that happened once, each on its day.
pub fn events(texts: &Texts, cast: &Cast, span: Span) -> Vec<(JournalDay, Event)> {
    let (roles, goals) = (cast.roles, cast.goals);
    let about = |of| -> (ActivityId, Option<GoalId>) {
        match of {
            Of::Trainer => (roles.parallel, Some(goals.trainer)),
            Of::Income => (roles.parallel, Some(goals.income)),
            Of::Programs => (roles.parallel, Some(goals.programs)),
            Of::Certificate => (roles.learning, Some(goals.certificate)),
            Of::Work => (roles.main_job, None),
            Of::Run => (roles.health, Some(goals.run)),
        }
    };
    let line =
        |ago: i64, minute: i64, kind, text: String, fill: &dyn Fn(EntryForm) -> EntryForm, tags: &[&str]| {
            let day = span.ago(ago);
            let tags = tags.iter().map(|t| texts.say(&format!("tag-{t}"))).collect();
            let entry = fill(EntryForm {
                text,
                tags,
                ..EntryForm::new(kind)
            });
            let what = What::Line(entry);
            (day, Event { minute, what })
        };
    let mut events = vec![(
        span.first,
        Event {
            minute: 1320,
            what: What::Line(EntryForm {
                text: texts.say("story-begin"),
                ..EntryForm::new(EntryKind::Note)
            }),
        },
    )];
    for turn in turns() {
        let (activity, goal) = about(turn.of);
        let fill = |entry| EntryForm {
            activity_id: Some(activity),
            goal_id: goal,
            minutes: turn.minutes,
            people: cast.people.of_story(turn.key),
            ..entry
        };
        let text = texts.say(&format!("story-{}", turn.key));
        events.push(line(turn.ago, turn.minute, turn.kind, text, &fill, turn.tags));
    }
    for (ago, minute, key, yen) in INCOME {
        let fill = |entry| EntryForm {
            yen: Some(yen),
            activity_id: Some(roles.parallel),
            goal_id: Some(goals.income),
            ..entry
        };
        let tag = match key {
            "web" | "column" => "writing",
            "advice" => "advice",
            _ => "training",
        };
        let text = texts.say(&format!("income-{key}"));
        events.push(line(ago, minute, EntryKind::Income, text, &fill, &[tag]));
    }
    for (ago, key, points) in SCORES {
        let fill = |entry| EntryForm {
            amount: Some(points * 1000),
            activity_id: Some(roles.learning),
            goal_id: Some(goals.toeic),
            ..entry
        };
        let text = texts.say(&format!("score-{key}"));
        events.push(line(ago, 990, EntryKind::Measurement, text, &fill, &["english"]));
    }
    for (ago, key, thousandths) in RUNS {
        let fill = |entry| EntryForm {
            amount: Some(thousandths),
            unit_word: texts.say("unit-kilometres"),
            activity_id: Some(roles.health),
            goal_id: Some(goals.run),
            ..entry
        };
        let text = texts.say(&format!("run-{key}"));
        events.push(line(ago, 1305, EntryKind::Measurement, text, &fill, &["body"]));
    }
    for (n, (ago, pages)) in (1..).zip(PAGES) {
        let fill = |entry| EntryForm {
            amount: Some(pages * 1000),
            unit_word: texts.say("unit-pages"),
            activity_id: Some(roles.main_job),
            goal_id: Some(goals.guide),
            ..entry
        };
        let text = texts.say(&format!("guide-page-{n}"));
        events.push(line(
            ago,
            1275,
            EntryKind::Achievement,
            text,
            &fill,
            &["english", "work"],
        ));
    }
    // A shorter sample begins in the middle of the story.
    events.retain(|(day, _)| *day >= span.first);
    events
}
