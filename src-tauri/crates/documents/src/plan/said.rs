//! The report in words: what the template reads. Every text is said here; the template only sets it.

use std::collections::BTreeMap;

use domain::{
    explain::Explanation,
    funding::{call::Call, quote::Quote, verdict::Verdict},
    migration::Mode,
    services::{ClassState, Provision, ServiceDetails, ServiceId},
    text::{Datum, Message},
};
use serde::Serialize;
use words::{UNKNOWN, Words};

use super::{Grant, JudgedService, PlanReport};
use crate::tree::{self, Fact, SourceRow, Sources, Tree, tree};

/// What stands between the names of a list; it never begins a line.
const BETWEEN: &str = "\u{a0}· ";

/// The paper, said.
#[derive(Serialize)]
pub(super) struct Said {
    lang: &'static str,
    labels: BTreeMap<&'static str, String>,
    title: String,
    body: String,
    plan: String,
    facts: Vec<Fact>,
    note: String,
    problems: Option<String>,
    figures: Vec<Figure>,
    areas: Vec<AreaTable>,
    own_funds: Vec<ServiceRow>,
    not_offered: Vec<NotOffered>,
    grants: Vec<GrantSection>,
    signer: String,
    annex: Vec<Tree>,
    reasons: Vec<Reason>,
    sources: Vec<SourceRow>,
    certainties: Vec<Fact>,
    notices: Vec<String>,
}

#[derive(Serialize)]
struct Figure {
    label: String,
    value: String,
    rule: String,
}

#[derive(Serialize)]
struct AreaTable {
    name: String,
    services: Vec<ServiceRow>,
}

#[derive(Serialize)]
struct ServiceRow {
    name: String,
    provision: String,
    class: String,
    class_state: String,
    origin: String,
    destination: String,
    mode: String,
    answer: String,
    settled: bool,
}

#[derive(Serialize)]
struct NotOffered {
    name: String,
    area: String,
}

#[derive(Serialize)]
struct GrantSection {
    title: String,
    notice: Option<String>,
    facts: Vec<Fact>,
    long_facts: Vec<Fact>,
    comparison: Option<String>,
    services: Vec<Fact>,
}

/// One reason, and every service it holds for.
#[derive(Serialize)]
struct Reason {
    answer: String,
    reasons: Vec<String>,
    fix: Option<String>,
    source: Option<usize>,
    services: String,
}

pub(super) fn say(report: &PlanReport<'_>, words: Words) -> Said {
    let body = &report.plan.body;
    let mut sources = Sources::default();
    let areas = area_tables(report, words);
    let listed = |pick: fn(&ServiceDetails) -> bool| {
        report.services.iter().filter(move |it| pick(&it.service.details))
    };
    let annex = annex(report, words, &mut sources);
    let reasons = reasons(report, words, &mut sources);
    for grant in &report.grants {
        grant.call.into_iter().for_each(|it| _ = sources.number(&it.source));
    }
    for source in [&body.entry.band_source, &body.entry.population_source].into_iter().flatten() {
        sources.number(source);
    }
    let title = words.text("plan-paper-title", &[]);
    Said {
        lang: words.language().code(),
        labels: labels(words),
        body: body.entry.name.clone(),
        plan: report.plan.name.clone(),
        facts: body_facts(report, words),
        note: words.text("plan-paper-note", &[]),
        problems: (report.problems > 0)
            .then(|| words.text("plan-paper-problems", &[("count", report.problems.into())])),
        figures: report.figures.iter().map(|it| figure(it, words)).collect(),
        areas,
        own_funds: listed(moves_with_own_funds).map(|it| row(it, words)).collect(),
        not_offered: listed(|it| it.provision == Provision::NotOffered)
            .map(|it| NotOffered {
                name: typed(&it.service.details.name),
                area: area_name(report, &it.service.details.area, words),
            })
            .collect(),
        grants: grants(report, words),
        signer: body.rtd.clone(),
        annex,
        reasons,
        certainties: sources.certainties(words),
        sources: sources.rows(words),
        notices: vec![
            words.localized(report.disclaimer).to_owned(),
            words.text(
                "plan-paper-pack",
                &[("version", report.pack_version.into()), ("day", report.pack_day.into())],
            ),
        ],
        title,
    }
}

/// The words that are the same on every plan.
fn labels(words: Words) -> BTreeMap<&'static str, String> {
    let plain = [
        ("contents", "plan-paper-contents"),
        ("services", "plan-paper-services"),
        ("no-services", "plan-paper-no-services"),
        ("service", "plan-paper-service"),
        ("class", "plan-paper-class"),
        ("origin", "plan-paper-origin"),
        ("destination", "plan-paper-destination"),
        ("mode", "plan-paper-mode"),
        ("answer", "plan-paper-answer"),
        ("own-funds", "plan-paper-own-funds"),
        ("own-funds-intro", "plan-paper-own-funds-intro"),
        ("not-offered", "plan-paper-not-offered"),
        ("area", "plan-paper-area"),
        ("grants", "plan-paper-grants"),
        ("no-grants", "plan-paper-no-grants"),
        ("grant-services", "plan-paper-grant-services"),
        ("signature", "plan-paper-signature"),
        ("place-and-date", "plan-paper-place-and-date"),
        ("signer", "plan-paper-signer"),
        ("annex-amounts", "plan-paper-annex-amounts"),
        ("annex-amounts-intro", "plan-paper-annex-amounts-intro"),
        ("annex-amounts-none", "plan-paper-annex-amounts-none"),
        ("annex-reasons", "plan-paper-annex-reasons"),
        ("annex-reasons-intro", "plan-paper-annex-reasons-intro"),
        ("reason", "plan-paper-reason"),
        ("fix", "plan-paper-fix"),
        ("annex-sources", "plan-paper-annex-sources"),
        ("annex-sources-intro", "plan-paper-annex-sources-intro"),
        ("notices", "plan-paper-notices"),
    ];
    tree::labels(&plain, words)
}

fn body_facts(report: &PlanReport<'_>, words: Words) -> Vec<Fact> {
    let entry = &report.plan.body.entry;
    let band = match entry.band {
        Some(band) => words.number(i64::from(band.number())),
        None => words.text("grant-single-class", &[]),
    };
    let codes = [("ISTAT", &entry.istat), ("IPA", &entry.ipa)];
    let codes = codes.into_iter().filter(|(_, code)| !code.is_empty());
    let codes: Vec<_> = codes.map(|(name, code)| format!("{name}\u{a0}{code}")).collect();
    let place = if entry.province.is_empty() {
        entry.region.clone()
    } else {
        format!("{} ({})", entry.region, entry.province)
    };
    [
        ("plan-paper-plan", typed(&report.plan.name)),
        ("plan-paper-day", words.day(report.today)),
        ("plan-paper-codes", typed(&codes.join(" · "))),
        ("plan-paper-region", typed(&place)),
        ("plan-paper-population", words.datum(&entry.population.map(Datum::Number).into())),
        ("plan-paper-band", band),
        ("plan-paper-rtd", typed(&report.plan.body.rtd)),
    ]
    .into_iter()
    .map(|(key, value)| Fact { label: words.text(key, &[]), value })
    .collect()
}

/// What somebody typed; a dash where nobody typed anything.
fn typed(text: &str) -> String {
    if text.trim().is_empty() { UNKNOWN.to_owned() } else { text.to_owned() }
}

fn figure(figure: &Explanation, words: Words) -> Figure {
    Figure {
        label: words.say(&figure.label),
        value: words.datum(&figure.value),
        rule: figure.rule.as_ref().map(|it| words.say(it)).unwrap_or_default(),
    }
}

fn moves_with_own_funds(service: &ServiceDetails) -> bool {
    service.migration.own_funds && service.provision != Provision::NotOffered
}

/// The services that are offered, by whomever, and not moved with own funds, area by area; those
/// of no known area come last.
fn area_tables(report: &PlanReport<'_>, words: Words) -> Vec<AreaTable> {
    let listed: Vec<&JudgedService<'_>> = report
        .services
        .iter()
        .filter(|it| {
            let details = &it.service.details;
            details.provision != Provision::NotOffered && !details.migration.own_funds
        })
        .collect();
    let known = |id: &str| report.areas.iter().any(|it| it.id == id);
    let mut tables: Vec<AreaTable> = report
        .areas
        .iter()
        .map(|area| AreaTable {
            name: words.localized(&area.name).to_owned(),
            services: listed
                .iter()
                .filter(|it| it.service.details.area == area.id)
                .map(|it| row(it, words))
                .collect(),
        })
        .collect();
    tables.push(AreaTable {
        name: words.text("plan-paper-other-area", &[]),
        services: listed
            .iter()
            .filter(|it| !known(&it.service.details.area))
            .map(|it| row(it, words))
            .collect(),
    });
    tables.retain(|it| !it.services.is_empty());
    tables
}

fn area_name(report: &PlanReport<'_>, id: &str, words: Words) -> String {
    let found = report.areas.iter().find(|it| it.id == id);
    found.map_or_else(|| UNKNOWN.to_owned(), |it| words.localized(&it.name).to_owned())
}

fn row(judged: &JudgedService<'_>, words: Words) -> ServiceRow {
    let details = &judged.service.details;
    let migration = &details.migration;
    let mut provision = words.datum(&details.provision.into());
    if !details.office.trim().is_empty() {
        provision = format!("{provision} · {}", details.office);
    }
    let class_state = match (details.data_class, details.class_state) {
        (None, _) => String::new(),
        (Some(_), ClassState::Proposed) => words.datum(&details.class_state.into()),
        (Some(_), ClassState::AcnOutcome) => {
            let state = words.datum(&details.class_state.into());
            let day = details.class_day.map(|it| words.day(it));
            let act = [details.class_act.clone(), day.unwrap_or_default()];
            let act: Vec<_> = act.into_iter().filter(|it| !it.trim().is_empty()).collect();
            if act.is_empty() { state } else { format!("{state}: {}", act.join(", ")) }
        }
    };
    ServiceRow {
        name: typed(&details.name),
        provision,
        class: words.datum(&details.data_class.into()),
        class_state,
        origin: words.datum(&migration.origin.into()),
        destination: words.datum(&migration.destination.into()),
        mode: words.datum(&migration.mode.into()),
        answer: words.datum(&judged.verdict.answer.into()),
        settled: judged.verdict.answer == domain::funding::verdict::Answer::Yes,
    }
}

fn grants(report: &PlanReport<'_>, words: Words) -> Vec<GrantSection> {
    if let Some(simulation) = &report.simulation {
        let title = words.localized(&simulation.call.title).to_owned();
        let args = [("call", Datum::Text(title)), ("day", simulation.call.closed.into())];
        return vec![GrantSection {
            title: words.text("plan-paper-simulation", &args),
            notice: Some(words.text("plan-paper-simulation-notice", &args)),
            facts: vec![fact("plan-paper-simulated", &simulation.quote.amount_cents.into(), words)],
            long_facts: call_facts(simulation.call, words),
            comparison: reasons_of(&simulation.quote, words),
            services: Vec::new(),
        }];
    }
    report.grants.iter().map(|it| grant(report, it, words)).collect()
}

fn grant(report: &PlanReport<'_>, grant: &Grant<'_>, words: Words) -> GrantSection {
    let line = grant.line;
    let text = |text: &str| match text.trim() {
        "" => Datum::Unknown,
        typed => typed.into(),
    };
    let mut facts = vec![fact("plan-paper-amount", &line.amount.into(), words)];
    if grant.call.is_some() {
        facts.push(fact("plan-paper-recomputed", &amount(grant.quote.as_ref()), words));
    }
    facts.extend([
        fact("plan-paper-state", &line.state.into(), words),
        fact("plan-paper-cup", &text(&line.cup), words),
        fact("plan-paper-applied", &line.applied.into(), words),
        fact("plan-paper-granted", &line.granted.into(), words),
    ]);
    let mut long_facts = vec![fact("plan-paper-decree", &text(&line.decree), words)];
    long_facts.extend(grant.call.into_iter().flat_map(|it| call_facts(it, words)));
    let refused = || grant.quote.as_ref().and_then(|it| reasons_of(it, words));
    GrantSection {
        title: typed(&line.title),
        notice: grant
            .call
            .filter(|it| !it.is_open(report.today))
            .map(|it| words.text("plan-paper-closed-call", &[("day", it.closed.into())])),
        facts,
        long_facts,
        comparison: grant.comparison.as_ref().map(|it| words.say(it)).or_else(refused),
        services: funded(report, grant, words),
    }
}

fn fact(key: &str, value: &Datum, words: Words) -> Fact {
    Fact { label: words.text(key, &[]), value: words.datum(value) }
}

fn amount(quote: Option<&Quote>) -> Datum {
    quote.and_then(|it| it.amount_cents).into()
}

fn reasons_of(quote: &Quote, words: Words) -> Option<String> {
    let reasons: Vec<_> = quote.reasons.iter().map(|it| words.say(it)).collect();
    (!reasons.is_empty()).then(|| reasons.join(" "))
}

fn call_facts(call: &Call, words: Words) -> Vec<Fact> {
    let days = [("from", call.opened.into()), ("to", call.closed.into())];
    vec![
        fact("plan-paper-call", &call.title.clone().into(), words),
        Fact {
            label: words.text("plan-paper-call-days", &[]),
            value: words.text("plan-paper-from-to", &days),
        },
    ]
}

/// The services of a grant, mode by mode.
fn funded(report: &PlanReport<'_>, grant: &Grant<'_>, words: Words) -> Vec<Fact> {
    let names: BTreeMap<ServiceId, &str> = report
        .services
        .iter()
        .map(|it| (it.service.id, it.service.details.name.as_str()))
        .collect();
    let in_mode = |mode: Option<Mode>| {
        let services = grant.line.services.iter().filter(move |it| it.mode == mode);
        let names: Vec<&str> =
            services.map(|it| names.get(&it.service).copied().unwrap_or(UNKNOWN)).collect();
        let label = match mode {
            Some(mode) => words.datum(&mode.into()),
            None => words.text("plan-paper-no-mode", &[]),
        };
        let count = words.number(i64::try_from(names.len()).unwrap_or(i64::MAX));
        (!names.is_empty())
            .then(|| Fact { label: format!("{label} ({count})"), value: names.join(BETWEEN) })
    };
    [Some(Mode::Transfer), Some(Mode::Update), None].into_iter().filter_map(in_mode).collect()
}

/// How each amount comes about.
fn annex<'a>(report: &'a PlanReport<'_>, words: Words, sources: &mut Sources<'a>) -> Vec<Tree> {
    let mut trees = Vec::new();
    for grant in &report.grants {
        if let Some(quote) = &grant.quote {
            trees.push(tree(typed(&grant.line.title), &quote.explanation, words, sources));
        }
    }
    if let Some(simulation) = &report.simulation {
        let title = Message::new("figure-simulated").with("call", simulation.call.title.clone());
        trees.push(tree(words.say(&title), &simulation.quote.explanation, words, sources));
        sources.number(&simulation.call.source);
    }
    trees
}

/// The verdicts, each reason once with the services it holds for, in the order they are met.
fn reasons<'a>(report: &'a PlanReport<'_>, words: Words, sources: &mut Sources<'a>) -> Vec<Reason> {
    let mut found: Vec<(&Verdict, Vec<&str>)> = Vec::new();
    for judged in &report.services {
        let name = judged.service.details.name.as_str();
        match found.iter_mut().find(|(verdict, _)| **verdict == judged.verdict) {
            Some((_, names)) => names.push(name),
            None => found.push((&judged.verdict, vec![name])),
        }
    }
    found
        .into_iter()
        .map(|(verdict, services)| Reason {
            answer: words.datum(&verdict.answer.into()),
            reasons: verdict.reasons.iter().map(|it| words.say(it)).collect(),
            fix: verdict.fix.as_ref().map(|it| words.say(it)),
            source: verdict.source.as_ref().map(|it| sources.number(it)),
            services: services.join(BETWEEN),
        })
        .collect()
}
