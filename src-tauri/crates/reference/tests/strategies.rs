//! The rules of the six strategies do what they say.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeSet;

use domain::{
    migration::{Destination, Mode, Origin, Strategy},
    register::{
        Registers,
        applications::{
            Application, ApplicationDetails, ApplicationId, ApplicationRole, Grade, ServedService,
        },
        assets::{Asset, AssetDetails, AssetId},
        contracts::{Contract, ContractDetails, ContractId},
        value::Options,
    },
    services::{DataClass, Provision, Service, ServiceDetails, ServiceId},
    strategy::{
        facts::Facts,
        rules::{Effect, Fact, StrategyRule, Test},
        weigh::{Standing, Weighed, proposal, weigh},
    },
    text::Certainty,
};
use jiff::{ToSpan, civil::Date, civil::date};
use reference::Pack;

const TODAY: Date = date(2026, 11, 23);

fn sheet(id: &str) -> Fact {
    Fact::Sheet(id.into())
}

/// What the strategies are for a service with one application of which these facts are known.
fn weighed(facts: &[(Fact, String)]) -> Vec<Weighed> {
    let mut service = ServiceDetails { name: "Anagrafe".into(), ..Default::default() };
    let mut application = ApplicationDetails {
        name: "Demos".into(),
        services: vec![ServedService { service: ServiceId(1), role: ApplicationRole::Main }],
        ..Default::default()
    };
    let mut registers = Registers::default();
    for (fact, value) in facts {
        let number = || value.parse::<i64>().unwrap();
        match fact {
            Fact::Sheet(id) => drop(application.sheet.insert(id.clone(), value.clone())),
            Fact::Origin => service.migration.origin = Some(choice::<Origin>(value)),
            Fact::Provision => service.provision = choice::<Provision>(value),
            Fact::DataClass => service.data_class = Some(choice::<DataClass>(value)),
            Fact::CitizenFacing => service.citizen_facing = value == "sì",
            Fact::Users => service.users = Some(number()),
            Fact::Opportunity => application.opportunity = Some(choice::<Grade>(value)),
            Fact::Licences => application.licences = value.clone(),
            Fact::ContractDays => registers.contracts.push(Contract {
                id: ContractId(1),
                details: ContractDetails {
                    ends: Some(TODAY + number().days()),
                    services: vec![ServiceId(1)],
                    ..Default::default()
                },
            }),
            Fact::MachineDays => registers.assets.push(Asset {
                id: AssetId(1),
                details: AssetDetails {
                    bought: Some(TODAY - 1.year() + number().days()),
                    life_years: Some(1),
                    applications: vec![ApplicationId(1)],
                    ..Default::default()
                },
            }),
        }
    }
    registers.applications.push(Application { id: ApplicationId(1), details: application });
    let service = Service { id: ServiceId(1), details: service };
    let pack = Pack::shared();
    let facts = Facts::of(&registers, &service, pack.sheet_questions(), TODAY);
    weigh(pack.strategies(), &facts)
}

fn choice<T: Options>(value: &str) -> T {
    *T::ALL.iter().find(|it| it.value() == value).unwrap_or_else(|| panic!("no {value}"))
}

fn options(fact: &Fact) -> Vec<String> {
    fn of<T: Options>() -> Vec<String> {
        T::ALL.iter().map(|it| it.value().to_owned()).collect()
    }
    match fact {
        Fact::Sheet(id) => Pack::shared().sheet_questions()[id].options.clone(),
        Fact::Origin => of::<Origin>(),
        Fact::Provision => of::<Provision>(),
        Fact::DataClass => of::<DataClass>(),
        Fact::Opportunity => of::<Grade>(),
        other => panic!("{other:?} is not chosen from a list"),
    }
}

/// Answers for which a test holds, and answers for which it does not.
fn examples(fact: &Fact, test: &Test) -> (Vec<String>, Vec<String>) {
    let one = |yes: &str, no: &str| (vec![yes.to_owned()], vec![no.to_owned()]);
    let among = |choices: &[String]| {
        let (yes, no): (Vec<_>, Vec<_>) =
            options(fact).into_iter().partition(|it| choices.contains(it));
        assert_eq!(yes.len(), choices.len(), "{fact:?} has no such options: {choices:?}");
        (yes, no)
    };
    match test {
        Test::Empty => one("nessuno", "qualcosa"),
        Test::NotEmpty => one("qualcosa", "nessuno"),
        Test::Yes => one("sì", "no"),
        Test::No => one("no", "sì"),
        Test::Zero => one("0", "1"),
        Test::Equals(choice) => among(std::slice::from_ref(choice)),
        Test::OneOf(choices) => among(choices),
        Test::AtLeast(least) => one(&least.to_string(), &(least - 1).to_string()),
        Test::AtMost(most) => one(&most.to_string(), &(most + 1).to_string()),
        Test::TimesMoreThan { factor, .. } => {
            one(&(4 * factor).to_string(), &(4 * factor - 1).to_string())
        }
        Test::Reads { yes, no } => (yes.clone(), no.clone()),
    }
}

fn holds(strategy: Strategy, rule: &StrategyRule, facts: &[(Fact, String)]) -> bool {
    let weighed = weighed(facts);
    let it = weighed.iter().find(|it| it.strategy == strategy).unwrap();
    let reasons = match rule.effect {
        Effect::Candidate | Effect::Supports => &it.supports,
        Effect::Against => &it.against,
        Effect::Blocks => &it.blocks,
    };
    reasons.iter().any(|it| it.says == rule.says && it.source == rule.source)
}

/// For every rule: it holds for a service made for it, not for one where one fact is otherwise, and
/// not for one where one fact is missing, which never excludes.
#[test]
fn every_rule_holds_where_its_facts_do_and_nowhere_else() {
    let mut tried = 0;
    for data in Pack::shared().strategies() {
        for rule in &data.rules {
            let made: Vec<(Fact, String)> = rule
                .all
                .iter()
                .map(|it| (it.fact.clone(), examples(&it.fact, &it.is).0[0].clone()))
                .collect();
            let others: Vec<(Fact, String)> = rule
                .all
                .iter()
                .filter_map(|it| match &it.is {
                    Test::TimesMoreThan { fact, .. } => Some((fact.clone(), "4".to_owned())),
                    _ => None,
                })
                .collect();
            let with = |changed: usize, value: Option<&String>| {
                let mut facts = made.clone();
                match value {
                    Some(value) => facts[changed].1.clone_from(value),
                    None => drop(facts.remove(changed)),
                }
                [facts, others.clone()].concat()
            };
            for (at, condition) in rule.all.iter().enumerate() {
                let (yes, no) = examples(&condition.fact, &condition.is);
                let what = format!("{:?}: {}, {:?}", data.strategy, rule.says.en, condition.fact);
                for value in &yes {
                    assert!(holds(data.strategy, rule, &with(at, Some(value))), "{what} {value}");
                }
                assert!(!no.is_empty(), "{what} always holds");
                for value in &no {
                    assert!(!holds(data.strategy, rule, &with(at, Some(value))), "{what} {value}");
                }
                // These two are never missing.
                if ![Fact::Provision, Fact::CitizenFacing].contains(&condition.fact) {
                    let facts = with(at, None);
                    assert!(!holds(data.strategy, rule, &facts), "{what} missing");
                }
                tried += 1;
            }
        }
    }
    assert!(tried > 66, "{tried}");
}

#[test]
fn answers_that_are_missing_exclude_nothing_and_propose_nothing() {
    let weighed = weighed(&[]);
    assert_eq!(weighed.len(), 6);
    assert!(weighed.iter().all(|it| it.standing == Standing::CannotTell), "{weighed:#?}");
    assert_eq!(weighed[0].strategy, Strategy::Repurchase, "ready-made first among equals");
    assert_eq!(proposal(&weighed), (None, None));
    assert!(weighed.iter().all(|it| it.unknown.iter().any(|it| it.decides)));
}

/// Services as one meets them, and what is proposed for them.
#[test]
fn services_as_one_meets_them_get_the_strategy_one_expects() {
    use Strategy::{Rearchitect, Rehost, Replatform, Repurchase, Retain, Retire};
    type Case<'a> = (&'a str, &'a [(&'a str, &'a str)], Option<Strategy>, &'a [Strategy]);
    let cases: [Case<'_>; 6] = [
        (
            "a registry in house with a ready-made successor",
            &[
                ("origin", "on_premise_structured"),
                ("saas", "3 prodotti nel catalogo ACN"),
                ("import", "sì, CSV"),
                ("modificabilita", "No"),
                ("connettivita", "Internet"),
            ],
            Some(Repurchase),
            &[Replatform, Rearchitect],
        ),
        (
            "office files in a folder",
            &[("origin", "on_premise_unstructured"), ("saas", "due")],
            Some(Repurchase),
            &[Replatform],
        ),
        (
            "a closed block without a successor",
            &[
                ("origin", "on_premise_structured"),
                ("saas", "nessuna"),
                ("modificabilita", "No"),
                ("sostituibili", "nessuno"),
                ("connettivita", "Internet"),
                ("evoluzione", "poca"),
            ],
            Some(Rehost),
            &[Replatform, Rearchitect],
        ),
        (
            "a scanner program that lives in the local network",
            &[
                ("origin", "on_premise_structured"),
                ("saas", "nessuna"),
                ("connettivita", "Rete locale"),
            ],
            Some(Retain),
            &[Rehost, Replatform],
        ),
        (
            "an archive nobody writes to",
            &[
                ("origin", "on_premise_structured"),
                ("freq_agg", "mai"),
                ("freq_lettura", "mensile"),
                ("utenti_medio", "0"),
            ],
            Some(Retire),
            &[],
        ),
        (
            "a service that is ready-made already",
            &[("origin", "saas")],
            Some(Retain),
            &[Rehost, Replatform, Rearchitect],
        ),
    ];
    for (what, known, expected, excluded) in cases {
        let fact = |(id, value): &(&str, &str)| match *id {
            "origin" => (Fact::Origin, (*value).to_owned()),
            id => (sheet(id), (*value).to_owned()),
        };
        let weighed = weighed(&known.iter().map(fact).collect::<Vec<_>>());
        let first = proposal(&weighed).0.map(|it| it.strategy);
        assert_eq!(first, expected, "{what}: {weighed:#?}");
        let out: BTreeSet<Strategy> = weighed
            .iter()
            .filter(|it| it.standing == Standing::Excluded)
            .map(|it| it.strategy)
            .collect();
        assert_eq!(out, excluded.iter().copied().collect(), "{what}");
    }
}

#[test]
fn each_strategy_leads_where_the_manual_and_the_calls_say() {
    use Destination::{Iaas, Paas, Saas};
    let found: Vec<_> = Pack::shared()
        .strategies()
        .iter()
        .map(|it| (it.strategy, it.consequences().mode, it.consequences().destinations))
        .collect();
    assert_eq!(
        found,
        [
            (Strategy::Retain, None, vec![]),
            (Strategy::Retire, None, vec![]),
            (Strategy::Repurchase, Some(Mode::Update), vec![Saas]),
            (Strategy::Rehost, Some(Mode::Transfer), vec![Iaas]),
            (Strategy::Replatform, Some(Mode::Update), vec![Paas]),
            (Strategy::Rearchitect, Some(Mode::Update), vec![Paas, Saas]),
        ]
    );
    let turns: BTreeSet<u8> = Pack::shared().strategies().iter().map(|it| it.turn).collect();
    assert_eq!(turns, (1..=6).collect());
}

#[test]
fn a_rule_asks_what_the_sheet_asks_and_a_threshold_of_ours_is_not_called_official() {
    let pack = Pack::shared();
    for rule in pack.strategies().iter().flat_map(|it| &it.rules) {
        assert!(!rule.all.is_empty());
        for condition in &rule.all {
            if let Fact::Sheet(id) = &condition.fact {
                assert!(pack.sheet_questions().contains_key(id), "{id}");
            }
            let ours = matches!(condition.is, Test::AtMost(_) | Test::TimesMoreThan { .. })
                || matches!(condition.is, Test::AtLeast(least) if least > 1);
            assert!(!ours || rule.source.certainty >= Certainty::Unofficial, "{}", rule.says.it);
        }
    }
}
