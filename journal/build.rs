//! Lists the Fluent files, the sheets and the templates, so that a new one needs no second mention.
use std::{
    env,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut locales = String::new();
    for (language, name) in [("ja", "JA"), ("en", "EN")] {
        let folder = Path::new("locales").join(language);
        list(&root, &folder, "ftl", name, &mut locales)?;
    }
    fs::write(out.join("locales.rs"), locales)?;
    let mut sheets = String::new();
    list(&root, Path::new("sheets"), "json", "SHEETS", &mut sheets)?;
    list(&root, Path::new("sheets/decks"), "json", "DECKS", &mut sheets)?;
    fs::write(out.join("sheets.rs"), sheets)?;
    let mut templates = String::new();
    list(&root, Path::new("templates"), "json", "TEMPLATES", &mut templates)?;
    fs::write(out.join("templates.rs"), templates)?;
    Ok(())
}

/// A constant with the name and text of every file of that kind in the folder, by name.
fn list(root: &Path, folder: &Path, extension: &str, name: &str, code: &mut String) -> Outcome<()> {
    let path = root.join(folder);
    println!("cargo::rerun-if-changed={}", path.display());
    let mut files = fs::read_dir(&path)?
        .map(|f| f.map(|f| f.path()))
        .collect::<Result<Vec<_>, _>>()?;
    files.retain(|f| f.extension().is_some_and(|e| e == extension));
    files.sort();
    writeln!(
        code,
        "/// The files of `{}`: name and text.\npub const {name}: &[(&str, &str)] = &[",
        folder.display()
    )?;
    for file in files {
        let stem = file
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        writeln!(
            code,
            "    ({stem:?}, include_str!({:?})),",
            file.display().to_string()
        )?;
    }
    writeln!(code, "];")?;
    Ok(())
}
