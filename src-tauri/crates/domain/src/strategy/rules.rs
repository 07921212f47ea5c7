//! What a strategy is, and the kinds of rule that speak for it or against it.

use serde::{Deserialize, Serialize};

use crate::{
    migration::{Destination, Mode, Strategy},
    text::{Localized, Source},
};

/// One of the six strategies, as the reference pack has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StrategyData {
    /// Which one.
    pub strategy: Strategy,
    /// Its name.
    pub name: Localized,
    /// What one does.
    pub description: Localized,
    /// When it fits.
    pub criteria: Vec<Localized>,
    /// What it brings.
    pub benefits: Vec<Localized>,
    /// What can go wrong.
    pub risks: Vec<Localized>,
    /// The way of moving it leads to; nothing where nothing moves.
    pub mode: Option<Mode>,
    /// What a service can become by it, the most usual first.
    pub destinations: Vec<Destination>,
    /// What else follows from it.
    pub note: Localized,
    /// Its place among strategies that fit equally well, from one. Ours, unofficial.
    pub turn: u8,
    /// Where it comes from.
    pub source: Source,
    /// What speaks for it and against it.
    pub rules: Vec<StrategyRule>,
}

/// What follows if somebody chooses a strategy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Consequences {
    /// The way of moving; nothing where nothing moves.
    pub mode: Option<Mode>,
    /// What the service can become, the most usual first.
    pub destinations: Vec<Destination>,
}

impl StrategyData {
    /// What follows if somebody chooses it.
    pub fn consequences(&self) -> Consequences {
        Consequences { mode: self.mode, destinations: self.destinations.clone() }
    }
}

/// What some facts of a service mean for a strategy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StrategyRule {
    /// It holds where all of these do.
    pub all: Vec<Condition>,
    /// What follows.
    pub effect: Effect,
    /// What these facts mean for the strategy, in plain words.
    pub says: Localized,
    /// Where it comes from; *unofficial* where the manual has the thought and we the threshold.
    pub source: Source,
}

/// A fact of a service, and how it has to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Condition {
    /// The fact.
    pub fact: Fact,
    /// How it has to be.
    pub is: Test,
}

/// Something a rule may ask of a service, its applications, their contracts and machines.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Fact {
    /// The answer to a question of the assessment sheet, by its id in the reference pack.
    Sheet(String),
    /// Where it runs today: what the service says, or else the application.
    Origin,
    /// Who provides the service.
    Provision,
    /// The class of its data.
    DataClass,
    /// Used by citizens or firms.
    CitizenFacing,
    /// How many people use the service.
    Users,
    /// How much there is to gain by moving the application.
    Opportunity,
    /// The licences of the application.
    Licences,
    /// How many days are left of the contract that ends last.
    ContractDays,
    /// How many days are left of the life of the machine that lasts longest.
    MachineDays,
}

/// How a fact has to be.
///
/// Answers of the sheet are texts, read as people write them: yes and no in the words of
/// [`crate::reading`], *nessuno* for nothing, *mensile* for twelve a year. What cannot be read is
/// unknown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Test {
    /// The answer is that there is none; no answer is unknown.
    Empty,
    /// There is something.
    NotEmpty,
    /// Yes.
    Yes,
    /// No.
    No,
    /// None at all, never.
    Zero,
    /// Exactly this choice.
    Equals(String),
    /// One of these choices.
    OneOf(Vec<String>),
    /// At least so many.
    AtLeast(#[cfg_attr(feature = "bindings", ts(type = "number"))] i64),
    /// At most so many.
    AtMost(#[cfg_attr(feature = "bindings", ts(type = "number"))] i64),
    /// At least so many times another count.
    TimesMoreThan {
        /// The other count.
        fact: Fact,
        /// How many times.
        #[cfg_attr(feature = "bindings", ts(type = "number"))]
        factor: i64,
    },
    /// A word of the answer begins like one of `yes` and none like one of `no`; the other way
    /// round it is not so; both or neither is unknown. *Non* before a word turns it round.
    Reads {
        /// Beginnings of words, in normal form, by which it is so.
        yes: Vec<String>,
        /// Beginnings of words, in normal form, by which it is not so.
        no: Vec<String>,
    },
}

/// What a rule does where it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Effect {
    /// Enough for the strategy to be considered.
    Candidate,
    /// Speaks for it.
    Supports,
    /// Speaks against it.
    Against,
    /// Rules it out.
    Blocks,
}

impl Effect {
    /// The standing of a strategy hangs on it, not only its place.
    pub fn decides(self) -> bool {
        matches!(self, Self::Candidate | Self::Blocks)
    }
}
