//! What people type, as it is kept: as typed, but for what no text has, so that every reader of the file sees the same.

/// Text of any lines, without NUL: SQLite's own functions would end there, and with them undo and search.
pub(crate) fn without_nul(text: &str) -> String {
    text.replace('\0', "")
}

/// One line: without NUL, every run of white space (line breaks too) one blank, none at the ends.
pub(crate) fn one_line(text: &str) -> String {
    without_nul(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_no_breaks_and_no_end_before_its_end() {
        assert_eq!(one_line(" a\0\u{3000}\r\n b\0c \t"), "a bc");
        assert_eq!(one_line(" \0 \0"), "");
        assert_eq!(one_line("\u{202e}<b>👩‍👩‍👧\u{7}"), "\u{202e}<b>👩‍👩‍👧\u{7}");
        assert_eq!(without_nul("a\0\nb "), "a\nb ");
    }
}
