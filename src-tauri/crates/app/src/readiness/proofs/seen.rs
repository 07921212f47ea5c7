//! What was seen in a file when it was brought, in words.

use domain::{
    plan::Plan,
    readiness::{
        codes::{self, CodeStanding},
        proofs::ProofDetails,
    },
    text::{Datum, Message},
};
use evidence::{Inspected, Integrity, Kind, Signature};
use serde::Serialize;

/// Something to know of a proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ProofFact"))]
pub struct Fact {
    /// What.
    pub message: Message,
    /// What it means for whoever reads it.
    pub tone: Tone,
}

/// What something means for whoever reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ProofTone"))]
pub enum Tone {
    /// Good to know.
    Plain,
    /// As it should be.
    Good,
    /// Somebody should look at it.
    Look,
}

/// What was seen, as the plan keeps it.
pub(super) fn as_text(seen: &Inspected) -> String {
    // It is made of texts and numbers only.
    serde_json::to_string(seen).unwrap_or_default()
}

/// What was seen, as the plan kept it; nothing: nobody looked, or another program did.
pub(super) fn of(details: &ProofDetails) -> Option<Inspected> {
    serde_json::from_str(&details.seen).ok()
}

/// The word for what a file is.
pub(super) fn kind(seen: Option<&Inspected>) -> Datum {
    let key = match seen.map(|it| it.kind) {
        Some(Kind::Pdf) => "proofs-kind-pdf",
        Some(Kind::Word) => "proofs-kind-word",
        Some(Kind::Sheet) => "proofs-kind-sheet",
        Some(Kind::Presentation) => "proofs-kind-presentation",
        Some(Kind::OpenDocument) => "proofs-kind-open-document",
        Some(Kind::Image) => "proofs-kind-image",
        Some(Kind::SignedEnvelope) => "proofs-kind-envelope",
        Some(Kind::Mail) => "proofs-kind-mail",
        Some(Kind::Zip) => "proofs-kind-zip",
        Some(Kind::Text | Kind::Csv | Kind::Xml) => "proofs-kind-text",
        Some(Kind::Empty | Kind::Other) | None => "proofs-kind-other",
    };
    Datum::Word(key.into())
}

/// Everything to know of a proof that was seen in its file.
pub(super) fn facts(plan: &Plan, details: &ProofDetails, seen: &Inspected) -> Vec<Fact> {
    let fact = |message, tone| Fact { message, tone };
    let mut facts = Vec::new();
    if !seen.ending_agrees {
        let message = Message::new("proofs-ending-differs").with("kind", kind(Some(seen)));
        facts.push(fact(message, Tone::Look));
    }
    if seen.encrypted {
        facts.push(fact(Message::new("proofs-encrypted"), Tone::Look));
    }
    facts.extend(seen.signed.iter().flat_map(signed));
    if let Some(inside) = seen.content.as_ref() {
        let message = Message::new("proofs-inside").with("kind", kind(Some(inside)));
        facts.push(fact(message, Tone::Plain));
        facts.extend(inside.signed.iter().flat_map(signed));
    }
    for found in codes::compare(plan, &details.proves, &seen.codes.cup, &seen.codes.cig) {
        let kind = if found.cup { "CUP" } else { "CIG" };
        let message =
            |key: &str| Message::new(key).with("kind", kind).with("code", found.code.clone());
        facts.push(match &found.standing {
            CodeStanding::Agrees(name) => {
                fact(message("proofs-code-agrees").with("name", name.clone()), Tone::Good)
            }
            CodeStanding::OfAnother(name) => {
                fact(message("proofs-code-of-another").with("name", name.clone()), Tone::Look)
            }
            CodeStanding::NotInPlan => fact(message("proofs-code-not-in-plan"), Tone::Look),
        });
    }
    facts
}

/// Who signed, and whether it is still what they signed. Never whether they can be trusted.
fn signed(signature: &Signature) -> Vec<Fact> {
    let names: Vec<&str> =
        signature.signers.iter().map(|it| it.name.as_str()).filter(|it| !it.is_empty()).collect();
    let names = match names.as_slice() {
        [] => Datum::Unknown,
        names => names.join(", ").into(),
    };
    let (key, tone) = match signature.integrity {
        Integrity::Intact => ("proofs-signed-intact", Tone::Good),
        Integrity::Altered => ("proofs-signed-altered", Tone::Look),
        Integrity::NotChecked => ("proofs-signed-unchecked", Tone::Plain),
    };
    let mut facts = vec![Fact { message: Message::new(key).with("names", names), tone }];
    if !signature.covers_all {
        facts.push(Fact { message: Message::new("proofs-signed-more"), tone: Tone::Look });
    }
    facts
}
