//! Papers: what a person takes along. A career plan, a work history, certificates and learning, the brief for a talk with the
//! employer, a sheet of questions for a friend, the plan of the year, a list of contacts.
//!
//! A paper is laid out from the rest of the journal (`career.rs`, `history.rs`, `certificates.rs`, `brief.rs`, `questions.rs`, `year.rs`,
//! `contacts.rs`; `answers.rs` takes sheets apart into items). Every item knows where it comes from and whether the rule of its
//! paper takes it; what is private never is. `choose.rs` lays the person's own choices over that, `document.rs` makes of what
//! is chosen the document that is previewed, printed, copied and saved; `html.rs` and `text.rs` write it, and both only say
//! what the document says. `follow.rs` lets what was chosen of a thing go with it. `jobs.rs` is the work history itself, `month.rs` its months and the days of official forms.
mod answers;
mod brief;
mod career;
mod certificates;
mod choose;
mod contacts;
mod document;
mod follow;
mod history;
mod html;
mod jobs;
mod layout;
mod month;
mod overview;
mod questions;
mod store;
mod text;
mod year;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    calendar::JournalDay,
    ids::{BriefId, JobId},
};

pub use choose::{ChoosePaperItems, SetPaperText, choose, set_text};
pub use document::{DocumentField, DocumentSection, PaperBlock, PaperDocument};
pub(crate) use follow::follow;
pub use html::html;
pub use jobs::{Job, JobForm, JobRow, change_job, create_job, delete_job, job_employer, jobs};
pub use layout::{PaperQuery, paper};
pub use month::{Month, NoSuchMonth};
pub use overview::{PaperList, PaperRow, list};
pub use text::text;

/// Longest name of an employer, department or title, in characters.
pub const MAX_LINE: usize = 120;
/// Longest description of a job, and longest text on a paper, in characters.
pub const MAX_TEXT: usize = 20_000;
/// Most jobs in a journal.
pub const MAX_JOBS: usize = 200;
/// Most items that are chosen at once.
pub const MAX_CHOSEN: usize = 50_000;

/// The item for the person's name, the same on every paper.
pub const NAME: &str = "name";
/// The item for the day on which the paper is made.
pub const DAY: &str = "day";

/// A kind of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperKind {
    /// In the order of ジョブ・カード 様式1-1.
    CareerPlan,
    /// In the order of ジョブ・カード 様式2.
    WorkHistory,
    /// In the order of ジョブ・カード 様式3-1 and 3-2.
    Certificates,
    /// For a talk with the employer.
    EmployerBrief,
    /// Questions about one's strengths, to give to a friend, with room to write.
    QuestionSheet,
    /// The plan of the year.
    YearPlan,
    /// People and where they were met.
    ContactList,
}

impl PaperKind {
    /// Every kind, in the order of the list.
    pub const ALL: [Self; 7] = [
        Self::CareerPlan,
        Self::WorkHistory,
        Self::Certificates,
        Self::EmployerBrief,
        Self::QuestionSheet,
        Self::YearPlan,
        Self::ContactList,
    ];

    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CareerPlan => "career_plan",
            Self::WorkHistory => "work_history",
            Self::Certificates => "certificates",
            Self::EmployerBrief => "employer_brief",
            Self::QuestionSheet => "question_sheet",
            Self::YearPlan => "year_plan",
            Self::ContactList => "contact_list",
        }
    }

    /// As in message ids.
    pub fn word(self) -> String {
        self.as_str().replace('_', "-")
    }

    /// Whether it follows an official form: its sections stay with nothing in them, and years have their era beside them in
    /// Japanese.
    pub fn is_form(self) -> bool {
        matches!(self, Self::CareerPlan | Self::WorkHistory | Self::Certificates)
    }
}

/// A paper: what there is for it, what of it is chosen, and the document that comes of that.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Paper {
    /// Which.
    pub kind: PaperKind,
    /// What there is, in the paper's order.
    pub sections: Vec<PaperSection>,
    /// What is chosen, as it is printed, saved and copied.
    pub document: PaperDocument,
    /// Items that are chosen, the name and the day aside.
    pub chosen: u32,
    /// Items that there are.
    pub items: u32,
    /// The name that a file of it is offered, without its ending.
    pub file: String,
    /// Of the paper for the employer, which brief it shows.
    pub brief: Option<BriefId>,
    /// The briefs that it could show.
    pub briefs: Vec<PaperBrief>,
}

/// A brief by its title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PaperBrief {
    /// Its id.
    pub id: BriefId,
    /// Its title.
    pub title: String,
}

/// A part of a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PaperSection {
    /// Its name within the paper.
    pub id: String,
    /// Its heading; empty where it has none.
    pub heading: String,
    /// What there is for it.
    pub groups: Vec<PaperGroup>,
    /// Where something for it can be written.
    pub place: Option<PaperPlace>,
}

/// Items that belong together: the answer to one question, a job, a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PaperGroup {
    /// What the room calls it, where that doesn't stand on the paper; empty where the heading says it.
    pub name: String,
    /// Its heading on the paper; empty where it has none.
    pub heading: String,
    /// How it is laid out.
    pub layout: PaperLayout,
    /// Of a table, its columns; each item's label is one of them.
    pub columns: Vec<String>,
    /// Its rows.
    pub rows: Vec<PaperLine>,
    /// Where it comes from.
    pub place: PaperPlace,
}

/// Items that stand in one line of a list or row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PaperLine {
    /// The items.
    pub items: Vec<PaperItem>,
}

/// The smallest thing that can be chosen for a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PaperItem {
    /// Its name within the paper; stays as long as what it is made of.
    pub id: String,
    /// What it is: a column, a field; empty where the group says it.
    pub label: String,
    /// What the journal says.
    pub text: String,
    /// The person's own words for it on this paper.
    pub own: Option<String>,
    /// The journal says something else by now than when the own words were written.
    pub outdated: bool,
    /// About somebody else, money, or what is nobody's business: on the paper only if the person says so.
    pub private: bool,
    /// On the paper.
    pub chosen: bool,
}

impl PaperItem {
    /// What stands on the paper.
    pub fn shown(&self) -> &str {
        self.own.as_deref().unwrap_or(&self.text)
    }
}

/// How a group is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperLayout {
    /// Paragraphs.
    Text,
    /// A list.
    List,
    /// A table with a head.
    Table,
    /// Labels with what belongs to them.
    Fields,
    /// Questions with room to write under each.
    Questions,
}

/// Where something on a paper comes from, and where it can be changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PaperPlace {
    /// A sheet.
    Sheet {
        /// Its name.
        sheet: String,
    },
    /// A job of the work history.
    Job {
        /// Which.
        id: JobId,
    },
    /// The work history.
    Jobs,
    /// Courses, books and certificates.
    Learning,
    /// A brief.
    Brief {
        /// Which.
        id: BriefId,
    },
    /// Achievements and briefs.
    Briefs,
    /// The network.
    People,
    /// The paper itself.
    Paper,
}

/// What a paper is laid out for.
#[derive(Clone, Copy)]
struct Frame<'a> {
    sql: &'a rusqlite::Connection,
    words: &'a crate::words::Words,
    kind: PaperKind,
    brief: Option<BriefId>,
    today: JournalDay,
}

#[cfg(test)]
mod html_tests;
#[cfg(test)]
mod tests;
