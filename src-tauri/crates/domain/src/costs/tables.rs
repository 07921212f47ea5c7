//! The costs by what they are for: one table, cut in several ways.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    costs::ledger::{Ledger, World},
    money::Cents,
    plan::Plan,
    register::{
        costs::{CostNature, CostPhase},
        suppliers::SupplierId,
        value::options,
    },
    services::ServiceId,
    text::{Datum, Word, word},
};

/// By what a table of costs is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum CostCut {
    /// By phase: today, the move, the cloud, leaving it.
    Phase,
    /// By the kind of money.
    Nature,
    /// By chapter of the budget.
    Chapter,
    /// By mission of the budget.
    Mission,
    /// By area of services.
    Area,
    /// By service.
    Service,
    /// By supplier.
    Supplier,
    /// By item of the list of costs.
    Item,
    /// By line.
    Line,
}

word!(CostCut = "cost-cut");

options! {
    CostCut {
        Phase = "phase", Nature = "nature", Chapter = "chapter", Mission = "mission",
        Area = "area", Service = "service", Supplier = "supplier", Item = "item", Line = "line",
    }
}

/// A row of a table of costs: what one thing comes to, year by year, with VAT.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CostRow {
    /// What names it among the rows: the id of a record, a code, a word; empty: nobody said.
    pub key: String,
    /// Its name; unknown where nobody said.
    pub name: Datum,
    /// Year by year.
    pub years: Vec<Cents>,
    /// All years.
    pub total: Cents,
}

/// What is looked at in a table of costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CostFilter {
    /// In which of the two worlds.
    pub world: World,
    /// Only this phase.
    pub phase: Option<CostPhase>,
    /// Cash only; otherwise only what is no cash.
    pub cash: bool,
}

impl CostFilter {
    fn takes(self, phase: CostPhase, nature: CostNature) -> bool {
        self.phase.is_none_or(|it| it == phase)
            && nature.is_cash() == self.cash
            && (self.world == World::AsPlanned || phase == CostPhase::Now)
    }
}

/// The costs cut by something. The rows add up to the sums of the ledger, to the cent. The largest first;
/// phases and kinds in their order.
pub fn table(plan: &Plan, ledger: &Ledger, by: CostCut, filter: CostFilter) -> Vec<CostRow> {
    let years = ledger.horizon().len();
    let mut rows: BTreeMap<Key, Vec<i64>> = BTreeMap::new();
    for (at, line) in ledger.lines().iter().enumerate() {
        if !line.counts() || !filter.takes(line.phase, line.nature) {
            continue;
        }
        for (year, amount) in ledger.amounts(at, filter.world).enumerate() {
            let amount = amount.gross();
            if amount.0 == 0 {
                continue;
            }
            let mut add = |key: Key, amount: Cents| {
                let row = rows.entry(key).or_insert_with(|| vec![0; years]);
                // The sums of the ledger are bounded, and these are parts of them.
                row[year] += amount.0;
            };
            match by {
                CostCut::Phase => add(Key::Phase(line.phase), amount),
                CostCut::Nature => add(Key::Nature(line.nature), amount),
                CostCut::Chapter => add(Key::Text(line.chapter.clone()), amount),
                CostCut::Mission => add(Key::Text(line.mission.clone()), amount),
                CostCut::Item => add(Key::Text(line.item.clone()), amount),
                CostCut::Supplier => add(Key::Supplier(line.supplier), amount),
                CostCut::Line => add(Key::Line(at), amount),
                CostCut::Service => {
                    for (service, part) in ledger.parts(line, amount) {
                        add(Key::Service(service), part);
                    }
                }
                CostCut::Area => {
                    for (service, part) in ledger.parts(line, amount) {
                        let area = service.and_then(|it| area(plan, it)).unwrap_or_default();
                        add(Key::Text(area.to_owned()), part);
                    }
                }
            }
        }
    }
    let row = |(key, years): (Key, Vec<i64>)| CostRow {
        name: key.name(plan, ledger),
        key: key.text(ledger),
        total: Cents(years.iter().sum()),
        years: years.into_iter().map(Cents).collect(),
    };
    let mut rows: Vec<CostRow> = rows.into_iter().map(row).collect();
    if !matches!(by, CostCut::Phase | CostCut::Nature) {
        rows.sort_by_key(|it| std::cmp::Reverse(it.total));
    }
    rows
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Phase(CostPhase),
    Nature(CostNature),
    Service(Option<ServiceId>),
    Supplier(Option<SupplierId>),
    Line(usize),
    Text(String),
}

impl Key {
    fn text(&self, ledger: &Ledger) -> String {
        let id = |it: Option<i64>| it.map(|it| it.to_string()).unwrap_or_default();
        match self {
            Self::Phase(it) => it.word(),
            Self::Nature(it) => it.word(),
            Self::Service(it) => id(it.map(|it| it.0)),
            Self::Supplier(it) => id(it.map(|it| it.0)),
            Self::Line(at) => ledger.lines()[*at].origin.key(),
            Self::Text(it) => it.clone(),
        }
    }

    fn name(&self, plan: &Plan, ledger: &Ledger) -> Datum {
        let name = |it: Option<&str>| it.map_or(Datum::Unknown, |it| Datum::Text(it.to_owned()));
        match self {
            Self::Phase(it) => (*it).into(),
            Self::Nature(it) => (*it).into(),
            Self::Service(it) => {
                name(it.and_then(|it| plan.name_of(crate::plan::Record::Service(it))))
            }
            Self::Supplier(it) => {
                name(it.and_then(|it| plan.name_of(crate::plan::Record::Supplier(it))))
            }
            Self::Line(at) => Datum::Text(ledger.lines()[*at].name.clone()),
            Self::Text(it) if it.is_empty() => Datum::Unknown,
            Self::Text(it) => Datum::Text(it.clone()),
        }
    }
}

fn area(plan: &Plan, id: ServiceId) -> Option<&str> {
    let at = plan.services.binary_search_by_key(&id, |it| it.id).ok()?;
    Some(plan.services[at].details.area.as_str())
}
