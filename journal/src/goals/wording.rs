//! Goals in words, for whoever has no front end at hand: the command line, notifications, printed pages.
use chrono::Datelike;
use fluent_bundle::FluentValue;
use serde_json::Value;

use super::finding::Finding;
use super::{Milli, Unit};
use crate::calendar::JournalDay;
use crate::words::Words;

/// An amount with its unit: ¥252,000, 1.5時間, 3冊.
pub fn amount(milli: Milli, unit: &Unit, words: &Words) -> String {
    let id = match unit {
        Unit::Yen => "goals-amount-yen",
        Unit::Hours => "goals-amount-hours",
        Unit::Minutes => "goals-amount-minutes",
        Unit::Count => "goals-amount-count",
        Unit::Points => "goals-amount-points",
        Unit::Kg => "goals-amount-kg",
        Unit::Own { .. } => "goals-amount-own",
    };
    let word = match unit {
        Unit::Own { word } => word.as_str(),
        _ => "",
    };
    // Plans and paces come in fractions of a yen, which nobody has.
    let milli = if *unit == Unit::Yen {
        (milli + 500).div_euclid(1000) * 1000
    } else {
        milli
    };
    let sign = if milli < 0 { "−" } else { "" };
    let args = [
        ("n", FluentValue::from(number(milli.unsigned_abs()))),
        ("count", FluentValue::from(milli as f64 / 1000.0)),
        ("word", FluentValue::from(word)),
    ];
    format!("{sign}{}", words.say_with(id, args))
}

/// Thousandths as a number with its thousands grouped and no idle zeros: 1,234.5.
fn number(milli: u64) -> String {
    let whole = (milli / 1000).to_string();
    let mut text = String::new();
    for (n, digit) in whole.chars().enumerate() {
        if n > 0 && (whole.len() - n).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    match milli % 1000 {
        0 => text,
        part => {
            let part = format!("{part:03}");
            format!("{text}.{}", part.trim_end_matches('0'))
        }
    }
}

/// A day with its year.
pub fn day(day: JournalDay, words: &Words) -> String {
    let args = [
        ("year", FluentValue::from(day.0.year().to_string())),
        ("month", FluentValue::from(day.0.month())),
        ("day", FluentValue::from(day.0.day())),
    ];
    words.say_with("goals-day", args)
}

/// The sentence, and what stands behind it in brackets where there's more to say.
pub fn finding(finding: &Finding, words: &Words) -> String {
    // A finding is plain data with text keys, so turning it into JSON can't fail; if it did, its id would show.
    let fields = serde_json::to_value(finding).unwrap_or_default();
    let id = format!(
        "goals-finding-{}",
        fields.get("kind").and_then(Value::as_str).unwrap_or_default()
    );
    let args = || {
        fields
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, value)| (name.as_str(), argument(value, words)))
    };
    let more = format!("{id}-more");
    if words.has(&more) {
        let sentence = words.say_with(&id, args());
        let inside = words.say_with(&more, args());
        words.say_with(
            "goals-finding-and-more",
            [("sentence", sentence.into()), ("more", inside.into())],
        )
    } else {
        words.say_with(&id, args())
    }
}

fn argument<'a>(value: &'a Value, words: &Words) -> FluentValue<'a> {
    if let Some(text) = value.as_str() {
        return match text.parse::<JournalDay>() {
            Ok(found) => day(found, words).into(),
            Err(_) => text.into(),
        };
    }
    if let (Some(milli), Some(unit)) = (
        value.get("milli").and_then(Value::as_i64),
        value
            .get("unit")
            .and_then(|u| serde_json::from_value(u.clone()).ok()),
    ) {
        return amount(milli, &unit, words).into();
    }
    value.as_f64().map_or(FluentValue::None, FluentValue::from)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::finding::{Amount, LastPeriod};
    use super::super::forecast::FinishDays;
    use super::super::testing::day as d;
    use super::super::{Period, Unit};
    use super::*;
    use crate::words::Language;

    fn yen(milli: Milli) -> Amount {
        Amount {
            milli,
            unit: Unit::Yen,
        }
    }

    fn finish(p10: &str, p50: &str, p90: Option<&str>) -> Finding {
        let days = FinishDays {
            p10: Some(d(p10)),
            p25: None,
            p50: Some(d(p50)),
            p75: None,
            p90: p90.map(d),
        };
        Finding::of_forecast(&days, 8, 1)
    }

    fn last(per: Period, of: u32) -> LastPeriod {
        LastPeriod {
            per,
            from: d("2026-11-09"),
            year: "2026".to_owned(),
            month: 11,
            sum: yen(45_000_000),
            target: yen(50_000_000),
            met: 2,
            of,
        }
    }

    #[rstest]
    #[case(
        finish("2027-02-11", "2027-03-20", Some("2027-05-05")),
        "このペースなら 2027年3月中旬(80%の範囲: 2月〜5月)",
        "At this pace: mid-March 2027 (80% range: February to May)"
    )]
    #[case(
        finish("2027-03-01", "2027-03-10", Some("2027-03-31")),
        "このペースなら 2027年3月上旬(80%の範囲: 3月のうち)",
        "At this pace: early March 2027 (80% range: within March)"
    )]
    #[case(
        finish("2026-12-20", "2027-01-21", Some("2027-02-03")),
        "このペースなら 2027年1月下旬(80%の範囲: 2026年12月〜2027年2月)",
        "At this pace: late January 2027 (80% range: December 2026 to February 2027)"
    )]
    #[case(
        finish("2028-01-20", "2029-01-21", None),
        "このペースなら 2029年1月下旬(早ければ2028年1月、遅ければ5年より先)",
        "At this pace: late January 2029 (January 2028 at the earliest, more than 5 years away at the latest)"
    )]
    #[case(Finding::FinishBeyond { years: 5 },
        "いまのペースだと、5年より先になりそうです", "At this pace, it's more than 5 years away")]
    #[case(Finding::NoProgress { weeks: 8 },
        "この8週間は進みがなく、見込みの日はまだ出せません", "No date yet: no progress in the last 8 weeks")]
    #[case(Finding::WeeksMissing { weeks: 2 },
        "あと2週間で見込みを出せます", "A forecast will be ready in 2 weeks")]
    #[case(Finding::WeeksMissing { weeks: 1 },
        "あと1週間で見込みを出せます", "A forecast will be ready in 1 week")]
    #[case(Finding::NothingYet { weeks: 4 },
        "最初の記録から4週間で見込みを出せます", "A forecast will be ready 4 weeks after the first entry")]
    #[case(Finding::MeasurementsMissing { count: 2 },
        "あと2回の測定で見込みを出せます", "A forecast will be ready after 2 more measurements")]
    #[case(Finding::Paused { since: d("2026-11-20") },
        "2026年11月20日から休止しています", "Paused since 20 November 2026")]
    #[case(Finding::Done { on: d("2026-11-20") },
        "2026年11月20日に達成しました", "Done on 20 November 2026")]
    #[case(Finding::Reached, "目標に届きました", "The target is reached")]
    #[case(
        Finding::RateMet(last(Period::Week, 8)),
        "2026年11月9日からの週は¥45,000で、目標の¥50,000に届きました(直近8週のうち2週)",
        "The week of 9 November 2026 came to ¥45,000 and met the target of ¥50,000 (2 of the last 8 weeks)"
    )]
    #[case(
        Finding::RateShort(last(Period::Month, 3)),
        "2026年11月は¥45,000でした。目標は¥50,000です(直近3か月のうち2か月で届いています)",
        "November 2026 came to ¥45,000, for a target of ¥50,000 (met in 2 of the last 3 months)"
    )]
    #[case(
        Finding::RateMet(last(Period::Month, 1)),
        "2026年11月は¥45,000で、目標の¥50,000に届きました(はじめての1か月)",
        "November 2026 came to ¥45,000 and met the target of ¥50,000 (the first whole month)"
    )]
    #[case(Finding::RateLater { on: d("2026-12-01") },
        "2026年12月1日から、ペースを見られます", "The pace shows from 1 December 2026")]
    #[case(Finding::MilestonesDone { done: 3, all: 6 }, "節目6つのうち3つができました", "3 of 6 milestones done")]
    #[case(Finding::MilestonesDone { done: 10, all: 12 },
        "節目12個のうち10個ができました", "10 of 12 milestones done")]
    #[case(Finding::MilestonesDone { done: 0, all: 9 }, "節目は9つ、これからです", "0 of 9 milestones done")]
    #[case(Finding::MilestonesOverdue { count: 1 },
        "日付をすぎた節目が1つあります", "1 milestone is past its date")]
    #[case(Finding::Chance { percent: 66 },
        "期限に間に合う見込みは約66%です", "Chance to make the due date: about 66%")]
    #[case(Finding::PaceNeeded { needed: yen(18_878_000) },
        "週に¥18,878のペースで、期限に間に合います", "¥18,878 a week makes the due date")]
    #[case(Finding::PaceMore { needed: yen(30_000_000), recent: yen(21_375_000) },
        "期限に間に合うペースは週に¥30,000です(最近は週に¥21,375)",
        "¥30,000 a week makes the due date (lately ¥21,375 a week)")]
    #[case(Finding::PaceEnough { needed: yen(18_878_000), recent: yen(21_375_000) },
        "最近のペースは週に¥21,375です。期限には週に¥18,878で間に合います",
        "Lately ¥21,375 a week, and ¥18,878 a week makes the due date")]
    fn findings(#[case] found: Finding, #[case] ja: &str, #[case] en: &str) {
        assert_eq!(finding(&found, &Words::new(Language::Ja)), ja);
        assert_eq!(finding(&found, &Words::new(Language::En)), en);
    }

    #[rstest]
    #[case(1_234_567_000, Unit::Yen, "¥1,234,567", "¥1,234,567")]
    #[case(-64_000_000, Unit::Yen, "−¥64,000", "−¥64,000")]
    #[case(316_483_516, Unit::Yen, "¥316,484", "¥316,484")]
    #[case(1_500, Unit::Hours, "1.5時間", "1.5 hours")]
    #[case(1_000, Unit::Hours, "1時間", "1 hour")]
    #[case(45_000, Unit::Minutes, "45分", "45 minutes")]
    #[case(4_000, Unit::Count, "4回", "4 times")]
    #[case(1_000, Unit::Count, "1回", "1 time")]
    #[case(800_000, Unit::Points, "800点", "800 points")]
    #[case(65_250, Unit::Kg, "65.25kg", "65.25 kg")]
    #[case(12_000, Unit::Own { word: "冊".to_owned() }, "12冊", "12 冊")]
    fn amounts(#[case] milli: Milli, #[case] unit: Unit, #[case] ja: &str, #[case] en: &str) {
        assert_eq!(amount(milli, &unit, &Words::new(Language::Ja)), ja);
        assert_eq!(amount(milli, &unit, &Words::new(Language::En)), en);
    }
}
