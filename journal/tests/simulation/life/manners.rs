//! How reminders are told to behave.
use chrono::Duration;
use serde_json::json;

use super::World;
use crate::model::{Manners, day_begins, journal_day};

impl World {
    pub(super) fn set_manners(&mut self) {
        let dice = &mut self.dice;
        let mut quiet = [None; 7];
        if dice.chance(70) {
            for hours in &mut quiet {
                *hours = match dice.below(10) {
                    0..6 => Some((20 * 60 + dice.below(240) as u16, 5 * 60 + dice.below(180) as u16)),
                    6 => Some((12 * 60, 13 * 60 + dice.below(60) as u16)),
                    // From the morning to the next one.
                    7 => Some((8 * 60, 7 * 60 + dice.below(59) as u16)),
                    _ => None,
                };
            }
        }
        let manners = Manners {
            quiet,
            not_on_holidays: dice.chance(50),
            daily_most: dice.chance(50).then(|| 1 + dice.below(6) as u16),
            discreet: dice.chance(30),
            theme: dice.chance(50),
            muted_until: self.model.manners.muted_until,
        };
        let hours = quiet.map(|hours| hours.map(|(from, until)| json!({ "from": from, "until": until })));
        self.watch();
        self.call(
            "set_reminder_manners",
            json!({ "quiet": hours, "not_on_holidays": manners.not_on_holidays,
                "daily_most": manners.daily_most, "theme_now_and_then": manners.theme,
                "discreet": manners.discreet, "side_income_threshold": 200_000 }),
        );
        self.model.manners = manners;
        self.awake_since = self.now().instant;
    }

    /// For today or until a day; or they come again.
    pub(super) fn mute(&mut self) {
        self.watch();
        let now = self.now();
        let days = self.dice.below(6) as i64;
        let until = match days {
            0 => json!(null),
            1 => json!({ "kind": "today" }),
            days => {
                let day = journal_day(now.instant, now.zone) + Duration::days(days);
                json!({ "kind": "day", "day": day })
            }
        };
        self.call("mute_reminders", json!({ "until": until }));
        self.model.manners.muted_until = (days > 0).then(|| day_begins(now.instant, now.zone, days));
        self.seen.mutes += usize::from(days > 0);
        self.awake_since = now.instant;
    }
}
