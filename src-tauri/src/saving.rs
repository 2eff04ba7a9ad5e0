//! Saving what the person takes along: the core says what stands in the file, the system's own dialog where it goes.
use std::{
    fs::{self, File},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
};

use ayumi_journal::{Args, Error, ErrorMessage};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tauri::{AppHandle, Manager, WebviewWindow};
use tauri_plugin_dialog::DialogExt;

use crate::{
    arguments::Arguments,
    commands::{SharedDesk, off_the_main_thread, operate},
};

/// What can be saved: operations of the core that answer with a name and a text.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum What {
    PaperHtml,
    PaperText,
    IncomeCsv,
}

impl What {
    fn operation(self) -> &'static str {
        match self {
            Self::PaperHtml => "paper_html",
            Self::PaperText => "paper_text",
            Self::IncomeCsv => "income_csv",
        }
    }
}

/// Arguments of `shell_save_file`.
#[derive(Debug, Deserialize)]
pub struct SaveFile {
    what: What,
    /// What that operation is asked.
    of: Value,
}

/// Where it was saved.
#[derive(Debug, Serialize)]
pub struct SavedFile {
    path: String,
}

/// A file as the core has it.
#[derive(Debug, Deserialize)]
struct Content {
    name: String,
    text: String,
}

/// Saves a paper or a table where the person says. Nothing, if they change their mind.
#[tauri::command]
pub async fn shell_save_file(
    app: AppHandle,
    window: WebviewWindow,
    args: SaveFile,
) -> Result<Option<SavedFile>, ErrorMessage> {
    off_the_main_thread(move || {
        let answer = operate(&app, args.what.operation(), args.of)?;
        let content: Content = serde_json::from_value(answer.value).map_err(|e| Error::from(e).message())?;
        let Some(path) = choose(&app, &window, &content.name) else {
            return Ok(None);
        };
        let path = with_ending(path, &content.name);
        write(&path, content.text.as_bytes()).map_err(|e| {
            // The kind only: where somebody keeps what stays out of the log.
            tracing::warn!("a file could not be saved: {}", e.kind());
            failed(e.kind(), &path)
        })?;
        Ok(Some(SavedFile {
            path: path.display().to_string(),
        }))
    })
    .await
}

/// Where it goes: asks the person, unless the app was started with a folder for that.
fn choose(app: &AppHandle, window: &WebviewWindow, name: &str) -> Option<PathBuf> {
    if let Some(folder) = &app.state::<Arguments>().save_to {
        return Some(folder.join(name));
    }
    let words = app.state::<SharedDesk>().words();
    let mut dialog = app
        .dialog()
        .file()
        .set_parent(window)
        .set_title(words.say("shell-save-title"))
        .set_file_name(name);
    if let Some(ending) = Path::new(name).extension().and_then(|e| e.to_str()) {
        dialog = dialog.add_filter(ending.to_uppercase(), &[ending]);
    }
    if let Ok(folder) = app.path().document_dir() {
        dialog = dialog.set_directory(folder);
    }
    dialog.blocking_save_file()?.into_path().ok()
}

/// With the offered name's ending, where the person left it out and no other file has that name.
fn with_ending(path: PathBuf, offered: &str) -> PathBuf {
    let (None, Some(ending)) = (path.extension(), Path::new(offered).extension()) else {
        return path;
    };
    let whole = path.with_extension(ending);
    if path.exists() || whole.exists() {
        path
    } else {
        whole
    }
}

/// Writes all of it or nothing: what stood there before stays until the new file is whole.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // Where a link points is written, not the link.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let name = path.file_name().ok_or(ErrorKind::IsADirectory)?;
    if path.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    let mut beside = name.to_owned();
    beside.push(format!(".{}.part", std::process::id()));
    let beside = path.with_file_name(beside);
    let written = File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, &path)
    });
    if written.is_err() {
        // It may not even be there.
        let _ = fs::remove_file(&beside);
    }
    written
}

/// What kept a file from being saved, and what can be done.
fn failed(kind: ErrorKind, path: &Path) -> ErrorMessage {
    let code = match kind {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => "shell-save-full",
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "shell-save-refused",
        ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::IsADirectory => "shell-save-no-folder",
        _ => "shell-save-failed",
    };
    let place = path.parent().unwrap_or(path).display().to_string();
    Error::Refused {
        code,
        args: Args::from([("path", place)]),
    }
    .message()
}

#[cfg(test)]
mod tests {
    use ayumi_journal::words::{Language, Words};

    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let names = fs::read_dir(folder).unwrap().map(|f| f.unwrap().file_name());
        let mut names: Vec<_> = names.map(|n| n.into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_whole_or_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("紙.html");
        write(&path, b"one").unwrap();
        write(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(names(folder.path()), ["紙.html"], "nothing is left beside it");
        let gone = write(&folder.path().join("gone/紙.html"), b"x").unwrap_err();
        assert_eq!(gone.kind(), ErrorKind::NotFound);
        let taken = write(folder.path(), b"x").unwrap_err();
        assert_eq!(failed(taken.kind(), folder.path()).code, "shell-save-no-folder");
        let under = write(&path.join("x.html"), b"x").unwrap_err();
        assert_eq!(failed(under.kind(), &path).code, "shell-save-no-folder");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_says_so_and_leaves_nothing() {
        // A file of the kernel on which every write finds the disk full.
        let full = File::options().write(true).open("/dev/full").unwrap();
        let error = (&full).write_all(b"x").unwrap_err();
        assert_eq!(failed(error.kind(), Path::new("/a/b")).code, "shell-save-full");
        let readonly = write(Path::new("/proc/紙.html"), b"x").unwrap_err();
        let told = failed(readonly.kind(), Path::new("/proc/紙.html"));
        assert!(told.code.starts_with("shell-save-"), "{told:?}");
        assert_eq!(told.args["path"], "/proc");
    }

    #[test]
    fn every_failure_has_its_words() {
        for kind in [
            ErrorKind::StorageFull,
            ErrorKind::PermissionDenied,
            ErrorKind::NotFound,
            ErrorKind::TimedOut,
        ] {
            let told = failed(kind, Path::new("/a/b.html"));
            for language in [Language::Ja, Language::En] {
                assert!(Words::new(language).has(&told.code), "{}", told.code);
            }
        }
    }

    #[test]
    fn an_ending_is_added_only_where_nothing_is_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        assert_eq!(with_ending(at("a"), "b.html"), at("a.html"));
        assert_eq!(with_ending(at("a.txt"), "b.html"), at("a.txt"));
        fs::write(at("a.html"), "x").unwrap();
        assert_eq!(with_ending(at("a"), "b.html"), at("a"));
    }
}
