//! What kind of entry a line is, by its words: 学び: … · 合格した · 会った.
use std::ops::Range;

use super::line::{Line, Script};
use crate::{entries::EntryKind, search::fold::fold};

use EntryKind::{Achievement, Contact, Expense, Experience, Income, Learning, Measurement, Note};

/// Said at the start with a colon, it decides.
const LABELS: &[(&str, EntryKind)] = &[
    ("メモ", Note),
    ("note", Note),
    ("memo", Note),
    ("学び", Learning),
    ("学習", Learning),
    ("learning", Learning),
    ("learned", Learning),
    ("learnt", Learning),
    ("実績", Achievement),
    ("達成", Achievement),
    ("achievement", Achievement),
    ("achieved", Achievement),
    ("人脈", Contact),
    ("会った人", Contact),
    ("contact", Contact),
    ("met", Contact),
    ("経験", Experience),
    ("体験", Experience),
    ("越境", Experience),
    ("experience", Experience),
    ("収入", Income),
    ("income", Income),
    ("支出", Expense),
    ("経費", Expense),
    ("expense", Expense),
    ("測定", Measurement),
    ("計測", Measurement),
    ("measurement", Measurement),
];

const CUES: &[(&str, EntryKind)] = &[
    ("学んだ", Learning),
    ("学びました", Learning),
    ("学び", Learning),
    ("教わった", Learning),
    ("気づいた", Learning),
    ("気付いた", Learning),
    ("気づき", Learning),
    ("覚えた", Learning),
    ("達成", Achievement),
    ("合格", Achievement),
    ("受賞", Achievement),
    ("表彰", Achievement),
    ("完成", Achievement),
    ("やりとげ", Achievement),
    ("ほめられ", Achievement),
    ("褒められ", Achievement),
    ("採用された", Achievement),
    ("採用されました", Achievement),
    ("会った", Contact),
    ("会いました", Contact),
    ("お会い", Contact),
    ("会えた", Contact),
    ("名刺", Contact),
    ("面談", Contact),
    ("交流会", Contact),
    ("紹介された", Contact),
    ("紹介してもら", Contact),
    ("登壇", Experience),
    ("講演", Experience),
    ("ボランティア", Experience),
    ("初めて", Experience),
    ("はじめて", Experience),
    ("体験", Experience),
];
const LATIN_CUES: &[(&str, EntryKind)] = &[
    ("learned", Learning),
    ("learnt", Learning),
    ("til", Learning),
    ("realized", Learning),
    ("realised", Learning),
    ("achieved", Achievement),
    ("accomplished", Achievement),
    ("completed", Achievement),
    ("passed", Achievement),
    ("won", Achievement),
    ("awarded", Achievement),
    ("promoted", Achievement),
    ("praised", Achievement),
    ("met", Contact),
    ("meet", Contact),
    ("introduced", Contact),
    ("networking", Contact),
    ("coffee with", Contact),
    ("lunch with", Contact),
    ("call with", Contact),
    ("volunteered", Experience),
    ("volunteering", Experience),
    ("gave a talk", Experience),
    ("first time", Experience),
    ("lectured", Experience),
];
/// "Met the deadline" is no meeting.
const NO_PERSON: &[&str] = &[
    "the deadline",
    "the target",
    "the goal",
    "my ",
    "our ",
    "all ",
    "up ",
];

/// A label at the start: its range with the colon.
pub(super) fn label(line: &Line<'_>) -> Option<(Range<usize>, EntryKind)> {
    let start = (0..line.len()).find(|&i| line.script_at(i) != Some(Script::Space))?;
    LABELS.iter().find_map(|&(word, kind)| {
        let colon = line.skip_spaces(line.after(start, word)?);
        let end = line.after(colon, ":")?;
        (!line.has(end, "//") && line.is_free(&(start..end))).then_some((start..end, kind))
    })
}

/// The kind that a tag names: #実績, #contact.
pub(super) fn of_tag(tag: &str) -> Option<EntryKind> {
    let tag = fold(tag);
    LABELS
        .iter()
        .find(|(word, _)| fold(word) == tag)
        .map(|&(_, kind)| kind)
}

/// The first word that tells a kind.
pub(super) fn cue(line: &Line<'_>) -> Option<(Range<usize>, EntryKind)> {
    (0..line.len()).find_map(|i| {
        if line.is_shielded(i) {
            return None;
        }
        let (end, kind) = japanese_cue(line, i).or_else(|| latin_cue(line, i))?;
        Some((i..end, kind))
    })
}

fn japanese_cue(line: &Line<'_>, i: usize) -> Option<(usize, EntryKind)> {
    if line.ends_before(i, &["不", "未", "再"]) {
        return None;
    }
    let found = |&(word, kind): &(&str, EntryKind)| Some((line.after(i, word)?, kind));
    let (end, kind) = CUES.iter().find_map(found)?;
    // 達成できなかった, 合格せず, 合格したい, 達成まで
    let rest = line.text(end..line.len().min(end + 6));
    let clause = rest.split(['、', '。', ' ', '\n']).next().unwrap_or_default();
    let not_so = [
        "ない",
        "なかった",
        "なく",
        "ません",
        "ず",
        "たい",
        "まで",
        "なら",
        "れば",
        "予定",
    ];
    (!not_so.iter().any(|n| clause.contains(n))).then_some((end, kind))
}

fn latin_cue(line: &Line<'_>, i: usize) -> Option<(usize, EntryKind)> {
    if line.is_letter(i.wrapping_sub(1)) || line.ends_before(i, &["never ", "not ", "n't ", "to ", "if "]) {
        return None;
    }
    let found = |&(word, kind): &(&str, EntryKind)| Some((line.after_word(i, &[word])?, kind));
    let (end, kind) = LATIN_CUES.iter().find_map(found)?;
    let person = kind != Contact || line.after_any(line.skip_spaces(end), NO_PERSON).is_none();
    person.then_some((end, kind))
}
