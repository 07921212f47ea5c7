//! The worked examples of the reference data, to the cent.

use domain::{
    costs::figures::{Figures, figures},
    decimal::Decimal,
    money::Cents,
    register::costs::{CostDetails, CostNature, CostPhase, CostRhythm},
};

use crate::kit::{cost, day, decimal, euro, horizon, ledger, plan, with_costs};

fn case(yearly: &[&str], purchase: Option<(&str, &str)>, growth: &str) -> Figures {
    let mut lines: Vec<CostDetails> = yearly.iter().map(|it| cost(CostPhase::Now, it)).collect();
    lines.extend(purchase.map(|(amount, on)| CostDetails {
        nature: Some(CostNature::Capital),
        rhythm: Some(CostRhythm::Once),
        starts: day(on),
        ..cost(CostPhase::Now, amount)
    }));
    lines.push(cost(CostPhase::Move, "3500"));
    lines.push(CostDetails { growth: Some(decimal(growth)), ..cost(CostPhase::After, "6200") });
    lines.push(cost(CostPhase::Exit, "1500"));
    let plan = with_costs(plan(1), lines);
    figures(&plan, &ledger(&plan, horizon(2027, 5)), &[]).expect("it can be counted")
}

fn fees(figures: &Figures) -> Vec<Cents> {
    figures.years.iter().map(|it| it.fees).collect()
}

#[test]
fn the_favourable_example_comes_out_to_the_cent() {
    let on_premise = ["4200", "1471.68", "3120", "1800", "600"];
    let found = case(&on_premise, Some(("9000", "2029-03-01")), "2");
    let expected = ["6200", "6324", "6450.48", "6579.49", "6711.08"].map(euro);
    assert_eq!(fees(&found), expected);
    assert_eq!(found.tco, euro("37265.05"));
    assert_eq!(found.tco_as_is, euro("64958.40"));
    assert_eq!(found.tangible, euro("64958.40"));
    assert_eq!(found.intangible, euro("0"));
    assert_eq!(found.roi, Decimal::read("0.7431"));
    assert_eq!(found.saving, euro("27693.35"));
    assert_eq!(found.payback, Some(2027));
    assert_eq!(found.years[1].gap, euro("-4867.68"));
    assert_eq!((found.gap_year, found.gap), (Some(2028), Some(euro("-4867.68"))));
}

#[test]
fn the_unfavourable_example_comes_out_to_the_cent() {
    let found = case(&["1500", "735.84", "780", "900", "0"], None, "3");
    let expected = ["6200", "6386", "6577.58", "6774.91", "6978.15"].map(euro);
    assert_eq!(fees(&found), expected);
    assert_eq!(found.tco, euro("37916.64"));
    assert_eq!(found.tangible, euro("19579.20"));
    assert_eq!(found.roi, Decimal::read("-0.4836"));
    assert_eq!(found.saving, euro("-18337.44"));
    assert_eq!(found.payback, None);
    assert_eq!(found.years[1].gap, euro("2470.16"));
    assert_eq!(found.per_inhabitant, Some(euro("3.19")), "6,386 by 2,000 inhabitants");
}
