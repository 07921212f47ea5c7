//! Which strategy fits a service, and what a person chose, with the reason.

use std::collections::BTreeSet;

use domain::{
    check::Checked,
    funding::verdict::{Verdict, verdict},
    migration::{Destination, Mode, Strategy},
    plan::{Plan, Record},
    readiness::{
        answers::Object,
        board::Board,
        checklist::ItemId,
        dossier::{DecisionDetails, DecisionId, Question},
    },
    register::{
        applications::{ApplicationId, ApplicationRole, ServedService},
        edit,
    },
    services::{Service, ServiceId},
    skills_gap::{self, SkillGap},
    strategy::{
        facts::Facts,
        rules::StrategyData,
        weigh::{Weighed, proposal, weigh},
    },
    text::{Localized, Message},
};
use reference::Pack;
use serde::{Deserialize, Serialize};
use store::{Store, readiness, registers};

use crate::{Answer, Failure, clock, readiness::proposals, registers::Cache};

/// The six strategies for one service. Nothing is chosen before a person does.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StrategyView {
    /// What was chosen; nothing yet.
    pub chosen: Option<Strategy>,
    /// What the program would propose; nothing while it cannot tell.
    pub proposed: Option<Strategy>,
    /// What comes second.
    pub runner_up: Option<Strategy>,
    /// The six, the best first.
    pub options: Vec<StrategyOption>,
    /// What was decided about this service so far, the oldest first.
    pub decisions: Vec<DecisionDetails>,
    /// The applications it is mainly done with: whose answers are weighed.
    pub applications: Vec<NamedApplication>,
}

/// An application, by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NamedApplication {
    /// The application.
    pub id: ApplicationId,
    /// Its name.
    pub name: String,
}

/// A strategy for one service: how it stands, and what would follow at once.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StrategyOption {
    /// What it is.
    pub data: StrategyData,
    /// How it stands for the service.
    pub weighed: Weighed,
    /// The mode it leads to; nothing: no mode.
    pub mode: Option<Mode>,
    /// Where it leads, and whether measure 1.2 pays for that.
    pub destinations: Vec<DestinationVerdict>,
    /// The items of the checklists that would count and do not now.
    pub items_added: Vec<ItemText>,
    /// The items that count now and would not.
    pub items_removed: Vec<ItemText>,
    /// What it asks of people; nothing: the manual's grid does not have it.
    pub skills: Option<Vec<SkillGap>>,
}

/// A destination, and whether measure 1.2 pays for it from where the service is today.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DestinationVerdict {
    /// The destination.
    pub destination: Destination,
    /// Whether it is paid, and why.
    pub verdict: Verdict,
}

/// An item, with its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ItemText {
    /// The item.
    pub id: ItemId,
    /// Its text.
    pub text: Localized,
}

/// What a person chose.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StrategyChoice {
    /// The strategy.
    pub strategy: Strategy,
    /// Why.
    pub reason: String,
    /// The destination to set with it, and the mode that goes with it; nothing: both stay.
    pub destination: Option<Destination>,
}

/// The six strategies for a service.
pub fn view(store: &Store, cache: &Cache, id: ServiceId) -> Answer<StrategyView> {
    let snapshot = cache.of(store)?;
    let plan = &snapshot.plan;
    let service = find(plan, id)?;
    let weighed = weighed(plan, service);
    let (first, second) = proposal(&weighed);
    let (proposed, runner_up) = (first.map(|it| it.strategy), second.map(|it| it.strategy));
    let now = counting(plan, service);
    let options = weighed.into_iter().filter_map(|it| option(plan, service, it, &now)).collect();
    let decisions = plan.readiness.decisions.iter().map(|it| &it.details);
    let mut applications = Vec::new();
    for it in &plan.registers.applications {
        let main = |to: &ServedService| to.service == id && to.role == ApplicationRole::Main;
        if it.details.services.iter().any(main) {
            applications.push(NamedApplication { id: it.id, name: it.details.name.clone() });
        }
    }
    Ok(StrategyView {
        chosen: service.details.migration.strategy,
        proposed,
        runner_up,
        options,
        decisions: decisions.filter(|it| it.service == id).cloned().collect(),
        applications,
    })
}

/// Chooses a strategy for a service, and writes the reason into the log of decisions: one step.
pub fn choose(
    store: &Store,
    cache: &Cache,
    id: ServiceId,
    choice: &StrategyChoice,
    who: &str,
) -> Answer<DecisionId> {
    let snapshot = cache.of(store)?;
    let service = find(&snapshot.plan, id)?;
    let weighed = weighed(&snapshot.plan, service);
    let (first, second) = proposal(&weighed);
    let word = |it: &Weighed| strategy_word(it.strategy);
    let decision = Checked::new(DecisionDetails {
        service: id,
        question: Question::Strategy,
        chosen: strategy_word(choice.strategy),
        proposed: first.map(word),
        runner_up: second.map(word),
        reason: choice.reason.trim().to_owned(),
        day: clock::today(),
        who: who.to_owned(),
    })?;
    let mut plan = Plan::clone(&snapshot.plan);
    let data = data_of(choice.strategy)?;
    let record = plan.services.iter_mut().find(|it| it.id == id).ok_or(store::Error::NotFound)?;
    let moves = &mut record.details.migration;
    moves.strategy = Some(choice.strategy);
    match data.mode {
        // What stays or goes has no mode and no destination.
        None => (moves.mode, moves.destination) = (None, None),
        Some(mode) => {
            if let Some(destination) = choice.destination {
                if !data.destinations.contains(&destination) {
                    return Err(Failure::input(Message::new("errors-destination-not-led-to")));
                }
                (moves.mode, moves.destination) = (Some(mode), Some(destination));
            }
        }
    }
    let touched = Record::Service(id);
    let problems = edit::problems(&plan, touched);
    if !problems.is_empty() {
        return Err(problems.into());
    }
    let step = Message::new("change-strategy")
        .with("name", service.details.name.clone())
        .with("strategy", choice.strategy);
    Ok(store.write(&step, |tx| {
        registers::put(tx, &plan, &BTreeSet::from([touched]))?;
        readiness::add_decision(tx, &decision)
    })?)
}

fn find(plan: &Plan, id: ServiceId) -> Answer<&Service> {
    let at = plan.services.binary_search_by_key(&id, |it| it.id);
    Ok(at.map(|at| &plan.services[at]).map_err(|_| store::Error::NotFound)?)
}

fn data_of(strategy: Strategy) -> Answer<&'static StrategyData> {
    let found = Pack::shared().strategies().iter().find(|it| it.strategy == strategy);
    Ok(found.ok_or(store::Error::NotFound)?)
}

fn strategy_word(strategy: Strategy) -> String {
    use domain::register::value::Options;
    strategy.value().to_owned()
}

/// How each strategy stands for a service, the best first.
pub(crate) fn weighed(plan: &Plan, service: &Service) -> Vec<Weighed> {
    let pack = Pack::shared();
    let facts = Facts::of(&plan.registers, service, pack.sheet_questions(), clock::today());
    weigh(pack.strategies(), &facts)
}

fn option(
    plan: &Plan,
    service: &Service,
    weighed: Weighed,
    now: &[ItemText],
) -> Option<StrategyOption> {
    let pack = Pack::shared();
    let data = pack.strategies().iter().find(|it| it.strategy == weighed.strategy)?.clone();
    let after = |destination: Option<Destination>| {
        let mut service = service.clone();
        let moves = &mut service.details.migration;
        (moves.strategy, moves.mode) = (Some(data.strategy), data.mode);
        moves.destination = destination;
        service
    };
    let verdict_on = |destination: &Destination| DestinationVerdict {
        destination: *destination,
        verdict: verdict(pack.matrix(), &after(Some(*destination)).details),
    };
    let chosen = service.details.migration.destination;
    let usual = chosen.filter(|it| data.destinations.contains(it));
    let then = counting(plan, &after(usual.or(data.destinations.first().copied())));
    let only = |these: &[ItemText], those: &[ItemText]| -> Vec<ItemText> {
        these.iter().filter(|it| !those.contains(it)).cloned().collect()
    };
    Some(StrategyOption {
        mode: data.mode,
        destinations: data.destinations.iter().map(verdict_on).collect(),
        items_added: only(&then, now),
        items_removed: only(now, &then),
        skills: skills_gap::gap(data.strategy, &pack.skills().skills, &plan.registers.skills),
        data,
        weighed,
    })
}

/// The items that count for a service, its applications and contracts.
fn counting(plan: &Plan, service: &Service) -> Vec<ItemText> {
    let mut alone = Plan::new(
        plan.name.clone(),
        plan.body.clone(),
        vec![service.clone()],
        plan.funding.clone(),
    );
    let serves = |id: ServiceId| id == service.id;
    let more = &plan.registers;
    let applications = more.applications.iter();
    alone.registers.applications = applications
        .filter(|it| it.details.services.iter().any(|it| serves(it.service)))
        .cloned()
        .collect();
    let contracts = more.contracts.iter();
    alone.registers.contracts =
        contracts.filter(|it| it.details.services.iter().any(|it| serves(*it))).cloned().collect();
    alone.readiness = plan.readiness.clone();
    let pack = Pack::shared();
    let board = Board::new(&alone, pack.checklist(), proposals(), clock::today());
    let mut counting: Vec<ItemText> = Vec::new();
    for object in board.parts_of(service.id).into_iter().filter(|it| *it != Object::Body) {
        let units = board.units(&alone, object).into_iter();
        for unit in units.filter(|it| it.counts && !it.template) {
            let Some((item, _)) = board.item(&unit.item) else { continue };
            let text = ItemText { id: item.id.clone(), text: item.text.clone() };
            if !counting.contains(&text) {
                counting.push(text);
            }
        }
    }
    counting
}
