//! What the story's person learns: a certificate, a course, books, and where it was used.
use super::{Span, cast::Cast, store, texts::Texts};
use crate::{
    entries::EntryKind,
    error::Result,
    ids::GoalId,
    journal::Tx,
    learning::{LearningForm, LearningKind, LearningStep, UseForm, items, record},
};

/// Something learnt: its key, what it is, days ago on which it was begun, finished or is to be (negative: to come), and what it cost.
struct Learnt {
    key: &'static str,
    kind: LearningKind,
    started: i64,
    target: Option<i64>,
    finished: Option<i64>,
    yen: Option<i64>,
    /// Lines of the deck `learning` that are about it, by number.
    lines: &'static [usize],
    /// Days ago and minutes of more steps.
    steps: &'static [(i64, i64)],
    /// Days ago on which it was used; the words are `learnt-<key>-use-<n>`.
    uses: &'static [i64],
}

/// When an evening's learning is written down, in minutes of the day.
const EVENING: i64 = 20 * 60 + 40;

const LEARNT: [Learnt; 5] = [
    Learnt {
        key: "trainer",
        kind: LearningKind::Certificate,
        started: 330,
        target: Some(220),
        finished: Some(215),
        yen: Some(66_000),
        lines: &[3, 5],
        steps: &[(320, 120), (292, 120), (264, 120), (236, 180), (216, 90)],
        uses: &[160, 40],
    },
    Learnt {
        key: "listening",
        kind: LearningKind::Book,
        started: 120,
        target: None,
        finished: Some(75),
        yen: Some(1_980),
        lines: &[1, 2],
        steps: &[(118, 30), (104, 40), (76, 50)],
        uses: &[70],
    },
    Learnt {
        key: "speaking",
        kind: LearningKind::Course,
        started: 310,
        target: None,
        finished: Some(290),
        yen: Some(8_800),
        lines: &[16],
        steps: &[(310, 120), (303, 120), (290, 120)],
        uses: &[],
    },
    Learnt {
        key: "toeic",
        kind: LearningKind::Certificate,
        started: 60,
        target: Some(-70),
        finished: None,
        yen: Some(7_810),
        lines: &[17],
        steps: &[(40, 60), (19, 120)],
        uses: &[],
    },
    Learnt {
        key: "tax",
        kind: LearningKind::Book,
        started: 25,
        target: None,
        finished: None,
        yen: None,
        lines: &[13, 14],
        steps: &[(24, 30), (11, 20)],
        uses: &[],
    },
];

/// Puts down what was learnt, the minutes and the uses.
pub fn put(tx: &mut Tx<'_>, texts: &Texts, cast: &Cast, span: Span) -> Result<()> {
    for one in LEARNT {
        let say = |what: &str| texts.say(&format!("learnt-{}-{what}", one.key));
        // Whatever lies before the sample's first day began with it.
        let ago = |days: i64| span.ago(days).max(span.first);
        let form = LearningForm {
            kind: one.kind,
            title: say("title"),
            provider: say("provider"),
            activity_id: Some(cast.roles.learning),
            goal_id: goal(one.key, cast),
            started_on: Some(ago(one.started)),
            target_on: one.target.map(ago),
            finished_on: one.finished.map(ago),
            stopped_on: None,
            result: one.finished.map(|_| say("result")).unwrap_or_default(),
            expires_on: None,
            yen: one.yen,
            note: String::new(),
        };
        let id = items::create(tx, &form)?;
        for line in one.lines {
            for entry in
                store::entries_called(tx, EntryKind::Learning, &texts.say(&format!("learning-{line}")))?
            {
                record::place(tx, entry, Some(id))?;
            }
        }
        for (days, minutes) in one.steps {
            let day = span.ago(*days);
            if day < span.first {
                continue;
            }
            let step = LearningStep {
                item_id: id,
                minutes: Some(*minutes),
                text: String::new(),
                day: Some(day),
            };
            let then = span.moment(tx, day, EVENING);
            record::record(&mut tx.at(&then), &step)?;
        }
        for (n, days) in one.uses.iter().enumerate() {
            let form = UseForm {
                item_id: id,
                text: say(&format!("use-{}", n + 1)),
                day: Some(ago(*days)),
            };
            record::add_use(tx, &form)?;
        }
    }
    Ok(())
}

/// The goal that it serves.
fn goal(key: &str, cast: &Cast) -> Option<GoalId> {
    match key {
        "trainer" => Some(cast.goals.certificate),
        "toeic" => Some(cast.goals.toeic),
        _ => None,
    }
}
