//! What the reminder loop does: store what came due, settle what is open, and say what to show.
use chrono::{DateTime, Duration, Utc};
use rusqlite::Connection;

use super::{
    Due, Notice, Occurrence, Timetable, manners, missed, occurrences_between, quiet_until, standing,
    standing::timetable,
    store::{
        self, occurrences,
        watch::{self, Watched},
    },
};
use crate::{
    calendar::{Now, TurnOver, instant_of},
    error::{Error, Result},
    history::Touched,
    ids::{MomentId, OccurrenceId},
    journal::{Tx, turn_over},
    life,
};

/// How many days back the loop looks after the app was closed: older times are not stored any more.
pub const LOOK_BACK_DAYS: i64 = 31;

/// How often, in minutes, the loop writes down how far it has looked, if nothing is due meanwhile. Looking twice at a
/// time does no harm, a write to the disk at every tick would.
const WATCH_MINUTES: i64 = 60;

/// By how many hours a clock may be put back so that what came due meanwhile has had its time. Put back farther, it comes
/// again when its time really comes.
const AHEAD_HOURS: i64 = 24;

/// Stores every time that came due up to now, each once, before anything is shown; lets what is open come back or lapse;
/// and says which notices to show. After showing, [`mark_shown`] keeps them from being shown again.
pub fn record_due(tx: &mut Tx<'_>) -> Result<Vec<Notice>> {
    note_due(tx, false)?;
    settle_open(tx)
}

/// Stores every time that came due up to now and shows nothing. To be called before reminders, moments, due dates or
/// manners are changed, as an action of its own: what came due before still counts, and nothing before is made up.
pub fn store_due(tx: &mut Tx<'_>) -> Result<()> {
    note_due(tx, true)
}

fn note_due(tx: &mut Tx<'_>, write_down: bool) -> Result<()> {
    let now = *tx.now;
    let farthest = now.instant - Duration::days(LOOK_BACK_DAYS);
    let watched = watch::watched(tx.sql)?;
    let came_back_from = clock_and_zone(tx.sql, watched, &now)?;
    let turn_over = turn_over(tx.sql)?;
    let mut any = false;
    for (id, after) in watch::may_be_due(tx.sql, now.instant)? {
        any = true;
        let timetable = timetable(tx.sql, id)?;
        let mut after = after.unwrap_or(farthest).max(farthest);
        if let Some(back) = came_back_from.filter(|back| *back <= now.instant) {
            after = after.max(back);
        }
        let mut found = jumped_over(&timetable, watched, &now);
        found.extend(occurrences_between(&timetable, after, now.instant, now.zone));
        for due in found {
            note(tx, &timetable, &due, turn_over, came_back_from)?;
        }
        watch::set_next(
            tx.sql,
            id,
            now.instant,
            timetable.next_after(now.instant, now.zone),
        )?;
    }
    let is_news = watched.is_none_or(|watched| {
        watched.zone != now.zone
            || watched.until > now.instant
            || now.instant - watched.until >= Duration::minutes(WATCH_MINUTES)
    });
    if any || is_news || write_down {
        let watched = Watched {
            until: now.instant,
            zone: now.zone,
            came_back_from: came_back_from.filter(|back| *back > now.instant),
        };
        watch::set_watched(tx.sql, &watched)?;
    }
    Ok(())
}

/// After the clock was put back or the person went to another zone, every reminder is looked at. Answers from where the
/// clock was put back, if by more than a day: should it be put forward again, that stretch was looked at already.
fn clock_and_zone(sql: &Connection, watched: Option<Watched>, now: &Now) -> Result<Option<DateTime<Utc>>> {
    let Some(watched) = watched else { return Ok(None) };
    if watched.until > now.instant {
        // Up to here all was stored by the clock that ran ahead.
        watch::look_at_all_from(sql, now.instant - Duration::seconds(1))?;
        if watched.until - now.instant > Duration::hours(AHEAD_HOURS) {
            return Ok(watched.came_back_from.max(Some(watched.until)));
        }
    } else if watched.zone != now.zone {
        watch::look_at_all_from(sql, watched.until)?;
    }
    Ok(watched.came_back_from)
}

/// The times that a wall clock never showed because the person went east: they are due on arrival, as after a clock
/// change that skips them.
fn jumped_over(timetable: &Timetable, watched: Option<Watched>, now: &Now) -> Vec<Due> {
    let Some(watched) = watched.filter(|watched| watched.zone != now.zone) else {
        return Vec::new();
    };
    let reminder = &timetable.reminder;
    let left = watched.until.min(now.instant).max(reminder.active_since);
    // Where the wall clock stood then, it stood here already at that instant.
    let stood = instant_of(left.with_timezone(&watched.zone).naive_local(), now.zone);
    let is_past = now.instant - left > Duration::days(LOOK_BACK_DAYS);
    if reminder.zone.is_some() || stood >= left || left > now.instant || is_past {
        return Vec::new();
    }
    let mut before = timetable.clone();
    before.reminder.active_since = stood;
    occurrences_between(&before, stood, left, now.zone)
        .into_iter()
        .map(|due| Due { at: left, ..due })
        .collect()
}

fn note(
    tx: &mut Tx<'_>,
    timetable: &Timetable,
    due: &Due,
    turn_over: TurnOver,
    came_back_from: Option<DateTime<Utc>>,
) -> Result<()> {
    let now = tx.now.instant;
    if let Some((id, noted_at)) = occurrences::stored(tx.sql, due)? {
        let ran_ahead = noted_at - now > Duration::hours(AHEAD_HOURS)
            || noted_at > now && came_back_from.is_some_and(|back| back > now);
        return if ran_ahead {
            occurrences::begin_anew(tx, id, due)
        } else {
            Ok(())
        };
    }
    let day = standing::day_of(due.at, tx.now, turn_over);
    if standing::resolved(tx.sql, &timetable.reminder, day)?.is_none() {
        let id = tx.mint();
        occurrences::insert(tx, id, due)?;
    }
    Ok(())
}

fn settle_open(tx: &mut Tx<'_>) -> Result<Vec<Notice>> {
    let now = *tx.now;
    let turn_over = turn_over(tx.sql)?;
    let today = now.journal_day(turn_over);
    let begins = manners::begins(today, &now, turn_over);
    let open = occurrences::unsettled(tx.sql, begins)?;
    if open.is_empty() {
        return Ok(Vec::new());
    }
    let manners = manners::manners(tx.sql)?;
    let ends = manners::begins(today.next(), &now, turn_over);
    let room = match manners.daily_most {
        Some(most) => {
            Some(u32::from(most).saturating_sub(occurrences::notices_between(tx.sql, begins, ends)?))
        }
        None => None,
    };
    let sql = tx.sql;
    let mut resolved = |occurrence: &Occurrence| {
        let reminder = store::reminder_of_id(sql, occurrence.reminder_id)?;
        standing::resolved(
            sql,
            &reminder,
            standing::day_of(occurrence.moment(), &now, turn_over),
        )
    };
    let mut soon = || next_asking(sql, &now, turn_over);
    let look = missed::Look {
        now: &now,
        turn_over,
        quiet: quiet_until(&manners, &now).is_some(),
        room,
    };
    let settled = missed::settle(&open, &look, &mut resolved, &mut soon)?;
    for (id, state) in settled.changes {
        occurrences::set_state(tx, id, state)?;
    }
    Ok(settled.notices)
}

/// When something that asks is due next, if within the minutes in which notices are put together.
fn next_asking(sql: &Connection, now: &Now, turn_over: TurnOver) -> Result<Option<DateTime<Utc>>> {
    let until = now.instant + Duration::minutes(missed::TOGETHER_MINUTES);
    let mut next = None;
    for (id, _) in watch::may_be_due(sql, until)? {
        let timetable = timetable(sql, id)?;
        for due in occurrences_between(&timetable, now.instant, until, now.zone) {
            let day = standing::day_of(due.at, now, turn_over);
            if next.is_none_or(|next| due.at < next)
                && standing::resolved(sql, &timetable.reminder, day)?.is_none()
            {
                next = Some(due.at);
            }
        }
    }
    Ok(next)
}

/// Remembers that notices were shown. What was answered or deleted meanwhile stays as it is.
pub fn mark_shown(tx: &Tx<'_>, ids: &[OccurrenceId]) -> Result<()> {
    for id in ids {
        match occurrences::of_id(tx.sql, *id) {
            Ok(occurrence)
                if occurrence.shown_at.is_none() || occurrence.state != occurrence.state.shown() =>
            {
                occurrences::set_shown(tx, *id, occurrence.state.shown())?;
            }
            Ok(_) | Err(Error::NotFound { .. }) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(())
}

/// The next instant at which the loop has something to do, as far as is known; a look at it costs little.
pub fn next_look(sql: &Connection, now: &Now) -> Result<Option<DateTime<Utc>>> {
    // What was changed since the last look is looked at right away.
    let due = watch::earliest(sql)?.map(|at| at.max(now.instant + Duration::seconds(1)));
    // What is due may have waited for others.
    let open = occurrences::next_open(sql, now.instant, missed::TOGETHER_MINUTES * 60)?;
    let quiet = quiet_until(&manners::manners(sql)?, now);
    Ok(due
        .into_iter()
        .chain(open)
        .chain(quiet)
        .filter(|at| *at > now.instant)
        .min())
}

/// A moment of the day is deleted: reminders at it keep its usual minute.
pub fn let_go_of_moment(tx: &Tx<'_>, id: MomentId) -> Result<()> {
    match life::moments(tx.sql)?.into_iter().find(|moment| moment.id == id) {
        Some(moment) => store::keep_minute(tx, id, moment.at_minute),
        None => Ok(()),
    }
}

/// Brings up to date when each reminder may be due next, after an action.
pub(crate) fn refresh(sql: &Connection, now: &Now, touched: &[Touched]) -> Result<()> {
    // What is due at this very second still counts.
    let after = now.instant - Duration::seconds(1);
    if touched.iter().any(|t| t.table == "reminder_manners") {
        return watch::look_at_all(sql, after);
    }
    for t in touched {
        let look_at = match t.table.as_str() {
            "reminder" => watch::look_at,
            "moment" => watch::look_at_moment,
            "goal" => watch::look_at_goal,
            "milestone" => watch::look_at_milestone,
            "person" => watch::look_at_person,
            _ => continue,
        };
        if let Some(id) = t.texts("id").next() {
            look_at(sql, id, after)?;
        }
    }
    Ok(())
}
