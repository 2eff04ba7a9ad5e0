//! A document as one HTML file that needs nothing else: no script, no picture, no font of its own, nothing from the network.
use maud::{DOCTYPE, Markup, PreEscaped, html as page};

use super::{DocumentField, DocumentSection, PaperBlock, PaperDocument};
use crate::words::Language;

/// How it looks, on the screen and on A4.
const STYLE: &str = include_str!("paper.css");

/// Nothing may be loaded or run, whatever somebody adds to the file later.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// The document as a whole HTML file.
pub fn html(of: &PaperDocument) -> String {
    let language = match of.language {
        Language::Ja => "ja",
        Language::En => "en",
    };
    let title = shown(&of.title);
    page! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    header {
                        h1 { (title) }
                        @if !of.head.is_empty() { dl.head { @for one in &of.head { (field(one)) } } }
                    }
                    @for one in &of.sections { (section(one)) }
                }
            }
        }
    }
    .into_string()
}

fn section(of: &DocumentSection) -> Markup {
    page! {
        section {
            @if !of.heading.is_empty() { h2 { (shown(&of.heading)) } }
            @for one in &of.blocks { (block(one)) }
        }
    }
}

fn field(of: &DocumentField) -> Markup {
    page! {
        div { dt { (shown(&of.label)) } dd dir="auto" { (shown(&of.text)) } }
    }
}

fn block(of: &PaperBlock) -> Markup {
    page! {
        @match of {
            PaperBlock::Heading { text } => h3 { (shown(text)) },
            PaperBlock::Text { text } => p dir="auto" { (shown(text)) },
            PaperBlock::List { lines } => ul { @for line in lines { li dir="auto" { (shown(line)) } } },
            PaperBlock::Fields { fields } => dl { @for one in fields { (field(one)) } },
            PaperBlock::Table { columns, rows } => table {
                thead { tr { @for column in columns { th scope="col" { (shown(column)) } } } }
                tbody { @for row in rows { tr { @for cell in row { td dir="auto" { (shown(cell)) } } } } }
            },
            PaperBlock::Room { lines } => div.room { @for _ in 0..*lines { div {} } },
        }
    }
}

/// A text without the control characters and noncharacters that HTML forbids; none of them can be seen. Line breaks stay.
fn shown(text: &str) -> String {
    let allowed = |c: &char| match *c {
        '\n' | '\t' => true,
        c if c.is_control() => false,
        c => !matches!(u32::from(c) & 0xFFFF, 0xFFFE | 0xFFFF) && !('\u{FDD0}'..='\u{FDEF}').contains(&c),
    };
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(allowed)
        .collect()
}
