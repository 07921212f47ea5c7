//! Which application goes first: the sequence of the manual (3.1.3), by opportunity, risk and ease.
//!
//! The levels are data of the reference pack. They are asked in turn and the first that an
//! application satisfies is its level; nothing is added up. A person may set another one.

use std::cmp::Reverse;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    explain::Explanation,
    register::applications::{ApplicationDetails, Grade},
    text::{Datum, Localized, Message, Source, word},
};

/// One of the three grades of an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum GradeKind {
    /// How much there is to gain.
    Opportunity,
    /// How risky the move is.
    Risk,
    /// How easy the move is.
    Ease,
}

word!(GradeKind = "field");

/// What the reference pack knows of priority.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PriorityData {
    /// The levels, in the order in which they are asked.
    pub levels: Vec<PriorityLevel>,
    /// How they are used.
    pub rule: Localized,
    /// Where the sequence comes from.
    pub source: Source,
    /// What we add to it: which grade satisfies a level.
    pub reading: Localized,
    /// Whose reading it is.
    pub reading_source: Source,
    /// Our own quadrant; unofficial.
    pub quadrant: Quadrant,
}

/// A level of priority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PriorityLevel {
    /// Its number, from one.
    pub level: u8,
    /// Its name.
    pub name: Localized,
    /// The grade that satisfies it; nothing for the last level, which takes the rest.
    pub when: Option<GradeIs>,
    /// What to think of when giving that grade.
    pub questions: Vec<PriorityQuestion>,
}

/// A grade, and what it has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct GradeIs {
    /// The grade.
    pub grade: GradeKind,
    /// What it has to be.
    pub is: Grade,
}

/// A question to think of when giving a grade. Questions are examples: they are not counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PriorityQuestion {
    /// Names it; never reused.
    pub id: String,
    /// The question.
    pub text: Localized,
    /// The answer by which the application fits the level, where the manual says it.
    #[serde(default)]
    pub fits_when: Option<Localized>,
}

/// The three grades of an application.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Grades {
    /// How much there is to gain.
    pub opportunity: Option<Grade>,
    /// How risky the move is.
    pub risk: Option<Grade>,
    /// How easy the move is.
    pub ease: Option<Grade>,
}

impl From<&ApplicationDetails> for Grades {
    fn from(it: &ApplicationDetails) -> Self {
        Self { opportunity: it.opportunity, risk: it.risk, ease: it.ease }
    }
}

impl Grades {
    /// One of them.
    pub fn of(self, kind: GradeKind) -> Option<Grade> {
        match kind {
            GradeKind::Opportunity => self.opportunity,
            GradeKind::Risk => self.risk,
            GradeKind::Ease => self.ease,
        }
    }
}

/// The priority that follows from the grades of an application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Priority {
    /// The level; nothing while a grade is missing that could decide it.
    pub level: Option<u8>,
    /// The best level it can still be.
    pub best: u8,
    /// The worst level it can still be.
    pub worst: u8,
    /// Why.
    pub why: Explanation,
}

/// The level of an application by its grades: the first that it satisfies. A grade that is missing
/// stops the sequence, because it could have satisfied its level.
pub fn priority(data: &PriorityData, grades: Grades) -> Priority {
    let wins = |it: &PriorityLevel, unknown: bool| match it.when {
        None => true,
        Some(when) => grades.of(when.grade).map_or(unknown, |grade| grade == when.is),
    };
    let first = |unknown| data.levels.iter().find(|it| wins(it, unknown));
    let (best, worst) = (first(true), first(false));
    let number = |it: Option<&PriorityLevel>| it.map_or(0, |it| it.level);
    let level = best.filter(|it| Some(*it) == worst);
    let rule = match (level, best) {
        (Some(level), _) => match level.when {
            Some(when) => Message::new("priority-rule-wins")
                .with("grade", when.grade)
                .with("is", when.is)
                .with("name", level.name.clone()),
            None => Message::new("priority-rule-rest").with("name", level.name.clone()),
        },
        (None, best) => Message::new("priority-rule-missing")
            .with("grade", best.and_then(|it| it.when).map(|it| it.grade))
            .with("best", u32::from(number(best)))
            .with("worst", u32::from(number(worst))),
    };
    let inputs = [GradeKind::Opportunity, GradeKind::Risk, GradeKind::Ease].map(|it| {
        Explanation::fact(Message::new("priority-grade").with("grade", it), grades.of(it))
    });
    let value: Datum = level.map(|it| u32::from(it.level)).into();
    let why = Explanation::computed(Message::new("priority-level"), value, rule, Vec::from(inputs))
        .from_source(data.source.clone());
    Priority { level: level.map(|it| it.level), best: number(best), worst: number(worst), why }
}

/// The place of an application among others: first by level, an unknown one last; inside a level
/// by more opportunity, less risk, more ease, and the contract that ends first. What is unknown
/// comes after what is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PlaceInLine {
    level: (bool, u8),
    opportunity: (bool, Reverse<u8>),
    risk: (bool, u8),
    ease: (bool, Reverse<u8>),
    contract_ends: (bool, Option<Date>),
}

/// The place of an application: `level` is that of its grades, or the one a person set.
pub fn place(level: Option<u8>, grades: Grades, contract_ends: Option<Date>) -> PlaceInLine {
    let more = |it: Option<Grade>| (it.is_none(), Reverse(it.map_or(0, points)));
    PlaceInLine {
        level: (level.is_none(), level.unwrap_or_default()),
        opportunity: more(grades.opportunity),
        risk: (grades.risk.is_none(), grades.risk.map_or(0, points)),
        ease: more(grades.ease),
        contract_ends: (contract_ends.is_none(), contract_ends),
    }
}

fn points(grade: Grade) -> u8 {
    match grade {
        Grade::High => 3,
        Grade::Medium => 2,
        Grade::Low => 1,
    }
}

/// Our own picture of benefit and complexity; unofficial: the manual has none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Quadrant {
    /// A benefit is high from here; 3, 2, 1 for the opportunity.
    pub high_benefit: f64,
    /// A complexity is high from here; the mean of the risk (3, 2, 1) and of 4 less the ease.
    pub high_complexity: f64,
    /// The four fields.
    pub fields: Vec<QuadrantField>,
    /// Whose it is.
    pub source: Source,
}

/// A field of the quadrant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct QuadrantField {
    /// The benefit is high there.
    pub high_benefit: bool,
    /// The complexity is high there.
    pub high_complexity: bool,
    /// What it is called.
    pub name: Localized,
}

/// Where an application is in the quadrant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct QuadrantPlace {
    /// From 1 to 3.
    pub benefit: f64,
    /// From 1 to 3.
    pub complexity: f64,
    /// What its field is called.
    pub name: Localized,
    /// Whose quadrant it is.
    pub source: Source,
}

/// Where an application is in our own quadrant; nothing while a grade is missing.
pub fn quadrant(data: &Quadrant, grades: Grades) -> Option<QuadrantPlace> {
    let [opportunity, risk, ease] =
        [grades.opportunity?, grades.risk?, grades.ease?].map(|it| f64::from(points(it)));
    let (benefit, complexity) = (opportunity, (risk + 4.0 - ease) / 2.0);
    let high = (benefit >= data.high_benefit, complexity >= data.high_complexity);
    let field = data.fields.iter().find(|it| (it.high_benefit, it.high_complexity) == high)?;
    Some(QuadrantPlace {
        benefit,
        complexity,
        name: field.name.clone(),
        source: data.source.clone(),
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::text::Certainty;

    const GRADES: [Option<Grade>; 4] =
        [None, Some(Grade::High), Some(Grade::Medium), Some(Grade::Low)];

    fn data() -> PriorityData {
        let source = Source {
            title: Localized::same("manual"),
            reference: "3.1.3".into(),
            certainty: Certainty::Official,
        };
        let level = |level, when: Option<(GradeKind, Grade)>| PriorityLevel {
            level,
            name: Localized::same(format!("level {level}")),
            when: when.map(|(grade, is)| GradeIs { grade, is }),
            questions: Vec::new(),
        };
        PriorityData {
            levels: vec![
                level(1, Some((GradeKind::Opportunity, Grade::High))),
                level(2, Some((GradeKind::Risk, Grade::Low))),
                level(3, Some((GradeKind::Ease, Grade::High))),
                level(4, None),
            ],
            rule: Localized::same("first match"),
            source: source.clone(),
            reading: Localized::same("high and low"),
            reading_source: source.clone(),
            quadrant: Quadrant {
                high_benefit: 2.5,
                high_complexity: 2.0,
                fields: Vec::new(),
                source,
            },
        }
    }

    fn grades(opportunity: Option<Grade>, risk: Option<Grade>, ease: Option<Grade>) -> Grades {
        Grades { opportunity, risk, ease }
    }

    #[test]
    fn the_first_level_that_is_satisfied_wins_and_a_missing_grade_stops_the_sequence() {
        use Grade::{High, Low, Medium};
        let cases = [
            ((Some(High), None, None), (Some(1), 1, 1), "priority-rule-wins"),
            ((Some(High), Some(High), Some(Low)), (Some(1), 1, 1), "priority-rule-wins"),
            ((Some(Medium), Some(Low), None), (Some(2), 2, 2), "priority-rule-wins"),
            ((Some(Low), Some(High), Some(High)), (Some(3), 3, 3), "priority-rule-wins"),
            ((Some(Low), Some(Medium), Some(Medium)), (Some(4), 4, 4), "priority-rule-rest"),
            ((None, Some(Low), Some(High)), (None, 1, 2), "priority-rule-missing"),
            ((None, None, None), (None, 1, 4), "priority-rule-missing"),
            ((Some(Low), None, Some(High)), (None, 2, 3), "priority-rule-missing"),
            ((Some(Low), Some(High), None), (None, 3, 4), "priority-rule-missing"),
        ];
        for ((opportunity, risk, ease), expected, rule) in cases {
            let found = priority(&data(), grades(opportunity, risk, ease));
            assert_eq!((found.level, found.best, found.worst), expected, "{found:?}");
            assert_eq!(found.why.rule.as_ref().map(|it| &*it.key), Some(rule));
            assert_eq!(found.why.value, Datum::from(expected.0.map(u32::from)));
            assert_eq!(found.why.inputs.len(), 3);
        }
    }

    #[test]
    fn what_is_said_of_missing_grades_holds_however_they_turn_out() {
        let all = |it: Option<Grade>| it.map_or(GRADES[1..].to_vec(), |it| vec![Some(it)]);
        for (opportunity, risk, ease) in each() {
            let found = priority(&data(), grades(opportunity, risk, ease));
            let mut levels = Vec::new();
            for o in all(opportunity) {
                for r in all(risk) {
                    for e in all(ease) {
                        levels.extend(priority(&data(), grades(o, r, e)).level);
                    }
                }
            }
            let (best, worst) = (levels.iter().min().copied(), levels.iter().max().copied());
            assert_eq!((Some(found.best), Some(found.worst)), (best, worst), "{found:?}");
            assert_eq!(found.level, best.filter(|_| best == worst), "{found:?}");
        }
    }

    fn each() -> Vec<(Option<Grade>, Option<Grade>, Option<Grade>)> {
        let mut all = Vec::new();
        for o in GRADES {
            for r in GRADES {
                for e in GRADES {
                    all.push((o, r, e));
                }
            }
        }
        all
    }

    #[test]
    fn inside_a_level_the_other_grades_and_the_nearest_end_decide() {
        use Grade::{High, Low, Medium};
        let day = |it| Some(date(2027, it, 1));
        let line = [
            place(Some(1), grades(Some(High), Some(Low), Some(High)), day(1)),
            place(Some(1), grades(Some(High), Some(Low), Some(High)), day(2)),
            place(Some(1), grades(Some(High), Some(Low), Some(High)), None),
            place(Some(1), grades(Some(High), Some(Low), Some(Low)), day(1)),
            place(Some(1), grades(Some(High), Some(High), Some(High)), day(1)),
            place(Some(1), grades(Some(High), None, Some(High)), day(1)),
            place(Some(2), grades(Some(Medium), Some(Low), None), day(1)),
            place(Some(2), grades(Some(Low), Some(Low), None), day(1)),
            place(None, grades(None, Some(Low), Some(High)), day(1)),
        ];
        assert!(line.is_sorted_by(|one, other| one < other), "{line:#?}");
    }
}
