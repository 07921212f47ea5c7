//! What it costs now, what it will cost, and who pays when the grant is over.

mod actuals;
mod room;
pub mod scenarios;
mod settings;
mod shares;
mod views;

pub use actuals::{
    ActualsView, KpiView, MeasuredValue, actuals, kpis, remove_measure, save_measure,
};
pub use room::{Machine, Room, rooms};
pub use settings::{IndexView, indices, remove_index, save_index, save_settings};
pub use shares::{Share, save_shares, shares};
pub use views::{
    CostMethodView, CostTable, CostTableRequest, CostsView, Doubted, explain, explain_line, table,
    view,
};

pub(crate) use views::{doubts, explain_of, table_of};

use std::collections::BTreeMap;

use domain::{
    costs::{
        book::{Knobs, PriceIndexDetails},
        figures::{Figures, figures},
        grants::{Grant, duty_ends, grants},
        ledger::Ledger,
        lines::Assumptions,
        years::Horizon,
    },
    plan::Plan,
    register::costs::CostId,
};
use jiff::civil::Date;
use reference::Pack;

/// A plan of costs worked out: what everything else is told from.
#[derive(Debug, Clone)]
pub struct Reckoning {
    /// The grants.
    pub grants: Vec<Grant>,
    /// The last year in which funded services have to be kept.
    pub duty_ends: Option<i16>,
    /// The years that are looked at.
    pub horizon: Horizon,
    /// The indices of prices that can be followed.
    pub indices: BTreeMap<String, PriceIndexDetails>,
    /// How much dearer or cheaper than in the plan things are taken to be.
    pub knobs: Knobs,
    /// All lines, year by year.
    pub ledger: Ledger,
    /// The figures; nothing where a sum is beyond what can be counted.
    pub figures: Option<Figures>,
}

impl Reckoning {
    /// A plan worked out as of a day.
    pub fn of(plan: &Plan, knobs: Knobs, today: Date) -> Self {
        let pack = Pack::shared();
        let grants = grants(plan, pack.calls());
        let duty_ends = duty_ends(&grants, pack.cost_method().duty_years);
        let horizon = Horizon::of(&plan.costs.settings, pack.cost_method(), duty_ends, today);
        let indices = all_indices(plan);
        let with = Assumptions { horizon, method: pack.cost_method(), indices: &indices, knobs };
        let ledger = Ledger::of(plan, with);
        let figures = figures(plan, &ledger, &grants);
        Self { grants, duty_ends, horizon, indices, knobs, ledger, figures }
    }

    /// The same after one cost line changed, came or went; nothing where all has to be worked out anew.
    pub(crate) fn after(&self, plan: &Plan, id: CostId) -> Option<Self> {
        let ledger = self.ledger.after(plan, self.with(), id)?;
        let figures = figures(plan, &ledger, &self.grants);
        Some(Self {
            grants: self.grants.clone(),
            duty_ends: self.duty_ends,
            horizon: self.horizon,
            indices: self.indices.clone(),
            knobs: self.knobs,
            ledger,
            figures,
        })
    }

    /// What was assumed.
    pub fn with(&self) -> Assumptions<'_> {
        Assumptions {
            horizon: self.horizon,
            method: Pack::shared().cost_method(),
            indices: &self.indices,
            knobs: self.knobs,
        }
    }
}

/// The indices of the reference pack and of the plan, by their ids.
fn all_indices(plan: &Plan) -> BTreeMap<String, PriceIndexDetails> {
    let of_pack = Pack::shared().price_indices().iter().map(|it| {
        let details = PriceIndexDetails {
            name: it.name.it.clone(),
            source: it.source.reference.clone(),
            changes: it.changes.clone(),
            beyond: it.beyond,
        };
        (it.id.clone(), details)
    });
    let own = plan.costs.indices.iter().map(|it| (format!("own.{}", it.id.0), it.details.clone()));
    of_pack.chain(own).collect()
}
