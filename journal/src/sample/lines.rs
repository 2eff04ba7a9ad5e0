//! What is written now and then: thoughts, what was learnt, whom one met.
use chrono::Datelike;

use super::{
    Span,
    cast::Cast,
    days::{Event, What},
    dice::Dice,
    texts::Decks,
};
use crate::{
    calendar::JournalDay,
    entries::{EntryForm, EntryKind},
};

/// What the lines of the deck `expense` cost, in yen.
const COSTS: [i64; 10] = [1980, 860, 540, 3300, 4800, 320, 1200, 2420, 6980, 950];

/// What is earned in the years before the story, in yen.
const EARLIER_INCOME: (i64, i64) = (4, 24);
/// The story's first income is this many days ago.
const STORY_INCOME: i64 = 130;

/// A kind of line: how often a day, where in the day, and with what.
struct Habitual {
    kind: EntryKind,
    deck: &'static str,
    often: f64,
    at: (i64, i64),
    tags: &'static [&'static str],
}

const HABITUAL: [Habitual; 6] = [
    Habitual {
        kind: EntryKind::Note,
        deck: "note",
        often: 0.2,
        at: (1290, 70),
        tags: &[],
    },
    Habitual {
        kind: EntryKind::Learning,
        deck: "learning",
        often: 0.2,
        at: (1180, 120),
        tags: &["learning", "idea", "books"],
    },
    Habitual {
        kind: EntryKind::Achievement,
        deck: "achievement",
        often: 0.045,
        at: (1050, 60),
        tags: &["work", "guests"],
    },
    Habitual {
        kind: EntryKind::Contact,
        deck: "contact",
        often: 0.055,
        at: (1130, 150),
        tags: &["introduction", "training"],
    },
    Habitual {
        kind: EntryKind::Experience,
        deck: "experience",
        often: 0.022,
        at: (1000, 80),
        tags: &["town", "photo"],
    },
    Habitual {
        kind: EntryKind::Expense,
        deck: "expense",
        often: 0.035,
        at: (800, 200),
        tags: &["cost"],
    },
];

/// The lines of `day`.
pub fn of_day(
    day: JournalDay,
    span: Span,
    cast: &Cast,
    dice: &mut Dice,
    decks: &mut Decks<'_>,
) -> Vec<Event> {
    let mut events = Vec::new();
    for habitual in &HABITUAL {
        if !dice.happens(habitual.often) || day == span.today {
            continue;
        }
        let deck = match habitual.kind {
            EntryKind::Note if dice.happens(0.3) => season(day),
            _ => habitual.deck,
        };
        let (place, text) = decks.draw(deck, dice);
        let tag = habitual.tags.get(dice.between(0, 3) as usize);
        let entry = EntryForm {
            text,
            tags: tag
                .map(|t| decks.named(&format!("tag-{t}")))
                .into_iter()
                .collect(),
            yen: (habitual.kind == EntryKind::Expense).then(|| COSTS.get(place).copied().unwrap_or(1000)),
            people: if habitual.kind == EntryKind::Contact {
                cast.people.of_deck(place)
            } else {
                Vec::new()
            },
            minutes: match habitual.kind {
                EntryKind::Learning => dice.happens(0.6).then(|| dice.between(2, 9) * 10),
                EntryKind::Experience => Some(dice.between(4, 16) * 30),
                _ => None,
            },
            ..linked(EntryForm::new(habitual.kind), cast, dice)
        };
        events.push(Event {
            minute: dice.around(habitual.at.0, habitual.at.1),
            what: What::Line(entry),
        });
    }
    events.extend(earlier_income(day, span, cast, dice, decks));
    events
}

/// The activity and goal that such a line is most often about.
fn linked(entry: EntryForm, cast: &Cast, dice: &mut Dice) -> EntryForm {
    let roles = cast.roles;
    let one_of = |dice: &mut Dice, roles: &[_]| {
        roles
            .get(dice.between(0, roles.len() as i64 - 1) as usize)
            .copied()
    };
    let about_programs = dice.happens(0.3);
    EntryForm {
        activity_id: match entry.kind {
            EntryKind::Learning => Some(roles.learning),
            EntryKind::Achievement => Some(roles.main_job),
            EntryKind::Contact | EntryKind::Expense => Some(roles.parallel),
            EntryKind::Experience => one_of(dice, &[roles.community, roles.community, roles.hobby]),
            _ if about_programs => one_of(
                dice,
                &[roles.parallel, roles.family, roles.main_job, roles.health],
            ),
            _ => None,
        },
        goal_id: match entry.kind {
            EntryKind::Learning if about_programs => Some(cast.goals.programs),
            EntryKind::Contact if about_programs => Some(cast.goals.income),
            EntryKind::Experience => Some(cast.goals.trainer),
            _ => None,
        },
        ..entry
    }
}

/// The years that a stretched sample has before the story: some side income every month.
fn earlier_income(
    day: JournalDay,
    span: Span,
    cast: &Cast,
    dice: &mut Dice,
    decks: &Decks<'_>,
) -> Option<Event> {
    let before_the_story = day < span.ago(STORY_INCOME) && span.today - span.first > 3 * 365;
    if !before_the_story || !dice.happens(0.06) {
        return None;
    }
    let sources = ["income-talk", "income-web", "income-advice", "income-short"];
    let source = sources.get(dice.between(0, 3) as usize)?;
    let entry = EntryForm {
        text: decks.named(source),
        yen: Some(dice.between(EARLIER_INCOME.0, EARLIER_INCOME.1) * 1000),
        activity_id: Some(cast.roles.parallel),
        ..EntryForm::new(EntryKind::Income)
    };
    Some(Event {
        minute: 1200,
        what: What::Line(entry),
    })
}

fn season(day: JournalDay) -> &'static str {
    match day.0.month() {
        3..=5 => "spring",
        6..=8 => "summer",
        9..=11 => "autumn",
        _ => "winter",
    }
}
