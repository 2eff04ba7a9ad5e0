//! Pauses: care, illness, a busy season. They never break a streak or a score.
use super::{HabitPause, MAX_WORDS, RestReason, change::check_day, store};
use crate::{
    calendar::JournalDay,
    error::{Error, Result},
    ids::{HabitId, PauseId},
    journal::Tx,
    text::one_line,
};

/// Rests a habit from `from` until `until` (open-ended without one). A pause that covers `from` is replaced.
///
/// # Errors
/// An end before the start, or a note out of its limits.
pub fn pause(
    tx: &mut Tx<'_>,
    habit_id: HabitId,
    reason: RestReason,
    note: &str,
    from_day: JournalDay,
    until_day: Option<JournalDay>,
) -> Result<PauseId> {
    store::habit(tx.sql, habit_id)?;
    check_day(from_day, "from_day")?;
    until_day.map_or(Ok(()), |day| check_day(day, "until_day"))?;
    if until_day.is_some_and(|until| until < from_day) {
        return Err(Error::field("until_day", "habits-pause-ends-before-it-starts"));
    }
    let note = one_line(note);
    if note.chars().count() > MAX_WORDS {
        return Err(Error::limit("note", "habits-words-too-long", MAX_WORDS));
    }
    resume(tx, habit_id, from_day)?;
    let id = tx.mint();
    store::insert_pause(
        tx,
        &HabitPause {
            id,
            habit_id,
            reason,
            note,
            from_day,
            until_day,
        },
    )?;
    Ok(id)
}

/// Goes on from `day`: pauses that cover it end the day before, those that would begin later stay.
pub fn resume(tx: &Tx<'_>, habit_id: HabitId, day: JournalDay) -> Result<()> {
    for pause in store::pauses(tx.sql, habit_id)? {
        if pause.covers(day) {
            if pause.from_day == day {
                store::delete_pause(tx, pause.id)?;
            } else {
                store::end_pause(tx, pause.id, day.previous())?;
            }
        }
    }
    Ok(())
}
