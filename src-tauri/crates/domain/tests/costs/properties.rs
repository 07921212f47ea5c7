//! Laws of costs: the parts are the whole, however they are cut and in whatever order.

use std::collections::BTreeMap;

use domain::{
    costs::{
        book::Knobs,
        figures::figures,
        ledger::{Ledger, World},
        lines::Assumptions,
        tables::{CostCut, CostFilter, table},
    },
    money::Cents,
    plan::Plan,
    register::costs::{CostDetails, CostNature, CostPhase, CostRhythm},
    services::ServiceId,
};
use proptest::prelude::*;

use crate::kit::{day, horizon, ledger, method, plan, with_costs};

fn any_cost() -> impl Strategy<Value = CostDetails> {
    (
        0_usize..4,
        0_usize..5,
        0_usize..5,
        0_i64..100_000_000,
        0_i64..30,
        proptest::collection::btree_set(1_i64..=4, 0..4),
        proptest::option::of(-50_000_i64..80_000),
    )
        .prop_map(|(phase, nature, rhythm, amount, vat, services, growth)| CostDetails {
            name: "Voce".into(),
            phase: Some(
                [CostPhase::Now, CostPhase::Move, CostPhase::After, CostPhase::Exit][phase],
            ),
            nature: Some(
                [
                    CostNature::Current,
                    CostNature::Capital,
                    CostNature::Depreciation,
                    CostNature::Hidden,
                    CostNature::Benefit,
                ][nature],
            ),
            rhythm: Some(
                [
                    CostRhythm::Once,
                    CostRhythm::Monthly,
                    CostRhythm::Quarterly,
                    CostRhythm::HalfYearly,
                    CostRhythm::Yearly,
                ][rhythm],
            ),
            starts: day("2027-04-11"),
            amount: Some(Cents(amount)),
            vat_percent: Some(vat),
            services: services.into_iter().map(ServiceId).collect(),
            growth: growth.map(domain::decimal::Decimal),
            ..Default::default()
        })
}

fn sum(rows: &[domain::costs::tables::CostRow]) -> i64 {
    rows.iter().map(|it| it.total.0).sum()
}

proptest! {
    #[test]
    fn however_it_is_cut_it_is_the_same_whole(
        costs in proptest::collection::vec(any_cost(), 0..20),
    ) {
        let plan = with_costs(plan(4), costs);
        let ledger = ledger(&plan, horizon(2027, 6));
        for world in [World::AsIs, World::AsPlanned] {
            for cash in [true, false] {
                let filter = CostFilter { world, phase: None, cash };
                let whole = sum(&table(&plan, &ledger, CostCut::Phase, filter));
                for cut in [CostCut::Service, CostCut::Area, CostCut::Supplier, CostCut::Line, CostCut::Chapter] {
                    prop_assert_eq!(sum(&table(&plan, &ledger, cut, filter)), whole, "{:?}", cut);
                }
            }
        }
    }

    #[test]
    fn the_order_of_lines_does_not_matter(
        costs in proptest::collection::vec(any_cost(), 0..12),
    ) {
        let there = with_costs(plan(4), costs.clone());
        let back = with_costs(plan(4), costs.into_iter().rev());
        let of = |plan: &Plan| figures(plan, &ledger(plan, horizon(2027, 6)), &[]);
        prop_assert_eq!(of(&there), of(&back));
    }

    #[test]
    fn a_plan_cut_in_two_sums_to_the_plan(
        costs in proptest::collection::vec(any_cost(), 0..16),
        cut in 0_usize..16,
    ) {
        // A share of what another line buys is not counted; which is which must not be cut apart.
        let costs: Vec<CostDetails> = costs
            .into_iter()
            .filter(|it| it.nature != Some(CostNature::Depreciation))
            .collect();
        let (one, other) = costs.split_at(cut.min(costs.len()));
        let of = |costs: &[CostDetails]| {
            let plan = with_costs(plan(4), costs.to_vec());
            figures(&plan, &ledger(&plan, horizon(2027, 6)), &[]).unwrap()
        };
        let (whole, one, other) = (of(&costs), of(one), of(other));
        prop_assert_eq!(whole.tco.0, one.tco.0 + other.tco.0);
        prop_assert_eq!(whole.tangible.0, one.tangible.0 + other.tangible.0);
        prop_assert_eq!(whole.intangible.0, one.intangible.0 + other.intangible.0);
        for at in 0..6 {
            prop_assert_eq!(whole.years[at].gap.0, one.years[at].gap.0 + other.years[at].gap.0);
        }
    }

    #[test]
    fn bringing_up_to_date_is_making_anew(
        costs in proptest::collection::vec(any_cost(), 1..10),
        new in any_cost(),
        at in 0_usize..10,
    ) {
        let none = BTreeMap::new();
        let method = method();
        let with = Assumptions { horizon: horizon(2027, 6), method: &method, indices: &none, knobs: Knobs::default() };
        let mut plan = with_costs(plan(4), costs);
        let before = Ledger::of(&plan, with);
        let at = at % plan.registers.costs.len();
        let id = plan.registers.costs[at].id;
        for step in 0..3 {
            match step {
                0 => plan.registers.costs[at].details = new.clone(),
                1 => drop(plan.registers.costs.remove(at)),
                _ => (),
            }
            if step == 2 { break; }
            if let Some(after) = before.after(&plan, with, id) {
                let anew = Ledger::of(&plan, with);
                prop_assert_eq!(figures(&plan, &after, &[]), figures(&plan, &anew, &[]));
                let filter = CostFilter { world: World::AsPlanned, phase: None, cash: true };
                prop_assert_eq!(
                    table(&plan, &after, CostCut::Line, filter),
                    table(&plan, &anew, CostCut::Line, filter)
                );
            }
        }
    }
}
