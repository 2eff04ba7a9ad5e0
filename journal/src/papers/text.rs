//! A document as plain text, to copy into a mail: what was written stands in it as it was written.
use super::{PaperBlock, PaperDocument};
use crate::words::Words;

/// The document as plain text, lines ended by a line feed.
pub fn text(of: &PaperDocument) -> String {
    let words = Words::new(of.language);
    let say = |id: &str, text: &str| words.say_with(id, [("text", text.into())]);
    let mut parts = vec![say("papers-text-title", &of.title)];
    let head = of.head.iter().filter(|field| !field.text.is_empty());
    let head: Vec<_> = head.map(|f| labelled(&f.label, &f.text, &words)).collect();
    parts.extend((!head.is_empty()).then(|| head.join("\n")));
    for section in of.sections.iter().filter(|s| !s.blocks.is_empty()) {
        if !section.heading.is_empty() {
            parts.push(say("papers-text-section", &section.heading));
        }
        let mut heading: Option<String> = None;
        for block in &section.blocks {
            let part = match block {
                PaperBlock::Heading { text } => {
                    heading = Some(say("papers-text-heading", text));
                    continue;
                }
                PaperBlock::Text { text } => text.clone(),
                PaperBlock::List { lines } => {
                    let lines: Vec<_> = lines.iter().map(|line| say("papers-text-line", line)).collect();
                    lines.join("\n")
                }
                PaperBlock::Fields { fields } => {
                    let fields = fields.iter().map(|f| labelled(&f.label, &f.text, &words));
                    fields.collect::<Vec<_>>().join("\n")
                }
                PaperBlock::Table { columns, rows } => {
                    let row = |row: &Vec<String>| {
                        let cells = columns.iter().zip(row).filter(|(_, text)| !text.is_empty());
                        let cells = cells.map(|(label, text)| labelled(label, text, &words));
                        say("papers-text-line", &cells.collect::<Vec<_>>().join("\n"))
                    };
                    rows.iter().map(row).collect::<Vec<_>>().join("\n")
                }
                PaperBlock::Room { lines } => vec!["＿".repeat(30); usize::from(*lines)].join("\n"),
            };
            parts.push(match heading.take() {
                Some(heading) => format!("{heading}\n{part}"),
                None => part,
            });
        }
    }
    parts.join("\n\n") + "\n"
}

/// A label and what belongs to it; words of several lines begin on their own.
fn labelled(label: &str, text: &str, words: &Words) -> String {
    if text.contains('\n') {
        let label = words.say_with("papers-text-label", [("label", label.into())]);
        return format!("{label}\n{text}");
    }
    words.say_with(
        "papers-text-field",
        [("label", label.into()), ("text", text.into())],
    )
}
