//! Days by design: three types with a plan, one of them changed some weeks ago, single days of another type, shifts that were logged, and a week by half hours.
use chrono::Weekday;

use super::{
    Span,
    cast::{Cast, Roles},
    days::{Event, What},
    texts::Texts,
};
use crate::{
    calendar::{JournalDay, is_holiday},
    days::{
        self, Block, DayTypeForm, TimeUse,
        audit::{self, FillAudit, NewAudit, SlotUse},
    },
    entries::{EntryForm, EntryKind},
    error::Result,
    ids::ActivityId,
    journal::Tx,
};

/// Days ago that were for care; a negative one is still to come.
const CARE: [i64; 4] = [24, 10, 3, -4];
/// For how many days back the shifts were logged.
const SHIFT_DAYS: i64 = 28;
/// Days ago on which the types were thought up, in the evening.
const DESIGNED: (i64, i64) = (45, 1260);
/// Days ago on which the day at work was planned anew, with an hour of learning on the way home.
const PLANNED_ANEW: (i64, i64) = (16, 1280);
/// Shifts: when they ended, how long they were, in minutes, and which line they are.
const SHIFTS: [(i64, i64, &str); 2] = [(740, 260, "morning"), (1030, 250, "afternoon")];
/// Breakfast with the family today, as the shifts.
const BREAKFAST: (i64, i64, &str) = (420, 70, "breakfast");

const WORKING: [Weekday; 5] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
];

/// What was logged of a day at work; today is one, whatever its weekday.
pub fn of_day(day: JournalDay, span: Span, cast: &Cast, texts: &Texts) -> Vec<Event> {
    let line = |(minute, minutes, key): (i64, i64, &str), activity_id| Event {
        minute,
        what: What::Line(EntryForm {
            day: Some(day),
            text: texts.say(&format!("shift-{key}")),
            minutes: Some(minutes),
            activity_id: Some(activity_id),
            ..EntryForm::new(EntryKind::Note)
        }),
    };
    let care = CARE.iter().any(|ago| span.ago(*ago) == day);
    let works = day == span.today || WORKING.contains(&day.weekday()) && !is_holiday(day) && !care;
    let mut events = Vec::new();
    if works && day > span.ago(SHIFT_DAYS) {
        events.extend(SHIFTS.map(|shift| line(shift, cast.roles.main_job)));
    }
    if day == span.today {
        events.push(line(BREAKFAST, cast.roles.family));
    }
    events
}

/// Puts the types down, and last week's audit.
pub fn put(tx: &mut Tx<'_>, texts: &Texts, cast: &Cast, span: Span) -> Result<()> {
    let roles = cast.roles;
    let designed = span.moment(tx, span.ago(DESIGNED.0), DESIGNED.1);
    let mut then = tx.at(&designed);
    let mut kind = |key: &str, weekdays: &[Weekday], holidays, blocks: Vec<Block>| {
        let form = DayTypeForm {
            name: texts.say(&format!("day-type-{key}")),
            weekdays: weekdays.to_vec(),
            holidays,
        };
        let id = days::create(&mut then, form)?;
        days::plan(&then, id, blocks)?;
        Ok::<_, crate::Error>(id)
    };
    let work = kind("work", &WORKING, false, at_work_before(roles))?;
    kind("off", &[Weekday::Sat, Weekday::Sun], true, off(roles))?;
    let care = kind("care", &[], false, caring(roles))?;
    let anew = span.moment(tx, span.ago(PLANNED_ANEW.0), PLANNED_ANEW.1);
    days::plan(&tx.at(&anew), work, at_work(roles))?;
    days::set_day(tx, span.today, Some(work))?;
    for ago in CARE {
        days::set_day(tx, span.ago(ago), Some(care))?;
    }
    put_audit(tx, texts, roles, span)
}

fn block(start: u16, end: u16, of: TimeUse) -> Block {
    Block { start, end, of }
}

fn at_work_before(roles: Roles) -> Vec<Block> {
    let of = |id| TimeUse::Activity { id };
    vec![
        block(1410, 390, TimeUse::Sleep),
        block(390, 480, of(roles.family)),
        block(480, 735, of(roles.main_job)),
        block(735, 780, TimeUse::Free),
        block(780, 1020, of(roles.main_job)),
        block(1080, 1230, of(roles.family)),
        block(1230, 1320, of(roles.parallel)),
        block(1320, 1410, TimeUse::Free),
    ]
}

fn at_work(roles: Roles) -> Vec<Block> {
    let of = |id| TimeUse::Activity { id };
    vec![
        block(1380, 360, TimeUse::Sleep),
        block(360, 420, of(roles.family)),
        block(420, 480, of(roles.learning)),
        block(480, 735, of(roles.main_job)),
        block(735, 780, of(roles.learning)),
        block(780, 1020, of(roles.main_job)),
        block(1020, 1080, of(roles.learning)),
        block(1080, 1230, of(roles.family)),
        block(1230, 1320, of(roles.parallel)),
        block(1320, 1380, of(roles.family)),
    ]
}

fn off(roles: Roles) -> Vec<Block> {
    let of = |id| TimeUse::Activity { id };
    vec![
        block(1380, 420, TimeUse::Sleep),
        block(450, 480, of(roles.health)),
        block(480, 570, of(roles.family)),
        block(570, 690, of(roles.parallel)),
        block(780, 900, of(roles.hobby)),
        block(900, 960, of(roles.learning)),
        block(1020, 1200, of(roles.family)),
        block(1200, 1320, TimeUse::Free),
    ]
}

fn caring(roles: Roles) -> Vec<Block> {
    let of = |id| TimeUse::Activity { id };
    vec![
        block(1350, 360, TimeUse::Sleep),
        block(420, 720, of(roles.family)),
        block(780, 960, of(roles.family)),
        block(960, 1020, TimeUse::Other),
        block(1080, 1200, of(roles.family)),
        block(1200, 1230, of(roles.learning)),
        block(1230, 1320, TimeUse::Free),
    ]
}

/// What a line of the audit went into.
#[derive(Clone, Copy)]
enum Went {
    To(fn(Roles) -> ActivityId),
    Commute,
    House,
    Phone,
    Rest,
    Sleep,
    Own(&'static str),
}

/// The week by half hours: on which of the seven days, from and until which half hour of the clock, what it went into, and
/// whether it could be one's own. Its first day is a Sunday.
const WEEK: &[(&[u16], u16, u16, Went, bool)] = &[
    (&[0, 1, 2, 3, 4, 5, 6], 0, 12, Went::Sleep, false),
    (&[0, 1, 2, 3, 4, 5, 6], 12, 14, Went::House, false),
    (&[1, 2, 3, 4], 14, 15, Went::To(|r| r.learning), false),
    (&[1, 2, 3, 4, 5], 15, 16, Went::Commute, true),
    (&[1, 2, 3, 4, 5], 16, 24, Went::To(|r| r.main_job), false),
    (&[1, 2, 3, 4, 5], 24, 25, Went::Phone, true),
    (&[1, 2, 3, 4, 5], 25, 26, Went::Rest, false),
    (&[1, 2, 3, 4, 5], 26, 34, Went::To(|r| r.main_job), false),
    (&[1, 2, 3, 4, 5], 34, 36, Went::Commute, true),
    (&[1, 2, 3, 4, 5], 36, 38, Went::House, false),
    (&[0, 6], 18, 22, Went::House, false),
    (&[0, 6], 22, 24, Went::To(|r| r.family), false),
    (&[0], 28, 32, Went::Own("care"), false),
    (&[6], 26, 30, Went::To(|r| r.hobby), false),
    (&[6], 30, 34, Went::Phone, true),
    (&[0, 1, 2, 3, 4, 5, 6], 38, 41, Went::To(|r| r.family), false),
    (&[1, 3], 41, 43, Went::To(|r| r.parallel), false),
    (&[0, 2, 4, 5, 6], 42, 44, Went::Phone, true),
    (&[0, 1, 2, 3, 4, 5, 6], 46, 48, Went::Sleep, false),
];

fn put_audit(tx: &mut Tx<'_>, texts: &Texts, roles: Roles, span: Span) -> Result<()> {
    let first = span.today.week_start(Weekday::Sun).plus_days(-7);
    let id = audit::create(
        tx,
        NewAudit {
            first_day: Some(first),
        },
    )?;
    for (days, from, until, went, could) in WEEK {
        let of = match went {
            Went::To(role) => SlotUse::Activity {
                id: Some(role(roles)),
            },
            Went::Commute => SlotUse::Commute,
            Went::House => SlotUse::House,
            Went::Phone => SlotUse::Phone,
            Went::Rest => SlotUse::Rest,
            Went::Sleep => SlotUse::Sleep,
            Went::Own(key) => SlotUse::Own {
                word: texts.say(&format!("audit-{key}")),
            },
        };
        let slots = days
            .iter()
            .flat_map(|day| (*from..*until).map(move |half| day * audit::HALF_HOURS + half));
        let form = FillAudit {
            id,
            slots: slots.collect(),
            of: Some(Some(of)),
            could: Some(*could),
        };
        audit::fill(tx, form)?;
    }
    Ok(())
}
