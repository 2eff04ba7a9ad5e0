//! Whether the app starts with the session, in the background.
use std::io;

use tauri::AppHandle;

/// Whether it does.
///
/// # Errors
/// If the system doesn't say.
pub fn is_on(app: &AppHandle) -> io::Result<bool> {
    system::is_on(app)
}

/// Lets it, or not.
///
/// # Errors
/// If the system doesn't take it; then it stays as it was.
pub fn set(app: &AppHandle, on: bool) -> io::Result<()> {
    system::set(app, on)
}

#[cfg(not(target_os = "linux"))]
mod system {
    use std::io;

    use tauri::AppHandle;
    use tauri_plugin_autostart::ManagerExt;

    pub fn is_on(app: &AppHandle) -> io::Result<bool> {
        app.autolaunch().is_enabled().map_err(io::Error::other)
    }

    pub fn set(app: &AppHandle, on: bool) -> io::Result<()> {
        let entry = app.autolaunch();
        let done = if on { entry.enable() } else { entry.disable() };
        done.map_err(io::Error::other)
    }
}

/// An entry of the Desktop Application Autostart Specification. Our own: what the plugin writes is read wrongly for a program
/// whose path has a space, and always stands in `~/.config`.
#[cfg(target_os = "linux")]
mod system {
    use std::{
        env, fs, io,
        path::{Path, PathBuf},
    };

    use tauri::{AppHandle, Manager};

    use crate::residence;

    pub fn is_on(app: &AppHandle) -> io::Result<bool> {
        match fs::read_to_string(file(app)?) {
            Ok(entry) => Ok(!is_switched_off(&entry)),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(e) => Err(e),
        }
    }

    pub fn set(app: &AppHandle, on: bool) -> io::Result<()> {
        let file = file(app)?;
        if !on {
            return match fs::remove_file(file) {
                Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
                done => done,
            };
        }
        // An AppImage's own file is only there while it runs.
        let program = match env::var_os("APPIMAGE") {
            Some(image) if app.env().appimage.is_some() => PathBuf::from(image),
            _ => residence::program()?,
        };
        let entry = entry(&program)?;
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        // Whole or not at all: half an entry would start something else.
        let beside = file.with_extension("new");
        fs::write(&beside, entry)?;
        fs::rename(beside, file)
    }

    fn file(app: &AppHandle) -> io::Result<PathBuf> {
        let config = dirs::config_dir().ok_or(io::ErrorKind::NotFound)?;
        let name = format!("{}.desktop", app.config().identifier);
        Ok(config.join("autostart").join(name))
    }

    /// A session's own settings write that into the entry instead of removing it.
    fn is_switched_off(entry: &str) -> bool {
        let mut lines = entry.lines().filter_map(|line| line.split_once('='));
        lines.any(|(key, value)| {
            matches!(
                (key.trim(), value.trim()),
                ("Hidden", "true") | ("X-GNOME-Autostart-enabled", "false")
            )
        })
    }

    fn entry(program: &Path) -> io::Result<String> {
        let program = program.to_str().ok_or(io::ErrorKind::InvalidFilename)?;
        Ok(format!(
            "[Desktop Entry]\nType=Application\nName=Ayumi\nName[ja]=歩み\nExec={} --background\nTerminal=false\n\
             StartupNotify=false\n",
            quoted(program)
        ))
    }

    /// A program's path as the first word of `Exec`, by the Desktop Entry Specification: in double quotes some letters stand
    /// behind a backslash, a `%` would be a field, and then the rule of every string of the file doubles backslashes.
    fn quoted(program: &str) -> String {
        let mut quoted = String::from('"');
        for letter in program.chars() {
            match letter {
                '"' | '`' | '$' => quoted.extend(["\\\\", &letter.to_string()]),
                '\\' => quoted.push_str("\\\\\\\\"),
                '%' => quoted.push_str("%%"),
                '\n' => quoted.push_str("\\n"),
                '\t' => quoted.push_str("\\t"),
                '\r' => quoted.push_str("\\r"),
                _ => quoted.push(letter),
            }
        }
        quoted.push('"');
        quoted
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_path_is_quoted_as_the_specification_says() {
            for (path, expected) in [
                ("/usr/bin/ayumi-desktop", r#""/usr/bin/ayumi-desktop""#),
                ("/home/歩 み/ayumi", r#""/home/歩 み/ayumi""#),
                (r#"/a"b`c$d\e"#, r#""/a\\"b\\`c\\$d\\\\e""#),
                ("/100%/a\tb", r#""/100%%/a\tb""#),
            ] {
                assert_eq!(quoted(path), expected);
            }
        }

        #[test]
        fn an_entry_that_the_session_switched_off_is_off() {
            let entry = entry(Path::new("/usr/bin/ayumi-desktop")).unwrap();
            assert!(!is_switched_off(&entry), "{entry}");
            assert!(is_switched_off(&format!("{entry}Hidden=true\n")));
            assert!(is_switched_off(&format!(
                "{entry}X-GNOME-Autostart-enabled = false\n"
            )));
            assert!(!is_switched_off(&format!("{entry}Hidden=false\n")));
        }
    }
}
