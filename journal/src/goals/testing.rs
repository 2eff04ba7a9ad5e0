//! Goals in a line, for the tests of this feature.
use super::*;
use crate::calendar::JournalDay;

pub fn day(text: &str) -> JournalDay {
    text.parse().unwrap()
}

/// ¥600,000 between 1 July 2026 and 31 March 2027, with nothing recorded.
pub fn income() -> Facts {
    let start_day = day("2026-07-01");
    Facts {
        aim: Aim {
            metric: Some(Metric::Total),
            unit: Unit::Yen,
            start_value: 0,
            target: 600_000_000,
            start_day,
            due: Some(day("2027-03-31")),
        },
        evidence: Evidence {
            first: None,
            opening: DayValue {
                day: start_day,
                value: 0,
            },
            days: Vec::new(),
        },
        milestones: Vec::new(),
        pauses: Vec::new(),
        done: None,
    }
}

/// The same with a metric, start and target of one's own, in units.
pub fn goal(metric: Metric, start: i64, target: i64) -> Facts {
    let mut facts = income();
    facts.aim.metric = Some(metric);
    facts.aim.start_value = start * 1000;
    facts.aim.target = target * 1000;
    facts.evidence.opening.value = start * 1000;
    facts
}

#[allow(missing_docs, reason = "only tests call these")]
impl Facts {
    /// With these amounts or measurements, in units.
    pub fn with(mut self, days: &[(&str, i64)]) -> Self {
        self.evidence.days = days
            .iter()
            .map(|(text, units)| DayValue {
                day: day(text),
                value: units * 1000,
            })
            .collect();
        self.evidence.first = self.evidence.days.first().map(|d| d.day);
        self
    }

    pub fn due(mut self, due: Option<&str>) -> Self {
        self.aim.due = due.map(day);
        self
    }
}
