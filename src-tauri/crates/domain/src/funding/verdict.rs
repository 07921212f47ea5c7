//! Whether a service may count in a call: origin × destination × mode.
//!
//! The matrix is data (PA digitale 2026, FAQ measure 1.2, 001, 003, 004 and 016); here are the
//! questions asked in turn. The first that fails decides; what is missing makes it "cannot tell".

use serde::{Deserialize, Serialize};

use crate::{
    migration::{Destination, Mode, Origin},
    register::value::options,
    services::{Provision, ServiceDetails},
    text::{Localized, Message, Source, word},
};

/// The verdict on one service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Verdict {
    /// Yes, no, or cannot tell yet.
    pub answer: Answer,
    /// The way of moving that the matrix gives for this pair; nothing while unknown.
    pub mode: Option<Mode>,
    /// Why, in the order the questions were asked.
    pub reasons: Vec<Message>,
    /// What to change, or to fill in, for a yes.
    pub fix: Option<Message>,
    /// The rule's source.
    pub source: Option<Source>,
}

/// The answer of a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Answer {
    /// It may count.
    Yes,
    /// It may not.
    No,
    /// Something is missing.
    Unknown,
}

word!(Answer = "answer");

options! { Answer { Yes = "yes", No = "no", Unknown = "unknown" } }

/// What the matrix says of one pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    /// Where the service runs today.
    pub origin: Origin,
    /// What it becomes.
    pub destination: Destination,
    /// What follows.
    pub outcome: Outcome,
}

/// What follows from a pair of origin and destination.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Paid, in this way of moving.
    Pays(Mode),
    /// Paid in this way of moving if something more holds, that only a person can say.
    PaysIf(Mode, Localized),
    /// Not paid.
    PaysNothing,
    /// The pair does not exist.
    Impossible,
}

/// The matrix of measure 1.2 with its sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// One line a pair.
    pub scenarios: Vec<Scenario>,
    /// The source of the pairs.
    pub source: Source,
    /// The source of "a service added by hand is not paid".
    pub own_service_source: Source,
    /// The source of "A carried out as B is allowed".
    pub better_mode_source: Source,
}

impl Matrix {
    fn outcome(&self, origin: Origin, destination: Destination) -> Option<&Outcome> {
        let pair = |it: &&Scenario| it.origin == origin && it.destination == destination;
        self.scenarios.iter().find(pair).map(|it| &it.outcome)
    }
}

/// Whether the service may count, and why.
pub fn verdict(matrix: &Matrix, service: &ServiceDetails) -> Verdict {
    let migration = &service.migration;
    if service.catalogue_id.is_none() {
        return no("verdict-own-service", "verdict-fix-own-service", &matrix.own_service_source);
    }
    match service.provision {
        Provision::NotOffered => {
            return no("verdict-not-offered", "verdict-fix-not-offered", &matrix.source);
        }
        Provision::Union | Provision::Outsourced => {
            let reason = Message::new("verdict-provision").with("provision", service.provision);
            return unknown(reason, "verdict-fix-provision", &matrix.source);
        }
        Provision::Offered => (),
    }
    if migration.own_funds {
        return no("verdict-own-funds", "verdict-fix-own-funds", &matrix.source);
    }
    let (Some(origin), Some(destination)) = (migration.origin, migration.destination) else {
        let reason = match (migration.origin, migration.destination) {
            (None, None) => "verdict-pair-missing",
            (None, _) => "verdict-origin-missing",
            _ => "verdict-destination-missing",
        };
        return unknown(Message::new(reason), "verdict-fix-pair-missing", &matrix.source);
    };
    let pair =
        |key: &str| Message::new(key).with("origin", origin).with("destination", destination);
    match matrix.outcome(origin, destination) {
        None => unknown(pair("verdict-pair-unknown"), "verdict-fix-pair-unknown", &matrix.source),
        Some(Outcome::PaysNothing) => Verdict {
            fix: Some(fix_destination(matrix, origin)),
            ..verdict_of(Answer::No, None, vec![pair("verdict-pays-nothing")], &matrix.source)
        },
        Some(Outcome::Impossible) => Verdict {
            fix: Some(fix_destination(matrix, origin)),
            ..verdict_of(Answer::No, None, vec![pair("verdict-impossible")], &matrix.source)
        },
        Some(Outcome::Pays(mode)) => {
            let reason = pair("verdict-pays").with("mode", *mode);
            with_mode(matrix, *mode, migration.mode, vec![reason], Answer::Yes)
        }
        Some(Outcome::PaysIf(mode, condition)) => {
            let reason =
                pair("verdict-pays-if").with("mode", *mode).with("condition", condition.clone());
            let verdict = with_mode(matrix, *mode, migration.mode, vec![reason], Answer::Unknown);
            let fix = verdict.fix.clone().unwrap_or_else(|| Message::new("verdict-fix-condition"));
            Verdict { fix: Some(fix), ..verdict }
        }
    }
}

/// The verdict once the pair is known to pay by `due`, and somebody chose `chosen`.
fn with_mode(
    matrix: &Matrix,
    due: Mode,
    chosen: Option<Mode>,
    mut reasons: Vec<Message>,
    answer: Answer,
) -> Verdict {
    match (chosen, due) {
        (None, _) => {
            reasons.push(Message::new("verdict-mode-missing"));
            Verdict {
                fix: Some(Message::new("verdict-fix-mode").with("mode", due)),
                ..verdict_of(Answer::Unknown, Some(due), reasons, &matrix.source)
            }
        }
        (Some(Mode::Update), Mode::Transfer) => {
            reasons.push(Message::new("verdict-mode-worse"));
            Verdict {
                fix: Some(Message::new("verdict-fix-mode-worse").with("mode", due)),
                ..verdict_of(Answer::No, Some(due), reasons, &matrix.source)
            }
        }
        (Some(Mode::Transfer), Mode::Update) => {
            reasons.push(Message::new("verdict-mode-better"));
            verdict_of(answer, Some(due), reasons, &matrix.better_mode_source)
        }
        _ => verdict_of(answer, Some(due), reasons, &matrix.source),
    }
}

/// "Choose one of these destinations", or that none is paid from here.
fn fix_destination(matrix: &Matrix, origin: Origin) -> Message {
    let pays = |it: &&Scenario| {
        it.origin == origin && matches!(it.outcome, Outcome::Pays(_) | Outcome::PaysIf(..))
    };
    let mut paid = matrix.scenarios.iter().filter(pays).map(|it| it.destination);
    match (paid.next(), paid.next(), paid.next()) {
        (None, ..) => Message::new("verdict-fix-no-destination").with("origin", origin),
        (Some(one), None, _) => Message::new("verdict-fix-destination").with("one", one),
        (Some(one), Some(other), _) => {
            Message::new("verdict-fix-destinations").with("one", one).with("other", other)
        }
    }
}

fn no(reason: &str, fix: &str, source: &Source) -> Verdict {
    let verdict = verdict_of(Answer::No, None, vec![Message::new(reason)], source);
    Verdict { fix: Some(Message::new(fix)), ..verdict }
}

fn unknown(reason: Message, fix: &str, source: &Source) -> Verdict {
    let verdict = verdict_of(Answer::Unknown, None, vec![reason], source);
    Verdict { fix: Some(Message::new(fix)), ..verdict }
}

fn verdict_of(
    answer: Answer,
    mode: Option<Mode>,
    reasons: Vec<Message>,
    source: &Source,
) -> Verdict {
    Verdict { answer, mode, reasons, fix: None, source: Some(source.clone()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{migration::Migration, text::Certainty};

    fn source(reference: &str) -> Source {
        Source {
            title: Localized::same("a rule"),
            reference: reference.into(),
            certainty: Certainty::Official,
        }
    }

    fn matrix() -> Matrix {
        use Destination::{Iaas, Paas, Saas};
        use Origin::{IaasQualified, OnPremiseStructured, OnPremiseUnstructured};
        let line = |origin, destination, outcome| Scenario { origin, destination, outcome };
        Matrix {
            scenarios: vec![
                line(OnPremiseStructured, Iaas, Outcome::Pays(Mode::Transfer)),
                line(OnPremiseStructured, Saas, Outcome::Pays(Mode::Update)),
                line(OnPremiseUnstructured, Iaas, Outcome::PaysNothing),
                line(OnPremiseUnstructured, Paas, Outcome::Impossible),
                line(IaasQualified, Iaas, Outcome::PaysNothing),
                line(
                    IaasQualified,
                    Saas,
                    Outcome::PaysIf(Mode::Update, Localized::same("a first step")),
                ),
            ],
            source: source("pairs"),
            own_service_source: source("own"),
            better_mode_source: source("better"),
        }
    }

    #[track_caller]
    fn check(
        change: impl FnOnce(&mut ServiceDetails),
        answer: Answer,
        reason: &str,
        fix: Option<&str>,
    ) {
        let mut service = ServiceDetails {
            catalogue_id: Some("anagrafe".into()),
            migration: Migration {
                origin: Some(Origin::OnPremiseStructured),
                destination: Some(Destination::Saas),
                mode: Some(Mode::Update),
                ..Migration::default()
            },
            ..ServiceDetails::default()
        };
        change(&mut service);
        let found = verdict(&matrix(), &service);
        let last = found.reasons.last().map(|it| it.key.as_str());
        assert_eq!(
            (found.answer, last, found.fix.as_ref().map(|it| it.key.as_str())),
            (answer, Some(reason), fix),
        );
    }

    #[test]
    fn a_service_is_judged_by_origin_destination_and_mode() {
        use Answer::{No, Unknown, Yes};
        check(|_| (), Yes, "verdict-pays", None);
        check(
            |it| it.catalogue_id = None,
            No,
            "verdict-own-service",
            Some("verdict-fix-own-service"),
        );
        check(
            |it| it.provision = Provision::NotOffered,
            No,
            "verdict-not-offered",
            Some("verdict-fix-not-offered"),
        );
        check(
            |it| it.provision = Provision::Union,
            Unknown,
            "verdict-provision",
            Some("verdict-fix-provision"),
        );
        check(
            |it| it.migration.own_funds = true,
            No,
            "verdict-own-funds",
            Some("verdict-fix-own-funds"),
        );
        check(
            |it| it.migration.origin = None,
            Unknown,
            "verdict-origin-missing",
            Some("verdict-fix-pair-missing"),
        );
        check(
            |it| it.migration.destination = None,
            Unknown,
            "verdict-destination-missing",
            Some("verdict-fix-pair-missing"),
        );
        check(
            |it| it.migration.mode = None,
            Unknown,
            "verdict-mode-missing",
            Some("verdict-fix-mode"),
        );
        check(|it| it.migration.mode = Some(Mode::Transfer), Yes, "verdict-mode-better", None);
        check(
            |it| it.migration.destination = Some(Destination::Iaas),
            No,
            "verdict-mode-worse",
            Some("verdict-fix-mode-worse"),
        );
        check(
            |it| it.migration.origin = Some(Origin::IaasQualified),
            Unknown,
            "verdict-pays-if",
            Some("verdict-fix-condition"),
        );
        check(
            |it| {
                it.migration.origin = Some(Origin::OnPremiseUnstructured);
                it.migration.destination = Some(Destination::Paas);
            },
            No,
            "verdict-impossible",
            Some("verdict-fix-no-destination"),
        );
        check(
            |it| {
                it.migration.origin = Some(Origin::IaasQualified);
                it.migration.destination = Some(Destination::Iaas);
            },
            No,
            "verdict-pays-nothing",
            Some("verdict-fix-destination"),
        );
        check(
            |it| it.migration.origin = Some(Origin::Saas),
            Unknown,
            "verdict-pair-unknown",
            Some("verdict-fix-pair-unknown"),
        );
    }
}
