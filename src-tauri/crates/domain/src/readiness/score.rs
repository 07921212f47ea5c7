//! What readiness comes to: weight of what is done over weight of what counts. Our own estimate,
//! unofficial.

use serde::{Deserialize, Serialize};

use crate::{
    explain::Explanation,
    readiness::checklist::PHASES,
    text::{Datum, Localized, Message, Source},
};

/// What the items of one phase, or of all, come to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Tally {
    /// The weight of what is done.
    pub done: u32,
    /// The weight of what counts.
    pub applicable: u32,
    /// How many items count.
    pub items: u32,
    /// How many of them are not done.
    pub open: u32,
    /// How many of the open ones are mandatory and hold the phase up.
    pub blocking: u32,
    /// How many count only because nobody has said whether they do.
    pub unclear: u32,
    /// How many were done and came back.
    pub returned: u32,
}

impl Tally {
    /// Readiness in whole per cent, rounded down, so that a hundred is everything; nothing where
    /// nothing counts.
    pub fn percent(self) -> Option<i64> {
        share(self.done, self.applicable)
    }

    /// Everything that holds the phase up is done.
    pub fn is_ready(self) -> bool {
        self.blocking == 0
    }

    /// Both together.
    pub fn plus(self, other: Self) -> Self {
        Self {
            done: self.done + other.done,
            applicable: self.applicable + other.applicable,
            items: self.items + other.items,
            open: self.open + other.open,
            blocking: self.blocking + other.blocking,
            unclear: self.unclear + other.unclear,
            returned: self.returned + other.returned,
        }
    }
}

/// What the items of one thing come to, phase by phase.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tallies(pub [Tally; PHASES as usize]);

impl Tallies {
    /// Both together.
    #[must_use]
    pub fn plus(mut self, other: &Self) -> Self {
        for (mine, theirs) in self.0.iter_mut().zip(other.0) {
            *mine = mine.plus(theirs);
        }
        self
    }

    /// All phases together.
    pub fn total(&self) -> Tally {
        self.0.iter().fold(Tally::default(), |sum, it| sum.plus(*it))
    }

    /// The score.
    pub fn score(&self) -> Score {
        let phase = |(number, tally): (u8, &Tally)| PhaseScore {
            phase: number,
            percent: tally.percent(),
            ready: tally.is_ready(),
            tally: *tally,
        };
        let total = self.total();
        Score {
            percent: total.percent(),
            tally: total,
            phases: (1..).zip(&self.0).map(phase).collect(),
        }
    }
}

/// How ready something is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Score {
    /// In whole per cent; nothing where nothing counts.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub percent: Option<i64>,
    /// What it is made of.
    pub tally: Tally,
    /// Phase by phase.
    pub phases: Vec<PhaseScore>,
}

/// How ready one phase is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PhaseScore {
    /// The number of the phase, from one.
    pub phase: u8,
    /// In whole per cent; nothing where nothing counts.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub percent: Option<i64>,
    /// Everything that holds it up is done.
    pub ready: bool,
    /// What it is made of.
    pub tally: Tally,
}

impl Score {
    /// The phase it is in: the first that something holds up; nothing once none is.
    pub fn current_phase(&self) -> Option<u8> {
        self.phases.iter().find(|it| !it.ready).map(|it| it.phase)
    }

    /// The same with its reasons. `of` is the sentence that says of what, `phases` are their names,
    /// `formula` says where the formula comes from.
    pub fn explain(&self, of: Message, phases: &[Localized], formula: &Source) -> Explanation {
        let share = |tally: &Tally| {
            Message::new("readiness-rule-share")
                .with("done", tally.done)
                .with("applicable", tally.applicable)
        };
        let phase = |it: &PhaseScore| {
            let name = phases.get(usize::from(it.phase) - 1).cloned().unwrap_or_default();
            let key = if it.ready { "readiness-phase" } else { "readiness-phase-held" };
            let label = Message::new(key)
                .with("phase", u32::from(it.phase))
                .with("name", name)
                .with("blocking", it.tally.blocking);
            let counts = [
                ("readiness-count-items", it.tally.items),
                ("readiness-count-open", it.tally.open),
                ("readiness-count-unclear", it.tally.unclear),
                ("readiness-count-returned", it.tally.returned),
            ];
            let counts = counts.map(|(key, count)| Explanation::fact(Message::new(key), count));
            Explanation::computed(label, percent(it.percent), share(&it.tally), counts.into())
        };
        let phases = self.phases.iter().map(phase).collect();
        Explanation::computed(of, percent(self.percent), share(&self.tally), phases)
            .from_source(formula.clone())
    }
}

/// A share in whole per cent, rounded down; nothing of nothing.
pub fn share(part: u32, whole: u32) -> Option<i64> {
    // At most a hundred times a number that fits 32 bits.
    (whole > 0).then(|| i64::from(part) * 100 / i64::from(whole))
}

/// A share in per cent, as a fact.
pub fn percent(value: Option<i64>) -> Datum {
    value.map_or(Datum::Unknown, Datum::Percent)
}
