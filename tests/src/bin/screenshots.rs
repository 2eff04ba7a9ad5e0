//! Takes the README's pictures: every page of the sample journal, in Japanese and English.
//!
//! `screenshots FOLDER`

#[cfg(not(target_os = "linux"))]
fn main() {}

#[cfg(target_os = "linux")]
fn main() {
    use std::path::PathBuf;

    use ayumi_tests::{App, Desktop};

    let folder = PathBuf::from(std::env::args().nth(1).expect("screenshots FOLDER"));
    for (language, theme, suffix) in [("ja", "light", ""), ("en", "light", ""), ("ja", "dark", "-dark")] {
        let desktop = Desktop::new();
        desktop.prefer(language, theme, 100);
        let window = App::on(&desktop)
            .argument("--sample")
            .now("2026-11-22T12:40:00+09:00[Asia/Tokyo]")
            .open();
        window.resize(1180, 780);
        for page in window.pages() {
            window.go(&page.name);
            window.save_picture(&folder.join(format!("{}-{language}{suffix}.png", page.name)));
        }
    }
}
