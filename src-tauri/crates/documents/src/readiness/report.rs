//! The report of the whole body, in words.

use std::collections::BTreeMap;

use domain::{
    readiness::{
        answers::Object,
        blocks::{BlockingItem, Blocks, HeldPhase, blocks},
        board::Unit,
        checklist::{Item, ItemId},
        proofs::Proof,
        score::PhaseScore,
    },
    skills_gap::SkillGap,
    text::Datum,
};
use jiff::civil::Date;
use serde::Serialize;
use words::{UNKNOWN, Words};

use super::{
    Ground, ReadinessReport,
    items::{
        self, DecisionSaid, ItemSaid, Names, QuestionSaid, completeness, opening, phase_name, typed,
    },
    pictures,
};
use crate::{
    print::Picture,
    tree::{self, Fact, SourceRow, Sources, Tree, tree},
};

/// How many things an open item names.
const NAMED: usize = 10;
/// How many services are named that an item holds up.
const HELD: usize = 3;
/// So many days of progress are told one by one; of more, the last of each month.
const DAYS: usize = 36;
/// How many services stand in a proof's row.
const PROVED: usize = 6;

#[derive(Serialize)]
pub(super) struct Said {
    lang: &'static str,
    labels: BTreeMap<&'static str, String>,
    title: String,
    body: String,
    plan: String,
    facts: Vec<Fact>,
    value: String,
    rule: String,
    known: String,
    phases: Vec<PhaseRow>,
    held: Vec<HeldRow>,
    blocks: Vec<BlockRow>,
    blocks_alt: Option<String>,
    next: Vec<QuestionSaid>,
    services: Vec<ServiceRow>,
    phase_heads: Vec<String>,
    progress: Vec<Fact>,
    progress_note: Option<String>,
    progress_alt: Option<String>,
    phases_alt: String,
    open: Vec<OpenPhase>,
    skills: Vec<SkillRow>,
    skills_alt: Option<String>,
    proofs: Vec<ProofRow>,
    decisions: Vec<DecisionSaid>,
    why: Tree,
    sources: Vec<SourceRow>,
    certainties: Vec<Fact>,
    notices: Vec<String>,
}

#[derive(Serialize)]
struct PhaseRow {
    name: String,
    goal: String,
    percent: String,
    items: String,
    open: String,
    returned: String,
    unclear: String,
}

/// What a phase holds up.
#[derive(Serialize)]
struct HeldRow {
    name: String,
    items: String,
    held: String,
    now: String,
}

/// What holds something up, waits or is waited for.
#[derive(Serialize)]
struct BlockRow {
    item: ItemSaid,
    count: String,
    services: String,
    names: String,
    waits_for: String,
    waited_for_by: String,
}

#[derive(Serialize)]
struct ServiceRow {
    name: String,
    total: String,
    known: String,
    cells: Vec<CellSaid>,
}

#[derive(Serialize)]
struct CellSaid {
    value: String,
    /// Its shade, from 0 to 4; nothing where nothing counts.
    shade: Option<i64>,
    held: bool,
}

#[derive(Serialize)]
struct OpenPhase {
    name: String,
    items: Vec<OpenItem>,
}

#[derive(Serialize)]
struct OpenItem {
    item: ItemSaid,
    count: String,
    names: String,
    sources: String,
    /// It may go on over the page.
    long: bool,
}

#[derive(Serialize)]
struct SkillRow {
    name: String,
    needed: String,
    assessed: String,
    missing: String,
    covered_by: String,
}

#[derive(Serialize)]
struct ProofRow {
    name: String,
    digest: String,
    proves: Vec<String>,
    day: String,
    expires: String,
    state: String,
}

pub(super) fn say(report: &ReadinessReport<'_>, words: Words) -> (Said, Vec<Picture>) {
    let ground = &report.ground;
    let (plan, board) = (ground.plan, ground.board);
    let names = Names::of(plan, words);
    let score = board.body();
    let open = open_items(report);
    let mut sources = Sources::default();
    let why = tree(words.say(&report.why.label), &report.why, words, &mut sources);
    let held = blocks(board, plan, None);
    let pictures = pictures::of(ground, &held, &report.progress, report.skills, words);
    let said = Said {
        lang: words.language().code(),
        labels: labels(words),
        title: words.text("readiness-paper-title", &[]),
        body: plan.body.entry.name.clone(),
        plan: plan.name.clone(),
        facts: facts(report, words),
        value: words.datum(&report.why.value),
        rule: report.why.rule.as_ref().map(|it| words.say(it)).unwrap_or_default(),
        known: completeness(board.completeness(None), words),
        phases: score.phases.iter().map(|it| phase(ground, it, words)).collect(),
        held: held.phases.iter().map(|it| held_phase(ground, it, words)).collect(),
        blocks: held.items.iter().map(|it| block(ground, it, &held, &names, words)).collect(),
        blocks_alt: pictures.blocks.as_ref().map(|it| it.alt.clone()),
        next: items::questions(&report.next, words),
        services: services(report, words),
        phase_heads: score.phases.iter().map(|it| words.number(i64::from(it.phase))).collect(),
        progress: progress_rows(&report.progress, words),
        progress_note: (report.progress.len() > DAYS)
            .then(|| words.text("readiness-paper-progress-months", &[])),
        progress_alt: pictures.progress.as_ref().map(|it| it.alt.clone()),
        phases_alt: pictures.phases.alt.clone(),
        open: open_phases(report, &open, &names, &mut sources, words),
        skills: report.skills.iter().map(|it| skill(it, words)).collect(),
        skills_alt: pictures.skills.as_ref().map(|it| it.alt.clone()),
        proofs: plan
            .readiness
            .proofs
            .iter()
            .map(|it| proof(it, board.today(), &names, words))
            .collect(),
        decisions: plan
            .readiness
            .decisions
            .iter()
            .map(|it| items::decision(it, &names, words))
            .collect(),
        why,
        certainties: sources.certainties(words),
        sources: sources.rows(words),
        notices: items::notices(ground, words),
    };
    let files = [
        ("phases.svg", Some(pictures.phases)),
        ("blocks.svg", pictures.blocks),
        ("progress.svg", pictures.progress),
        ("skills.svg", pictures.skills),
    ];
    (said, files.into_iter().filter_map(|(name, it)| Some((name, it?.svg))).collect())
}

fn labels(words: Words) -> BTreeMap<&'static str, String> {
    let own = [
        ("contents", "plan-paper-contents"),
        ("unofficial", "readiness-paper-unofficial"),
        ("figure", "readiness-paper-figure"),
        ("known", "readiness-paper-completeness"),
        ("known-help", "readiness-paper-completeness-help"),
        ("phases", "readiness-paper-phases"),
        ("phase", "readiness-paper-phase"),
        ("percent", "readiness-paper-percent"),
        ("items", "readiness-paper-items"),
        ("open", "readiness-paper-open"),
        ("returned", "readiness-paper-returned"),
        ("unclear", "readiness-paper-unclear"),
        ("phases-help", "readiness-paper-phases-help"),
        ("blocks", "readiness-paper-blocks"),
        ("blocks-intro", "readiness-paper-blocks-intro"),
        ("blocks-none", "readiness-paper-blocks-none"),
        ("holding", "readiness-paper-blocks-items"),
        ("held", "readiness-paper-blocks-services"),
        ("now", "readiness-paper-blocks-now"),
        ("concerns", "readiness-paper-blocks-concerns"),
        ("waits-for", "readiness-paper-waits"),
        ("waited-for-by", "readiness-paper-blocks-after"),
        ("next", "readiness-paper-next"),
        ("next-intro", "readiness-paper-next-intro"),
        ("next-none", "readiness-paper-next-none"),
        ("question", "readiness-paper-question"),
        ("for", "readiness-paper-for"),
        ("points", "readiness-paper-points"),
        ("map", "readiness-paper-map"),
        ("map-intro", "readiness-paper-map-intro"),
        ("no-services", "plan-paper-no-services"),
        ("service", "plan-paper-service"),
        ("total", "readiness-paper-total"),
        ("data", "readiness-paper-data"),
        ("progress", "readiness-paper-progress"),
        ("progress-intro", "readiness-paper-progress-intro"),
        ("progress-none", "readiness-paper-progress-none"),
        ("day", "readiness-paper-day-head"),
        ("todo", "readiness-paper-todo"),
        ("todo-intro", "readiness-paper-todo-intro"),
        ("todo-none", "readiness-paper-todo-none"),
        ("todo-item", "readiness-paper-item"),
        ("skills", "readiness-paper-skills"),
        ("skills-intro", "readiness-paper-skills-intro"),
        ("skills-none", "readiness-paper-skills-none"),
        ("skill", "readiness-paper-skill"),
        ("needed", "readiness-paper-needed"),
        ("assessed", "readiness-paper-assessed"),
        ("missing", "readiness-paper-missing"),
        ("covered-by", "readiness-paper-covered-by"),
        ("proofs", "readiness-paper-proofs"),
        ("about-proofs", "readiness-paper-proofs-intro"),
        ("no-proofs", "readiness-paper-proofs-none"),
        ("file", "readiness-paper-file"),
        ("proves", "readiness-paper-proves"),
        ("expires", "readiness-paper-expires"),
        ("state", "readiness-paper-state"),
        ("decisions", "readiness-paper-decisions"),
        ("decisions-intro", "readiness-paper-decisions-intro"),
        ("decisions-none", "readiness-paper-decisions-none"),
        ("chosen", "readiness-paper-chosen"),
        ("reason", "plan-paper-reason"),
        ("who", "readiness-paper-who"),
        ("why", "readiness-paper-why"),
        ("sources", "readiness-paper-sources"),
        ("sources-intro", "plan-paper-annex-sources-intro"),
        ("notices", "plan-paper-notices"),
    ];
    tree::labels(&own, words)
}

fn facts(report: &ReadinessReport<'_>, words: Words) -> Vec<Fact> {
    let ground = &report.ground;
    let mut facts = opening(ground, words);
    let services = ground.board.services().count();
    let services = words.number(i64::try_from(services).unwrap_or(i64::MAX));
    facts.push(items::fact("readiness-paper-services", services, words));
    facts.push(items::fact("plan-paper-rtd", typed(&ground.plan.body.rtd), words));
    facts
}

/// The mandatory items that are open, with what they are open for.
fn open_items<'a>(report: &ReadinessReport<'a>) -> Vec<(&'a Item, Vec<Unit>)> {
    let (plan, board) = (report.ground.plan, report.ground.board);
    let mut found: BTreeMap<ItemId, Vec<Unit>> = BTreeMap::new();
    for object in board.objects() {
        for unit in board.units(plan, object) {
            if unit.counts && !unit.done && !unit.template {
                found.entry(unit.item.clone()).or_default().push(unit);
            }
        }
    }
    let mandatory = board.items().filter(|it| it.mandatory);
    let mut open: Vec<(&Item, Vec<Unit>)> =
        mandatory.filter_map(|it| Some((it, found.remove(&it.id)?))).collect();
    open.sort_by_key(|(item, _)| item.phase);
    open
}

fn phase(ground: &Ground<'_>, score: &PhaseScore, words: Words) -> PhaseRow {
    let tally = score.tally;
    let of_phase = ground.phases.iter().find(|it| it.number == score.phase);
    let number = |it: u32| words.number(i64::from(it));
    PhaseRow {
        name: phase_name(ground, score.phase, words),
        goal: of_phase.map(|it| words.localized(&it.goal).to_owned()).unwrap_or_default(),
        percent: percent(score.percent, words),
        items: number(tally.items),
        open: number(tally.open),
        returned: number(tally.returned),
        unclear: number(tally.unclear),
    }
}

fn held_phase(ground: &Ground<'_>, it: &HeldPhase, words: Words) -> HeldRow {
    let number = |it: u32| words.number(i64::from(it));
    HeldRow {
        name: phase_name(ground, it.phase, words),
        items: number(it.items),
        held: number(it.held),
        now: number(it.now),
    }
}

fn block(
    ground: &Ground<'_>,
    it: &BlockingItem,
    held: &Blocks,
    names: &Names,
    words: Words,
) -> BlockRow {
    let number = |it: u32| words.number(i64::from(it));
    let ids = |ids: Vec<&str>| if ids.is_empty() { UNKNOWN.to_owned() } else { ids.join(", ") };
    let of_it = held.waits.iter().filter(|wait| wait.item == it.item);
    let for_it = held.waits.iter().filter(|wait| wait.before == it.item);
    let first = it.first.iter().take(HELD);
    let first = first.map(|it| names.get(Object::Service(*it)).to_owned()).collect();
    let count = usize::try_from(it.services).unwrap_or(usize::MAX);
    BlockRow {
        item: ground.board.item(&it.item).map(|(it, _)| items::item(it, words)).unwrap_or_default(),
        count: number(it.open),
        services: number(it.services),
        names: items::and_more(first, count, words),
        waits_for: ids(of_it.map(|it| it.before.0.as_str()).collect()),
        waited_for_by: ids(for_it.map(|it| it.item.0.as_str()).collect()),
    }
}

fn percent(value: Option<i64>, words: Words) -> String {
    words.datum(&domain::readiness::score::percent(value))
}

fn services(report: &ReadinessReport<'_>, words: Words) -> Vec<ServiceRow> {
    let (plan, board) = (report.ground.plan, report.ground.board);
    let row = |service: &domain::services::Service| {
        let score = board.service(service.id)?;
        let (known, of) = board.completeness(Some(service.id));
        let cell = |it: &PhaseScore| CellSaid {
            value: percent(it.percent, words),
            shade: it.percent.map(|it| (it / 20).min(4)),
            held: !it.ready,
        };
        Some(ServiceRow {
            name: typed(&service.details.name),
            total: percent(score.percent, words),
            known: format!("{known}/{of}"),
            cells: score.phases.iter().map(cell).collect(),
        })
    };
    plan.services.iter().filter_map(row).collect()
}

/// Day by day; of many days, the last of each month.
fn progress_rows(progress: &[(Date, i64)], words: Words) -> Vec<Fact> {
    let month = |day: Date| (day.year(), day.month());
    let last_of_month = |place: usize| {
        progress.get(place + 1).is_none_or(|next| month(next.0) != month(progress[place].0))
    };
    let told = |place: &usize| progress.len() <= DAYS || last_of_month(*place);
    let row = |place: usize| Fact {
        label: words.day(progress[place].0),
        value: percent(Some(progress[place].1), words),
    };
    (0..progress.len()).filter(told).map(row).collect()
}

fn skill(gap: &SkillGap, words: Words) -> SkillRow {
    let level = |it: Option<i64>| words.datum(&it.map(Datum::Number).into());
    SkillRow {
        name: words.localized(&gap.name).to_owned(),
        needed: words.number(i64::from(gap.needed)),
        assessed: level(gap.assessed),
        missing: level(gap.missing),
        covered_by: typed(&gap.covered_by),
    }
}

fn open_phases<'a>(
    report: &ReadinessReport<'a>,
    open: &[(&'a Item, Vec<Unit>)],
    names: &Names,
    sources: &mut Sources<'a>,
    words: Words,
) -> Vec<OpenPhase> {
    let mut phases: Vec<(u8, Vec<OpenItem>)> = Vec::new();
    for (item, units) in open {
        let objects: Vec<Object> = units.iter().map(|it| it.object).collect();
        let mut numbers: Vec<usize> = item.sources.iter().map(|it| sources.number(it)).collect();
        numbers.sort_unstable();
        let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        let (item_said, named) = (items::item(item, words), names.list(&objects, NAMED, words));
        let said = OpenItem {
            long: items::is_long([item_said.text.as_str(), &named]),
            item: item_said,
            count: words.number(i64::try_from(units.len()).unwrap_or(i64::MAX)),
            names: named,
            sources: numbers.join(", "),
        };
        match phases.last_mut().filter(|(phase, _)| *phase == item.phase) {
            Some((_, items)) => items.push(said),
            None => phases.push((item.phase, vec![said])),
        }
    }
    let named =
        |(phase, items)| OpenPhase { name: phase_name(&report.ground, phase, words), items };
    phases.into_iter().map(named).collect()
}

fn proof(proof: &Proof, today: Date, names: &Names, words: Words) -> ProofRow {
    let details = &proof.details;
    let mut by_item: BTreeMap<&ItemId, Vec<Object>> = BTreeMap::new();
    for place in &details.proves {
        by_item.entry(&place.item).or_default().push(place.object);
    }
    let proves = |(item, objects): (&ItemId, Vec<Object>)| {
        format!("{}: {}", item.0, names.list(&objects, PROVED, words))
    };
    let mut proves: Vec<String> = by_item.into_iter().map(proves).collect();
    if proves.is_empty() {
        proves.push(UNKNOWN.to_owned());
    }
    ProofRow {
        name: items::proof_name(proof),
        digest: items::digest(proof),
        proves,
        day: items::day(details.day.or(details.added), words),
        expires: items::day(details.expires, words),
        state: items::proof_state(proof, today, words),
    }
}
