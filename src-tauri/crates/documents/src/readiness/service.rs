//! The sheet of one service, in words.

use std::collections::BTreeMap;

use domain::{
    readiness::{
        answers::Object,
        board::Unit,
        checklist::{Item, PHASES},
        facts::Truth,
    },
    register::applications::ApplicationRole,
    services::ClassState,
    text::Datum,
};
use serde::Serialize;
use words::{UNKNOWN, Words};

use super::{
    ServiceSheet,
    items::{
        self, BETWEEN, DecisionSaid, ItemSaid, Names, QuestionSaid, completeness, opening,
        phase_name, typed, word,
    },
    strategies::{StrategySaid, strategies},
};
use crate::tree::{self, Fact, SourceRow, Sources, Tree, tree};

#[derive(Serialize)]
pub(super) struct Said {
    lang: &'static str,
    labels: BTreeMap<&'static str, String>,
    title: String,
    body: String,
    plan: String,
    service: String,
    facts: Vec<Fact>,
    /// Nothing: it does not count.
    value: Option<String>,
    rule: String,
    known: String,
    phase: String,
    about: Vec<Fact>,
    strategy: Vec<Fact>,
    strategies: Vec<StrategySaid>,
    decisions: Vec<DecisionSaid>,
    next: Vec<QuestionSaid>,
    phases: Vec<PhasePart>,
    left_out: Vec<LeftOut>,
    why: Option<Tree>,
    sources: Vec<SourceRow>,
    certainties: Vec<Fact>,
    notices: Vec<String>,
}

#[derive(Serialize)]
struct PhasePart {
    name: String,
    figure: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    item: ItemSaid,
    /// What it is asked of, where that is not the service itself.
    of: String,
    state: String,
    is_open: bool,
    facts: Vec<Fact>,
    sources: String,
    /// It may go on over the page.
    long: bool,
}

/// An item that does not count by its conditions.
#[derive(Serialize)]
struct LeftOut {
    item: ItemSaid,
    because: String,
}

pub(super) fn say(sheet: &ServiceSheet<'_>, words: Words) -> Said {
    let ground = &sheet.ground;
    let (plan, board) = (ground.plan, ground.board);
    let service = sheet.service;
    let names = Names::of(plan, words);
    let score = board.service(service.id);
    let mut sources = Sources::default();
    let why = sheet.why.as_ref();
    let why = why.map(|it| (it, tree(words.say(&it.label), it, words, &mut sources)));
    let chosen = service.details.migration.strategy;
    let strategies = strategies(&sheet.weighed, sheet.strategies, chosen, &mut sources, words);
    let units: Vec<(Unit, &Item)> = board
        .parts_of(service.id)
        .into_iter()
        .flat_map(|it| board.units(plan, it))
        .filter(|it| !it.template)
        .filter_map(|it| board.item(&it.item).map(|(item, _)| (it, item)))
        .collect();
    let mut phases = Vec::new();
    for phase in 1..=PHASES {
        let figure = score.as_ref().and_then(|it| it.phases.get(usize::from(phase) - 1));
        let of_phase =
            units.iter().filter(|(unit, it)| it.phase == phase && unit.applies != Truth::No);
        let rows: Vec<Row> = of_phase
            .map(|(unit, item)| row(sheet, unit, item, &names, &mut sources, words))
            .collect();
        if !rows.is_empty() {
            phases.push(PhasePart {
                name: phase_name(ground, phase, words),
                figure: figure.map(|it| phase_figure(it, words)).unwrap_or_default(),
                rows,
            });
        }
    }
    let left_out = units.iter().filter(|(unit, _)| unit.applies == Truth::No);
    let left_out = left_out.map(|(unit, item)| LeftOut {
        item: items::item(item, words),
        because: items::because(unit, words),
    });
    let of_service = plan.readiness.decisions.iter().filter(|it| it.details.service == service.id);
    let now = score.as_ref().and_then(domain::readiness::score::Score::current_phase);
    Said {
        lang: words.language().code(),
        labels: labels(words),
        title: words.text("readiness-paper-sheet-title", &[]),
        body: plan.body.entry.name.clone(),
        plan: plan.name.clone(),
        service: typed(&service.details.name),
        facts: opening(ground, words),
        value: why.as_ref().map(|(it, _)| words.datum(&it.value)),
        rule: why
            .as_ref()
            .and_then(|(it, _)| it.rule.as_ref())
            .map(|it| words.say(it))
            .unwrap_or_default(),
        known: completeness(board.completeness(Some(service.id)), words),
        phase: match (&score, now) {
            (None, _) => String::new(),
            (_, Some(phase)) => phase_name(ground, phase, words),
            (_, None) => words.text("readiness-paper-nothing-holds", &[]),
        },
        about: about(sheet, words),
        strategy: strategy(sheet, words),
        strategies,
        decisions: of_service.map(|it| items::decision(it, &names, words)).collect(),
        next: items::questions(&sheet.next, words),
        phases,
        left_out: left_out.collect(),
        why: why.map(|(_, tree)| tree),
        certainties: sources.certainties(words),
        sources: sources.rows(words),
        notices: items::notices(ground, words),
    }
}

fn labels(words: Words) -> BTreeMap<&'static str, String> {
    let own = [
        ("unofficial", "readiness-paper-unofficial"),
        ("figure", "readiness-paper-figure"),
        ("known", "readiness-paper-completeness"),
        ("known-help", "readiness-paper-completeness-help"),
        ("now", "readiness-paper-now"),
        ("not-counted", "readiness-paper-not-counted"),
        ("about", "readiness-paper-about"),
        ("strategy", "readiness-paper-strategy"),
        ("strategies", "readiness-paper-strategies"),
        ("strategies-intro", "readiness-paper-strategies-intro"),
        ("option", "readiness-paper-strategy-name"),
        ("option-why", "readiness-paper-strategy-why"),
        ("decisions", "readiness-paper-decisions"),
        ("day", "readiness-paper-day-head"),
        ("chosen", "readiness-paper-chosen"),
        ("reason", "plan-paper-reason"),
        ("who", "readiness-paper-who"),
        ("next", "readiness-paper-next"),
        ("next-none", "readiness-paper-next-none"),
        ("question", "readiness-paper-question"),
        ("for", "readiness-paper-for"),
        ("points", "readiness-paper-points"),
        ("todo-item", "readiness-paper-item"),
        ("state", "readiness-paper-state"),
        ("said", "readiness-paper-said"),
        ("left-out", "readiness-paper-left-out"),
        ("left-out-intro", "readiness-paper-left-out-intro"),
        ("because", "readiness-paper-because-head"),
        ("why", "readiness-paper-why"),
        ("sources", "readiness-paper-sources"),
        ("notices", "plan-paper-notices"),
    ];
    tree::labels(&own, words)
}

fn phase_figure(it: &domain::readiness::score::PhaseScore, words: Words) -> String {
    let key = if it.ready { "readiness-paper-phase-free" } else { "readiness-paper-phase-held" };
    let facts = [
        ("percent", domain::readiness::score::percent(it.percent)),
        ("open", it.tally.open.into()),
        ("blocking", it.tally.blocking.into()),
    ];
    words.text(key, &facts)
}

fn about(sheet: &ServiceSheet<'_>, words: Words) -> Vec<Fact> {
    let details = &sheet.service.details;
    let more = &sheet.ground.plan.registers;
    let fact = |key: &str, value: String| items::fact(key, value, words);
    let state = word(Some(&details.class_state), words);
    let class = match (&details.data_class, details.class_state) {
        (None, _) => UNKNOWN.to_owned(),
        (Some(class), ClassState::Proposed) => {
            format!("{} ({state})", words.datum(&(*class).into()))
        }
        (Some(class), ClassState::AcnOutcome) => {
            let day = details.class_day.map(|it| words.day(it)).unwrap_or_default();
            let class = words.datum(&(*class).into());
            [class, state, details.class_act.clone(), day].join(", ")
        }
    };
    let personal: Vec<String> =
        details.personal_data.iter().map(|it| words.datum(&(*it).into())).collect();
    let mut applications = Vec::new();
    for it in &more.applications {
        let served = it.details.services.iter().find(|it| it.service == sheet.service.id);
        if let Some(served) = served {
            applications.push(match served.role {
                ApplicationRole::Main => it.details.name.clone(),
                role => format!("{} ({})", it.details.name, words.datum(&role.into())),
            });
        }
    }
    let contracts =
        more.contracts.iter().filter(|it| it.details.services.contains(&sheet.service.id)).map(
            |it| match it.details.ends {
                None => it.details.name.clone(),
                Some(day) => {
                    let facts =
                        [("name", Datum::Text(it.details.name.clone())), ("day", Datum::Day(day))];
                    words.text("readiness-paper-contract-until", &facts)
                }
            },
        );
    let citizens = if details.citizen_facing { Truth::Yes } else { Truth::No };
    vec![
        fact("domain-field-office", typed(&details.office)),
        fact("domain-field-owner", typed(&details.owner)),
        fact("domain-field-provision", word(Some(&details.provision), words)),
        fact("domain-field-users", words.datum(&details.users.map(Datum::Number).into())),
        fact("domain-field-data-class", class),
        fact("domain-field-personal-data", typed(&personal.join(", "))),
        fact("domain-field-citizen-facing", words.datum(&citizens.into())),
        fact("domain-field-applications", typed(&applications.join(BETWEEN))),
        fact("domain-field-contracts", typed(&contracts.collect::<Vec<_>>().join(BETWEEN))),
    ]
}

fn strategy(sheet: &ServiceSheet<'_>, words: Words) -> Vec<Fact> {
    let moves = &sheet.service.details.migration;
    let fact = |key: &str, value: String| items::fact(key, value, words);
    vec![
        fact("domain-field-migration-strategy", word(moves.strategy.as_ref(), words)),
        fact("domain-field-migration-mode", word(moves.mode.as_ref(), words)),
        fact("domain-field-migration-origin", word(moves.origin.as_ref(), words)),
        fact("domain-field-migration-destination", word(moves.destination.as_ref(), words)),
        fact("domain-field-migration-product", typed(&moves.product)),
        fact("domain-field-migration-supplier", typed(&moves.supplier)),
    ]
}

fn row<'a>(
    sheet: &ServiceSheet<'a>,
    unit: &Unit,
    item: &'a Item,
    names: &Names,
    sources: &mut Sources<'a>,
    words: Words,
) -> Row {
    let ground = &sheet.ground;
    let mut facts = items::answered(unit, ground.board, words);
    let mut put = |key: &str, value: String| facts.push(items::fact(key, value, words));
    if let Some(why) = items::returned(unit, item, words) {
        put("readiness-paper-again-because", why);
    }
    for proof in items::proofs_of(ground.plan, unit) {
        let state = items::proof_state(proof, ground.board.today(), words);
        put("readiness-paper-proof", format!("{} ({state})", items::proof_name(proof)));
    }
    if let Some(of) = unit.inherited {
        put("readiness-paper-inherited", names.get(of).to_owned());
    }
    if !unit.waits_for.is_empty() {
        let ids: Vec<&str> = unit.waits_for.iter().map(|it| it.0.as_str()).collect();
        put("readiness-paper-waits", ids.join(", "));
    }
    put("readiness-paper-because-head", items::because(unit, words));
    let mut numbers: Vec<usize> = item.sources.iter().map(|it| sources.number(it)).collect();
    numbers.sort_unstable();
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    let item_said = items::item(item, words);
    let texts = facts.iter().map(|it| it.value.as_str());
    Row {
        long: items::is_long(texts.chain([item_said.text.as_str()])),
        item: item_said,
        of: match unit.object {
            Object::Service(_) => String::new(),
            object => names.get(object).to_owned(),
        },
        state: items::state(unit, words),
        is_open: unit.counts && !unit.done,
        facts,
        sources: numbers.join(", "),
    }
}
