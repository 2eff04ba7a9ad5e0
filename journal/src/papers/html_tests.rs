//! Whatever is written comes out as that text, in HTML as in plain text, and as nothing else.
use proptest::prelude::*;
use scraper::{Html, Selector};

use super::{DocumentField, DocumentSection, PaperBlock, PaperDocument, html, text};
use crate::words::Language;

fn one_of_each(words: &str) -> PaperDocument {
    let own = || words.to_owned();
    PaperDocument {
        language: Language::Ja,
        title: own(),
        head: vec![DocumentField {
            label: own(),
            text: own(),
        }],
        sections: vec![DocumentSection {
            heading: own(),
            blocks: vec![
                PaperBlock::Heading { text: own() },
                PaperBlock::Text { text: own() },
                PaperBlock::List { lines: vec![own()] },
                PaperBlock::Fields {
                    fields: vec![DocumentField {
                        label: own(),
                        text: own(),
                    }],
                },
                PaperBlock::Table {
                    columns: vec![own()],
                    rows: vec![vec![own()]],
                },
                PaperBlock::Room { lines: 3 },
            ],
        }],
    }
}

/// Every place in which words stand.
const PLACES: [&str; 11] = [
    "title",
    "h1",
    "header dt",
    "header dd",
    "h2",
    "h3",
    "section > p",
    "li",
    "section dt",
    "section dd",
    "td",
];

/// What a reader of HTML can see of a text: it has no control characters but line feed and tab.
fn seen(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let forbidden = |c: char| {
        (c.is_control() && !"\n\t".contains(c))
            || (u32::from(c) & 0xFFFE) == 0xFFFE
            || ('\u{fdd0}'..='\u{fdef}').contains(&c)
    };
    text.chars().filter(|c| !forbidden(*c)).collect()
}

fn is_text_everywhere(words: &str) {
    let document = one_of_each(words);
    let file = html(&document);
    let read = Html::parse_document(&file);
    for place in PLACES {
        let selector = Selector::parse(place).unwrap();
        let found: Vec<_> = read.select(&selector).collect();
        assert_eq!(found.len(), 1, "{place}: {file}");
        assert_eq!(found[0].text().collect::<String>(), seen(words), "{place}");
        assert_eq!(found[0].child_elements().count(), 0, "{place}: {file}");
    }
    for never in [
        "script", "img", "link", "iframe", "object", "a", "base", "form", "svg",
    ] {
        let selector = Selector::parse(never).unwrap();
        assert_eq!(read.select(&selector).count(), 0, "{never}: {file}");
    }
    let plain = text(&document);
    assert!(plain.matches(words).count() >= 9, "{plain:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_words_are_words(words in r#"([<>&"'/= a-zA-Z\-!\[\]\n\r\t;#\u{0}-\u{9f}]|&(lt|amp|#60);|\PC|</?(p|style|script|title|td)>){1,40}"#) {
        let words: String = words.replace('\0', "");
        is_text_everywhere(&words);
    }
}

#[test]
fn what_is_meant_to_break_out_stays_in() {
    for words in [
        "</title></style><script>alert(1)</script>",
        "\"'><img src=x onerror=alert(1)>",
        "<!-- --><![CDATA[ ]]>&lt;&#60;&amp;",
        "\u{202e}右から\u{2066}שלום",
        "👩‍👩‍👧‍👦🏳️‍🌈\u{1}\u{7f}\u{85}\u{fffe}\u{fdd0}",
        "\n一行目\r\n二行目\r三行目",
        " ",
    ] {
        is_text_everywhere(words);
    }
}

#[test]
fn the_file_needs_nothing_else() {
    let file = html(&one_of_each("x"));
    for word in ["http:", "https:", "url(", "@import", "src=", "href="] {
        assert!(!file.contains(word), "{word}");
    }
    assert!(file.starts_with("<!DOCTYPE html><html lang=\"ja\">"), "{file}");
    assert!(file.contains("@page { size: A4;"));
}
