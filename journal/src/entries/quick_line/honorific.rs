//! What is said of people only: さん, -san, Mr and the like; and who is named so without being known.
use std::ops::Range;

use super::line::{Line, Script};

/// Said after a name. Longer ones first.
pub(super) const AFTER: &[&str] = &[
    "さん",
    "さま",
    "様",
    "ちゃん",
    "くん",
    "君",
    "先生",
    "教授",
    "女史",
    "氏",
    "社長",
    "専務",
    "常務",
    "部長",
    "次長",
    "課長",
    "係長",
    "主任",
    "店長",
    "所長",
    "院長",
    "園長",
    "校長",
    "会長",
    "館長",
    "女将",
];
/// Said after a name in Latin letters.
pub(super) const AFTER_LATIN: &[&str] = &["-sensei", " sensei", "-sama", "-san", " san", "-kun", "-chan"];
/// Said before one.
pub(super) const BEFORE: &[&str] = &[
    "mr. ",
    "mr ",
    "mrs. ",
    "mrs ",
    "ms. ",
    "ms ",
    "mx. ",
    "mx ",
    "dr. ",
    "dr ",
    "prof. ",
    "prof ",
    "professor ",
];
/// What stands before さん and the like without being a name.
const NO_NAME: &[&str] = &[
    "客",
    "奥",
    "母",
    "父",
    "兄",
    "姉",
    "弟",
    "妹",
    "娘",
    "息子",
    "孫",
    "子",
    "皆",
    "患者",
    "店員",
    "業者",
    "職人",
    "隣",
    "社員",
    "新人",
    "神",
    "仏",
    "王",
    "疲",
    "苦労",
    "世話",
    "同",
    "多",
    "上",
    "下",
    "模",
    "仕",
    "一",
    "二",
    "何",
    "屋",
    "医者",
    "看護師",
    "大家",
    "女将",
    "店",
    "親御",
    "親",
    "嫁",
    "担当",
    "担当者",
    "生徒",
    "学生",
    "各位",
    "御中",
];

/// After さん and the like, if that stands at `end`.
pub(super) fn honorific(line: &Line<'_>, end: usize) -> Option<usize> {
    let latin = line.after_word(end, AFTER_LATIN);
    latin.or_else(|| {
        let after = line.after_any(end, AFTER)?;
        // 田中様子: no word goes on from it.
        let kanji = line.script_at(after - 1) == Some(Script::Kanji);
        (!(kanji && line.script_at(after) == Some(Script::Kanji))).then_some(after)
    })
}

/// The first name before さん and the like that nobody known has.
pub(super) fn unknown(line: &Line<'_>, taken: &dyn Fn(&Range<usize>) -> bool) -> Option<String> {
    (1..line.len()).find_map(|end| {
        let own = line.script_at(end - 1)?;
        if !matches!(own, Script::Kanji | Script::Katakana | Script::Letter)
            || line.script_at(end) == Some(own) && own != Script::Kanji
        {
            return None;
        }
        let after = honorific(line, end)?;
        let start = (0..end)
            .rev()
            .take_while(|&n| line.script_at(n) == Some(own))
            .last()?;
        let range = start..after;
        let name = start..end;
        let word = line.text(name.clone());
        let longest = if own == Script::Kanji { 5 } else { 20 };
        let polite = start > 0 && line.has(start - 1, "お");
        let no_name = name.len() > longest || polite || NO_NAME.contains(&word.as_str());
        if no_name || taken(&range) || !line.is_free(&range) || (start..after).any(|n| line.is_shielded(n)) {
            return None;
        }
        let raw = line.raw_range(&name);
        Some(line.raw.chars().skip(raw.start).take(raw.len()).collect())
    })
}
