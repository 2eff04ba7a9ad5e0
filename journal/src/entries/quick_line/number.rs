//! Figures: 12,000 · 1.5 · 1万2千 · 三千.
use super::line::Line;

/// A number that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Number {
    /// After its last character.
    pub end: usize,
    /// Thousandths.
    pub milli: i64,
}

/// Far above every limit, far below where sums of thousandths end.
const MAX_MILLI: i128 = 1_000_000_000_000_000;

/// Whether a quantity may begin here: not in the middle of a number, a word, a range, a sum or an ordinal.
pub(super) fn may_begin(line: &Line<'_>, i: usize) -> bool {
    let part_of_more =
        |c: char| c.is_ascii_digit() || is_kanji_figure(c) || ".,/⁄:-−–‐~〜+±×*^=<>_第$€£¥\\▲△#".contains(c);
    !line.before(i).is_some_and(part_of_more)
        && !line.ends_before(i, &["あと", "残り", "のこり", "no.", "vol."])
}

/// Whether a range goes on here: 10〜20, 10-20.
pub(super) fn ranges_on(line: &Line<'_>, i: usize) -> bool {
    matches!(line.at(i), Some('~' | '〜' | '-' | '–' | '−')) && line.is_digit(i + 1)
}

/// A number in figures, with well-formed thousands commas and up to three decimals.
pub(super) fn figures(line: &Line<'_>, i: usize) -> Option<Number> {
    let digits = |from: usize| (from..).take_while(|&i| line.is_digit(i)).count();
    let first = digits(i);
    if first == 0 {
        return None;
    }
    let mut end = i + first;
    let mut whole = line.text(i..end);
    if first <= 3 {
        while line.at(end) == Some(',') && digits(end + 1) == 3 {
            whole += &line.text(end + 1..end + 4);
            end += 4;
        }
    }
    let mut milli = whole.parse::<i128>().ok()?.checked_mul(1000)?;
    if line.at(end) == Some('.') && line.is_digit(end + 1) {
        let places = digits(end + 1);
        if places > 3 {
            return None;
        }
        milli += line.text(end + 1..end + 1 + places).parse::<i128>().ok()? * 10_i128.pow(3 - places as u32);
        end += 1 + places;
    }
    // A version, a list, a date: something that these figures are only the beginning of.
    if matches!(line.at(end), Some('.' | ',' | '/' | '⁄' | ':')) && line.is_digit(end + 1) {
        return None;
    }
    let milli = i64::try_from(milli)
        .ok()
        .filter(|&m| i128::from(m) <= MAX_MILLI)?;
    Some(Number { end, milli })
}

/// A number in figures or Japanese numerals, or both: 1万2千, 1.2万, 三千.
pub(super) fn japanese(line: &Line<'_>, i: usize) -> Option<Number> {
    // As in speech: figures count 十, 百 or 千 up to a myriad, and myriads count 万 and 億.
    let (mut total, mut section, mut figure) = (0_i128, 0_i128, None::<i128>);
    let (mut section_unit, mut total_unit) = (i128::MAX, i128::MAX);
    let mut at = i;
    while let Some(c) = line.at(at) {
        if let Some(n) = figures(line, at) {
            if figure.is_some() {
                return None;
            }
            figure = Some(i128::from(n.milli));
            at = n.end;
        } else if let Some(n) = "〇一二三四五六七八九".chars().position(|k| k == c) {
            if figure.is_some() {
                return None;
            }
            figure = Some(n as i128 * 1000);
            at += 1;
        } else if let Some(unit) = small_unit(c) {
            if unit >= section_unit {
                return None;
            }
            section += figure.take().unwrap_or(1000) * unit;
            section_unit = unit;
            at += 1;
        } else if let Some(unit) = large_unit(c) {
            let counted = section + figure.take().unwrap_or(0);
            if counted == 0 || unit >= total_unit {
                return None;
            }
            total += counted * unit;
            (section, section_unit, total_unit) = (0, i128::MAX, unit);
            at += 1;
        } else {
            break;
        }
    }
    let milli = total + section + figure.unwrap_or(0);
    if at == i || milli > MAX_MILLI {
        return None;
    }
    Some(Number {
        end: at,
        milli: i64::try_from(milli).ok()?,
    })
}

fn small_unit(c: char) -> Option<i128> {
    Some(match c {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        _ => return None,
    })
}

fn large_unit(c: char) -> Option<i128> {
    Some(match c {
        '万' => 10_000,
        '億' => 100_000_000,
        _ => return None,
    })
}

/// A numeral of Japanese.
pub(super) fn is_kanji_figure(c: char) -> bool {
    "〇一二三四五六七八九十百千万億".contains(c)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("12,000", Some(12_000_000))]
    #[case("１２，０００", Some(12_000_000))]
    #[case("1,5", None)]
    #[case("12,34", None)]
    #[case("6.25", Some(6250))]
    #[case("1.2345", None)]
    #[case("1.2.3", None)]
    #[case("1/2", None)]
    #[case("½", None)]
    #[case("1万2千", Some(12_000_000))]
    #[case("1万2,500", Some(12_500_000))]
    #[case("1.2万", Some(12_000_000))]
    #[case("3千", Some(3_000_000))]
    #[case("1億2000万", Some(120_000_000_000))]
    #[case("一万二千三百四十五", Some(12_345_000))]
    #[case("三十", Some(30_000))]
    #[case("千", Some(1_000_000))]
    #[case("万", None)]
    #[case("1千2千", None)]
    #[case("二三", None)]
    #[case("999999999999999999999999", None)]
    fn reads(#[case] text: &str, #[case] milli: Option<i64>) {
        let line = Line::new(text);
        let whole = japanese(&line, 0).filter(|n| n.end == line.len());
        assert_eq!(whole.map(|n| n.milli), milli);
    }
}
