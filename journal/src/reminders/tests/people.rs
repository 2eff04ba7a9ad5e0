//! Following up a person: due on the day of the next contact, which moves, is fulfilled or taken back.
use super::*;
use crate::{
    PersonId,
    people::{self, ContactForm, NextContact, NextReminder, PersonForm, SetNextContact},
};

fn day(text: &str) -> JournalDay {
    text.parse().unwrap()
}

fn person(journal: &mut Journal) -> PersonId {
    let form = PersonForm {
        name: "小林 恵子".to_owned(),
        ..PersonForm::default()
    };
    let made = journal.act(&at("20T12:00"), Action::plain("person-created"), |tx| {
        people::create(tx, form)
    });
    made.unwrap().0
}

/// Plans the next contact on that day of November at 7:30, as the operation does.
fn plan(journal: &mut Journal, clock: &str, id: PersonId, next: Option<&str>, about: &str) {
    let args = SetNextContact {
        id,
        next: next.map(|next| NextContact {
            day: day(&format!("2026-11-{next}")),
            about: about.to_owned(),
        }),
        reminder: next.map(|_| NextReminder::At {
            minute: MinuteOfDay::new(450).unwrap(),
        }),
    };
    journal.act(&at(clock), Action::Background, store_due).unwrap();
    journal
        .act(&at(clock), Action::plain("next-contact-set"), |tx| {
            people::set_next(tx, args)
        })
        .unwrap();
}

fn coming(journal: &Journal, clock: &str) -> Vec<String> {
    dates(&next(journal.read(), &at(clock), 9).unwrap())
}

fn open_ones(journal: &Journal, clock: &str) -> usize {
    waiting(journal.read(), &at(clock)).unwrap().open.len()
}

fn contacts(journal: &Journal) -> Vec<(String, String)> {
    let sql = journal.read();
    let mut rows = sql
        .prepare("SELECT day, text FROM entry JOIN entry_person ON entry_id = entry.id WHERE kind = 'contact' ORDER BY at")
        .unwrap();
    let rows = rows.query_map([], |r| Ok((r.get(0)?, r.get(1)?))).unwrap();
    rows.map(std::result::Result::unwrap).collect()
}

#[test]
fn it_is_due_on_the_day_and_moves_with_it() {
    let mut journal = journal();
    let id = person(&mut journal);
    plan(&mut journal, "20T12:00", id, Some("24"), "会場の予約");
    assert_eq!(coming(&journal, "20T12:00"), ["2026-11-24"]);
    plan(&mut journal, "20T12:10", id, Some("22"), "会場の予約");
    assert_eq!(coming(&journal, "20T12:10"), ["2026-11-22"]);
    assert_eq!(
        list(journal.read(), &at("20T12:10")).unwrap().len(),
        1,
        "it is the same reminder"
    );
    assert!(tick(&mut journal, "22T07:29").is_empty());
    let notices = tick(&mut journal, "22T07:30");
    assert_eq!(notices.len(), 1);
    let said = say(
        journal.read(),
        &Words::new(Language::Ja),
        &at("22T07:30"),
        &notices,
    )
    .unwrap();
    assert_eq!(
        (said[0].title.as_str(), said[0].subject),
        ("小林 恵子", Some(Subject::Person(id)))
    );
    assert!(said[0].body.contains("会場の予約"), "{}", said[0].body);
    let answers: Vec<_> = said[0].buttons.iter().map(|button| button.answer).collect();
    assert_eq!(answers.first(), Some(&ReminderAnswer::Done));
    assert_eq!(answers.last(), Some(&ReminderAnswer::Skip));
    assert!(!answers.contains(&ReminderAnswer::Small));
    show(&mut journal, "22T07:30", &notices);
    assert_eq!(
        open_ones(&journal, "23T09:00"),
        1,
        "it waits for an answer, also the day after"
    );
    plan(&mut journal, "23T09:00", id, Some("23"), "会場の予約");
    assert_eq!(
        open_ones(&journal, "23T09:00"),
        0,
        "put off by a day, yesterday's is over"
    );
}

#[test]
fn it_stops_when_the_contact_is_taken_back_or_the_person_goes() {
    let mut journal = journal();
    let id = person(&mut journal);
    plan(&mut journal, "20T12:00", id, Some("22"), "");
    let notices = tick(&mut journal, "22T07:30");
    show(&mut journal, "22T07:30", &notices);
    plan(&mut journal, "22T08:00", id, None, "");
    assert_eq!(
        (
            coming(&journal, "22T08:00").len(),
            open_ones(&journal, "22T08:00")
        ),
        (0, 0)
    );
    journal.undo(&at("22T08:01")).unwrap();
    assert_eq!(open_ones(&journal, "22T08:01"), 1);
    plan(&mut journal, "22T08:02", id, Some("25"), "");
    assert_eq!(coming(&journal, "22T08:02"), ["2026-11-25"]);
    let archive = |journal: &mut Journal, archived| {
        let done = journal.act(&at("22T09:00"), Action::plain("person-archived"), |tx| {
            people::archive(tx, id, archived)
        });
        done.unwrap();
    };
    archive(&mut journal, true);
    assert!(coming(&journal, "22T09:00").is_empty());
    assert!(tick(&mut journal, "25T07:30").is_empty());
    archive(&mut journal, false);
    assert_eq!(coming(&journal, "22T09:00"), ["2026-11-25"]);
    journal
        .act(&at("22T09:00"), Action::plain("person-deleted"), |tx| {
            people::delete(tx, id)
        })
        .unwrap();
    assert!(list(journal.read(), &at("22T09:00")).unwrap().is_empty());
    assert!(tick(&mut journal, "25T07:30").is_empty());
}

#[test]
fn done_records_the_contact_and_can_be_undone() {
    let mut journal = journal();
    let id = person(&mut journal);
    plan(&mut journal, "20T12:00", id, Some("22"), "会場の予約");
    let notices = tick(&mut journal, "22T07:30");
    let occurrence = notices[0].occurrences()[0];
    show(&mut journal, "22T07:30", &notices);
    let small = give(&mut journal, "22T07:35", occurrence, ReminderAnswer::Small);
    assert_eq!(small.unwrap_err().code(), "reminders-no-small-version");
    // Answered late: it has taken place by then.
    give(&mut journal, "24T07:40", occurrence, ReminderAnswer::Done).unwrap();
    assert_eq!(
        contacts(&journal),
        [("2026-11-24".to_owned(), "会場の予約".to_owned())]
    );
    assert_eq!(people::next_contact(journal.read(), id).unwrap(), None);
    assert_eq!(state(&journal, occurrence), State::Done);
    give(&mut journal, "24T07:41", occurrence, ReminderAnswer::Done).unwrap();
    assert_eq!(contacts(&journal).len(), 1, "twice is once");
    let undone = journal.undo(&at("24T07:42")).unwrap().unwrap();
    assert_eq!(undone.action.unwrap().code, "contact-recorded");
    assert!(contacts(&journal).is_empty());
    assert_eq!(
        people::next_contact(journal.read(), id).unwrap().unwrap().day,
        day("2026-11-22")
    );
    assert_eq!(state(&journal, occurrence), State::Shown);
}

#[test]
fn skipped_it_stays_planned_and_put_off_it_comes_back() {
    let mut journal = journal();
    let id = person(&mut journal);
    plan(&mut journal, "20T12:00", id, Some("22"), "");
    let occurrence = tick(&mut journal, "22T07:30")[0].occurrences()[0];
    let later = ReminderAnswer::Later {
        by: Some(LaterBy::Tomorrow),
        until: None,
    };
    give(&mut journal, "22T07:31", occurrence, later).unwrap();
    assert_eq!(tick(&mut journal, "23T07:30"), [Notice::One(occurrence)]);
    give(&mut journal, "23T07:31", occurrence, ReminderAnswer::Skip).unwrap();
    assert!(contacts(&journal).is_empty());
    assert!(people::next_contact(journal.read(), id).unwrap().is_some());
}

#[test]
fn a_contact_before_its_time_leaves_nothing_to_ask() {
    let mut journal = journal();
    let id = person(&mut journal);
    plan(&mut journal, "20T12:00", id, Some("22"), "会場の予約");
    let contact = ContactForm {
        id,
        day: None,
        text: "電話で".to_owned(),
        minutes: None,
        tags: Vec::new(),
        next: None,
    };
    journal
        .act(&at("22T07:00"), Action::plain("contact-recorded"), |tx| {
            people::record(tx, contact)
        })
        .unwrap();
    assert!(tick(&mut journal, "22T07:30").is_empty());
    assert!(coming(&journal, "22T07:30").is_empty());
}

#[test]
fn before_the_day_turns_over_it_is_that_nights() {
    let mut journal = journal();
    let id = person(&mut journal);
    plan(&mut journal, "20T12:00", id, Some("22"), "");
    let reminder = list(journal.read(), &at("20T12:00")).unwrap()[0].reminder.clone();
    let early = ReminderChange {
        id: Some(reminder.id),
        days: reminder.days,
        ..daily(Subject::Person(id), 90)
    };
    make(&mut journal, "20T12:01", early).unwrap();
    let notices = tick(&mut journal, "22T01:30");
    assert_eq!(notices.len(), 1, "on the 22nd by the wall clock");
    show(&mut journal, "22T01:30", &notices);
    assert_eq!(open_ones(&journal, "22T08:00"), 1);
}

#[test]
fn only_days_before_the_contact_are_taken() {
    let mut journal = journal();
    let id = person(&mut journal);
    let refused = make(&mut journal, "20T12:00", daily(Subject::Person(id), 450)).unwrap_err();
    assert_eq!(refused.code(), "reminders-due-date-only");
    let ahead = ReminderChange {
        days: ReminderDays::BeforeDue {
            days_before: vec![0, 3],
        },
        ..daily(Subject::Person(id), 450)
    };
    make(&mut journal, "20T12:00", ahead).unwrap();
    assert!(coming(&journal, "20T12:00").is_empty(), "nothing is planned yet");
    plan(&mut journal, "20T12:05", id, Some("28"), "会場の予約");
    assert_eq!(coming(&journal, "20T12:05"), ["2026-11-25", "2026-11-28"]);
    let notices = tick(&mut journal, "25T07:30");
    let said = say(
        journal.read(),
        &Words::new(Language::En),
        &at("25T07:30"),
        &notices,
    )
    .unwrap();
    assert!(said[0].body.contains('3'), "{}", said[0].body);
}

#[test]
fn every_wording_comes_up_and_discreet_words_name_nobody() {
    let mut journal = journal();
    let id = person(&mut journal);
    plan(&mut journal, "20T12:00", id, Some("22"), "会場の予約");
    for minute in 460..490 {
        let change = ReminderChange {
            days: ReminderDays::BeforeDue { days_before: vec![0] },
            ..daily(Subject::Person(id), minute)
        };
        make(&mut journal, "20T12:00", change).unwrap();
    }
    tick(&mut journal, "22T09:00");
    for language in [Language::Ja, Language::En] {
        let words = Words::new(language);
        let mut seen = std::collections::BTreeSet::new();
        for one in store::occurrences::open(journal.read()).unwrap() {
            let said = say(journal.read(), &words, &at("22T09:00"), &[Notice::One(one.id)]).unwrap();
            seen.insert(said[0].body.clone());
        }
        assert_eq!(seen.len(), 3, "{seen:?}");
        assert!(seen.iter().all(|body| body.contains("会場の予約")));
    }
    let manners = ReminderManners {
        discreet: true,
        ..manners(journal.read()).unwrap()
    };
    journal
        .act(&at("22T09:00"), Action::plain("reminder-manners-set"), |tx| {
            set_manners(tx, manners)
        })
        .unwrap();
    let first = store::occurrences::open(journal.read()).unwrap()[0].id;
    let said = say(
        journal.read(),
        &Words::new(Language::Ja),
        &at("22T09:00"),
        &[Notice::One(first)],
    )
    .unwrap();
    assert!(!format!("{}{}", said[0].title, said[0].body).contains("小林"));
    assert!(!said[0].body.contains("会場"));
}
