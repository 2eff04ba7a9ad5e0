//! Language, colours and text size take effect at once and are remembered.
use ayumi_tests::{Desktop, css, heading, link, role, text};

use crate::diary::Diary;

#[test]
fn language_colours_and_text_size_are_remembered() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    {
        let window = diary.app().open();
        window.click(link("設定"));
        window.see(heading("設定"));
        window.click(text("暗い"));
        window.see(css("html[data-theme=dark]"));
        window.click(text("130%"));
        window.see(css("html[data-text='130']"));
        window.click(text("English"));
        window.see(heading("Settings"));
        window.see(css("html[lang=en]"));
        window.is_quiet();
        window.kill();
    }
    let window = diary.app().open();
    window.see(role("main"));
    window.see(css("html[lang=en][data-theme=dark][data-text='130']"));
}

#[test]
fn the_text_grows_and_shrinks_by_key() {
    let desktop = Desktop::new();
    let window = Diary::empty(&desktop).app().open();
    window.stands();
    window.see(css("html[data-text='100']"));
    window.press("Control+Plus");
    window.see(css("html[data-text='115']"));
    window.press("Control+0");
    window.see(css("html[data-text='100']"));
}
