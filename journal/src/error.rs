//! What can go wrong, as a code and arguments; the words for people are in `locales/*/errors.ftl` and the features' files.
use std::{collections::BTreeMap, path::PathBuf};

use rusqlite::ffi::ErrorCode;
use serde::Serialize;

use crate::{calendar::NoSuchDay, papers::NoSuchMonth};

/// Shorthand of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Named arguments of a sentence. Never private text, except a name the person is just typing.
pub type Args = BTreeMap<&'static str, String>;

/// Everything that an operation may answer instead of succeeding.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A field was refused: `field` names it, `code` is the Fluent id of the sentence.
    #[error("field {field}: {code}")]
    Field {
        /// The argument's name, as in the operation's type.
        field: &'static str,
        /// Fluent id.
        code: &'static str,
        /// The sentence's arguments, such as the limit.
        args: Args,
    },
    /// A rule forbids it; `code` is the Fluent id of the sentence.
    #[error("{code}")]
    Refused {
        /// Fluent id.
        code: &'static str,
        /// The sentence's arguments.
        args: Args,
    },
    /// There is no such thing (any more). `what` is the table's word.
    #[error("no such {what}")]
    NotFound {
        /// `goal`, `habit`, `entry` …
        what: &'static str,
    },
    /// An argument is not of its type; `code` is the Fluent id of the sentence.
    #[error("argument {path}: {problem}")]
    Argument {
        /// Fluent id.
        code: &'static str,
        /// Where it stands, such as `form.due_day`.
        path: String,
        /// What is wrong, in English, without what was typed.
        problem: String,
    },
    /// What was written isn't JSON, or not of its type.
    #[error("arguments: {0}")]
    Arguments(#[from] serde_json::Error),
    /// There is no operation of that name.
    #[error("no operation {0}")]
    UnknownOperation(String),
    /// The file was written by a newer version.
    #[error("the journal is of version {found}, this program reads up to {known}")]
    NewerJournal {
        /// The file's schema version.
        found: i64,
        /// The newest that this program knows.
        known: i64,
    },
    /// The file is something else.
    #[error("not a journal: {0}")]
    NotAJournal(PathBuf),
    /// The file or its folder can't be reached or made.
    #[error("cannot open {path}: {source}")]
    CannotOpen {
        /// The journal's path.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// SQLite's own failure.
    #[error(transparent)]
    Sql(#[from] rusqlite::Error),
}

/// An error as it crosses the boundary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct ErrorMessage {
    /// Fluent id of the sentence.
    pub code: String,
    /// Its arguments.
    pub args: BTreeMap<String, String>,
    /// The argument it is about, if it is about one.
    pub field: Option<String>,
}

impl Error {
    /// A refused field, without arguments.
    pub fn field(field: &'static str, code: &'static str) -> Self {
        Self::Field {
            field,
            code,
            args: Args::new(),
        }
    }

    /// A refused field whose sentence names a limit.
    pub fn limit(field: &'static str, code: &'static str, limit: impl ToString) -> Self {
        Self::Field {
            field,
            code,
            args: Args::from([("limit", limit.to_string())]),
        }
    }

    /// Arguments that couldn't be read, told by where and what was expected.
    pub fn arguments(e: &serde_path_to_error::Error<serde_json::Error>) -> Self {
        let problem = e.inner().to_string();
        let path = e.path().to_string();
        let told = [
            (NoSuchDay.to_string(), "calendar-no-such-day"),
            (NoSuchMonth::Half.to_string(), "papers-month-half"),
        ];
        let found = told.into_iter().find(|(of, _)| *of == problem);
        let code = found.map_or("error-arguments", |(_, code)| code);
        let missing = problem
            .strip_prefix("missing field `")
            .and_then(|rest| rest.split('`').next());
        Self::Argument {
            code,
            path: match (missing, path.as_str()) {
                (Some(name), ".") => name.to_owned(),
                (Some(name), path) => format!("{path}.{name}"),
                (None, _) => path,
            },
            problem: without_content(&problem),
        }
    }

    /// A refusal, without arguments.
    pub fn refused(code: &'static str) -> Self {
        Self::Refused {
            code,
            args: Args::new(),
        }
    }

    /// The Fluent id of the sentence that tells it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Field { code, .. } | Self::Refused { code, .. } | Self::Argument { code, .. } => code,
            Self::NotFound { .. } => "error-not-found",
            Self::Arguments(_) => "error-arguments",
            Self::UnknownOperation(_) => "error-unknown-operation",
            Self::NewerJournal { .. } => "error-newer-journal",
            Self::NotAJournal(_) => "error-not-a-journal",
            Self::CannotOpen { source, .. } => match source.kind() {
                std::io::ErrorKind::StorageFull => "error-disk-full",
                _ => "error-cannot-open",
            },
            Self::Sql(e) => sql_code(e),
        }
    }

    /// The sentence's arguments.
    pub fn args(&self) -> Args {
        match self {
            Self::Field { args, .. } | Self::Refused { args, .. } => args.clone(),
            Self::NewerJournal { found, known } => {
                Args::from([("found", found.to_string()), ("known", known.to_string())])
            }
            Self::NotAJournal(path) | Self::CannotOpen { path, .. } => {
                Args::from([("path", path.display().to_string())])
            }
            Self::UnknownOperation(name) => Args::from([("name", name.clone())]),
            Self::Argument { path, problem, .. } => Args::from([("detail", format!("{path}: {problem}"))]),
            Self::Arguments(e) if e.is_data() => Args::from([("detail", without_content(&e.to_string()))]),
            // What isn't JSON is told by its place alone.
            Self::Arguments(e) => Args::from([("detail", e.to_string())]),
            Self::NotFound { what } => Args::from([("what", (*what).to_owned())]),
            Self::Sql(_) => Args::new(),
        }
    }

    /// As it crosses to the front end or the command line.
    pub fn message(&self) -> ErrorMessage {
        ErrorMessage {
            code: self.code().to_owned(),
            args: self.args().into_iter().map(|(k, v)| (k.to_owned(), v)).collect(),
            field: match self {
                Self::Field { field, .. } => Some((*field).to_owned()),
                // The last name: `tags[2]` is about the tags.
                Self::Argument { path, .. } => Some(path.rsplit('.').next().unwrap_or(path))
                    .and_then(|last| last.split('[').next())
                    .filter(|name| !name.is_empty() && *name != "?")
                    .map(str::to_owned),
                _ => None,
            },
        }
    }

    /// The file itself is damaged: it should be set aside, never deleted.
    pub fn is_damage(&self) -> bool {
        self.code() == "error-damaged"
    }
}

/// What serde says, without the part that quotes what was typed: that is private, and may be long.
fn without_content(problem: &str) -> String {
    let place = problem.rfind(" at line ").filter(|at| problem[*at..].len() < 60);
    let place = place.map_or("", |at| &problem[at..]);
    let said = &problem[..problem.len() - place.len()];
    let told = match said.rfind("expected ") {
        _ if said.starts_with("missing field `") => said,
        Some(at) => &said[at..],
        None => "not understood",
    };
    let told: String = told.chars().take(200).collect();
    format!("{told}{place}")
}

fn sql_code(e: &rusqlite::Error) -> &'static str {
    match e.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => "error-busy",
        Some(ErrorCode::ReadOnly) => "error-read-only",
        Some(ErrorCode::DiskFull) => "error-disk-full",
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => "error-cannot-open-folder",
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => "error-damaged",
        Some(ErrorCode::SystemIoFailure) => "error-disk",
        _ => "error-storage",
    }
}
