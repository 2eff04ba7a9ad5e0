//! Where the computer is, and what its clock says.
use ayumi_journal::OccurrenceId;
use chrono::Duration;

use super::{World, ZONES};

impl World {
    /// Asleep or off for up to so many minutes; perhaps in another place afterwards.
    pub(super) fn away(&mut self, most: usize, off: bool) {
        self.watch();
        if off {
            self.journal = None;
        }
        self.time += Duration::minutes(5 + self.dice.below(most) as i64);
        if self.dice.chance(15) {
            self.zone = ZONES[self.dice.below(ZONES.len())];
        }
        self.awake_since = self.now().instant;
        if off {
            self.start();
        }
        self.look();
        self.watch();
    }

    pub(super) fn travel(&mut self) {
        self.watch();
        self.zone = ZONES[self.dice.below(ZONES.len())];
        self.awake_since = self.now().instant;
        self.look();
        self.watch();
    }

    /// By hours, or by days; half a day later somebody notices.
    pub(super) fn clock_runs_ahead(&mut self) {
        let by_days = self.dice.chance(30);
        self.watch();
        self.ahead = if by_days {
            Duration::hours(30 + self.dice.below(400) as i64)
        } else {
            Duration::minutes(5 + self.dice.below(60 * 18) as i64)
        };
        self.awake_since = self.now().instant;
        self.look();
        self.watch();
        let until = self.time + Duration::hours(5);
        self.run_until(until);
        self.watch();
        let ran_ahead = self.ahead;
        if ran_ahead > Duration::hours(24) {
            self.unsure_until = self.now().instant + Duration::hours(36);
        }
        self.ahead = Duration::zero();
        self.awake_since = self.now().instant + ran_ahead;
        // What comes again may be told again, and its answer is forgotten.
        if ran_ahead > Duration::hours(24) {
            let now = self.now().instant;
            let told: Vec<OccurrenceId> = self.told.keys().copied().collect();
            for id in told {
                if self.exists(id) && self.row(id).2 > now {
                    self.told.insert(id, (0, 1));
                    self.answered.remove(&id);
                    self.first_told.remove(&id);
                }
            }
        }
        self.look();
        self.watch();
        // Until everything has its time again, nothing else happens to the clock.
        let until = self.time + ran_ahead + Duration::hours(1);
        self.run_until(until);
        self.watch();
        self.awake_since = self.now().instant;
    }
}
