//! What the tray's menu says: what is left today, what waits for an answer, and the app itself.
use ayumi_journal::{
    Error, Journal, OccurrenceId,
    calendar::Now,
    reminders::{self, MuteUntil, Notice},
    today,
    words::Words,
};
use tauri::{
    AppHandle,
    menu::{IsMenuItem, Menu, MenuItem, PredefinedMenuItem, Submenu},
};

use crate::press::Press;

/// So many steps stand in the menu.
const STEPS: usize = 10;
/// So many reminders that wait for an answer.
const WAITING: usize = 5;
/// A longer label would make the menu as wide as the screen.
const LABEL: usize = 40;

/// A row of the menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// A line between groups.
    Line,
    /// Words only.
    Words(String),
    /// An entry, and what it does.
    Entry(Press, String),
    /// Entries under a heading.
    Group(String, Vec<(Press, String)>),
}

/// What the tray shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// How many steps are left today.
    pub open: u32,
    /// The icon's words.
    pub tooltip: String,
    /// The menu, from top to bottom.
    pub rows: Vec<Row>,
}

impl Content {
    /// What there is to show while no journal is open.
    pub fn without_journal(words: &Words) -> Self {
        Self {
            open: 0,
            tooltip: words.say("app-name"),
            rows: app_rows(words),
        }
    }

    /// What there is to show now.
    ///
    /// # Errors
    /// If the journal can't be read.
    pub fn read(journal: &Journal, now: &Now, words: &Words) -> Result<Self, Error> {
        let sql = journal.read();
        let today = today::today(sql, now, None)?;
        let manners = reminders::manners(sql)?;
        let left = words.say_with("shell-tray-left", [("count", today.open.into())]);
        let mut rows = vec![
            Row::Entry(Press::Quick, words.say("shell-tray-quick")),
            Row::Line,
            Row::Words(left.clone()),
        ];
        if !manners.discreet {
            let open = today.steps.iter().filter(|step| step.is_open(true));
            rows.extend(open.take(STEPS).map(|step| {
                let press = Press::Step {
                    habit_id: step.row.id,
                };
                Row::Entry(press, short(&step.row.name))
            }));
        }
        let waiting: Vec<OccurrenceId> = today.waiting.open.iter().map(|one| one.occurrence.id).collect();
        if !waiting.is_empty() {
            rows.push(Row::Line);
        }
        for id in waiting.into_iter().take(WAITING) {
            let told = reminders::tell_notice(sql, words, now, &Notice::One(id))?;
            let answers = told.buttons.into_iter();
            let answers = answers.map(|button| {
                let press = Press::Answer {
                    id,
                    answer: button.answer,
                };
                (press, button.label)
            });
            rows.push(Row::Group(short(&told.title), answers.collect()));
        }
        rows.push(Row::Line);
        let is_muted = manners.muted_until.is_some_and(|until| until > now.instant);
        rows.push(if is_muted {
            Row::Entry(Press::Mute { until: None }, words.say("shell-tray-unmute"))
        } else {
            let day = |days| MuteUntil::Day {
                day: today.today.plus_days(days),
            };
            let choices = [
                (MuteUntil::Today, "shell-tray-mute-today"),
                (day(2), "shell-tray-mute-tomorrow"),
                (day(7), "shell-tray-mute-week"),
            ];
            let choices =
                choices.map(|(until, label)| (Press::Mute { until: Some(until) }, words.say(label)));
            Row::Group(words.say("shell-tray-mute"), choices.into())
        });
        rows.push(Row::Line);
        rows.extend(app_rows(words));
        Ok(Self {
            open: today.open,
            tooltip: words.say_with("shell-tray-tooltip", [("left", left.into())]),
            rows,
        })
    }

    /// The menu itself. What an entry does is its id, so that a click on a menu that was just replaced does what it said.
    ///
    /// # Errors
    /// If the system refuses it.
    pub fn menu(&self, app: &AppHandle) -> tauri::Result<Menu<tauri::Wry>> {
        let menu = Menu::new(app)?;
        for row in &self.rows {
            let item: Box<dyn IsMenuItem<tauri::Wry>> = match row {
                Row::Line => Box::new(PredefinedMenuItem::separator(app)?),
                Row::Words(words) => Box::new(MenuItem::new(app, escaped(words), false, None::<&str>)?),
                Row::Entry(press, label) => Box::new(entry(app, press, label)?),
                Row::Group(label, entries) => {
                    let group = Submenu::new(app, escaped(label), true)?;
                    for (press, label) in entries {
                        group.append(&entry(app, press, label)?)?;
                    }
                    Box::new(group)
                }
            };
            menu.append(item.as_ref())?;
        }
        Ok(menu)
    }
}

fn app_rows(words: &Words) -> Vec<Row> {
    vec![
        Row::Entry(Press::Open, words.say("shell-tray-open")),
        Row::Entry(Press::Quit, words.say("shell-tray-quit")),
    ]
}

fn entry(app: &AppHandle, press: &Press, label: &str) -> tauri::Result<MenuItem<tauri::Wry>> {
    let id = serde_json::to_string(press)?;
    MenuItem::with_id(app, id, escaped(label), true, None::<&str>)
}

/// What the entry with that id does.
pub fn pressed(id: &str) -> Option<Press> {
    serde_json::from_str(id).ok()
}

/// `&` would underline the next letter.
fn escaped(label: &str) -> String {
    label.replace('&', "&&")
}

fn short(name: &str) -> String {
    match name.char_indices().nth(LABEL) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use ayumi_journal::{IdSource, api, words::Language};
    use serde_json::{Value, json};

    use super::*;

    const NAME: &str = "英語";

    fn journal(now: &Now) -> Journal {
        let mut journal = Journal::in_memory(now, IdSource::from_entropy()).unwrap();
        let daily = json!({
            "rule": { "kind": "daily", "times": 1 }, "from": "2026-11-01", "except_holidays": false,
        });
        let form = json!({
            "name": NAME, "kind": "yes_no", "direction": "at_least", "target": 1000, "unit_word": "", "schedule": daily,
        });
        api::call(&mut journal, now, "create_habit", form).unwrap();
        journal
    }

    fn set(journal: &mut Journal, now: &Now, operation: &str, arguments: Value) {
        api::call(journal, now, operation, arguments).unwrap();
    }

    fn says(content: &Content) -> String {
        format!("{content:?}")
    }

    #[test]
    fn it_names_nothing_where_others_may_see_it() {
        let now = Now::parse("2026-11-22T09:00:00+09:00[Asia/Tokyo]", chrono_tz::Tz::UTC).unwrap();
        let words = Words::new(Language::Ja);
        let mut journal = journal(&now);
        let open = Content::read(&journal, &now, &words).unwrap();
        assert!(says(&open).contains(NAME) && open.open == 1, "{open:?}");
        let mut manners = serde_json::to_value(reminders::manners(journal.read()).unwrap()).unwrap();
        manners["discreet"] = json!(true);
        set(&mut journal, &now, "set_reminder_manners", manners);
        let discreet = Content::read(&journal, &now, &words).unwrap();
        assert!(
            !says(&discreet).contains(NAME) && discreet.open == 1,
            "{discreet:?}"
        );
    }

    #[test]
    fn what_is_muted_can_be_let_come_again() {
        let now = Now::parse("2026-11-22T09:00:00+09:00[Asia/Tokyo]", chrono_tz::Tz::UTC).unwrap();
        let words = Words::new(Language::En);
        let mut journal = journal(&now);
        let unmute = Row::Entry(Press::Mute { until: None }, words.say("shell-tray-unmute"));
        assert!(
            !Content::read(&journal, &now, &words)
                .unwrap()
                .rows
                .contains(&unmute)
        );
        set(
            &mut journal,
            &now,
            "mute_reminders",
            json!({ "until": { "kind": "today" } }),
        );
        assert!(
            Content::read(&journal, &now, &words)
                .unwrap()
                .rows
                .contains(&unmute)
        );
    }

    #[test]
    fn an_entry_is_known_by_what_it_does() {
        let press = Press::Mute {
            until: Some(MuteUntil::Today),
        };
        assert_eq!(pressed(&serde_json::to_string(&press).unwrap()), Some(press));
        assert_eq!(pressed("quit"), None);
        assert_eq!(short(&"あ".repeat(50)).chars().count(), LABEL + 1);
        assert_eq!(escaped("R&D"), "R&&D");
    }
}
