//! What held on a day, beside a naive model: the whole design is written down anew for each day and read from there.
use std::collections::BTreeMap;

use chrono::Weekday;
use proptest::{collection::vec, prelude::*};

use super::{Block, DayTypeForm, TimeUse, band, held::Design, types};
use crate::{
    IdSource, Journal,
    calendar::{JournalDay, Now, is_holiday},
    history::Action,
    ids::DayTypeId,
};

/// Days that are lived through, from Friday 30 October 2026 on: with 文化の日 and 勤労感謝の日.
const DAYS: i64 = 30;
/// Types that are named on the first day.
const TYPES: usize = 3;

fn first() -> JournalDay {
    JournalDay::new(2026, 10, 30).unwrap()
}

fn noon(day: JournalDay) -> Now {
    Now::parse(&format!("{day}T12:00:00+09:00"), chrono_tz::Asia::Tokyo).unwrap()
}

#[derive(Debug, Clone)]
enum Change {
    /// Sleep until so many hours, or nothing.
    Plan(usize, u16),
    /// Weekdays by their bits, holidays by the eighth.
    Usual(usize, u8),
    Away(usize, bool),
    /// A day, counted from the first, is given a type.
    Give(i64, Option<usize>),
    Undo,
}

fn change() -> impl Strategy<Value = Change> {
    let one = 0..TYPES;
    prop_oneof![
        4 => (one.clone(), 0u16..4).prop_map(|(of, hours)| Change::Plan(of, hours)),
        4 => (one.clone(), any::<u8>()).prop_map(|(of, slots)| Change::Usual(of, slots)),
        2 => (one.clone(), any::<bool>()).prop_map(|(of, away)| Change::Away(of, away)),
        1 => (0..DAYS, proptest::option::of(one)).prop_map(|(day, of)| Change::Give(day, of)),
        1 => Just(Change::Undo),
    ]
}

/// The design of one day: all of it. What nothing was said of yet is none.
#[derive(Debug, Clone, Default)]
struct Sheet {
    /// By weekday from Monday; holidays last.
    slots: [Option<Option<usize>>; 8],
    away: [bool; TYPES],
    hours: [Option<u16>; TYPES],
}

#[derive(Debug, Clone)]
struct Model {
    days: BTreeMap<JournalDay, Sheet>,
    given: BTreeMap<JournalDay, usize>,
}

impl Model {
    /// Writes on a day and every later one.
    fn write(&mut self, from: JournalDay, change: impl Fn(&mut Sheet)) {
        self.days.range_mut(from..).for_each(|(_, sheet)| change(sheet));
    }

    /// What is on that day's sheet, or else on the first sheet that says it.
    fn read<T>(&self, day: JournalDay, of: impl Fn(&Sheet) -> Option<T>) -> Option<T> {
        of(&self.days[&day]).or_else(|| self.days.values().find_map(of))
    }

    fn slot(&self, day: JournalDay, slot: usize) -> Option<usize> {
        self.read(day, |sheet| sheet.slots[slot]).flatten()
    }

    fn hours(&self, day: JournalDay, of: usize) -> u16 {
        self.read(day, |sheet| sheet.hours[of]).unwrap_or_default()
    }

    fn usual(&self, day: JournalDay) -> Option<usize> {
        let sheet = &self.days[&day];
        let used = |slot: usize| self.slot(day, slot).filter(|of| !sheet.away[*of]);
        let weekday = day.weekday().num_days_from_monday() as usize;
        is_holiday(day)
            .then(|| used(7))
            .flatten()
            .or_else(|| used(weekday))
    }
}

/// From Monday, 0.
fn weekday(n: usize) -> Weekday {
    Weekday::try_from(n as u8).unwrap()
}

fn sleep(hours: u16) -> Vec<Block> {
    let block = Block {
        start: 0,
        end: hours * 60,
        of: TimeUse::Sleep,
    };
    (hours > 0).then_some(block).into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn what_held_on_a_day_is_what_was_said_last_by_then(changes in vec((0i64..4, change()), 1..28)) {
        let mut day = first();
        let mut journal = Journal::in_memory(&noon(day), IdSource::from_seed(7)).unwrap();
        let act = |journal: &mut Journal, day: JournalDay, change: &mut dyn FnMut(&mut crate::journal::Tx<'_>)| {
            journal.act(&noon(day), Action::plain("day-as-usual"), |tx| { change(tx); Ok(()) }).unwrap();
        };
        let mut ids: Vec<DayTypeId> = Vec::new();
        act(&mut journal, day, &mut |tx| {
            for n in 0..TYPES {
                let form = DayTypeForm { name: format!("型{n}"), weekdays: Vec::new(), holidays: false };
                ids.push(types::create(tx, form).unwrap());
            }
        });
        let days = first().through(first().plus_days(DAYS)).map(|day| (day, Sheet::default())).collect();
        let mut model = Model { days, given: BTreeMap::new() };
        let mut before: Vec<Model> = Vec::new();
        for (later, change) in changes {
            day = day.plus_days(later).min(first().plus_days(DAYS));
            let (kept, count) = (model.clone(), journal_steps(&journal));
            match change {
                Change::Plan(of, hours) => {
                    act(&mut journal, day, &mut |tx| types::plan(tx, ids[of], sleep(hours)).unwrap());
                    // To plan nothing says something only where something was planned the day before.
                    let before = model.days.get(&day.previous()).and_then(|sheet| sheet.hours[of]);
                    let said = (hours > 0 || before.is_some()).then_some(hours);
                    model.write(day, |sheet| sheet.hours[of] = said);
                }
                Change::Usual(of, slots) => {
                    let has = |n: usize| slots & (1 << n) != 0;
                    let weekdays: Vec<_> = (0..7).filter(|n| has(*n)).map(weekday).collect();
                    let form = DayTypeForm { name: format!("型{of}"), weekdays, holidays: has(7) };
                    act(&mut journal, day, &mut |tx| types::change(tx, ids[of], form.clone()).unwrap());
                    let before = model.days.get(&day.previous()).cloned().unwrap_or_default();
                    model.write(day, |sheet| {
                        for (n, slot) in sheet.slots.iter_mut().enumerate() {
                            if has(n) {
                                *slot = Some(Some(of));
                            } else if *slot == Some(Some(of)) {
                                // Taken back on the day on which it was said first, nothing was ever said.
                                *slot = before.slots[n].map(|_| None);
                            }
                        }
                    });
                }
                Change::Away(of, away) => {
                    act(&mut journal, day, &mut |tx| types::archive(tx, ids[of], away).unwrap());
                    model.write(day, |sheet| sheet.away[of] = away);
                }
                Change::Give(on, of) => {
                    let on = first().plus_days(on);
                    act(&mut journal, day, &mut |tx| types::set_day(tx, on, of.map(|of| ids[of])).unwrap());
                    match of.filter(|of| model.usual(on) != Some(*of)) {
                        Some(of) => model.given.insert(on, of),
                        None => model.given.remove(&on),
                    };
                }
                Change::Undo => {
                    if let Some(kept) = before.pop() {
                        journal.undo(&noon(day)).unwrap();
                        model = kept;
                    }
                    continue;
                }
            }
            // What changed nothing is no step to undo.
            if journal_steps(&journal) > count {
                before.push(kept);
            }
        }
        let last = first().plus_days(DAYS);
        let whole = Design::of(journal.read(), first(), last).unwrap();
        for day in first().through(last) {
            let usual = model.usual(day).map(|of| ids[of]);
            let of = model.given.get(&day).copied().or_else(|| model.usual(day));
            let plan = of.map_or_else(Vec::new, |of| sleep(model.hours(day, of)));
            let alone = Design::of(journal.read(), day, day).unwrap();
            for design in [&whole, &alone] {
                prop_assert_eq!(design.usual_of(day).map(|one| one.id), usual, "usual on {}", day);
                prop_assert_eq!(design.type_of(day).map(|one| one.id), of.map(|of| ids[of]), "type on {}", day);
                prop_assert_eq!(band::pieces(design.plan_of(day)), band::pieces(&plan), "plan of {}", day);
            }
            let listed = types::types(journal.read(), Some(day), true).unwrap();
            for (n, one) in listed.iter().enumerate() {
                let sheet = &model.days[&day];
                prop_assert_eq!(&one.blocks, &sleep(model.hours(day, n)));
                prop_assert_eq!(one.archived, sheet.away[n]);
                let weekdays: Vec<_> = (0..7).filter(|slot| model.slot(day, *slot) == Some(n)).map(weekday).collect();
                prop_assert_eq!(&one.weekdays, &weekdays);
                prop_assert_eq!(one.holidays, model.slot(day, 7) == Some(n));
            }
        }
        // An earlier plan is told by its first and last day, on which the same was planned.
        for earlier in whole.earlier(first().through(last)) {
            let n = ids.iter().position(|id| *id == earlier.type_id).unwrap();
            let hours = |day: JournalDay| model.hours(day, n);
            for day in earlier.from.unwrap_or(first()).through(earlier.until) {
                prop_assert_eq!(hours(day), hours(earlier.until));
            }
            prop_assert_ne!(hours(earlier.until.next()), hours(earlier.until));
            prop_assert!(earlier.from.is_none_or(|from| hours(from.previous()) != hours(from)));
        }
    }
}

fn journal_steps(journal: &Journal) -> i64 {
    let count = "SELECT count(*) FROM history_action";
    journal.read().query_row(count, [], |r| r.get(0)).unwrap()
}
