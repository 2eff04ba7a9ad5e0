//! Every operation that the app and the command line offer. `operations.rs` lists them; one file a feature handles them:
//! parse, call the feature, return.
macro_rules! operation_list {
    ($($mode:ident $feature:ident :: $name:ident ( $args:ident ) -> $answer:ty ;)*) => {
        use serde_json::Value;

        use super::{Answer, Context, Nothing, Operation, arguments, bindings};
        use crate::{
            calendar::Now,
            error::{Error, Result},
            journal::{Changed, Journal},
        };
        #[allow(unused_imports, reason = "a feature's file brings all the types of its operations")]
        use super::{achievements::*, activities::*, checkins::*, days::*, entries::*, goals::*, habits::*, history::*, income::*, learning::*, life::*, papers::*, people::*, reminders::*, search::*, sheets::*, templates::*, today::*};

        /// Every operation, in the order of the list.
        pub const OPERATIONS: &[Operation] = &[$(Operation {
            name: stringify!($name),
            writes: writes!($mode),
            types: || bindings::operation::<$args, $answer>(),
        }),*];

        /// Runs the operation called `name`.
        ///
        /// # Errors
        /// [`Error::UnknownOperation`], [`Error::Argument`], or whatever the operation answers.
        pub fn call(journal: &mut Journal, now: &Now, name: &str, args: Value) -> Result<Answer> {
            match name {
                $(stringify!($name) => {
                    let args: $args = serde_path_to_error::deserialize(arguments(args)).map_err(|e| Error::arguments(&e))?;
                    let mut context = Context { journal, now, changed: Changed::default() };
                    let answer: $answer = super::$feature::$name(&mut context, args)?;
                    Ok(Answer { value: serde_json::to_value(answer)?, changed: context.changed })
                })*
                _ => Err(Error::UnknownOperation(name.to_owned())),
            }
        }
    };
}
macro_rules! writes {
    (read) => {
        false
    };
    (write) => {
        true
    };
}

mod achievements;
mod activities;
mod bindings;
mod checkins;
mod days;
mod entries;
mod goals;
mod habits;
mod history;
mod income;
mod learning;
mod life;
mod operations;
mod papers;
mod people;
mod reminders;
mod search;
mod sheets;
mod templates;
mod today;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

pub use bindings::{OperationTypes, typescript};
pub use operations::{OPERATIONS, call};

use crate::{
    calendar::{JournalDay, Now},
    error::Result,
    history::Action,
    journal::{Changed, Journal, Tx},
};

/// One operation, as `call --list` names it.
#[derive(Debug, Clone, Copy)]
pub struct Operation {
    /// Its name.
    pub name: &'static str,
    /// Whether it may write.
    pub writes: bool,
    /// Its types in TypeScript.
    pub types: fn() -> OperationTypes,
}

/// No arguments, or nothing to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Nothing {}

/// What a handler works with.
pub struct Context<'a> {
    journal: &'a mut Journal,
    now: &'a Now,
    changed: Changed,
}

impl Context<'_> {
    /// The moment of the call.
    pub fn now(&self) -> &Now {
        self.now
    }

    /// For reading.
    pub fn read(&self) -> &Connection {
        self.journal.read()
    }

    /// Today, by the person's turn-over hour.
    pub fn today(&self) -> Result<JournalDay> {
        self.journal.today(self.now)
    }

    /// Stores what came due so far, before something is changed that says when reminders are due.
    pub fn store_due(&mut self) -> Result<()> {
        self.act(Action::Background, crate::reminders::store_due)
    }

    /// Acts on the journal and remembers what changed.
    pub fn act<T>(&mut self, action: Action, change: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        let (answer, changed) = self.journal.act(self.now, action, change)?;
        self.changed.merge(changed);
        Ok(answer)
    }
}

/// An operation's answer, and what it changed.
#[derive(Debug)]
pub struct Answer {
    /// The answer, as JSON.
    pub value: Value,
    /// What to refresh, and the action that can be undone.
    pub changed: Changed,
}

/// Absent arguments stand for none.
fn arguments(args: Value) -> Value {
    if args.is_null() {
        Value::Object(serde_json::Map::new())
    } else {
        args
    }
}

/// Every type that crosses the boundary besides the operations' own: errors and change notices.
fn shared_types(into: &mut bindings::Types) {
    into.add::<crate::error::ErrorMessage>();
    into.add::<Changed>();
}

#[cfg(test)]
mod hostile_tests;
#[cfg(test)]
mod tests {
    use chrono::{TimeZone, Utc};
    use serde_json::json;

    use super::*;
    use crate::ids::IdSource;

    #[test]
    fn operations_are_called_by_name() {
        let now = Now::new(
            Utc.with_ymd_and_hms(2026, 11, 22, 3, 0, 0).unwrap(),
            chrono_tz::Asia::Tokyo,
        );
        let mut journal = Journal::in_memory(&now, IdSource::from_seed(1)).unwrap();
        let answer = call(
            &mut journal,
            &now,
            "set_theme",
            json!({ "theme": "学び続け、\n手渡す" }),
        )
        .unwrap();
        assert_eq!(answer.changed.action.unwrap().code, "theme-set");
        let life = call(&mut journal, &now, "life", Value::Null).unwrap().value;
        assert_eq!(life["theme"], "学び続け、 手渡す");
        let refused = call(
            &mut journal,
            &now,
            "set_theme",
            json!({ "theme": "あ".repeat(201) }),
        )
        .unwrap_err()
        .message();
        assert_eq!(
            (refused.code.as_str(), refused.args["limit"].as_str()),
            ("life-theme-too-long", "200")
        );
        assert_eq!(
            call(&mut journal, &now, "set_theme", json!({}))
                .unwrap_err()
                .code(),
            "error-arguments"
        );
        assert_eq!(
            call(&mut journal, &now, "fly", json!({})).unwrap_err().code(),
            "error-unknown-operation"
        );
    }

    #[test]
    fn no_two_types_of_the_boundary_share_a_name() {
        let text = typescript();
        assert!(
            text.contains("set_theme: { args: SetTheme; answer: Nothing };"),
            "{text}"
        );
        assert!(text.contains("export type Life = {"), "{text}");
    }
}
