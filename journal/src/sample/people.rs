//! The network: ten people with what they are about, three events, and two contacts to come.
use super::{Span, texts::Texts};
use crate::{
    error::Result,
    ids::PersonId,
    journal::Tx,
    people::{self, EventForm, NextContact, NextReminder, PersonForm, SetNextContact},
    reminders::MinuteOfDay,
};

/// Everybody, and how many days ago they were met.
const PEOPLE: [(&str, i64); 10] = [
    ("yamamoto", 310),
    ("kobayashi", 160),
    ("takahashi", 90),
    ("mori", 135),
    ("sato", 400),
    ("inoue", 310),
    ("emily", 360),
    ("kimura", 90),
    ("nishikawa", 250),
    ("okada", 30),
];

/// Whom a line of the deck `contact` is about, by its place counted from 0.
const OF_DECK: [Option<&str>; 14] = [
    Some("yamamoto"),
    Some("kobayashi"),
    Some("takahashi"),
    Some("mori"),
    Some("sato"),
    None,
    Some("inoue"),
    Some("emily"),
    None,
    None,
    None,
    Some("kimura"),
    Some("nishikawa"),
    Some("okada"),
];

/// Whom a turning point of the story is about.
const OF_STORY: [(&str, &str); 6] = [
    ("town", "kobayashi"),
    ("going-on", "kobayashi"),
    ("inn", "takahashi"),
    ("inn-second", "takahashi"),
    ("magazine", "mori"),
    ("asked", "kimura"),
];

/// Events: which, how many days ago, and who was met there.
const EVENTS: [(&str, i64, &[&str]); 3] = [
    ("course", 310, &["yamamoto", "inoue"]),
    ("union", 90, &["takahashi", "kimura"]),
    ("evening", 30, &["okada"]),
];

/// Contacts to come: whom, in how many days, and at which minute to be reminded.
const NEXT: [(&str, i64, Option<u16>); 2] = [("kimura", 5, Some(735)), ("yamamoto", 12, None)];

/// Everybody's id.
pub struct People(Vec<(&'static str, PersonId)>);

impl People {
    fn id(&self, key: &str) -> Option<PersonId> {
        self.0.iter().find(|(one, _)| *one == key).map(|(_, id)| *id)
    }

    /// Whom the line of the deck `contact` at that place is about.
    pub fn of_deck(&self, place: usize) -> Vec<PersonId> {
        let key = OF_DECK.get(place).copied().flatten();
        key.and_then(|key| self.id(key)).into_iter().collect()
    }

    /// Whom a turning point is about.
    pub fn of_story(&self, turn: &str) -> Vec<PersonId> {
        let key = OF_STORY.iter().find(|(one, _)| *one == turn);
        key.and_then(|(_, key)| self.id(key)).into_iter().collect()
    }
}

/// Writes everybody down on the day on which they were met, or on the first where that was before.
pub fn put_people(tx: &mut Tx<'_>, texts: &Texts, span: Span) -> Result<People> {
    let mut people = Vec::new();
    for (key, ago) in PEOPLE {
        let met = span.ago(ago);
        let then = span.moment(tx, met.max(span.first), 12 * 60);
        let say = |what: &str| texts.say(&format!("person-{key}-{what}"));
        let form = PersonForm {
            name: say("name"),
            reading: say("reading"),
            organisation: say("organisation"),
            they_help: say("they-help"),
            i_help: say("i-help"),
            met_where: say("met-where"),
            met_day: Some(met),
            ..PersonForm::default()
        };
        people.push((key, people::create(&mut tx.at(&then), form)?));
    }
    Ok(People(people))
}

/// The events, and what is planned: at the end, for a contact fulfils what was planned before.
pub fn put_plans(tx: &mut Tx<'_>, texts: &Texts, span: Span, people: &People) -> Result<()> {
    for (key, ago, met) in EVENTS {
        let say = |what: &str| texts.say(&format!("event-{key}-{what}"));
        let form = EventForm {
            name: say("name"),
            day: Some(span.ago(ago)),
            place: say("place"),
            note: String::new(),
            opened: say("opened"),
            people: met.iter().filter_map(|key| people.id(key)).collect(),
        };
        people::create_event(tx, form)?;
    }
    for (key, days, minute) in NEXT {
        let Some(id) = people.id(key) else { continue };
        let next = NextContact {
            day: span.today.plus_days(days),
            about: texts.say(&format!("person-{key}-next")),
        };
        let minute = minute.and_then(MinuteOfDay::new);
        people::set_next(
            tx,
            SetNextContact {
                id,
                next: Some(next),
                reminder: minute.map(|minute| NextReminder::At { minute }),
            },
        )?;
    }
    Ok(())
}
