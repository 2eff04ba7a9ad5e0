//! The next small step: one thing of about ten minutes.
use serde::Serialize;
use ts_rs::TS;

use super::{
    facts::FactId,
    way::{DesignStep, Filled, State, of_step},
};
use crate::calendar::JournalDay;

/// The order in which steps that are still ahead are proposed: both strands side by side, words before deeds.
const ORDER: [&str; 11] = [
    "strategy",
    "strengths",
    "daily",
    "direction",
    "start",
    "learning",
    "people",
    "workplace",
    "income",
    "both",
    "chapter",
];

/// After how many days without a change a sheet is worth another look.
pub const LOOK_AGAIN_DAYS: i64 = 90;

/// How long a step takes that isn't a sheet's, in minutes.
const DEED_MINUTES: u16 = 10;

/// One thing to do next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NextStep {
    /// The step.
    pub step: String,
    /// Its sheet; nothing where the step lives elsewhere.
    pub sheet: Option<String>,
    /// The prompt in it; nothing where the whole sheet is worth another look.
    pub prompt: Option<String>,
    /// Of a step that lives elsewhere, what is missing: `sheets-fact-<id>`.
    pub fact: Option<FactId>,
    /// About how long it takes, in minutes.
    pub minutes: u16,
    /// Why this one.
    pub why: NextWhy,
}

/// Why a next step is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NextWhy {
    /// Its step is begun.
    GoOn,
    /// Its step is still ahead.
    Begin,
    /// It was written a season ago.
    LookAgain,
}

/// The first open essential prompt or missing fact: of the step begun that changed last, else of the first step ahead, in
/// [`ORDER`]. With every step done, the sheet that has gone longest without a change, if that is a season.
pub(super) fn next(steps: &[DesignStep], filled: &[Filled], today: JournalDay) -> Option<NextStep> {
    let place = |step: &DesignStep| ORDER.iter().position(|id| *id == step.id);
    let mut open: Vec<_> = steps.iter().filter(|s| s.state != State::Done).collect();
    open.sort_by_key(|s| {
        (
            s.state == State::Ahead,
            s.revised.map(|d| today - d).unwrap_or(i64::MAX),
            place(s),
        )
    });
    let proposed = open.iter().find_map(|step| {
        let why = match step.state {
            State::Ahead => NextWhy::Begin,
            _ => NextWhy::GoOn,
        };
        next_in(step, filled, why)
    });
    proposed.or_else(|| {
        let old = filled.iter().filter_map(|f| Some((f.days.first()?, f)));
        let (day, oldest) = old.min_by_key(|(day, f)| (**day, f.sheet.order))?;
        (today - *day >= LOOK_AGAIN_DAYS).then(|| NextStep {
            step: oldest.sheet.steps.first().cloned().unwrap_or_default(),
            sheet: Some(oldest.sheet.id.clone()),
            prompt: None,
            fact: None,
            minutes: DEED_MINUTES,
            why: NextWhy::LookAgain,
        })
    })
}

fn next_in(step: &DesignStep, filled: &[Filled], why: NextWhy) -> Option<NextStep> {
    let open = of_step(&step.id, filled).find_map(|f| Some((f, f.open().next()?)));
    let blank = NextStep {
        step: step.id.clone(),
        sheet: None,
        prompt: None,
        fact: None,
        minutes: DEED_MINUTES,
        why,
    };
    if let Some((filled, prompt)) = open {
        return Some(NextStep {
            sheet: Some(filled.sheet.id.clone()),
            prompt: Some(prompt.id.clone()),
            minutes: prompt.minutes,
            ..blank
        });
    }
    let missing = step.facts.iter().find(|f| !f.met)?;
    Some(NextStep {
        fact: Some(missing.id),
        ..blank
    })
}
