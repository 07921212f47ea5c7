//! Scenarios: laid over a plan, refused where they do not fit, put side by side.

use domain::{
    check::Rule,
    costs::{
        book::{KeptValue, ScenarioChange, ScenarioDetails},
        compare::{Side, compare},
        figures::figures,
        scenario::{bound, overlay, problems},
    },
    funding::line::{FundedService, FundingLine, FundingLineDetails, FundingLineId, FundingState},
    migration::Mode,
    money::Cents,
    plan::{Plan, Record},
    register::{
        Register,
        costs::{CostId, CostPhase},
        fields::Lists,
    },
    services::ServiceId,
    text::Datum,
};

use crate::kit::{cost, euro, horizon, ledger, plan, with_costs};

fn put(register: Register, id: i64, field: &str, value: KeptValue) -> ScenarioChange {
    ScenarioChange::Put { register, id, field: field.into(), value }
}

fn scenario(changes: Vec<ScenarioChange>) -> ScenarioDetails {
    ScenarioDetails { name: "Prova".into(), changes, ..Default::default() }
}

/// What is laid over a plan that has fewer than a hundred of each.
fn laid(plan: &Plan, changes: Vec<ScenarioChange>) -> domain::costs::scenario::Overlaid {
    let mut next = 100;
    overlay(plan, &scenario(changes), &Lists::default(), |_| {
        next += 1;
        next
    })
}

fn spending() -> Plan {
    with_costs(plan(2), [cost(CostPhase::Now, "1000"), cost(CostPhase::After, "600")])
}

#[test]
fn what_is_refused_says_why_and_leaves_the_rest() {
    let before = spending();
    let money = || KeptValue::Money(euro("500"));
    let cases = [
        (put(Register::Costs, 99, "amount", money()), Rule::Unknown),
        (put(Register::Costs, 2, "nowhere", money()), Rule::Unknown),
        (put(Register::Costs, 2, "amount", KeptValue::Text("x".into())), Rule::Unknown),
        (put(Register::Services, 1, "verdict", KeptValue::Empty), Rule::Computed),
        (ScenarioChange::Remove { record: Record::Cost(CostId(99)) }, Rule::Unknown),
    ];
    for (change, rule) in cases {
        let good = put(Register::Costs, 2, "amount", money());
        let overlaid = laid(&before, vec![change.clone(), good]);
        let refused: Vec<_> = overlaid.refused.iter().map(|it| (it.at, it.rule)).collect();
        assert_eq!(refused, [(0, rule)], "{change:?}");
        assert_eq!(overlaid.plan.registers.costs[1].details.amount, Some(euro("500")));
    }
    let wrong = laid(&before, vec![put(Register::Costs, 2, "name", KeptValue::Empty)]);
    assert_eq!(problems(&wrong, &before).len(), 1);
}

#[test]
fn what_is_added_is_meant_by_a_number_of_its_own() {
    let before = spending();
    let added = vec![
        ScenarioChange::Add { register: Register::Costs, id: -1 },
        put(Register::Costs, -1, "name", KeptValue::Text("Nuova".into())),
    ];
    let overlaid = laid(&before, added);
    assert_eq!(overlaid.id(Register::Costs, -1), 101);
    assert_eq!(overlaid.plan.registers.costs[2].details.name, "Nuova");
    assert_eq!(overlaid.touched, [Record::Cost(CostId(101))].into());
    assert_eq!(problems(&overlaid, &before), []);
}

#[test]
fn drafts_follow_the_ways_of_moving_and_what_was_sent_is_told() {
    let mut before = spending();
    let states = [FundingState::Draft, FundingState::Granted, FundingState::Revoked];
    for (id, state) in (1..).zip(states) {
        let services = vec![FundedService { service: ServiceId(1), mode: Some(Mode::Update) }];
        let details = FundingLineDetails {
            call_id: Some("avviso".into()),
            title: format!("Contributo {id}"),
            amount: Some(Cents(100)),
            state,
            services,
            ..Default::default()
        };
        before.funding.push(FundingLine { id: FundingLineId(id), details });
    }
    let mode = KeptValue::Choice("transfer".into());
    let overlaid = laid(&before, vec![put(Register::Services, 1, "migration.mode", mode)]);
    let [draft, granted, revoked] = &overlaid.plan.funding[..] else { panic!("three") };
    assert_eq!(draft.details.services[0].mode, Some(Mode::Transfer));
    assert_eq!(draft.details.amount, None, "its call says how much");
    assert_eq!((granted, revoked), (&before.funding[1], &before.funding[2]));
    assert_eq!(bound(&before), []);
    assert_eq!(bound(&overlaid.plan), [FundingLineId(2)]);
}

#[test]
fn sides_differ_only_where_they_do_and_by_how_much() {
    let before = spending();
    let cheaper = put(Register::Costs, 2, "amount", KeptValue::Money(euro("500")));
    let after = laid(&before, vec![cheaper]).plan;
    let years = horizon(2026, 3);
    let ledgers = [ledger(&before, years), ledger(&after, years)];
    let each = [figures(&before, &ledgers[0], &[]), figures(&after, &ledgers[1], &[])];
    let side = |at: usize, plan| Side {
        plan,
        ledger: &ledgers[at],
        figures: each[at].as_ref(),
        grants: &[],
        duty_ends: None,
        calls: &[],
        ready: None,
    };
    let rows = compare(&[side(0, &before), side(1, &after)]);
    let fees = rows.iter().find(|it| it.label.key == "costs-figure-year").unwrap();
    assert_eq!(fees.values, [euro("600"), euro("500")].map(Datum::Money));
    assert_eq!(fees.differences, [None, Some(euro("-100"))]);
    for row in &rows {
        let same = row.values[0] == row.values[1];
        assert_eq!(row.differs, !same, "{:?}", row.label);
    }
    assert!(compare(&[side(0, &before), side(0, &before)]).iter().all(|it| !it.differs));
}
