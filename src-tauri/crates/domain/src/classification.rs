//! The classes of data of the national cloud strategy, and what each asks of those who supply.
//!
//! The table is data of the reference pack. The official one could not be read: what follows from
//! it is to be verified, and says so.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    register::value::options,
    services::DataClass,
    text::{Localized, Source, word},
};

/// A level of qualification: of a cloud service (QC), of the infrastructure of one (QI), or of an
/// infrastructure of the administration (AI). A higher number is stricter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Level {
    /// A qualified service, level 1.
    Qc1,
    /// A qualified service, level 2.
    Qc2,
    /// A qualified service, level 3.
    Qc3,
    /// A qualified service, level 4.
    Qc4,
    /// A qualified infrastructure, level 1.
    Qi1,
    /// A qualified infrastructure, level 2.
    Qi2,
    /// A qualified infrastructure, level 3.
    Qi3,
    /// A qualified infrastructure, level 4.
    Qi4,
    /// An adequate infrastructure of the administration, level 1.
    Ai1,
    /// An adequate infrastructure of the administration, level 2.
    Ai2,
    /// An adequate infrastructure of the administration, level 3.
    Ai3,
    /// An adequate infrastructure of the administration, level 4.
    Ai4,
}

/// What a level of qualification is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Family {
    /// QC: a cloud service.
    Service,
    /// QI: the infrastructure of a cloud service.
    Infrastructure,
    /// AI: an infrastructure of the administration.
    Adequate,
}

word!(Level = "level");

options! {
    Level {
        Qc1 = "qc1", Qc2 = "qc2", Qc3 = "qc3", Qc4 = "qc4",
        Qi1 = "qi1", Qi2 = "qi2", Qi3 = "qi3", Qi4 = "qi4",
        Ai1 = "ai1", Ai2 = "ai2", Ai3 = "ai3", Ai4 = "ai4",
    }
}

impl Level {
    /// What it is a level of.
    pub fn family(self) -> Family {
        match self {
            Self::Qc1 | Self::Qc2 | Self::Qc3 | Self::Qc4 => Family::Service,
            Self::Qi1 | Self::Qi2 | Self::Qi3 | Self::Qi4 => Family::Infrastructure,
            Self::Ai1 | Self::Ai2 | Self::Ai3 | Self::Ai4 => Family::Adequate,
        }
    }

    /// Its number, from 1 to 4.
    pub fn number(self) -> u8 {
        match self {
            Self::Qc1 | Self::Qi1 | Self::Ai1 => 1,
            Self::Qc2 | Self::Qi2 | Self::Ai2 => 2,
            Self::Qc3 | Self::Qi3 | Self::Ai3 => 3,
            Self::Qc4 | Self::Qi4 | Self::Ai4 => 4,
        }
    }
}

/// What the reference pack knows of classes, levels and the way to a class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Classification {
    /// The three classes, the lowest first.
    pub classes: Vec<ClassMeaning>,
    /// What a class is found by.
    pub criterion: Stated,
    /// What has to be said wherever a class is proposed.
    pub caution: Stated,
    /// What the levels are of.
    pub families: Vec<FamilyMeaning>,
    /// What the numbers of the levels mean, from 1.
    pub numbers: Vec<Stated>,
    /// The lowest levels by class.
    pub minimum: Vec<Requirements>,
    /// Levels along the chain of services and infrastructures.
    pub chain: Stated,
    /// How long a qualification lasts.
    pub validity: Validity,
    /// Where a service of a class may run.
    pub places: Vec<AllowedPlace>,
    /// The steps to a class, in their order.
    pub steps: Vec<ClassStep>,
    /// How far a classification is, in the order of its life.
    pub states: Vec<StateMeaning>,
    /// Our own questions about a class; unofficial.
    pub precheck: Precheck,
}

/// Something the pack says, with its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Stated {
    /// What it says.
    pub says: Localized,
    /// Where it comes from.
    pub source: Source,
}

/// What a class means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ClassMeaning {
    /// The class.
    pub class: DataClass,
    /// What it means.
    pub meaning: Localized,
    /// Examples.
    pub examples: Vec<Localized>,
    /// Where it comes from.
    pub source: Source,
}

/// What the levels of a family are of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FamilyMeaning {
    /// The family.
    pub family: Family,
    /// The letters in front of the number: *QC*.
    pub letters: String,
    /// What it is.
    pub meaning: Localized,
    /// Where it comes from.
    pub source: Source,
}

/// The lowest levels for a class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Requirements {
    /// The class.
    pub class: DataClass,
    /// Of a cloud service.
    pub service: Level,
    /// Of the infrastructure of a cloud service.
    pub infrastructure: Level,
    /// Of an infrastructure of the administration.
    pub adequate: Level,
    /// What it rests on.
    pub basis: Localized,
    /// Where it comes from; to be verified as long as it is not official.
    pub source: Source,
}

/// How long a qualification lasts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Validity {
    /// Months from its day.
    pub months: u32,
    /// The supplier asks for a new one at least so many days before its end.
    pub renewal_days: u32,
    /// The supplier reports to its customers every so many months.
    pub report_months: u32,
    /// Where it comes from.
    pub source: Source,
}

/// A place where a service may run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AllowedPlace {
    /// Names it.
    pub id: String,
    /// What it is called.
    pub name: Localized,
    /// The classes it may hold; none: only as an exception.
    pub classes: Vec<DataClass>,
    /// On what condition.
    pub condition: Localized,
    /// Where it comes from.
    pub source: Source,
}

/// A step to a class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ClassStep {
    /// Who takes it.
    pub who: Localized,
    /// What is done.
    pub what: Localized,
    /// Where it comes from.
    pub source: Source,
}

/// How far a classification can be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StateMeaning {
    /// Names it.
    pub id: String,
    /// What it is called.
    pub name: Localized,
    /// Where the name comes from.
    pub source: Source,
}

/// What a class asks; nothing for a class the table does not have.
pub fn requirements(class: DataClass, table: &Classification) -> Option<&Requirements> {
    table.minimum.iter().find(|it| it.class == class)
}

/// Whether a level is at least the lowest of its family.
pub fn level_suffices(level: Level, minimum: &Requirements) -> bool {
    let lowest = match level.family() {
        Family::Service => minimum.service,
        Family::Infrastructure => minimum.infrastructure,
        Family::Adequate => minimum.adequate,
    };
    level.number() >= lowest.number()
}

/// Whether a level may stand on what is below it: it cannot be the higher one.
pub fn chain_holds(level: Level, below: Level) -> bool {
    level.number() <= below.number()
}

/// Our own questions about a class, to be asked before the official ones. Unofficial: the official
/// questionnaire was not read, and the outcome of the agency always wins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Precheck {
    /// The questions.
    pub questions: Vec<PrecheckQuestion>,
    /// What follows from the answers: the first that applies.
    pub rules: Vec<PrecheckRule>,
    /// Whose it is.
    pub source: Source,
}

/// A question about a class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PrecheckQuestion {
    /// Names it; never reused.
    pub id: String,
    /// The question.
    pub text: Localized,
    /// What may be answered.
    pub options: Vec<PrecheckOption>,
}

/// An answer to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PrecheckOption {
    /// Names it within its question.
    pub id: String,
    /// The answer.
    pub text: Localized,
    /// How much it weighs.
    pub severity: Severity,
}

/// How much an answer about a class weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Severity {
    /// It speaks for an ordinary service.
    Low,
    /// It has to be talked about.
    Middle,
    /// It speaks against an ordinary service.
    High,
    /// It touches the security of the State.
    National,
}

/// What follows from the answers about a class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PrecheckRule {
    /// When it applies.
    pub when: PrecheckTrigger,
    /// What to do.
    pub says: Localized,
    /// The class to propose to a person, if any.
    pub suggests: Option<DataClass>,
}

/// When a rule about a class applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum PrecheckTrigger {
    /// An answer weighs at least so much.
    AnyAtLeast(Severity),
    /// A question has no answer.
    AnyMissing,
    /// Whatever the answers are.
    Always,
}

/// What our own questions about a class come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PrecheckOutcome {
    /// What to do.
    pub says: Localized,
    /// The class to propose to a person, if any.
    pub suggests: Option<DataClass>,
    /// The answers it follows from.
    pub because: Vec<PrecheckAnswer>,
    /// The questions without an answer.
    pub missing: Vec<Localized>,
    /// Whose rule it is.
    pub source: Source,
}

/// A question with its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PrecheckAnswer {
    /// The question.
    pub question: Localized,
    /// The answer.
    pub answer: Localized,
}

/// What the answers come to: by question the id of the option. An option that is not there is no
/// answer. Nothing if no rule applies.
pub fn precheck_outcome(
    precheck: &Precheck,
    answers: &BTreeMap<String, String>,
) -> Option<PrecheckOutcome> {
    let answered: Vec<(&PrecheckQuestion, Option<&PrecheckOption>)> = precheck
        .questions
        .iter()
        .map(|question| {
            let answer = answers.get(&question.id);
            (question, question.options.iter().find(|it| Some(&it.id) == answer))
        })
        .collect();
    let missing: Vec<Localized> = answered
        .iter()
        .filter(|(_, answer)| answer.is_none())
        .map(|(question, _)| question.text.clone())
        .collect();
    let weighing = |least: Severity| {
        let heavy = answered.iter().filter_map(|(question, it)| {
            Some((question, (*it).filter(|it| it.severity >= least)?))
        });
        let answer = |(question, it): (&&PrecheckQuestion, &PrecheckOption)| PrecheckAnswer {
            question: question.text.clone(),
            answer: it.text.clone(),
        };
        heavy.map(answer).collect::<Vec<_>>()
    };
    precheck.rules.iter().find_map(|rule| {
        let because = match rule.when {
            PrecheckTrigger::AnyAtLeast(least) => {
                Some(weighing(least)).filter(|it| !it.is_empty())?
            }
            PrecheckTrigger::AnyMissing if missing.is_empty() => return None,
            PrecheckTrigger::AnyMissing => Vec::new(),
            PrecheckTrigger::Always => weighing(Severity::Low),
        };
        Some(PrecheckOutcome {
            says: rule.says.clone(),
            suggests: rule.suggests,
            because,
            missing: missing.clone(),
            source: precheck.source.clone(),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{register::value::Options, text::Certainty};

    fn source() -> Source {
        Source {
            title: Localized::same("ours"),
            reference: "here".into(),
            certainty: Certainty::Unofficial,
        }
    }

    #[test]
    fn a_level_is_named_by_its_family_and_number() {
        for level in Level::ALL {
            let letters = match level.family() {
                Family::Service => "qc",
                Family::Infrastructure => "qi",
                Family::Adequate => "ai",
            };
            assert_eq!(level.value(), format!("{letters}{}", level.number()));
        }
    }

    #[test]
    fn a_level_suffices_if_it_is_no_lower_than_the_lowest_of_its_family() {
        let minimum = Requirements {
            class: DataClass::Critical,
            service: Level::Qc2,
            infrastructure: Level::Qi3,
            adequate: Level::Ai1,
            basis: Localized::same("x"),
            source: source(),
        };
        for (level, enough) in [
            (Level::Qc1, false),
            (Level::Qc2, true),
            (Level::Qc4, true),
            (Level::Qi2, false),
            (Level::Qi3, true),
            (Level::Ai1, true),
        ] {
            assert_eq!(level_suffices(level, &minimum), enough, "{level:?}");
        }
        assert!(chain_holds(Level::Qc2, Level::Qi2));
        assert!(chain_holds(Level::Qc1, Level::Ai3));
        assert!(!chain_holds(Level::Qc3, Level::Qi2), "no higher than what is below it");
    }

    #[test]
    fn the_first_rule_that_applies_decides() {
        let option = |id: &str, severity| PrecheckOption {
            id: id.into(),
            text: Localized::same(id),
            severity,
        };
        let question = |id: &str, last: Severity| PrecheckQuestion {
            id: id.into(),
            text: Localized::same(id),
            options: vec![
                option("no", Severity::Low),
                option("some", Severity::Middle),
                option("yes", last),
            ],
        };
        let rule = |when, says: &str, suggests| PrecheckRule {
            when,
            says: Localized::same(says),
            suggests,
        };
        let precheck = Precheck {
            questions: vec![
                question("stop", Severity::High),
                question("state", Severity::National),
            ],
            rules: vec![
                rule(PrecheckTrigger::AnyAtLeast(Severity::National), "ask", None),
                rule(PrecheckTrigger::AnyAtLeast(Severity::Middle), "discuss", None),
                rule(PrecheckTrigger::AnyMissing, "answer", None),
                rule(PrecheckTrigger::Always, "ordinary", Some(DataClass::Ordinary)),
            ],
            source: source(),
        };
        type Case<'a> = (&'a [(&'a str, &'a str)], &'a str, &'a [&'a str], usize);
        let cases: [Case<'_>; 7] = [
            (&[], "answer", &[], 2),
            (&[("stop", "no")], "answer", &[], 1),
            (&[("stop", "no"), ("state", "no")], "ordinary", &["stop", "state"], 0),
            (&[("stop", "some")], "discuss", &["stop"], 1),
            (&[("stop", "yes"), ("state", "no")], "discuss", &["stop"], 0),
            (&[("stop", "yes"), ("state", "yes")], "ask", &["state"], 0),
            (&[("stop", "no"), ("state", "who knows")], "answer", &[], 1),
        ];
        for (answers, says, because, missing) in cases {
            let answers =
                answers.iter().map(|(id, it)| ((*id).to_owned(), (*it).to_owned())).collect();
            let found = precheck_outcome(&precheck, &answers).unwrap();
            let questions: Vec<&str> = found.because.iter().map(|it| &*it.question.it).collect();
            assert_eq!(
                (&*found.says.it, &questions[..], found.missing.len()),
                (says, because, missing),
                "{answers:?}"
            );
            assert_eq!(found.suggests.is_some(), says == "ordinary");
        }
    }
}
