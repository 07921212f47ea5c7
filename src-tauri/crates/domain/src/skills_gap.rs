//! What the people of a body still have to learn, or somebody has to cover, for a strategy.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    migration::Strategy,
    names::normal,
    register::skills::{Skill, SkillId},
    text::Localized,
};

/// A skill, and the level each strategy needs (manual, 4.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SkillNeed {
    /// Our name for it.
    pub name: Localized,
    /// What the official file calls it.
    pub kit_name: String,
    /// The level each strategy needs at least; to retain is not in the manual's grid.
    pub minimum: BTreeMap<Strategy, u8>,
}

/// What a strategy needs of a skill, and what there is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SkillGap {
    /// The skill.
    pub name: Localized,
    /// The level the strategy needs at least.
    pub needed: u8,
    /// The level the body gives itself; nothing while it has not.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub assessed: Option<i64>,
    /// How many levels are missing; nothing while that is not known.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub missing: Option<i64>,
    /// Who covers it; empty while nobody has said.
    pub covered_by: String,
    /// The record of the plan it was read from.
    pub skill: Option<SkillId>,
}

/// What a strategy needs of each skill, in the order of the manual. Nothing for a strategy that
/// the grid does not have.
///
/// A skill of the plan is the one with the same name, in the words of the pack or of the official
/// file. Of several the lowest level counts: nobody should rely on the highest by mistake. The
/// comparison is the manual's; that what is missing is never below zero is ours.
pub fn gap(strategy: Strategy, needs: &[SkillNeed], skills: &[Skill]) -> Option<Vec<SkillGap>> {
    let known: Vec<(String, &Skill)> =
        skills.iter().map(|it| (normal(&it.details.name), it)).collect();
    needs
        .iter()
        .map(|need| {
            let needed = *need.minimum.get(&strategy)?;
            let names = [&need.name.it, &need.name.en, &need.kit_name].map(|it| normal(it));
            let same = known.iter().filter(|(name, _)| names.contains(name)).map(|(_, it)| *it);
            // One without a level says less than any with one.
            let skill = same.min_by_key(|it| (it.details.level.is_none(), it.details.level));
            let assessed = skill.and_then(|it| it.details.level);
            let missing = match (needed, assessed) {
                (0, _) => Some(0),
                (_, assessed) => assessed.map(|it| (i64::from(needed) - it).max(0)),
            };
            Some(SkillGap {
                name: need.name.clone(),
                needed,
                assessed,
                missing,
                covered_by: skill.map(|it| it.details.covered_by.clone()).unwrap_or_default(),
                skill: skill.map(|it| it.id),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::skills::SkillDetails;

    fn need(name: &str, kit: &str, minimum: u8) -> SkillNeed {
        SkillNeed {
            name: Localized { it: name.into(), en: format!("{name} in English") },
            kit_name: kit.into(),
            minimum: [(Strategy::Rehost, minimum)].into(),
        }
    }

    fn skill(id: i64, name: &str, level: Option<i64>) -> Skill {
        let details = SkillDetails {
            name: name.into(),
            level,
            covered_by: format!("n. {id}"),
            ..Default::default()
        };
        Skill { id: SkillId(id), details }
    }

    #[test]
    fn what_is_missing_is_told_skill_by_skill() {
        let needs = [need("Virtualizzazione", "VIRTUALIZZAZIONE DI SISTEMI", 4)];
        type Case<'a> = (&'a [Skill], Option<i64>, Option<i64>, &'a str);
        let cases: [Case<'_>; 7] = [
            (&[], None, None, ""),
            (&[skill(1, "virtualizzazione", Some(1))], Some(1), Some(3), "n. 1"),
            (&[skill(1, "Virtualizzazione di sistemi", Some(5))], Some(5), Some(0), "n. 1"),
            (&[skill(1, "VIRTUALIZZAZIONE IN ENGLISH", Some(4))], Some(4), Some(0), "n. 1"),
            (&[skill(1, "Virtualizzazione", None)], None, None, "n. 1"),
            (&[skill(1, "Container", Some(4))], None, None, ""),
            (
                &[
                    skill(1, "Virtualizzazione", Some(4)),
                    skill(2, "virtualizzazione", None),
                    skill(3, "Virtualizzazione", Some(2)),
                ],
                Some(2),
                Some(2),
                "n. 3",
            ),
        ];
        for (skills, assessed, missing, covered) in cases {
            let found = gap(Strategy::Rehost, &needs, skills).unwrap();
            let [it] = &found[..] else { panic!("{found:?}") };
            assert_eq!(
                (it.needed, it.assessed, it.missing, &*it.covered_by),
                (4, assessed, missing, covered)
            );
        }
    }

    #[test]
    fn what_is_not_needed_is_not_missing_and_a_strategy_outside_the_grid_has_no_gap() {
        let needs = [need("Log", "LOG", 0)];
        let found = gap(Strategy::Rehost, &needs, &[]).unwrap();
        assert_eq!((found[0].assessed, found[0].missing), (None, Some(0)));
        assert_eq!(gap(Strategy::Retain, &needs, &[]), None);
    }
}
