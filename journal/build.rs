//! Lists the Fluent files, so that a new feature's words need no second mention.
use std::{env, fmt::Write, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut code = String::new();
    for (language, name) in [("ja", "JA"), ("en", "EN")] {
        let folder = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?)
            .join("locales")
            .join(language);
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut files = fs::read_dir(&folder)?
            .map(|f| f.map(|f| f.path()))
            .collect::<Result<Vec<_>, _>>()?;
        files.retain(|f| f.extension().is_some_and(|e| e == "ftl"));
        files.sort();
        writeln!(
            code,
            "/// The files of `locales/{language}`: name and text.\npub const {name}: &[(&str, &str)] = &["
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
    }
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("locales.rs"), code)?;
    Ok(())
}
