//! The habits as they are planned.
use chrono::Weekday;

use super::cast::Roles;
use crate::{calendar::Rule, habits::HabitKind, ids::ActivityId, life::MomentPreset};

/// A habit, before it is put down.
pub struct Plan {
    pub key: &'static str,
    pub role: ActivityId,
    pub moment: Option<MomentPreset>,
    pub kind: HabitKind,
    /// In units, with the word's id where it is an amount.
    pub target: (i64, Option<&'static str>),
    pub small_target: Option<i64>,
    pub rule: Rule,
    /// Days after the beginning.
    pub begins: i64,
    pub except_holidays: bool,
    pub goes: Goes,
}

/// The numbers of a [`Pattern`](super::habits::Pattern).
pub struct Goes {
    pub chance: (f64, f64),
    pub small: f64,
    pub at: (i64, i64),
    pub amounts: (i64, i64),
    pub words: Option<(&'static str, f64)>,
}

/// Every habit, in the person's order.
pub fn plans(roles: Roles) -> Vec<Plan> {
    use HabitKind::{Amount, Minutes, YesNo};
    use MomentPreset::{Bedtime, Commute, Dinner, Homeward, Lunch, Waking};
    use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
    let daily = || Rule::Daily { times: 1 };
    let weekly = |times| Rule::TimesPerWeek { times };
    // Wednesday is the inn's day off.
    let at_work = || Rule::Weekdays {
        days: vec![Mon, Tue, Thu, Fri, Sat, Sun],
    };
    let office = || Rule::Weekdays {
        days: vec![Mon, Tue, Wed, Thu, Fri],
    };
    let yes_no = (1, None);
    let goes = |chance, small, at, amounts, words| Goes {
        chance,
        small,
        at,
        amounts,
        words,
    };
    let plan = |key, role, moment, kind, target, rule, begins, goes| Plan {
        key,
        role,
        moment: Some(moment),
        kind,
        target,
        small_target: None,
        rule,
        begins,
        except_holidays: false,
        goes,
    };
    vec![
        plan(
            "stretch",
            roles.health,
            Waking,
            YesNo,
            yes_no,
            daily(),
            0,
            goes((0.86, 0.96), 0.06, (365, 20), (0, 0), None),
        ),
        Plan {
            small_target: Some(5),
            ..plan(
                "listening",
                roles.learning,
                Commute,
                Minutes,
                (30, None),
                at_work(),
                10,
                goes(
                    (0.62, 0.84),
                    0.12,
                    (455, 25),
                    (24, 38),
                    Some(("with-listening", 0.3)),
                ),
            )
        },
        Plan {
            small_target: Some(5),
            ..plan(
                "cards",
                roles.learning,
                Lunch,
                Amount,
                (20, Some("unit-cards")),
                daily(),
                60,
                goes((0.5, 0.76), 0.14, (740, 25), (18, 28), None),
            )
        },
        plan(
            "line",
            roles.main_job,
            Lunch,
            YesNo,
            yes_no,
            at_work(),
            35,
            goes((0.6, 0.86), 0.08, (750, 30), (0, 0), Some(("line", 0.45))),
        ),
        Plan {
            except_holidays: true,
            ..plan(
                "memo",
                roles.main_job,
                Homeward,
                YesNo,
                yes_no,
                office(),
                30,
                goes((0.38, 0.5), 0.1, (1095, 40), (0, 0), Some(("with-memo", 0.5))),
            )
        },
        plan(
            "supper",
            roles.family,
            Dinner,
            YesNo,
            yes_no,
            weekly(4),
            15,
            goes((0.8, 0.97), 0.04, (1150, 30), (0, 0), None),
        ),
        plan(
            "talk",
            roles.family,
            Dinner,
            YesNo,
            yes_no,
            daily(),
            20,
            goes((0.8, 0.92), 0.1, (1215, 30), (0, 0), None),
        ),
        Plan {
            small_target: Some(10),
            ..plan(
                "slides",
                roles.parallel,
                Dinner,
                Minutes,
                (45, None),
                weekly(3),
                120,
                goes(
                    (0.5, 0.74),
                    0.15,
                    (1260, 30),
                    (35, 60),
                    Some(("with-slides", 0.4)),
                ),
            )
        },
        Plan {
            small_target: Some(10),
            ..plan(
                "jog",
                roles.health,
                Dinner,
                Minutes,
                (20, None),
                Rule::Weekdays {
                    days: vec![Tue, Thu, Sat],
                },
                50,
                goes((0.5, 0.75), 0.15, (1290, 25), (18, 35), Some(("with-jog", 0.3))),
            )
        },
        Plan {
            small_target: Some(3),
            ..plan(
                "reading",
                roles.learning,
                Bedtime,
                Minutes,
                (15, None),
                daily(),
                5,
                goes(
                    (0.5, 0.72),
                    0.15,
                    (1355, 20),
                    (12, 30),
                    Some(("with-reading", 0.2)),
                ),
            )
        },
        plan(
            "sweets",
            roles.health,
            Dinner,
            Amount,
            (1, Some("unit-pieces")),
            daily(),
            25,
            goes((0.85, 0.95), 0.0, (1300, 40), (0, 2), None),
        ),
    ]
}
