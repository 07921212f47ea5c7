//! What a plan costs, as the page shows it.
#![allow(clippy::unwrap_used, missing_docs)]

use app::costs::Reckoning;
use domain::{check::Checked, costs::book::Knobs, money::Cents};
use jiff::civil::date;
use reference::Pack;

#[test]
fn the_costs_of_the_samples_are_invented_say_so_and_all_count() {
    for (id, gap) in [("ferrara", -28_239_12), ("lecce", 16_820_65), ("novara", 1_069_40)] {
        let sample = Pack::shared().sample(id).unwrap();
        let plan = sample.plan();
        for cost in &plan.registers.costs {
            assert!(cost.details.notes.contains("inventati"), "{id}: {}", cost.details.name);
            Checked::new(cost.details.clone()).unwrap();
        }
        let reckoning = Reckoning::of(&plan, Knobs::default(), date(2026, 11, 23));
        let figures = reckoning.figures.unwrap();
        assert_eq!((figures.left_out, figures.counted), (0, plan.registers.costs.len()), "{id}");
        assert_eq!(figures.gap, Some(Cents(gap)), "{id}");
    }
}
