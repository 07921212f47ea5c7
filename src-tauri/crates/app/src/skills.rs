//! What the people of the body still have to learn, or somebody has to cover.

use std::collections::BTreeMap;

use domain::{
    migration::Strategy,
    services::Provision,
    skills_gap::{SkillGap, gap},
    text::Localized,
};
use reference::Pack;
use serde::Serialize;
use store::Store;

use crate::{Answer, registers::Cache};

/// The skills of the body, held against what its services need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SkillsView {
    /// What the levels mean, from 0.
    pub scale: Vec<Localized>,
    /// The strategies somebody chose for services, and what each needs.
    pub strategies: Vec<StrategyNeeds>,
    /// What all of them together need.
    pub together: Vec<SkillGap>,
}

/// What a strategy needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StrategyNeeds {
    /// The strategy.
    pub strategy: Strategy,
    /// For how many services it was chosen.
    pub services: usize,
    /// Skill by skill; nothing: the manual's grid does not have it.
    pub skills: Option<Vec<SkillGap>>,
}

/// The skills of the body, held against what its services need.
pub fn view(store: &Store, cache: &Cache) -> Answer<SkillsView> {
    let snapshot = cache.of(store)?;
    let plan = &snapshot.plan;
    let grid = Pack::shared().skills();
    let mut chosen: BTreeMap<Strategy, usize> = BTreeMap::new();
    let offered = plan.services.iter().filter(|it| it.details.provision != Provision::NotOffered);
    for strategy in offered.filter_map(|it| it.details.migration.strategy) {
        *chosen.entry(strategy).or_default() += 1;
    }
    let strategies: Vec<StrategyNeeds> = chosen
        .into_iter()
        .map(|(strategy, services)| StrategyNeeds {
            strategy,
            services,
            skills: gap(strategy, &grid.skills, &plan.registers.skills),
        })
        .collect();
    let mut together: Vec<SkillGap> = Vec::new();
    for skill in strategies.iter().filter_map(|it| it.skills.as_ref()).flatten() {
        match together.iter_mut().find(|it| it.name == skill.name) {
            Some(most) if most.needed >= skill.needed => (),
            Some(most) => *most = skill.clone(),
            None => together.push(skill.clone()),
        }
    }
    Ok(SkillsView {
        scale: grid.scale.iter().map(|it| it.name.clone()).collect(),
        strategies,
        together,
    })
}
