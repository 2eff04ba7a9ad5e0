//! The band of a day: stretches of minutes, cut at midnight, and what is left of one beside others.
use super::{Block, Piece, TimeUse};

/// Minutes of a day on the wall clock.
pub const DAY: u16 = 1440;

/// Minutes from a start up to an end, the end not included.
pub type Stretch = (u16, u16);

/// The pieces of planned blocks in the order of the clock: one over midnight stands at both ends of the band.
pub fn pieces(blocks: &[Block]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = blocks
        .iter()
        .flat_map(|block| {
            cut(block.start, block.minutes())
                .into_iter()
                .map(|(start, end)| Piece {
                    start,
                    end,
                    of: block.of,
                })
        })
        .collect();
    pieces.sort_by_key(|piece| piece.start);
    pieces
}

/// Cuts a stretch that begins at `start` (0 to 1439) and is up to a day long where it passes midnight.
pub fn cut(start: u16, minutes: u16) -> Vec<Stretch> {
    let end = start + minutes;
    if minutes == 0 {
        Vec::new()
    } else if end <= DAY {
        vec![(start, end)]
    } else {
        vec![(start, DAY), (0, end - DAY)]
    }
}

/// The first block that shares a minute with another, by its place in the list.
pub fn overlapping(blocks: &[Block]) -> Option<usize> {
    let mut all: Vec<(Stretch, usize)> = blocks
        .iter()
        .enumerate()
        .flat_map(|(at, block)| {
            cut(block.start, block.minutes())
                .into_iter()
                .map(move |one| (one, at))
        })
        .collect();
    all.sort_unstable();
    let pairs = all.iter().zip(all.iter().skip(1));
    pairs
        .filter(|(((_, end), _), ((start, _), _))| start < end)
        .map(|((_, a), (_, b))| *a.max(b))
        .min()
}

/// What is left of `of` without `taken`; both in order and each without overlaps.
pub fn without(of: &[Stretch], taken: &[Stretch]) -> Vec<Stretch> {
    let mut left = Vec::new();
    for &(mut start, end) in of {
        for &(from, until) in taken {
            if until <= start || from >= end {
                continue;
            }
            if from > start {
                left.push((start, from));
            }
            start = start.max(until);
        }
        if start < end {
            left.push((start, end));
        }
    }
    left
}

/// What is in both; each in order and without overlaps.
pub fn within(of: &[Stretch], limits: &[Stretch]) -> Vec<Stretch> {
    of.iter()
        .flat_map(|&(start, end)| {
            limits
                .iter()
                .map(move |&(from, until)| (start.max(from), end.min(until)))
        })
        .filter(|(start, end)| start < end)
        .collect()
}

/// Joins what touches or overlaps.
pub fn joined(mut all: Vec<Stretch>) -> Vec<Stretch> {
    all.sort_unstable();
    let mut whole: Vec<Stretch> = Vec::new();
    for (start, end) in all {
        match whole.last_mut() {
            Some(last) if last.1 >= start => last.1 = last.1.max(end),
            _ => whole.push((start, end)),
        }
    }
    whole
}

/// Minutes in all.
pub fn minutes(all: &[Stretch]) -> u16 {
    all.iter().map(|(start, end)| end - start).sum()
}

/// Joins neighbours of the same use.
pub fn merged(mut pieces: Vec<Piece>) -> Vec<Piece> {
    pieces.sort_by_key(|piece| piece.start);
    let mut whole: Vec<Piece> = Vec::new();
    for piece in pieces {
        match whole.last_mut() {
            Some(last) if last.end == piece.start && last.of == piece.of => last.end = piece.end,
            _ => whole.push(piece),
        }
    }
    whole
}

/// The stretches of the pieces that `keep` wants.
pub fn stretches(pieces: &[Piece], keep: impl Fn(TimeUse) -> bool) -> Vec<Stretch> {
    joined(
        pieces
            .iter()
            .filter(|piece| keep(piece.of))
            .map(|piece| (piece.start, piece.end))
            .collect(),
    )
}
