//! The six strategies, held against what is known of a service and put in order.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{
    answer,
    facts::{Facts, Known, Sight},
    rules::{Condition, Effect, Fact, StrategyData, StrategyRule, Test},
};
use crate::{
    migration::Strategy,
    names::normal,
    text::{Datum, Localized, Source, word},
};

/// How a strategy stands for a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Standing {
    /// What makes it worth considering holds.
    Candidate,
    /// Nothing rules it out, and what would make it a candidate does not hold.
    Possible,
    /// An answer is missing that could make it a candidate or rule it out.
    CannotTell,
    /// Something rules it out.
    Excluded,
}

word!(Standing = "standing");

/// A strategy as it stands for a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Weighed {
    /// The strategy.
    pub strategy: Strategy,
    /// How it stands.
    pub standing: Standing,
    /// What speaks for it; what makes it a candidate comes first.
    pub supports: Vec<Reason>,
    /// What speaks against it.
    pub against: Vec<Reason>,
    /// What rules it out.
    pub blocks: Vec<Reason>,
    /// The answers that are missing, those that could change the standing first.
    pub unknown: Vec<Missing>,
    /// Its place, from one. The order is ours, unofficial.
    pub rank: usize,
}

/// A rule that holds, with the facts that make it hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Reason {
    /// What the facts mean for the strategy.
    pub says: Localized,
    /// The facts.
    pub facts: Vec<ShownFact>,
    /// The rule's source.
    pub source: Source,
}

/// A fact as a person reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ShownFact {
    /// Which fact it is.
    pub fact: Fact,
    /// The application that says it, where the service has several.
    pub application: Option<String>,
    /// What it is called.
    pub label: Datum,
    /// What it is; of a missing one the text that could not be read, if there is one.
    pub value: Datum,
}

/// An answer that is missing, or that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Missing {
    /// The answer.
    pub fact: ShownFact,
    /// It could make the strategy a candidate or rule it out; otherwise only its place changes.
    pub decides: bool,
}

/// Every strategy with its standing and its reasons, the best first.
///
/// The order is ours, unofficial: candidates, what is possible, what cannot be told yet, what is
/// excluded; then by how much more speaks for than against; then ready-made services first and the
/// others by rising effort (the strategy's `turn`). Nothing is chosen: the first is what
/// [`proposal`] offers to a person.
pub fn weigh(strategies: &[StrategyData], facts: &Facts<'_>) -> Vec<Weighed> {
    let mut weighed: Vec<(u8, Weighed)> =
        strategies.iter().map(|it| (it.turn, stand(it, facts))).collect();
    weighed.sort_by_key(|(turn, it)| {
        let (supports, against) = (it.supports.len(), it.against.len());
        // More for than against comes first; both are counts of rules.
        (it.standing, std::cmp::Reverse(supports as i64 - against as i64), *turn)
    });
    let mut weighed: Vec<Weighed> = weighed.into_iter().map(|(_, it)| it).collect();
    for (at, it) in weighed.iter_mut().enumerate() {
        it.rank = at + 1;
    }
    weighed
}

/// The strategy to propose, and the runner-up. Neither is proposed while it cannot be told whether
/// it fits.
pub fn proposal(weighed: &[Weighed]) -> (Option<&Weighed>, Option<&Weighed>) {
    let mut fit =
        weighed.iter().filter(|it| matches!(it.standing, Standing::Candidate | Standing::Possible));
    (fit.next(), fit.next())
}

fn stand(strategy: &StrategyData, facts: &Facts<'_>) -> Weighed {
    let mut candidate: Vec<Reason> = Vec::new();
    let (mut supports, mut against, mut blocks) = (Vec::new(), Vec::new(), Vec::new());
    let mut unknown = Unknowns::default();
    for rule in &strategy.rules {
        match holds(rule, facts) {
            Some(true) => match rule.effect {
                Effect::Candidate => &mut candidate,
                Effect::Supports => &mut supports,
                Effect::Against => &mut against,
                Effect::Blocks => &mut blocks,
            }
            .push(reason(rule, facts)),
            Some(false) => (),
            None => unknown.add(rule, facts),
        }
    }
    let standing = match () {
        () if !blocks.is_empty() => Standing::Excluded,
        () if !candidate.is_empty() => Standing::Candidate,
        () if unknown.decides => Standing::CannotTell,
        () => Standing::Possible,
    };
    Weighed {
        strategy: strategy.strategy,
        standing,
        supports: [candidate, supports].concat(),
        against,
        blocks,
        unknown: unknown.list(),
        rank: 0,
    }
}

/// Whether a rule holds; nothing while an answer is missing. What speaks against a strategy holds
/// if one application says it, what speaks for it if all do.
fn holds(rule: &StrategyRule, facts: &Facts<'_>) -> Option<bool> {
    let each = || facts.sights.iter().map(|it| holds_for(rule, it, facts));
    match rule.effect {
        Effect::Against | Effect::Blocks => one(each()),
        Effect::Candidate | Effect::Supports => every(each()),
    }
}

fn holds_for(rule: &StrategyRule, sight: &Sight, facts: &Facts<'_>) -> Option<bool> {
    every(rule.all.iter().map(|it| is_so(it, sight, facts)))
}

/// Yes if all are, no if one is not, and otherwise nothing.
fn every(answers: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut all = Some(true);
    for answer in answers {
        match answer {
            Some(false) => return Some(false),
            Some(true) => (),
            None => all = None,
        }
    }
    all
}

/// Yes if one is, no if none is, and otherwise nothing.
fn one(answers: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    every(answers.map(|it| it.map(|it| !it))).map(|it| !it)
}

fn is_so(condition: &Condition, sight: &Sight, facts: &Facts<'_>) -> Option<bool> {
    let known = sight.known.get(&condition.fact)?;
    match (&condition.is, known) {
        (Test::Yes, _) => flag(known),
        (Test::No, _) => flag(known).map(|it| !it),
        (Test::NotEmpty, Known::Text(text)) => answer::something(text),
        (Test::Empty, Known::Text(text)) => answer::something(text).map(|it| !it),
        (Test::NotEmpty, _) => Some(true),
        (Test::Empty, _) => Some(false),
        (Test::Zero, _) => count(known).map(|it| it == 0),
        (Test::AtLeast(least), _) => count(known).map(|it| it >= *least),
        (Test::AtMost(most), _) => count(known).map(|it| it <= *most),
        (Test::TimesMoreThan { fact, factor }, _) => {
            let other = count(sight.known.get(fact)?)?;
            // Many times nothing is nothing: a count says something only beside another.
            (other > 0).then_some(count(known)? >= other.checked_mul(*factor)?)
        }
        (Test::Equals(choice), _) => is_one(&condition.fact, known, &[choice], facts),
        (Test::OneOf(choices), _) => {
            let choices: Vec<&String> = choices.iter().collect();
            is_one(&condition.fact, known, &choices, facts)
        }
        (Test::Reads { yes, no }, Known::Text(text)) => answer::reads(text, yes, no),
        (Test::Reads { .. }, _) => None,
    }
}

fn flag(known: &Known) -> Option<bool> {
    match known {
        Known::Flag(yes) => Some(*yes),
        Known::Text(text) => answer::flag(text),
        Known::Choice(..) | Known::Count(_) => None,
    }
}

fn count(known: &Known) -> Option<i64> {
    match known {
        Known::Count(count) => Some(*count),
        Known::Text(text) => answer::count(text),
        Known::Choice(..) | Known::Flag(_) => None,
    }
}

fn is_one(fact: &Fact, known: &Known, choices: &[&String], facts: &Facts<'_>) -> Option<bool> {
    let among = |value: &str, list: &[&String]| list.iter().any(|it| normal(it) == normal(value));
    match known {
        Known::Choice(value, _) => Some(choices.iter().any(|it| it == value)),
        // An imported sheet may hold anything; what is none of the choices is not an answer.
        Known::Text(text) => {
            let Fact::Sheet(id) = fact else { return None };
            let options: Vec<&String> = facts.questions.get(id)?.options.iter().collect();
            among(text, &options).then(|| among(text, choices))
        }
        Known::Count(_) | Known::Flag(_) => None,
    }
}

/// The facts a condition looks at.
fn facts_of(condition: &Condition) -> impl Iterator<Item = &Fact> {
    let other = match &condition.is {
        Test::TimesMoreThan { fact, .. } => Some(fact),
        _ => None,
    };
    std::iter::once(&condition.fact).chain(other)
}

/// Those of them that are missing, of a condition that is open: of two counts that are compared,
/// one may be there.
fn missing_of<'a>(condition: &'a Condition, sight: &Sight) -> Vec<&'a Fact> {
    let compared = matches!(condition.is, Test::TimesMoreThan { .. });
    let there = |it: &&Fact| !compared || sight.known.get(it).and_then(count).is_none();
    facts_of(condition).filter(there).collect()
}

fn reason(rule: &StrategyRule, facts: &Facts<'_>) -> Reason {
    let mut shown = Vec::new();
    for sight in facts.sights.iter().filter(|it| holds_for(rule, it, facts) == Some(true)) {
        for fact in rule.all.iter().flat_map(facts_of) {
            let it = show(fact, sight, facts);
            if !shown.contains(&it) {
                shown.push(it);
            }
        }
    }
    Reason { says: rule.says.clone(), facts: shown, source: rule.source.clone() }
}

fn show(fact: &Fact, sight: &Sight, facts: &Facts<'_>) -> ShownFact {
    ShownFact {
        fact: fact.clone(),
        application: sight.application.clone().filter(|_| fact.of_application()),
        label: facts.label(fact),
        value: sight.known.get(fact).map_or(Datum::Unknown, Known::shown),
    }
}

/// The answers that are missing, each once.
#[derive(Default)]
struct Unknowns {
    seen: BTreeSet<(Fact, Option<String>)>,
    deciding: Vec<ShownFact>,
    others: Vec<ShownFact>,
    /// Some of them could change the standing.
    decides: bool,
}

impl Unknowns {
    fn add(&mut self, rule: &StrategyRule, facts: &Facts<'_>) {
        let decides = rule.effect.decides();
        self.decides |= decides;
        for sight in facts.sights.iter().filter(|it| holds_for(rule, it, facts).is_none()) {
            let open = |it: &&Condition| is_so(it, sight, facts).is_none();
            for fact in rule.all.iter().filter(open).flat_map(|it| missing_of(it, sight)) {
                let shown = show(fact, sight, facts);
                let key = (shown.fact.clone(), shown.application.clone());
                if self.seen.insert(key) {
                    if decides { &mut self.deciding } else { &mut self.others }.push(shown);
                } else if decides && let Some(at) = self.others.iter().position(|it| *it == shown) {
                    self.deciding.push(self.others.remove(at));
                }
            }
        }
    }

    fn list(self) -> Vec<Missing> {
        let missing = |decides| move |fact| Missing { fact, decides };
        let deciding = self.deciding.into_iter().map(missing(true));
        deciding.chain(self.others.into_iter().map(missing(false))).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::{
        migration::{Destination, Mode},
        strategy::facts::{Question, Questions},
        text::Certainty,
    };

    fn source() -> Source {
        Source {
            title: Localized::same("a rule"),
            reference: "3".into(),
            certainty: Certainty::Official,
        }
    }

    fn sheet(id: &str) -> Fact {
        Fact::Sheet(id.into())
    }

    fn rule(effect: Effect, all: &[(&str, Test)]) -> StrategyRule {
        let condition = |(id, is): &(&str, Test)| Condition { fact: sheet(id), is: is.clone() };
        StrategyRule {
            all: all.iter().map(condition).collect(),
            effect,
            says: Localized::same(format!("{effect:?}")),
            source: source(),
        }
    }

    fn strategy(strategy: Strategy, turn: u8, rules: Vec<StrategyRule>) -> StrategyData {
        let text = Localized::same("x");
        StrategyData {
            strategy,
            name: text.clone(),
            description: text.clone(),
            criteria: Vec::new(),
            benefits: Vec::new(),
            risks: Vec::new(),
            mode: Some(Mode::Update),
            destinations: vec![Destination::Saas],
            note: text,
            turn,
            source: source(),
            rules,
        }
    }

    /// A sight for each list of answers.
    fn facts<'a>(questions: &'a Questions, sights: &[&[(&str, &str)]]) -> Facts<'a> {
        let sight = |(at, answers): (usize, &&[(&str, &str)])| Sight {
            application: (sights.len() > 1).then(|| format!("app {at}")),
            known: answers.iter().map(|(id, it)| (sheet(id), Known::Text((*it).into()))).collect(),
        };
        Facts { questions, sights: sights.iter().enumerate().map(sight).collect() }
    }

    fn questions() -> Questions {
        let options = vec!["Rete locale".to_owned(), "Internet".to_owned()];
        BTreeMap::from([(
            "net".to_owned(),
            Question { label: Localized::same("Network"), options },
        )])
    }

    #[test]
    fn the_standing_follows_from_the_rules_that_hold_and_from_what_is_missing() {
        use Standing::{Candidate, CannotTell, Excluded, Possible};
        let data = strategy(
            Strategy::Rehost,
            1,
            vec![
                rule(Effect::Candidate, &[("code", Test::No)]),
                rule(Effect::Blocks, &[("net", Test::Equals("Rete locale".into()))]),
                rule(Effect::Against, &[("docs", Test::No)]),
            ],
        );
        let cases: [(&[(&str, &str)], Standing); 8] = [
            (&[], CannotTell),
            (&[("code", "no"), ("net", "Internet")], Candidate),
            (&[("code", "no")], Candidate),
            (&[("code", "sì"), ("net", "Internet")], Possible),
            (&[("code", "sì")], CannotTell),
            (&[("net", "rete locale")], Excluded),
            (&[("code", "sì"), ("net", "la LAN del Comune")], CannotTell),
            (&[("code", "sì"), ("net", "Internet"), ("docs", "no")], Possible),
        ];
        for (answers, expected) in cases {
            let questions = questions();
            let weighed = weigh(std::slice::from_ref(&data), &facts(&questions, &[answers]));
            assert_eq!(weighed[0].standing, expected, "{answers:?}");
        }
    }

    #[test]
    fn of_several_applications_one_is_enough_against_and_all_are_needed_for() {
        let data =
            |effect| [strategy(Strategy::Rehost, 1, vec![rule(effect, &[("a", Test::Yes)])])];
        let questions = questions();
        let held = |effect, sights: &[&[(&str, &str)]]| {
            let weighed = weigh(&data(effect), &facts(&questions, sights));
            let [it] = &weighed[..] else { panic!("{weighed:?}") };
            (it.supports.len() + it.against.len() + it.blocks.len(), it.unknown.len())
        };
        let (yes, no, open): (&[_], &[_], &[_]) = (&[("a", "sì")], &[("a", "no")], &[]);
        for against in [Effect::Against, Effect::Blocks] {
            assert_eq!(held(against, &[yes, no]), (1, 0));
            assert_eq!(held(against, &[yes, open]), (1, 0), "one says it already");
            assert_eq!(held(against, &[no, open]), (0, 1));
        }
        for supports in [Effect::Supports, Effect::Candidate] {
            assert_eq!(held(supports, &[yes, yes]), (1, 0));
            assert_eq!(held(supports, &[yes, no]), (0, 0));
            assert_eq!(held(supports, &[no, open]), (0, 0), "one denies it already");
            assert_eq!(held(supports, &[yes, open]), (0, 1));
        }
    }

    #[test]
    fn a_reason_shows_the_facts_and_the_application_that_says_them() {
        let data =
            [strategy(Strategy::Rehost, 1, vec![rule(Effect::Blocks, &[("net", Test::NotEmpty)])])];
        let questions = questions();
        let both = facts(&questions, &[&[("net", "Internet")], &[("net", "nessuna")]]);
        let weighed = weigh(&data, &both);
        let [reason] = &weighed[0].blocks[..] else { panic!("{weighed:?}") };
        assert_eq!(
            reason.facts,
            [ShownFact {
                fact: sheet("net"),
                application: Some("app 0".into()),
                label: Datum::Localized(Localized::same("Network")),
                value: "Internet".into(),
            }]
        );
    }

    #[test]
    fn what_is_missing_is_told_once_with_the_text_that_could_not_be_read() {
        let more = Test::TimesMoreThan { fact: sheet("mean"), factor: 3 };
        let data = [strategy(
            Strategy::Rehost,
            1,
            vec![
                rule(Effect::Against, &[("docs", Test::No)]),
                rule(Effect::Candidate, &[("docs", Test::Yes), ("net", Test::NotEmpty)]),
                rule(Effect::Supports, &[("peak", more)]),
            ],
        )];
        let questions = questions();
        let answers = [("docs", "forse"), ("net", "Internet"), ("peak", "30")];
        let weighed = weigh(&data, &facts(&questions, &[&answers]));
        let told: Vec<_> = weighed[0]
            .unknown
            .iter()
            .map(|it| (it.fact.fact.clone(), it.fact.value.clone(), it.decides))
            .collect();
        assert_eq!(
            told,
            [(sheet("docs"), "forse".into(), true), (sheet("mean"), Datum::Unknown, false)]
        );
    }

    #[test]
    fn the_order_is_by_standing_then_by_reasons_then_by_turn() {
        let yes = |effect| rule(effect, &[("a", Test::Yes)]);
        let strategies = [
            strategy(Strategy::Retain, 2, vec![yes(Effect::Blocks), yes(Effect::Candidate)]),
            strategy(Strategy::Retire, 3, vec![rule(Effect::Candidate, &[("b", Test::Yes)])]),
            strategy(Strategy::Repurchase, 1, vec![]),
            strategy(Strategy::Rehost, 4, vec![yes(Effect::Candidate), yes(Effect::Against)]),
            strategy(Strategy::Replatform, 5, vec![yes(Effect::Candidate)]),
            strategy(Strategy::Rearchitect, 6, vec![]),
        ];
        let questions = questions();
        let weighed = weigh(&strategies, &facts(&questions, &[&[("a", "sì")]]));
        let order: Vec<_> = weighed.iter().map(|it| (it.rank, it.strategy)).collect();
        use Strategy::{Rearchitect, Rehost, Replatform, Repurchase, Retain, Retire};
        assert_eq!(
            order,
            [
                (1, Replatform),
                (2, Rehost),
                (3, Repurchase),
                (4, Rearchitect),
                (5, Retire),
                (6, Retain)
            ]
        );
        let (first, second) = proposal(&weighed);
        assert_eq!(first.map(|it| it.strategy), Some(Replatform));
        assert_eq!(second.map(|it| it.strategy), Some(Rehost));
        assert_eq!(proposal(&weighed[4..]), (None, None), "what cannot be told is not proposed");
    }
}
