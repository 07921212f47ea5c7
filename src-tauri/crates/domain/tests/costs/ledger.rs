//! What a line comes to, who shares it, and when it ends.

use std::collections::BTreeMap;

use domain::{
    costs::{
        book::{CostSettings, Knobs, PriceIndexDetails},
        figures::figures,
        grants::Grant,
        ledger::{Ledger, World},
        lines::{Assumptions, Doubt, LineOrigin},
        whatif::{Knob, tornado},
        years::Horizon,
    },
    funding::line::{FundingLineId, FundingState},
    migration::Strategy,
    money::Cents,
    plan::Plan,
    register::{
        applications::{
            Application, ApplicationDetails, ApplicationId, ApplicationRole, ServedService,
        },
        assets::{Asset, AssetDetails, AssetId},
        contracts::{Contract, ContractDetails, ContractId, Renewal},
        costs::{CostDetails, CostId, CostNature, CostPhase, CostRhythm, SharingKey},
        people::{Person, PersonDetails, PersonId},
        suppliers::SupplierId,
    },
    services::ServiceId,
};

use jiff::civil::date;

use crate::kit::{
    cost, day, decimal, euro, horizon, ledger, ledger_with, method, plan, with_costs,
};

fn planned(ledger: &Ledger, at: usize) -> Vec<Cents> {
    ledger.amounts(at, World::AsPlanned).map(|it| it.gross()).collect()
}

fn as_is(ledger: &Ledger, at: usize) -> Vec<Cents> {
    ledger.amounts(at, World::AsIs).map(|it| it.gross()).collect()
}

fn amounts(list: &[&str]) -> Vec<Cents> {
    list.iter().map(|it| euro(it)).collect()
}

#[test]
fn a_line_is_price_by_quantity_by_time_with_its_vat() {
    let after = |change: fn(&mut CostDetails)| {
        let mut line = cost(CostPhase::After, "100");
        change(&mut line);
        line
    };
    for (line, expected, why) in [
        (after(|_| ()), ["100", "100", "100"], "a fee is due every year"),
        (after(|it| it.rhythm = Some(CostRhythm::Monthly)), ["1200"; 3], "twelve times"),
        (after(|it| it.rhythm = Some(CostRhythm::Quarterly)), ["400"; 3], "four times"),
        (after(|it| it.rhythm = Some(CostRhythm::HalfYearly)), ["200"; 3], "twice"),
        (after(|it| it.starts = day("2028-07-01")), ["0", "50", "100"], "half of a year"),
        (after(|it| it.ends = day("2027-12-31")), ["100", "0", "0"], "and then no more"),
        (
            after(|it| (it.starts, it.ends) = (day("2028-02-29"), day("2028-02-29"))),
            ["0", "0.29", "0"],
            "one of the 29 days of a twelfth: 0.2873",
        ),
        (after(|it| it.quantity = Some(decimal("2.5"))), ["250"; 3], "two and a half"),
        (after(|it| it.vat_percent = Some(22)), ["122"; 3], "with VAT"),
        (
            after(|it| (it.amount, it.vat_percent) = (Some(euro("0.02")), Some(22))),
            ["0.02"; 3],
            "the VAT on two cents is less than half a cent",
        ),
        (after(|it| it.growth = Some(decimal("2.5"))), ["100", "102.50", "105.06"], "105.0625"),
        (after(|it| it.growth = Some(decimal("-10"))), ["100", "90", "81"], "cheaper each year"),
        (
            after(|it| (it.growth, it.day) = (Some(decimal("2")), day("2025-05-01"))),
            ["104.04", "106.12", "108.24"],
            "a price of 2025 has grown for two years",
        ),
        (
            after(|it| {
                (it.rhythm, it.every_years, it.starts) =
                    (Some(CostRhythm::EveryYears), Some(2), day("2025-01-01"));
            }),
            ["100", "0", "100"],
            "every second year from 2025",
        ),
    ] {
        let plan = with_costs(plan(1), [line]);
        let ledger = ledger(&plan, horizon(2027, 3));
        assert_eq!(planned(&ledger, 0), amounts(&expected), "{why}");
    }
}

#[test]
fn the_largest_amounts_are_exact_and_larger_ones_are_left_out_by_name() {
    let most = cost(CostPhase::After, "1000000000000");
    let beyond = CostDetails {
        quantity: Some(decimal("1000000000")),
        ..cost(CostPhase::After, "1000000000000")
    };
    let doubled = CostDetails {
        growth: Some(decimal("100")),
        day: day("1900-01-01"),
        ..cost(CostPhase::After, "1")
    };
    let plan = with_costs(plan(1), [most, beyond, doubled]);
    let ledger = ledger(&plan, horizon(2027, 1));
    assert_eq!(planned(&ledger, 0), vec![Cents(100_000_000_000_000)]);
    for at in [1, 2] {
        assert!(ledger.lines()[at].doubts.contains(&Doubt::TooLarge));
        assert_eq!(planned(&ledger, at), vec![Cents(0)]);
    }
    let found = figures(&plan, &ledger, &[]).unwrap();
    assert_eq!((found.counted, found.left_out), (1, 2));
    assert_eq!(found.tco, Cents(100_000_000_000_000));
}

#[test]
fn what_is_not_known_is_named_and_left_out() {
    let without = |change: fn(&mut CostDetails)| {
        let mut line = cost(CostPhase::Now, "100");
        change(&mut line);
        line
    };
    for (line, doubt, counted) in [
        (without(|it| it.amount = None), Doubt::NoAmount, false),
        (without(|it| it.phase = None), Doubt::NoPhase, false),
        (without(|it| it.rhythm = None), Doubt::NoRhythm, false),
        (without(|it| it.rhythm = Some(CostRhythm::Once)), Doubt::NoDay, false),
        (without(|it| it.vat_percent = None), Doubt::NoVat, true),
        (without(|it| it.index = "nessuno".into()), Doubt::NoIndex, true),
        (
            without(|it| {
                it.services.push(ServiceId(2));
                it.split = Some(SharingKey::Users);
            }),
            Doubt::NoShares,
            true,
        ),
    ] {
        let plan = with_costs(plan(2), [line]);
        let ledger = ledger(&plan, horizon(2027, 1));
        let line = &ledger.lines()[0];
        assert!(line.doubts.contains(&doubt), "{doubt:?} is told");
        assert_eq!(line.counts(), counted, "{doubt:?}");
        let expected = if counted { euro("100") } else { euro("0") };
        assert_eq!(as_is(&ledger, 0), vec![expected], "{doubt:?}");
    }
}

#[test]
fn an_index_that_ends_or_has_a_hole_is_told() {
    let foi = |years: &[i64]| PriceIndexDetails {
        name: "FOI".into(),
        changes: years.iter().map(|it| (*it, decimal("2"))).collect(),
        ..Default::default()
    };
    let indices = BTreeMap::from([("foi".to_owned(), foi(&[2028]))]);
    let line = CostDetails { index: "foi".into(), ..cost(CostPhase::After, "100") };
    let plan = with_costs(plan(1), [line]);
    let ledger = ledger_with(&plan, horizon(2027, 3), &indices, Knobs::default());
    assert_eq!(planned(&ledger, 0), amounts(&["100", "102", "102"]));
    assert!(ledger.lines()[0].doubts.contains(&Doubt::IndexEnds));
    let problems = domain::check::Check::problems(&foi(&[2027, 2029]));
    assert_eq!(problems[0].rule, domain::check::Rule::Hole);
}

/// Two services on one server in one room, and a third beside it.
fn room() -> Plan {
    let mut plan = plan(3);
    for (at, service) in plan.services.iter_mut().enumerate() {
        service.details.users = Some([10, 30, 60][at]);
        service.details.data_gb = Some([1, 1, 2][at]);
        service.details.migration.go_live = day(["2028-01-01", "2029-01-01", "2028-07-01"][at]);
    }
    let application = |id: i64, services: &[i64]| Application {
        id: ApplicationId(id),
        details: ApplicationDetails {
            name: format!("Applicativo {id}"),
            services: services
                .iter()
                .map(|it| ServedService { service: ServiceId(*it), role: ApplicationRole::Main })
                .collect(),
            ..Default::default()
        },
    };
    plan.registers.applications = vec![application(1, &[1, 2]), application(2, &[3])];
    let server = |id: i64, application: i64, watts: i64| Asset {
        id: AssetId(id),
        details: AssetDetails {
            name: format!("Server {id}"),
            place: "Sala server".into(),
            watts: Some(watts),
            watts_measured: true,
            applications: vec![ApplicationId(application)],
            ..Default::default()
        },
    };
    plan.registers.assets = vec![server(1, 1, 600), server(2, 2, 200)];
    plan
}

fn in_room(split: SharingKey) -> CostDetails {
    CostDetails {
        services: Vec::new(),
        room: " sala  SERVER".into(),
        split: Some(split),
        ..cost(CostPhase::Now, "100")
    }
}

#[test]
fn a_shared_cost_is_divided_by_its_key_to_the_cent() {
    let fixed = CostDetails {
        shares: BTreeMap::from([(ServiceId(1), 1), (ServiceId(2), 2), (ServiceId(3), 4)]),
        ..in_room(SharingKey::Fixed)
    };
    for (line, parts) in [
        (in_room(SharingKey::Users), ["10", "30", "60"]),
        (in_room(SharingKey::Data), ["25", "25", "50"]),
        (in_room(SharingKey::Watts), ["37.50", "37.50", "25"]),
        (in_room(SharingKey::Services), ["33.34", "33.33", "33.33"]),
        (fixed, ["14.29", "28.57", "57.14"]),
    ] {
        let split = line.split;
        let plan = with_costs(room(), [line]);
        let ledger = ledger(&plan, horizon(2027, 1));
        let found = ledger.parts(&ledger.lines()[0], euro("100"));
        let found: Vec<Cents> = found.into_iter().map(|(_, part)| part).collect();
        assert_eq!(found, amounts(&parts), "{split:?}");
    }
}

#[test]
fn what_a_room_shares_ends_with_the_last_that_leaves_and_remains_if_one_stays() {
    let mut plan = with_costs(room(), [in_room(SharingKey::Users)]);
    let found = ledger(&plan, horizon(2027, 3));
    assert_eq!(as_is(&found, 0), amounts(&["100", "100", "100"]));
    assert_eq!(planned(&found, 0), amounts(&["100", "100", "0"]), "the last leaves in 2029");
    assert!(!found.lines()[0].doubts.contains(&Doubt::RoomRemains));

    plan.services[1].details.migration.strategy = Some(Strategy::Retain);
    let found = ledger(&plan, horizon(2027, 3));
    assert_eq!(planned(&found, 0), amounts(&["100", "100", "100"]), "one stays, so does the room");
    assert!(found.lines()[0].doubts.contains(&Doubt::RoomRemains));

    plan.registers.costs[0].details.ceases = day("2028-07-01");
    let found = ledger(&plan, horizon(2027, 3));
    assert_eq!(planned(&found, 0), amounts(&["100", "50", "0"]), "somebody knows better");
}

#[test]
fn power_is_reckoned_from_the_machines_unless_somebody_entered_it() {
    let mut plan = room();
    let energy = |ledger: &Ledger| -> Vec<Cents> {
        let of_machine = |at: &usize| matches!(ledger.lines()[*at].origin, LineOrigin::Energy(_));
        (0..ledger.lines().len()).filter(of_machine).flat_map(|at| as_is(ledger, at)).collect()
    };
    let unknown = ledger(&plan, horizon(2027, 1));
    assert_eq!(energy(&unknown), amounts(&["0", "0"]));
    assert!(unknown.lines()[0].doubts.contains(&Doubt::NoPrice), "no price is no zero");

    plan.costs.settings.price_kwh = Some(decimal("0.28"));
    plan.costs.settings.energy_vat = Some(0);
    let found = ledger(&plan, horizon(2027, 1));
    assert_eq!(energy(&found), amounts(&["1471.68", "490.56"]), "600 W and 200 W, 8760 hours");
    plan.costs.settings.pue = Some(decimal("1.5"));
    assert_eq!(energy(&ledger(&plan, horizon(2027, 1))), amounts(&["2207.52", "735.84"]));
    plan.registers.assets[0].details.hours_per_year = Some(4380);
    assert_eq!(energy(&ledger(&plan, horizon(2027, 1))), amounts(&["1103.76", "735.84"]));

    let bill = CostDetails { item: "oi_energia".into(), ..in_room(SharingKey::Watts) };
    let plan = with_costs(plan, [bill]);
    let found = ledger(&plan, horizon(2027, 1));
    assert_eq!(energy(&found), amounts(&["0", "0"]), "the bill is counted, not both");
    assert!(found.lines()[1].doubts.contains(&Doubt::PowerTwice));
    assert!(!found.lines()[1].lacks_something(), "nothing is missing: it is counted elsewhere");
    assert!(unknown.lines()[0].lacks_something());
}

#[test]
fn a_purchase_and_its_yearly_share_are_never_both_counted() {
    let mut plan = room();
    let server = &mut plan.registers.assets[0].details;
    (server.bought, server.price, server.life_years) =
        (day("2024-03-01"), Some(euro("5000")), Some(5));
    let found = ledger(&plan, horizon(2027, 8));
    let at = found.lines().iter().position(|it| it.origin == LineOrigin::Purchase(AssetId(1)));
    let bought = as_is(&found, at.unwrap());
    assert_eq!(bought, amounts(&["0", "0", "5000", "0", "0", "0", "0", "5000"]));

    let share = CostDetails {
        asset: Some(AssetId(1)),
        nature: Some(CostNature::Depreciation),
        services: Vec::new(),
        ..cost(CostPhase::Now, "1000")
    };
    let bill = CostDetails {
        nature: Some(CostNature::Capital),
        rhythm: Some(CostRhythm::Once),
        starts: day("2029-03-01"),
        ..share.clone()
    };
    let doubts = |plan: &Plan| -> Vec<(LineOrigin, bool)> {
        let ledger = ledger(plan, horizon(2027, 8));
        let of = |it: &std::sync::Arc<domain::costs::lines::Line>| {
            (it.origin, it.doubts.contains(&Doubt::PurchaseTwice))
        };
        let lines = ledger.lines().iter().filter(|it| !matches!(it.origin, LineOrigin::Energy(_)));
        lines.map(of).collect()
    };
    let only_share = with_costs(plan.clone(), [share.clone()]);
    assert_eq!(
        doubts(&only_share),
        [(LineOrigin::Kept(CostId(1)), false), (LineOrigin::Purchase(AssetId(1)), true)],
        "the share stands for the machine",
    );
    let both = with_costs(plan, [share, bill]);
    assert_eq!(
        doubts(&both),
        [
            (LineOrigin::Kept(CostId(1)), true),
            (LineOrigin::Kept(CostId(2)), false),
            (LineOrigin::Purchase(AssetId(1)), true),
        ],
        "the purchase stands for its share",
    );
}

#[test]
fn a_contract_brings_its_fee_until_it_can_be_left() {
    let contract = |id: i64, change: fn(&mut ContractDetails)| {
        let mut details = ContractDetails {
            name: format!("Contratto {id}"),
            yearly_amount: Some(euro("1000")),
            vat_percent: Some(22),
            services: vec![ServiceId(1)],
            ..Default::default()
        };
        change(&mut details);
        Contract { id: ContractId(id), details }
    };
    for (made, as_was, as_will, doubt, why) in [
        (contract(1, |_| ()), ["1220"; 3], ["0"; 3], None, "it ends when the service has moved"),
        (
            contract(1, |it| it.ends = day("2028-06-30")),
            ["1220"; 3],
            ["1220", "610", "0"],
            Some(Doubt::Renewed),
            "who signed until June pays until June",
        ),
        (
            contract(1, |it| {
                it.ends = day("2027-12-31");
                it.renewal = Some(Renewal::None);
            }),
            ["1220", "0", "0"],
            ["1220", "0", "0"],
            None,
            "what is not renewed ends",
        ),
        (
            contract(1, |it| it.qualification = "SA-1234".into()),
            ["0"; 3],
            ["1220"; 3],
            None,
            "a qualified product is what it moves to",
        ),
        (
            contract(1, |it| it.cost_phase = Some(CostPhase::After)),
            ["0"; 3],
            ["1220"; 3],
            None,
            "somebody said so",
        ),
    ] {
        let mut plan = plan(1);
        plan.registers.contracts.push(made);
        let ledger = ledger(&plan, horizon(2027, 3));
        assert_eq!(as_is(&ledger, 0), amounts(&as_was), "{why}");
        assert_eq!(planned(&ledger, 0), amounts(&as_will), "{why}");
        assert_eq!(ledger.lines()[0].doubts.iter().next().copied(), doubt, "{why}");
    }
}

#[test]
fn contracts_for_the_same_at_the_same_time_are_told() {
    let contract = |id: i64, starts: &str, ends: &str| Contract {
        id: ContractId(id),
        details: ContractDetails {
            name: format!("Contratto {id}"),
            yearly_amount: Some(euro("1000")),
            vat_percent: Some(0),
            supplier: Some(SupplierId(1)),
            services: vec![ServiceId(1)],
            starts: day(starts),
            ends: day(ends),
            renewal: Some(Renewal::None),
            ..Default::default()
        },
    };
    for (second, expected) in
        [(("2028-01-01", "2028-12-31"), false), (("2027-12-31", "2028-12-31"), true)]
    {
        let mut plan = plan(1);
        plan.registers.contracts =
            vec![contract(1, "2027-01-01", "2027-12-31"), contract(2, second.0, second.1)];
        let ledger = ledger(&plan, horizon(2027, 2));
        let told = ledger.lines().iter().all(|it| it.doubts.contains(&Doubt::Overlaps));
        assert_eq!(told, expected, "from {} to {}", second.0, second.1);
    }
}

#[test]
fn an_hour_costs_what_the_person_does_and_bears_no_vat() {
    let mut plan = plan(1);
    plan.registers.people.push(Person {
        id: PersonId(1),
        details: PersonDetails {
            name: "Anna".into(),
            hourly_cost: Some(euro("26")),
            ..Default::default()
        },
    });
    let hours = CostDetails {
        amount: None,
        vat_percent: None,
        quantity: Some(decimal("120")),
        person: Some(PersonId(1)),
        ..cost(CostPhase::Now, "0")
    };
    let plan = with_costs(plan, [hours]);
    let ledger = ledger(&plan, horizon(2027, 1));
    assert_eq!(as_is(&ledger, 0), amounts(&["3120"]));
    assert!(ledger.lines()[0].doubts.is_empty());
}

#[test]
fn hidden_costs_and_benefits_never_mix_with_cash() {
    let hidden = CostDetails { nature: Some(CostNature::Hidden), ..cost(CostPhase::Now, "700") };
    let benefit =
        CostDetails { nature: Some(CostNature::Benefit), ..cost(CostPhase::After, "300") };
    let plan = with_costs(plan(1), [hidden, benefit, cost(CostPhase::After, "100")]);
    let found = figures(&plan, &ledger(&plan, horizon(2027, 2)), &[]).unwrap();
    assert_eq!(
        (found.tco, found.tangible, found.intangible),
        (euro("200"), euro("0"), euro("2000"))
    );
    assert_eq!(found.roi, Some(decimal("-1")));
    assert_eq!(found.roi_with_intangible, Some(decimal("9")));
    assert_eq!(found.years[0].cash, euro("100"));
    assert_eq!(found.years[0].gap, euro("100"), "what is estimated fills no gap");
}

#[test]
fn the_gap_is_of_the_first_whole_year_that_nobody_else_pays() {
    let grant = |year| Grant {
        id: FundingLineId(1),
        title: "PNRR".into(),
        amount: Some(euro("1000")),
        computed: false,
        year,
        state: FundingState::Granted,
    };
    for (go_live, paid, gap, why) in [
        ("2027-01-01", None, 2028, "the second year, where no grant has a day"),
        ("2027-01-01", Some(2028), 2029, "the year after the payment"),
        ("2028-07-01", Some(2027), 2029, "the first whole year after the move"),
        ("2029-01-01", Some(2027), 2029, "a move on New Year's Day makes a whole year"),
        ("2040-01-01", None, 2031, "at the latest the last that is looked at"),
    ] {
        let mut plan = with_costs(plan(1), [cost(CostPhase::After, "100")]);
        plan.services[0].details.migration.go_live = day(go_live);
        let found = figures(&plan, &ledger(&plan, horizon(2027, 5)), &[grant(paid)]).unwrap();
        assert_eq!(found.gap_year, Some(gap), "{why}");
        assert_eq!(found.grants, euro("1000"));
        let without = if paid.is_none() { euro("1000") } else { euro("0") };
        assert_eq!(found.grants_without_year, without, "{why}");
        assert_eq!(found.tco.0, found.years.iter().map(|it| it.fees.0).sum::<i64>(), "{why}");
    }
}

#[test]
fn as_many_years_are_looked_at_as_were_set_or_as_the_duty_lasts() {
    let today = date(2026, 11, 23);
    for (first, years, duty, expected, why) in [
        (None, None, None, horizon(2026, 5), "five from this year on, as the manual says"),
        (None, None, Some(2033), horizon(2026, 8), "on to the end of the duty"),
        (None, None, Some(2027), horizon(2026, 5), "a duty that ends sooner shortens nothing"),
        (Some(2030), None, Some(2020), horizon(2030, 5), "nor does one that is over"),
        (Some(2028), Some(3), Some(2040), horizon(2028, 3), "somebody said so"),
        (None, Some(900), None, horizon(2026, 50), "never more than can be shown"),
    ] {
        let settings = CostSettings { first_year: first, years, ..Default::default() };
        assert_eq!(Horizon::of(&settings, &method(), duty, today), expected, "{why}");
    }
}

#[test]
fn nobody_to_divide_by_is_nothing() {
    let mut plan = with_costs(plan(1), [cost(CostPhase::After, "100")]);
    plan.body.entry.population = Some(0);
    let found = figures(&plan, &ledger(&plan, horizon(2027, 2)), &[]).unwrap();
    assert_eq!((found.per_inhabitant, found.per_user), (None, None));
    assert_eq!(found.payback, None, "what never moved has nothing to pay back");
}

#[test]
fn present_value_is_less_by_the_rate_from_the_first_year() {
    let mut plan =
        with_costs(plan(1), [cost(CostPhase::Now, "1100"), cost(CostPhase::After, "1000")]);
    plan.costs.settings.discount = Some(decimal("10"));
    let found = figures(&plan, &ledger(&plan, horizon(2027, 2)), &[]).unwrap();
    // 100 / 1.1 + 100 / 1.21 = 90.91 + 82.64
    assert_eq!(found.present_value, Some(euro("173.55")));
}

#[test]
fn the_tornado_puts_what_matters_most_first() {
    let plan = with_costs(
        plan(1),
        [cost(CostPhase::After, "1000"), cost(CostPhase::Move, "500"), cost(CostPhase::Now, "100")],
    );
    let none = BTreeMap::new();
    let with = Assumptions {
        horizon: horizon(2027, 5),
        method: &method(),
        indices: &none,
        knobs: Knobs::default(),
    };
    let swings = tornado(&plan, with, &[], decimal("10")).unwrap();
    assert_eq!(swings[0].knob, Knob::Fees);
    assert_eq!((swings[0].down, swings[0].up), (euro("500"), euro("-500")));
    let moving = swings.iter().find(|it| it.knob == Knob::Moving).unwrap();
    assert_eq!((moving.down, moving.up), (euro("50"), euro("-50")));
    assert!(swings.windows(2).all(|it| it[0].width() >= it[1].width()));
}
