//! Who and what the months are about: activities, goals, habits and reminders.
use chrono::Weekday;

use super::{
    Span,
    habits::put_habits,
    people::{People, put_people},
    texts::Texts,
};
use crate::{
    activities::{self, ActivityForm, ActivityKind},
    calendar::{JournalDay, Rule, Schedule},
    error::Result,
    goals::{
        Direction, Measure, Metric, Period, Unit,
        edit::{self, GoalForm},
        links::{self, HabitAdds, LinkHabit},
        milestones::{self, MilestoneForm},
    },
    ids::{ActivityId, GoalId},
    journal::Tx,
    reminders::{self, MinuteOfDay, ReminderChange, ReminderDays, ReminderWhen, Subject},
};

pub use super::habits::Habits;

/// All that the days refer to.
pub struct Cast {
    pub roles: Roles,
    pub goals: Goals,
    pub habits: Habits,
    pub people: People,
}

/// One activity of each kind.
#[derive(Clone, Copy)]
pub struct Roles {
    pub main_job: ActivityId,
    pub parallel: ActivityId,
    pub learning: ActivityId,
    pub family: ActivityId,
    pub health: ActivityId,
    pub community: ActivityId,
    pub hobby: ActivityId,
}

/// The goals that entries are linked to.
#[derive(Clone, Copy)]
pub struct Goals {
    pub trainer: GoalId,
    pub income: GoalId,
    pub programs: GoalId,
    pub certificate: GoalId,
    pub toeic: GoalId,
    pub guide: GoalId,
    pub run: GoalId,
    pub supper: GoalId,
    hours: GoalId,
}

/// Hours of English that the sample's fourteen months are to come to; a longer sample aims at more.
const HOURS_IN_14_MONTHS: u32 = 200;

/// Puts everything down, as if on the day on which it began.
pub fn put_down(tx: &mut Tx<'_>, texts: &Texts, span: Span, months: u32) -> Result<Cast> {
    let roles = put_roles(tx, texts)?;
    let goals = put_goals(tx, texts, span, months, roles)?;
    let habits = put_habits(tx, texts, span, roles)?;
    link(tx, goals, &habits)?;
    put_reminders(tx, texts, span, goals, &habits)?;
    let people = put_people(tx, texts, span)?;
    Ok(Cast {
        roles,
        goals,
        habits,
        people,
    })
}

fn put_roles(tx: &mut Tx<'_>, texts: &Texts) -> Result<Roles> {
    let mut put = |kind: ActivityKind, weekly_minutes| {
        let name = texts.say(&format!("activity-{}", kind.as_str().replace('_', "-")));
        let form = ActivityForm {
            name,
            kind,
            colour: None,
            weekly_minutes,
        };
        activities::create(tx, form)
    };
    Ok(Roles {
        main_job: put(ActivityKind::MainJob, Some(2400))?,
        parallel: put(ActivityKind::ParallelCareer, Some(360))?,
        learning: put(ActivityKind::Learning, Some(420))?,
        family: put(ActivityKind::Family, None)?,
        health: put(ActivityKind::Health, Some(150))?,
        community: put(ActivityKind::Community, Some(60))?,
        hobby: put(ActivityKind::Hobby, Some(120))?,
    })
}

fn put_goals(tx: &mut Tx<'_>, texts: &Texts, span: Span, months: u32, roles: Roles) -> Result<Goals> {
    let first = span.first;
    let plain = |key: &str, role: ActivityId, from: JournalDay, due: Option<JournalDay>| GoalForm {
        activity_id: Some(role),
        title: texts.say(&format!("goal-{key}")),
        why: texts.say(&format!("goal-{key}-why")),
        metric: None,
        unit: None,
        start_value: None,
        target_value: None,
        start_day: Some(from),
        due_day: due,
    };
    let in_days = |days| Some(span.today.plus_days(days));
    let trainer = plain("trainer", roles.parallel, first, in_days(1135));
    let trainer = edit::create(tx, None, trainer)?;
    let income = GoalForm {
        metric: Some(Metric::Total),
        unit: Some(Unit::Yen),
        target_value: Some(600_000_000),
        ..plain("income", roles.parallel, span.ago(145), in_days(129))
    };
    let income = edit::create(tx, Some(trainer), income)?;
    let programs = GoalForm {
        metric: Some(Metric::Milestones),
        ..plain("programs", roles.parallel, span.ago(260), in_days(100))
    };
    let programs = edit::create(tx, Some(trainer), programs)?;
    let certificate = GoalForm {
        metric: Some(Metric::YesNo),
        ..plain("certificate", roles.learning, span.ago(340), Some(span.ago(200)))
    };
    let certificate = edit::create(tx, Some(trainer), certificate)?;
    edit::finish(tx, certificate, Some(span.ago(215)))?;

    let english = plain("english", roles.learning, first, in_days(610));
    let english = edit::create(tx, None, english)?;
    let toeic = GoalForm {
        metric: Some(Metric::Level {
            direction: Direction::Up,
        }),
        unit: Some(Unit::Points),
        start_value: Some(560_000),
        target_value: Some(800_000),
        ..plain("toeic", roles.learning, span.ago(400), in_days(150))
    };
    let toeic = edit::create(tx, Some(english), toeic)?;
    let guide = GoalForm {
        metric: Some(Metric::Total),
        unit: Some(Unit::Own {
            word: texts.say("unit-pages"),
        }),
        target_value: Some(20_000),
        ..plain("guide", roles.main_job, span.ago(120), Some(span.ago(7)))
    };
    let guide = edit::create(tx, Some(english), guide)?;
    let hours = i64::from((HOURS_IN_14_MONTHS * months).div_ceil(super::MONTHS * 10) * 10);
    let total = GoalForm {
        title: texts.say_with("goal-hours", "hours", hours),
        metric: Some(Metric::Total),
        unit: Some(Unit::Hours),
        target_value: Some(hours * 1000),
        ..plain("hours", roles.learning, first, in_days(240))
    };
    let hours = edit::create(tx, Some(english), total)?;

    let home = plain("home", roles.family, first, None);
    let home = edit::create(tx, None, home)?;
    let supper = GoalForm {
        metric: Some(Metric::Rate { per: Period::Week }),
        unit: Some(Unit::Count),
        target_value: Some(4000),
        ..plain("supper", roles.family, first, None)
    };
    let supper = edit::create(tx, Some(home), supper)?;
    let run = GoalForm {
        metric: Some(Metric::Level {
            direction: Direction::Up,
        }),
        unit: Some(Unit::Own {
            word: texts.say("unit-kilometres"),
        }),
        target_value: Some(10_000),
        ..plain("run", roles.health, span.ago(230), in_days(120))
    };
    let run = edit::create(tx, Some(home), run)?;
    let rest = span.moment(tx, span.ago(42), 21 * 60);
    edit::pause(&tx.at(&rest), run)?;

    let mut mark = |goal, key: &str, days: &[(i64, bool)]| -> Result<()> {
        for (n, &(ago, done)) in (1..).zip(days) {
            let form = MilestoneForm {
                title: texts.say(&format!("milestone-{key}-{n}")),
                due_day: Some(span.ago(ago)),
            };
            let id = milestones::add(tx, goal, form)?;
            if done {
                milestones::tick(tx, id, true, Some(span.ago(ago)))?;
            }
        }
        Ok(())
    };
    let income_days = [
        (140, true),
        (110, true),
        (52, true),
        (2, false),
        (-23, false),
        (-90, false),
    ];
    mark(income, "income", &income_days)?;
    mark(programs, "programs", &[(190, true), (60, true), (-75, false)])?;
    Ok(Goals {
        trainer,
        income,
        programs,
        certificate,
        toeic,
        guide,
        run,
        hours,
        supper,
    })
}

/// Which habits support which goals. Those that can't be counted in a goal's unit add nothing by themselves.
fn link(tx: &Tx<'_>, goals: Goals, habits: &Habits) -> Result<()> {
    // So many cards are no points.
    let beside = Some(HabitAdds {
        measure: Measure::Log,
        factor: 0,
    });
    let link = |goal_id, key: &str, adds| match habits.id(key) {
        Some(habit_id) => links::link(
            tx,
            LinkHabit {
                goal_id,
                habit_id,
                adds,
            },
        ),
        None => Ok(()),
    };
    link(goals.hours, "listening", None)?;
    link(goals.supper, "supper", None)?;
    link(goals.toeic, "listening", None)?;
    link(goals.toeic, "cards", beside)?;
    link(goals.income, "slides", None)?;
    link(goals.income, "line", None)?;
    link(goals.programs, "slides", None)?;
    link(goals.programs, "line", None)?;
    link(goals.run, "jog", None)
}

fn put_reminders(tx: &mut Tx<'_>, texts: &Texts, span: Span, goals: Goals, habits: &Habits) -> Result<()> {
    let daily = Rule::Daily { times: 1 };
    let on = |day| Rule::Weekdays { days: vec![day] };
    let of = |key: &str| habits.id(key).map(Subject::Habit);
    let rule = |key: &str| habits.rule(key).unwrap_or(Rule::Daily { times: 1 });
    let plans = [
        (Some(Subject::Checkin), None, daily.clone(), 7 * 60, true),
        (of("listening"), None, rule("listening"), 17 * 60 + 5, true),
        (of("cards"), None, daily.clone(), 12 * 60 + 20, false),
        (of("slides"), None, daily.clone(), 20 * 60 + 30, true),
        (
            Some(Subject::Text),
            Some("reminder-rest"),
            daily,
            22 * 60 + 45,
            true,
        ),
        (
            Some(Subject::Text),
            Some("reminder-invoice"),
            Rule::MonthDay { day: 25 },
            12 * 60 + 30,
            true,
        ),
        (
            Some(Subject::Goal(goals.guide)),
            None,
            on(Weekday::Sat),
            10 * 60,
            true,
        ),
        (Some(Subject::Review), None, on(Weekday::Sun), 19 * 60, true),
    ];
    for (subject, text, rule, at, enabled) in plans {
        let (Some(subject), Some(minute)) = (subject, MinuteOfDay::new(at)) else {
            continue;
        };
        let change = ReminderChange {
            id: None,
            subject,
            text: text.map(|t| texts.say(t)).unwrap_or_default(),
            days: ReminderDays::Schedule {
                schedule: Schedule {
                    rule,
                    from: span.first,
                    until: None,
                    except_holidays: false,
                },
            },
            when: ReminderWhen::At { minute },
            when_needed: false,
            zone: None,
            enabled,
        };
        reminders::save(tx, change)?;
    }
    Ok(())
}
