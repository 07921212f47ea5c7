//! What both papers say of items, questions, proofs and decisions.

use std::collections::HashMap;

use domain::{
    plan::Plan,
    readiness::{
        answers::{AnswerState, Object},
        board::{Board, Returned, Unit},
        checklist::{Item, Tag},
        dossier::{Decision, Question as About},
        facts::Truth,
        proofs::Proof,
        score::{percent, share},
    },
    text::{Datum, Word},
};
use jiff::civil::Date;
use serde::Serialize;
use words::{UNKNOWN, Words};

use super::{Ground, Question};
use crate::tree::Fact;

/// What stands between the names of a list; it never begins a line.
pub(super) const BETWEEN: &str = "\u{a0}· ";

/// How much of a digest is printed: enough to find the file, short enough to compare by eye.
const DIGEST: usize = 16;

/// With so many letters a row might not fit on a page: it goes on over the page.
const LONG: usize = 1_500;

/// Whether a row of these texts might be too long for a page.
pub(super) fn is_long<'a>(texts: impl IntoIterator<Item = &'a str>) -> bool {
    texts.into_iter().map(|it| it.chars().count()).sum::<usize>() > LONG
}

/// The names of everything that answers are about, found once.
pub(super) struct Names(HashMap<Object, String>);

impl Names {
    pub(super) fn of(plan: &Plan, words: Words) -> Self {
        let mut names = HashMap::from([(Object::Body, words.text("readiness-paper-body", &[]))]);
        let said = |key: &str, name: &str| words.text(key, &[("name", name.into())]);
        for it in &plan.services {
            names.insert(Object::Service(it.id), typed(&it.details.name));
        }
        for it in &plan.registers.applications {
            let name = said("readiness-paper-application", &it.details.name);
            names.insert(Object::Application(it.id), name);
        }
        for it in &plan.registers.contracts {
            let name = said("readiness-paper-contract", &it.details.name);
            names.insert(Object::Contract(it.id), name);
        }
        Self(names)
    }

    pub(super) fn get(&self, object: Object) -> &str {
        self.0.get(&object).map_or(UNKNOWN, String::as_str)
    }

    /// The first `many` names, and how many more there are.
    pub(super) fn list(&self, objects: &[Object], many: usize, words: Words) -> String {
        let names = objects.iter().take(many).map(|it| self.get(*it).to_owned()).collect();
        and_more(names, objects.len(), words)
    }
}

/// Names one after the other, and how many more there are of `count`.
pub(super) fn and_more(mut names: Vec<String>, count: usize, words: Words) -> String {
    let more = count.saturating_sub(names.len());
    if more > 0 {
        names.push(words.text("readiness-paper-more", &[("count", more.into())]));
    }
    names.join(BETWEEN)
}

/// What somebody typed; a dash where nobody typed anything.
pub(super) fn typed(text: &str) -> String {
    if text.trim().is_empty() { UNKNOWN.to_owned() } else { text.to_owned() }
}

pub(super) fn fact(key: &str, value: String, words: Words) -> Fact {
    Fact { label: words.text(key, &[]), value }
}

/// An item as a row says it.
#[derive(Default, Serialize)]
pub(super) struct ItemSaid {
    pub(super) id: String,
    pub(super) text: String,
    /// What weighs on it: mandatory, holds the phase up.
    pub(super) marks: String,
}

pub(super) fn item(item: &Item, words: Words) -> ItemSaid {
    let mark = |is: bool, key: &str| is.then(|| words.text(key, &[]));
    let marks = [
        mark(item.mandatory, "readiness-paper-mandatory"),
        mark(item.holds_up(), "readiness-paper-holds"),
    ];
    ItemSaid {
        id: item.id.0.clone(),
        text: words.localized(&item.text).to_owned(),
        marks: marks.into_iter().flatten().collect::<Vec<_>>().join(", "),
    }
}

/// How far an item is; what came back is told as such.
pub fn state(unit: &Unit, words: Words) -> String {
    match unit.returned {
        Some(_) => words.text("readiness-paper-again", &[]),
        None => words.datum(&unit.answer.state.into()),
    }
}

/// Why an item that was done is open again.
pub fn returned(unit: &Unit, item: &Item, words: Words) -> Option<String> {
    Some(match unit.returned.as_ref()? {
        Returned::Time { since } => words.text(
            "readiness-paper-returned-time",
            &[("day", (*since).into()), ("recurrence", item.recurrence.into())],
        ),
        Returned::Change { facts } => {
            let facts: Vec<String> = facts.iter().map(|it| fact_name(it, words)).collect();
            words.text("readiness-paper-returned-change", &[("facts", facts.join(", ").into())])
        }
        Returned::Proof => words.text("readiness-paper-returned-proof", &[]),
    })
}

/// The name of a fact that an answer holds for: the heading of its field.
fn fact_name(fact: &str, words: Words) -> String {
    let kebab = fact.replace('_', "-");
    let keys = [format!("domain-field-{kebab}"), format!("domain-field-migration-{kebab}")];
    let key = keys.iter().find(|it| words.has(it));
    key.map_or_else(|| fact.to_owned(), |it| words.text(it, &[]))
}

/// Why an item counts, or does not.
pub fn because(unit: &Unit, words: Words) -> String {
    let tags = unit.because.iter().filter(|it| **it != Tag::All || unit.because.len() == 1);
    let tags: Vec<String> = tags.map(|it| words.datum(&(*it).into())).collect();
    let facts = [("tags", Datum::Text(tags.join("; ")))];
    match unit.applies {
        Truth::Yes => words.text("readiness-paper-because", &facts),
        Truth::Unknown => words.text("readiness-paper-because-unknown", &facts),
        Truth::No => words.text("readiness-paper-because-not", &facts),
    }
}

/// The proofs of an item, for one thing.
pub(super) fn proofs_of<'a>(plan: &'a Plan, unit: &Unit) -> impl Iterator<Item = &'a Proof> {
    let (of, item) = (unit.inherited.unwrap_or(unit.object), unit.item.clone());
    let proves = move |it: &&Proof| {
        it.details.proves.iter().any(|place| place.object == of && place.item == item)
    };
    plan.readiness.proofs.iter().filter(proves)
}

/// What a proof is called.
pub(super) fn proof_name(proof: &Proof) -> String {
    let details = &proof.details;
    match details.title.trim() {
        "" => details.name.clone(),
        title => format!("{title} ({})", details.name),
    }
}

/// Enough of a digest to find the file by it.
pub(super) fn digest(proof: &Proof) -> String {
    proof.details.sha256.chars().take(DIGEST).collect()
}

/// Whether a proof still counts.
pub(super) fn proof_state(proof: &Proof, today: Date, words: Words) -> String {
    let key = match (&proof.details.replaced_by, proof.details.counts(today)) {
        (Some(_), _) => "readiness-paper-proof-replaced",
        (None, true) => "readiness-paper-proof-counts",
        (None, false) => "readiness-paper-proof-expired",
    };
    words.text(key, &[])
}

pub(super) fn day(day: Option<Date>, words: Words) -> String {
    words.datum(&day.into())
}

/// A question, said.
#[derive(Serialize)]
pub(super) struct QuestionSaid {
    text: String,
    names: String,
    weight: String,
    mark: String,
}

pub(super) fn questions(next: &[Question], words: Words) -> Vec<QuestionSaid> {
    let said = |it: &Question| QuestionSaid {
        text: words.datum(&it.text),
        names: and_more(it.names.clone(), usize::try_from(it.count).unwrap_or(usize::MAX), words),
        weight: words.number(i64::from(it.weight)),
        mark: if it.blocking { words.text("readiness-paper-holds", &[]) } else { String::new() },
    };
    next.iter().map(said).collect()
}

/// A decision, said.
#[derive(Serialize)]
pub(super) struct DecisionSaid {
    day: String,
    service: String,
    question: String,
    chosen: String,
    proposed: String,
    reason: String,
    who: String,
}

pub(super) fn decision(it: &Decision, names: &Names, words: Words) -> DecisionSaid {
    let details = &it.details;
    let word = |value: &str| {
        let key = match details.question {
            About::Strategy => format!("domain-strategy-{}", value.replace('_', "-")),
        };
        if words.has(&key) { words.text(&key, &[]) } else { value.to_owned() }
    };
    let proposed = [
        details.proposed.as_deref().map(|it| ("readiness-paper-proposed-by", it)),
        details.runner_up.as_deref().map(|it| ("readiness-paper-runner-up", it)),
    ];
    let said = |(key, value): (&str, &str)| words.text(key, &[("value", word(value).into())]);
    let proposed: Vec<String> = proposed.into_iter().flatten().map(said).collect();
    DecisionSaid {
        day: words.day(details.day),
        service: names.get(Object::Service(details.service)).to_owned(),
        question: words.datum(&details.question.into()),
        chosen: word(&details.chosen),
        proposed: proposed.join("; "),
        reason: details.reason.clone(),
        who: typed(&details.who),
    }
}

/// What both papers say at their beginning.
pub(super) fn opening(ground: &Ground<'_>, words: Words) -> Vec<Fact> {
    let list = [
        ("title", ground.list.title.clone().into()),
        ("version", Datum::Text(ground.list.version.clone())),
    ];
    vec![
        fact("plan-paper-plan", typed(&ground.plan.name), words),
        fact("readiness-paper-day", words.day(ground.board.today()), words),
        fact("readiness-paper-list", words.text("readiness-paper-list-version", &list), words),
    ]
}

/// What must be said wherever the figure is printed.
pub(super) fn notices(ground: &Ground<'_>, words: Words) -> Vec<String> {
    let orphans = ground.board.orphans(ground.plan).len();
    let mut notices = vec![
        words.text("readiness-paper-note", &[]),
        words.text("readiness-paper-proofs-note", &[]),
    ];
    if orphans > 0 {
        notices.push(words.text("readiness-paper-orphans", &[("count", orphans.into())]));
    }
    notices.push(words.text(
        "plan-paper-pack",
        &[("version", ground.pack_version.into()), ("day", ground.pack_day.into())],
    ));
    notices
}

/// How much is known, of how much.
pub(super) fn completeness((known, of): (u32, u32), words: Words) -> String {
    let share = words.datum(&percent(share(known, of)));
    let facts = [("share", share.into()), ("known", known.into()), ("of", of.into())];
    words.text("readiness-paper-known", &facts)
}

/// The name of a phase, with its number.
pub(super) fn phase_name(ground: &Ground<'_>, number: u8, words: Words) -> String {
    let name = ground.phases.iter().find(|it| it.number == number);
    let name = name.map(|it| words.localized(&it.name).to_owned()).unwrap_or_default();
    words.text(
        "readiness-paper-phase-name",
        &[("number", u32::from(number).into()), ("name", name.into())],
    )
}

/// What was said of an item and holds here, in the words of whoever said it.
pub(super) fn answered(unit: &Unit, board: &Board, words: Words) -> Vec<Fact> {
    let answer = &unit.answer;
    let mut facts = Vec::new();
    let mut put = |key: &str, value: String| {
        if !value.trim().is_empty() {
            facts.push(fact(key, value, words));
        }
    };
    let note = match answer.state {
        AnswerState::NotApplicable => "readiness-paper-not-applicable-because",
        _ => "readiness-paper-said-note",
    };
    put(note, answer.note.trim().to_owned());
    put("readiness-paper-responsible", answer.responsible.trim().to_owned());
    let due = unit.due.filter(|_| unit.counts && unit.returned.is_none());
    if let Some(due) = due {
        let late = !unit.done && due < board.today();
        let key = match (unit.done, late) {
            (true, _) => "readiness-paper-again-on",
            (false, true) => "readiness-paper-late",
            (false, false) => "readiness-paper-due",
        };
        put(key, words.day(due));
    }
    let answered = answer.answered.filter(|_| answer.state == AnswerState::Done);
    if let Some(day) = answered {
        put("readiness-paper-done-on", words.day(day));
    }
    facts
}

/// The word for a value that has one.
pub(super) fn word<T: Word>(value: Option<&T>, words: Words) -> String {
    value.map_or_else(|| UNKNOWN.to_owned(), |it| words.text(&it.word(), &[]))
}
