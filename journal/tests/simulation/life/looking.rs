//! The looks of the reminder loop, and whether each shows what it should.
use std::collections::BTreeSet;

use ayumi_journal::{
    Action, OccurrenceId,
    calendar::Now,
    reminders::{self, Notice},
};
use chrono::Duration;

use super::{
    AT_LATEST, TICK, World,
    furnishing::{OWN_WORDS, THEME},
};
use crate::model::{About, Instant, Plan, day_begins, journal_day};

impl World {
    /// The computer is on until then, with a look whenever there may be something to do.
    pub(super) fn run_until(&mut self, end: Instant) {
        loop {
            let now = self.now();
            let next = reminders::next_look(self.journal().read(), &now).unwrap();
            let Some(next) = next.map(|next| next - self.ahead).filter(|next| *next < end) else {
                break;
            };
            let late = TICK - next.timestamp().rem_euclid(TICK);
            let at = (next + Duration::seconds(late % TICK)).max(self.time + Duration::seconds(1));
            if at >= end {
                break;
            }
            self.time = at;
            self.look();
        }
        self.time = end;
        self.look();
    }

    pub(super) fn look(&mut self) {
        let now = self.now();
        self.model.looks += 1;
        let is_quiet = self.model.manners.is_quiet(now.instant, now.zone);
        let has_room = self.has_room(&now);
        let listed_before = self.listed_at(&now);
        let (notices, _) = self
            .journal()
            .act(&now, Action::Background, reminders::record_due)
            .unwrap();
        assert!(notices.len() <= 1, "a burst at {now:?}: {notices:?}");
        assert!(notices.is_empty() || !is_quiet, "told in quiet hours, {now:?}");
        let put_in_list = self.listed_at(&now).saturating_sub(listed_before);
        self.seen.over_the_most += put_in_list as usize;
        // Those of other days count no more.
        let recent = now.instant - Duration::days(2);
        self.first_told.retain(|_, at| *at > recent);
        if now.instant >= self.unsure_until {
            assert!(
                put_in_list == 0 || !has_room && !is_quiet,
                "not told although there was room, {now:?}"
            );
        }
        if let Some(notice) = notices.first() {
            self.check_words(&now, notice);
            self.seen.caught_up += usize::from(matches!(notice, Notice::CatchUp(_)));
            self.seen.together += usize::from(matches!(notice, Notice::Together(_)));
            let ids = notice.occurrences().to_vec();
            for id in &ids {
                self.check_told(&now, notice, *id, has_room);
            }
            self.journal()
                .act(&now, Action::Background, |tx| reminders::mark_shown(tx, &ids))
                .unwrap();
            for id in ids {
                self.answer(id);
            }
        }
        self.nothing_is_kept_back(&now);
    }

    /// Whether fewer notices than the day's most were shown today: what was shown together is one.
    fn has_room(&self, now: &Now) -> bool {
        let Some(most) = self.model.manners.daily_most else {
            return true;
        };
        let begins = |days| day_begins(now.instant, now.zone, days);
        let today = begins(0)..begins(1);
        let told: BTreeSet<&Instant> = self.first_told.values().filter(|at| today.contains(at)).collect();
        told.len() < usize::from(most)
    }

    /// How many were put into the list at that instant without being told.
    fn listed_at(&mut self, now: &Now) -> u32 {
        if self.model.manners.daily_most.is_none() {
            return 0;
        }
        self.journal()
            .read()
            .prepare_cached(
                "SELECT count(*) FROM occurrence WHERE state = 'shown' AND shown_at IS NULL AND changed_at = ?1",
            )
            .unwrap()
            .query_row([now.instant.format("%Y-%m-%dT%H:%M:%SZ").to_string()], |r| r.get(0))
            .unwrap()
    }

    fn check_told(&mut self, now: &Now, notice: &Notice, id: OccurrenceId, has_room: bool) {
        let (n, _, due, later) = self.row(id);
        let told = self.told.entry(id).or_insert((0, 1));
        told.0 += 1;
        assert!(told.0 <= told.1, "{id} told again at {now:?}");
        let moment = later.unwrap_or(due);
        assert!(moment <= now.instant, "told before its time");
        if now.instant >= self.unsure_until {
            assert!(
                has_room || later.is_some(),
                "told beyond the day's most, {now:?}: {:?}",
                self.model.plans[n]
            );
        }
        if told.0 == 1 {
            self.first_told.insert(id, now.instant);
        }
        let day = journal_day(moment, now.zone);
        let plan = self.model.plans[n].as_ref();
        assert!(
            plan.is_some_and(|plan| !self.model.rests(plan, day)),
            "told while it rests, {now:?}: {plan:?}"
        );
        let is_quiet = |at| self.model.manners.is_quiet(at, now.zone);
        let quiet_then = is_quiet(moment) || is_quiet(moment + Duration::seconds(AT_LATEST));
        self.seen.kept_quiet += usize::from(quiet_then);
        if moment > self.awake_since && !quiet_then && !matches!(notice, Notice::CatchUp(_)) {
            let late = (now.instant - moment).num_seconds();
            assert!(
                late <= AT_LATEST,
                "{late} seconds late at {now:?}: {due:?} of {plan:?}, put off until {later:?}, awake since {}",
                self.awake_since
            );
        }
    }

    /// Discreet words name nothing of the person's; others say what it is about.
    fn check_words(&mut self, now: &Now, notice: &Notice) {
        let sql = self.journal.as_ref().unwrap().read();
        let told = reminders::tell_notice(sql, &self.words, now, notice).unwrap();
        let said = format!("{}\n{}", told.title, told.body);
        let manners = &self.model.manners;
        if manners.discreet {
            self.seen.discreet += 1;
            assert!(!said.contains(OWN_WORDS), "not discreet: {said}");
            return;
        }
        assert!(manners.theme || !said.contains(THEME), "with the theme: {said}");
        if let Notice::One(id) = notice {
            let (n, ..) = self.row(*id);
            if !matches!(n, 0..2 | 40..48) {
                self.seen.named += 1;
                assert!(said.contains(OWN_WORDS), "of what? {said}");
            }
        }
    }

    /// Whoever is awake and not quiet is told of everything that asks.
    fn nothing_is_kept_back(&mut self, now: &Now) {
        if self.model.manners.is_quiet(now.instant, now.zone) {
            return;
        }
        let by = (now.instant - Duration::seconds(AT_LATEST))
            .format("%Y-%m-%dT%H:%M:%SZ")
            .to_string();
        let waiting: Vec<(String, String)> = {
            let sql = self.journal().read();
            let mut rows = sql
                .prepare_cached(
                    "SELECT reminder_id, due_at FROM occurrence
                     WHERE state = 'due' AND due_at <= ?1 AND coalesce(later_until, due_at) <= ?1",
                )
                .unwrap();
            let rows = rows.query_map([by], |r| Ok((r.get(0)?, r.get(1)?))).unwrap();
            rows.map(Result::unwrap).collect()
        };
        for (reminder, due) in waiting {
            let plan = self.model.plans[self.numbers[&reminder]].as_ref();
            let needs_nothing = |plan: &Plan| match plan.about {
                About::Itself => false,
                About::Goal(_) => self.model.rests(plan, journal_day(now.instant, now.zone)),
                _ => true,
            };
            assert!(
                plan.is_some_and(|plan| needs_nothing(plan) || !plan.enabled),
                "due at {due} and not told by {now:?}"
            );
        }
    }
}
