//! Nothing typed is lost, and nothing typed makes the rules fail.
use proptest::prelude::*;

use super::{
    cases::{english, japanese},
    *,
};

/// Pieces that the rules look for, in any order, with anything in between.
fn line() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "30分",
        "1時間半",
        "1.5h",
        "1h30",
        "90m",
        "２時間１５分",
        "¥12,000",
        "1万2千円",
        "-3000円",
        "\\500",
        "12k yen",
        "睡眠",
        "slept",
        "6h",
        "20枚",
        "3回",
        "62.5kg",
        "10 pages",
        "730",
        "#学び",
        "＃朝",
        "#",
        "昨日",
        "昨日は",
        "月曜",
        "11/20",
        "(金)",
        "11月20日",
        "2026-11-20",
        "20 Nov",
        "yesterday",
        "単語カード",
        "家族と10分話す",
        "英語",
        "読書 15分",
        "TOEIC 800",
        "学び:",
        "学んだ",
        "買った",
        "met",
        "小林さん",
        "恵子",
        "田中",
        "様",
        "山本さん",
        "Maria",
        "-san",
        "の",
        "for ",
        "約",
        "、",
        "。",
        "\n",
        "\0",
        "㍿",
        "㎏",
        "½",
        "ｶﾞ",
        "\u{3099}",
        "😀",
        "https://a.b/c#d",
        "を",
        "やった",
        "done",
        " ",
        "　",
        "\u{202e}",
    ]);
    let anything = any::<char>().prop_map(String::from);
    let part = prop_oneof![4 => piece.prop_map(str::to_owned), 1 => anything];
    prop::collection::vec(part, 0..14).prop_map(|parts| parts.concat())
}

/// What a person would see: neither white space nor NUL.
fn solid(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && *c != '\0')
        .collect()
}

fn check(line: &str, context: &Context) -> Result<(), TestCaseError> {
    let parsed = parse(line, context);
    prop_assert_eq!(&parsed.raw, line);
    prop_assert!((1..=MAX_READINGS).contains(&parsed.readings.len()));
    prop_assert!(parsed.day <= context.today);
    prop_assert!(parsed.tags.iter().all(|tag| is_tag(tag)));
    prop_assert!(parsed.sleep_minutes.is_none_or(|m| (1..=1440).contains(&m)));
    let units: Vec<u16> = line.encode_utf16().collect();
    for reading in &parsed.readings {
        let mut at = 0;
        let mut rest = String::new();
        for span in &reading.spans {
            prop_assert!(at <= span.start && span.start < span.end && span.end <= units.len());
            let from = if span.stays { span.end } else { span.start };
            let before = String::from_utf16(&units[at..from]);
            prop_assert!(before.is_ok(), "a span cuts a character in two");
            rest += &before.unwrap_or_default();
            at = span.end;
        }
        rest += &String::from_utf16_lossy(&units[at..]);
        prop_assert_eq!(solid(&rest), solid(&reading.text), "{:?}", reading);
        prop_assert!(reading.minutes.is_none_or(|m| (1..=1440).contains(&m)));
        prop_assert!(reading.yen.is_none_or(|y| (1..=MAX_YEN).contains(&y)));
        prop_assert!(
            reading
                .amount
                .as_ref()
                .is_none_or(|a| (0..=MAX_AMOUNT).contains(&a.value))
        );
        prop_assert_eq!(
            reading.kind == Some(EntryKind::HabitLog),
            reading.habit_id.is_some()
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn every_character_is_in_the_text_or_was_understood(line in line()) {
        check(&line, &japanese())?;
        check(&line, &english())?;
    }

    #[test]
    fn any_text_will_do(line in any::<String>()) {
        check(&line, &japanese())?;
    }
}
