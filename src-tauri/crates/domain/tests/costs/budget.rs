//! The lines of the next budgets add up to the figures, however many are put together.

use domain::{
    costs::{
        budget::{Budget, budget},
        figures::figures,
    },
    money::Cents,
    register::costs::{CostDetails, CostNature, CostPhase},
};

use crate::kit::{cost, horizon, ledger, plan, with_costs};

#[test]
fn the_lines_of_the_budgets_are_the_fees_and_purchases_of_the_cloud() {
    let after = |chapter: usize, nature| CostDetails {
        chapter: chapter.to_string(),
        mission: "01".into(),
        nature: Some(nature),
        ..cost(CostPhase::After, &(100 + chapter).to_string())
    };
    let current = (0..9).map(|it| after(it, CostNature::Current));
    let capital = (5..8).map(|it| after(it, CostNature::Capital));
    let today = [cost(CostPhase::Now, "700"), cost(CostPhase::Move, "50")];
    let plan = with_costs(plan(1), current.chain(capital).chain(today));
    let ledger = ledger(&plan, horizon(2027, 5));
    let figures = figures(&plan, &ledger, &[]).unwrap();
    for (most, rows) in [(100, 12), (12, 12), (7, 7), (4, 4), (2, 2), (0, 2)] {
        let Budget { years, rows: found } = budget(&plan, &ledger, &figures, 2028, 3, most);
        assert_eq!(years.iter().map(|it| it.year).collect::<Vec<_>>(), [2028, 2029, 2030]);
        assert_eq!(found.len(), rows, "at most {most}");
        let lines: usize = found.iter().map(|it| it.folded.max(1)).sum();
        assert_eq!(lines, 12, "each line is somewhere");
        for (at, year) in years.iter().enumerate() {
            let sum = |nature| -> i64 {
                found.iter().filter(|it| it.nature == nature).map(|it| it.years[at].0).sum()
            };
            assert_eq!(Cents(sum(CostNature::Current)), year.fees);
            assert_eq!(Cents(sum(CostNature::Capital)), year.after_capital);
            assert_eq!(year.to_cover(), year.gap.max(Cents(0)));
        }
    }
    assert!(budget(&plan, &ledger, &figures, 2040, 3, 9).years.is_empty(), "all years are over");
}
