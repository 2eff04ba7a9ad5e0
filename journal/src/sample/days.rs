//! Lives through every day up to now.
use super::{
    Span,
    cast::Cast,
    designed,
    dice::Dice,
    lines, steps, story,
    texts::{Decks, Texts},
};
use crate::{
    calendar::JournalDay,
    checkins::{self, SetCheckin},
    entries::{EntryForm, change},
    error::Result,
    habits::{
        RestReason,
        log::{self, HabitStep},
    },
    ids::HabitId,
    journal::Tx,
};

/// Something that is written down at a minute of a day.
#[derive(Clone)]
pub struct Event {
    pub minute: i64,
    pub what: What,
}

/// What is written down.
#[derive(Clone)]
pub enum What {
    Step(HabitStep),
    Skip {
        habit: HabitId,
        reason: RestReason,
        text: String,
    },
    Line(EntryForm),
    Checkin(SetCheckin),
}

/// How many nights before today were short.
const SHORT_NIGHTS: i64 = 3;

/// Writes down every day's events that are not after now, in their order.
pub fn live(tx: &mut Tx<'_>, texts: &Texts, dice: &mut Dice, cast: &Cast, span: Span) -> Result<()> {
    let mut decks = Decks::new(texts);
    let mut weeks = steps::Weeks::default();
    let story = story::events(texts, cast, span);
    for day in span.first.through(span.today) {
        let energy = dice.between(0, 100) as f64 / 100.0;
        let mut events = Vec::new();
        events.extend(checkin(day, span, energy, dice));
        events.extend(steps::of_day(
            day,
            span,
            energy,
            &cast.habits,
            &mut weeks,
            dice,
            &mut decks,
        ));
        events.extend(designed::of_day(day, span, cast, texts));
        events.extend(lines::of_day(day, span, cast, dice, &mut decks));
        events.extend(story.iter().filter(|(on, _)| *on == day).map(|(_, e)| e.clone()));
        events.sort_by_key(|event| event.minute);
        for event in events {
            write(tx, day, event, span)?;
        }
    }
    Ok(())
}

fn write(tx: &mut Tx<'_>, day: JournalDay, event: Event, span: Span) -> Result<()> {
    let then = span.moment(tx, day, event.minute);
    if then.instant > tx.now.instant {
        return Ok(());
    }
    let mut tx = tx.at(&then);
    match event.what {
        What::Step(step) => log::log(&mut tx, &step).map(drop),
        What::Skip { habit, reason, text } => log::skip(&mut tx, habit, day, Some(reason), &text).map(drop),
        What::Line(form) => change::add(&mut tx, form, None).map(drop),
        What::Checkin(said) => checkins::set(&tx, &said).map(drop),
    }
}

/// How the night was and how the day feels; now and then nobody says.
fn checkin(day: JournalDay, span: Span, energy: f64, dice: &mut Dice) -> Option<Event> {
    let short = day > span.ago(SHORT_NIGHTS);
    let asked = dice.happens(0.5 + 0.35 * span.share(day));
    let sleep = if short {
        dice.between(10, 11) * 30
    } else {
        330 + (energy * 110.0) as i64 + dice.between(-3, 3) * 10
    };
    let feels = |from: f64| from.round().clamp(1.0, 5.0) as u8;
    let drift = dice.between(-10, 10) as f64 / 10.0;
    let mut said = SetCheckin {
        sleep_minutes: Some(u16::try_from(sleep / 30 * 30).ok()),
        fatigue: Some(Some(if short {
            4
        } else {
            feels(4.3 - 2.6 * energy + drift / 2.0)
        })),
        mood: dice
            .happens(0.8)
            .then(|| Some(feels(2.6 + 1.8 * energy + drift / 2.0))),
        purpose: dice
            .happens(0.6)
            .then(|| Some(feels(2.4 + 1.5 * span.share(day) + drift))),
        ..SetCheckin::default()
    };
    let minute = dice.around(425, 20);
    if day == span.today {
        // Sleep and fatigue were told in the morning; the rest is still open.
        said.mood = None;
        said.purpose = None;
    }
    (asked || short).then_some(Event {
        minute,
        what: What::Checkin(said),
    })
}
