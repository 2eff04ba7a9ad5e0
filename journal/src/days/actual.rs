//! What was logged of a day, on its band.
//!
//! - An entry with minutes that was written when it happened ends at its instant and begins that many minutes earlier, on the
//!   clock where it was written. What reaches back into the day before is cut off where the day turns over.
//! - Minutes without a known time (filled in later, sleep of the check-in) are drawn nowhere; the sums have them.
//! - Where entries overlap, the shorter lies on top, for it is what interrupted the longer; of two of one length, the one
//!   that ended later. The sums count each entry whole, so that they agree with the log.
use super::{Piece, Sums, TimeUse, UseMinutes, UsedActivity, band, uses};
use crate::{calendar::JournalDay, checkins::Checkin, entries::Spent};

/// What was logged of a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Actual {
    /// On the band, in the order of the clock, without overlaps.
    pub pieces: Vec<Piece>,
    /// Logged minutes by use, with and without a time.
    pub sums: Sums,
    /// Those of them without a known time.
    pub untimed: Sums,
    /// Minutes that more than one entry claims, each counted once for every further entry.
    pub overlapping: u16,
}

impl Actual {
    /// The uses without a known time, in the order in which they are shown.
    pub fn untimed_in(&self, order: &[UsedActivity]) -> Vec<UseMinutes> {
        uses(order)
            .filter_map(|of| Some((of, *self.untimed.get(&of)?)))
            .map(|(of, minutes)| UseMinutes { of, minutes })
            .collect()
    }
}

/// An entry on the band. Minutes are counted from the midnight that the day begins after, so that the hours after the next
/// midnight stand past 1440.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Placed {
    pub start: u16,
    pub end: u16,
    /// As logged: what was cut off included.
    pub minutes: i64,
    pub of: TimeUse,
}

/// Puts the entries and the sleep of `day` on its band. `turn_over` is the minute at which the day begins, 0 to 720.
pub fn actual(day: JournalDay, turn_over: u16, spent: &[Spent], checkin: &Checkin) -> Actual {
    let mut actual = Actual::default();
    let mut placed = Vec::new();
    for one in spent.iter().filter(|one| one.day == day) {
        let of = one
            .activity_id
            .map_or(TimeUse::Other, |id| TimeUse::Activity { id });
        *actual.sums.entry(of).or_default() += one.minutes;
        match place(day, turn_over, one) {
            Some((start, end)) => placed.push(Placed {
                start,
                end,
                minutes: one.minutes,
                of,
            }),
            None => *actual.untimed.entry(of).or_default() += one.minutes,
        }
    }
    if let Some(minutes) = checkin.sleep_minutes.filter(|minutes| *minutes > 0) {
        actual.sums.insert(TimeUse::Sleep, minutes.into());
        actual.untimed.insert(TimeUse::Sleep, minutes.into());
    }
    let laid = laid(&placed);
    let claimed: u16 = placed
        .iter()
        .map(|one| one.end - one.start)
        .fold(0, u16::saturating_add);
    let covered: u16 = laid.iter().map(|piece| piece.end - piece.start).sum();
    actual.overlapping = claimed - covered;
    let on_clock = laid.into_iter().flat_map(|piece| {
        band::cut(piece.start % band::DAY, piece.end - piece.start)
            .into_iter()
            .map(move |(start, end)| Piece { start, end, ..piece })
    });
    actual.pieces = band::merged(on_clock.collect());
    actual
}

/// From when to when, counted from the day's midnight; nothing where the time isn't known or is on another day.
fn place(day: JournalDay, turn_over: u16, one: &Spent) -> Option<band::Stretch> {
    let ended = one.ended?;
    let midnight = day.0.and_hms_opt(0, 0, 0)?;
    let end = u16::try_from((ended - midnight).num_minutes()).ok()?;
    if !(turn_over..=turn_over + band::DAY).contains(&end) {
        return None;
    }
    let minutes = u16::try_from(one.minutes).unwrap_or(u16::MAX);
    Some((end.saturating_sub(minutes).max(turn_over), end))
}

/// Without overlaps: the shortest first, each where there is still room.
pub(super) fn laid(placed: &[Placed]) -> Vec<Piece> {
    let mut order: Vec<&Placed> = placed.iter().collect();
    order.sort_by_key(|one| (one.minutes, std::cmp::Reverse(one.end)));
    let mut taken: Vec<band::Stretch> = Vec::new();
    let mut pieces = Vec::new();
    for one in order {
        for (start, end) in band::without(&[(one.start, one.end)], &taken) {
            pieces.push(Piece {
                start,
                end,
                of: one.of,
            });
        }
        taken.push((one.start, one.end));
        taken = band::joined(taken);
    }
    pieces.sort_by_key(|piece| piece.start);
    pieces
}
