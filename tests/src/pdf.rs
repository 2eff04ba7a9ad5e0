//! A saved HTML file as somebody prints it: laid out by a browser without a window, and read back as text.
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Output};

use crate::app::workspace;

/// Where the browser is called what.
const BROWSERS: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// The text of the PDF that a browser makes of an HTML file, page by page from top to bottom.
///
/// # Errors
/// If there is no such browser or no `pdftotext`, or if one of them fails.
pub fn pdf_text(html: &Path) -> io::Result<String> {
    // Beside what is built: a browser that is packed as a snap sees the person's folders only, not the system's temporary one.
    let built = workspace().join("target");
    fs::create_dir_all(&built)?;
    let folder = tempfile::Builder::new().prefix("paper-").tempdir_in(built)?;
    let (page, pdf) = (folder.path().join("paper.html"), folder.path().join("paper.pdf"));
    fs::copy(html, &page)?;
    print(&page, &pdf, folder.path())?;
    let read = Command::new("pdftotext")
        // In the order in which it is written: a word that is broken in one column of a table would be mixed with the next column.
        .args(["-raw", "-enc", "UTF-8"])
        .arg(&pdf)
        .arg("-")
        .output()
        .map_err(|e| missing("pdftotext", &e))?;
    let text = whole("pdftotext", read)?.stdout;
    String::from_utf8(text).map_err(io::Error::other)
}

/// Prints to a file, with a browser profile of its own that is gone afterwards.
fn print(html: &Path, pdf: &Path, folder: &Path) -> io::Result<()> {
    for browser in BROWSERS {
        let printed = Command::new("timeout")
            .args(["120", browser])
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"])
            .args([
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
            ])
            .arg(format!("--user-data-dir={}", folder.join("profile").display()))
            .arg("--no-pdf-header-footer")
            .arg(format!("--print-to-pdf={}", pdf.display()))
            .arg(format!("file://{}", html.display()))
            .output()?;
        // 127: `timeout` found no program of that name.
        if printed.status.code() != Some(127) {
            whole(browser, printed)?;
            return match pdf.is_file() {
                true => Ok(()),
                false => Err(io::Error::other(format!("{browser} wrote no PDF"))),
            };
        }
    }
    Err(io::Error::other(
        "a Chromium is missing: `cargo xtask test` says how it is installed",
    ))
}

fn whole(program: &str, output: Output) -> io::Result<Output> {
    if output.status.success() {
        return Ok(output);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(io::Error::other(format!("{program}: {}: {said}", output.status)))
}

fn missing(program: &str, e: &io::Error) -> io::Error {
    io::Error::other(format!(
        "{program}: {e}: `cargo xtask test` says how it is installed"
    ))
}

/// The text without white space: a PDF breaks lines where they end on paper.
pub fn unbroken(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
