//! What goes into the next budgets: what is paid in the cloud, by mission, programme, title and
//! chapter, and what of it has to be covered.

use std::{cmp::Reverse, collections::BTreeMap};

use crate::{
    costs::{
        figures::{Figures, YearFigures},
        ledger::{Ledger, World},
        lines::LineOrigin,
    },
    money::Cents,
    plan::Plan,
    register::costs::{CostNature, CostPhase},
};

/// A line of the budget.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BudgetRow {
    /// The mission, by its code; empty: nobody said.
    pub mission: String,
    /// The programme of that mission; empty: nobody said.
    pub programme: String,
    /// Current spending (Titolo 1) or capital spending (Titolo 2).
    pub nature: CostNature,
    /// The chapter; empty: nobody said.
    pub chapter: String,
    /// Year by year, with VAT.
    pub years: Vec<Cents>,
    /// How many small lines were put together in it; of these, neither mission nor chapter is told.
    pub folded: usize,
}

/// The next budgets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Budget {
    /// The figures of those years.
    pub years: Vec<YearFigures>,
    /// The lines, by mission and programme, current spending first, then the largest.
    pub rows: Vec<BudgetRow>,
}

impl YearFigures {
    /// The current spending that has to be found in that year: the gap, where there is one.
    pub fn to_cover(&self) -> Cents {
        self.gap.max(Cents(0))
    }
}

/// The budgets of `count` years, from the year `from` on, in at most `most` lines.
pub fn budget(
    plan: &Plan,
    ledger: &Ledger,
    figures: &Figures,
    from: i16,
    count: usize,
    most: usize,
) -> Budget {
    let wanted = |it: &&YearFigures| it.year >= from;
    let years: Vec<YearFigures> =
        figures.years.iter().filter(wanted).take(count).copied().collect();
    let first = figures.years.iter().take_while(|it| it.year < from).count();
    let mut found: BTreeMap<(String, String, CostNature, String), Vec<i64>> = BTreeMap::new();
    for (at, line) in ledger.lines().iter().enumerate() {
        if !line.counts() || line.phase != CostPhase::After || !line.nature.is_cash() {
            continue;
        }
        let amounts: Vec<i64> = ledger
            .amounts(at, World::AsPlanned)
            .skip(first)
            .take(years.len())
            .map(|it| it.gross().0)
            .collect();
        if amounts.iter().all(|it| *it == 0) {
            continue;
        }
        let key = (line.mission.clone(), programme(plan, line.origin), line.nature);
        let key = (key.0, key.1, key.2, line.chapter.trim().to_owned());
        let sums = found.entry(key).or_insert_with(|| vec![0; years.len()]);
        // The sums of the ledger are bounded, and these are parts of them.
        sums.iter_mut().zip(amounts).for_each(|(sum, it)| *sum += it);
    }
    let mut rows: Vec<BudgetRow> = found.into_iter().map(row).collect();
    fold(&mut rows, most.max(2));
    rows.sort_by(|one, other| {
        // What was put together stands last.
        let key =
            |it: &BudgetRow| (it.folded > 0, it.mission.clone(), it.programme.clone(), it.nature);
        key(one).cmp(&key(other)).then(Reverse(size(one)).cmp(&Reverse(size(other))))
    });
    Budget { years, rows }
}

type Entry = ((String, String, CostNature, String), Vec<i64>);

fn row(((mission, programme, nature, chapter), years): Entry) -> BudgetRow {
    let years = years.into_iter().map(Cents).collect();
    BudgetRow { mission, programme, nature, chapter, years, folded: 0 }
}

fn size(row: &BudgetRow) -> i64 {
    row.years.iter().map(|it| it.0).sum()
}

/// The smallest rows become one of each nature, so that there are no more than `most`.
fn fold(rows: &mut Vec<BudgetRow>, most: usize) {
    if rows.len() <= most {
        return;
    }
    rows.sort_by_key(|it| Reverse(size(it)));
    let rest = rows.split_off(most - 2);
    for nature in [CostNature::Current, CostNature::Capital] {
        let of_nature: Vec<&BudgetRow> = rest.iter().filter(|it| it.nature == nature).collect();
        if of_nature.is_empty() {
            continue;
        }
        let mut years = vec![Cents(0); rest[0].years.len()];
        for row in &of_nature {
            years.iter_mut().zip(&row.years).for_each(|(sum, it)| sum.0 += it.0);
        }
        rows.push(BudgetRow {
            mission: String::new(),
            programme: String::new(),
            nature,
            chapter: String::new(),
            years,
            folded: of_nature.len(),
        });
    }
}

fn programme(plan: &Plan, origin: LineOrigin) -> String {
    let LineOrigin::Kept(id) = origin else { return String::new() };
    let costs = &plan.registers.costs;
    let at = costs.binary_search_by_key(&id, |it| it.id);
    at.map(|at| costs[at].details.programme.clone()).unwrap_or_default()
}
