//! Whether money was earned or spent, by the line's words: 講師料 · 書籍の売上 · 電車代 · paid · sold.
use super::line::{Line, Script, script};

const EARNED: &[&str] = &[
    "収入",
    "報酬",
    "売上",
    "売り上げ",
    "売れた",
    "入金",
    "謝礼",
    "謝金",
    "印税",
    "給料",
    "給与",
    "賞与",
    "ボーナス",
    "稼い",
    "稼ぎ",
    "受け取",
    "受取",
    "もらった",
    "いただいた",
    "頂いた",
    "振り込まれ",
    "振込",
    "配当",
    "利益",
    "分配金",
    "アフィリエイト",
    "講師料",
    "原稿料",
    "出演料",
    "監修料",
    "顧問料",
    "相談料",
    "執筆料",
    "撮影料",
    "翻訳料",
    "指導料",
    "講演料",
];
const SPENT: &[&str] = &[
    "購入",
    "買った",
    "買い",
    "支払",
    "払った",
    "払い",
    "経費",
    "支出",
    "出費",
    "受講料",
    "参加料",
    "手数料",
    "利用料",
    "使用料",
    "入会料",
    "受験料",
    "送料",
    "月謝",
    "授業料",
    "レンタル料",
    "家賃",
    "運賃",
    "切符",
    "切手",
    "書籍",
    "教材",
    "タクシー",
    "ランチ",
    "昼食",
    "弁当",
    "コーヒー",
    "サブスク",
    "サーバー",
    "ドメイン",
    "寄付",
    "寄附",
    "税金",
];
const LATIN_EARNED: &[&str] = &[
    "income",
    "earned",
    "earn",
    "earnings",
    "revenue",
    "sale",
    "sales",
    "sold",
    "royalty",
    "royalties",
    "salary",
    "received",
    "got paid",
    "was paid",
    "paid me",
    "paid by",
    "commission",
    "honorarium",
    "dividend",
    "profit",
];
const LATIN_SPENT: &[&str] = &[
    "bought",
    "buy",
    "purchase",
    "purchased",
    "paid",
    "pay",
    "spent",
    "spend",
    "cost",
    "costs",
    "expense",
    "expenses",
    "fee",
    "fees",
    "ticket",
    "tickets",
    "train",
    "taxi",
    "bus",
    "coffee",
    "lunch",
    "dinner",
    "book",
    "books",
    "rent",
    "subscription",
    "hosting",
    "domain",
    "donation",
    "donated",
    "tax",
    "tuition",
    "shipping",
    "ad spend",
];
/// 代 that is no price.
const NOT_A_PRICE: &[&str] = &[
    "時代", "世代", "年代", "現代", "近代", "古代", "交代", "初代", "先代", "歴代",
];

/// Whether money was earned (`true`) or spent, by the line's words; nothing if they don't say.
///
/// Japanese puts the word that counts last (書籍の売上 is earned), English first (sold books).
pub(super) fn earned(line: &Line<'_>) -> Option<bool> {
    let mut japanese = None;
    let mut latin: Option<bool> = None;
    for i in (0..line.len()).filter(|&i| !line.is_shielded(i)) {
        if line.after_any(i, EARNED).is_some() {
            japanese = Some(true);
        } else if line.after_any(i, SPENT).is_some() || is_price(line, i) || is_book(line, i) {
            japanese = Some(false);
        }
        if latin.is_none() && !line.is_letter(i.wrapping_sub(1)) {
            if line.after_word(i, LATIN_EARNED).is_some() {
                latin = Some(true);
            } else if line.after_word(i, LATIN_SPENT).is_some() {
                latin = Some(false);
            }
        }
        // "Client paid me": the longer phrase says it.
        if line.after_any(i, &["paid me", "paid by"]).is_some() {
            latin = Some(true);
        }
    }
    japanese.or(latin)
}

/// 電車代, 交通費, 電車賃.
fn is_price(line: &Line<'_>, i: usize) -> bool {
    let suffix = matches!(line.at(i), Some('代' | '費' | '賃'));
    let after_word = matches!(
        line.before(i).map(script),
        Some(Script::Kanji | Script::Katakana | Script::Hiragana)
    );
    let more = line.script_at(i + 1) == Some(Script::Kanji);
    suffix && after_word && !more && !line.ends_before(i + 1, NOT_A_PRICE)
}

fn is_book(line: &Line<'_>, i: usize) -> bool {
    line.at(i) == Some('本') && line.open_before(i) && (line.open_at(i + 1) || line.has(i + 1, "を"))
}
