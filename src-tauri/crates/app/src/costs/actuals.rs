//! Before and after: invoices beside the plan, and the indicators that are measured.

use domain::{
    check::Checked,
    costs::{
        actual::{self, ActualYear},
        book::{Measure, Moment},
        energy,
        items::{Kpi, KpiGood},
        ledger::World,
    },
    decimal::Decimal,
    migration::MigrationState,
    money::Cents,
    plan::Plan,
    register::costs::{CostPhase, CostRhythm},
    services::{Provision, Service, ServiceId},
    text::{Localized, Message},
};
use jiff::{ToSpan, civil::Date};
use reference::Pack;
use serde::Serialize;
use store::{Store, costs};

use super::Reckoning;
use crate::{Answer, Failure, clock, registers::Cache};

/// Invoices beside the plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ActualsView {
    /// The years that can be looked at: those with invoices, and those of the plan up to now.
    pub years: Vec<i16>,
    /// The year that is looked at.
    pub comparison: ActualYear,
}

/// Invoices beside the plan, in one year; in the last that has any where none is named.
pub fn actuals(store: &Store, cache: &Cache, year: Option<i16>) -> Answer<ActualsView> {
    let snapshot = cache.of(store)?;
    let reckoning = snapshot.costs();
    let today = clock::today().year();
    let with_invoices = actual::years(&snapshot.plan);
    let mut years = with_invoices.clone();
    years.extend(reckoning.horizon.years().filter(|it| *it <= today));
    years.insert(today);
    let year = year.or(with_invoices.last().copied()).unwrap_or(today);
    let too_large = || Failure::input(Message::new("costs-too-large"));
    let comparison =
        actual::compare(&snapshot.plan, &reckoning.ledger, year).ok_or_else(too_large)?;
    Ok(ActualsView { years: years.into_iter().collect(), comparison })
}

/// An indicator with what it came to.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KpiView {
    /// The indicator.
    pub kpi: Kpi,
    /// What the plan says it is today, where it tells: a proposal to take over.
    pub computed: Option<Decimal>,
    /// What was measured, in the order of the moments.
    pub values: Vec<MeasuredValue>,
}

/// What an indicator came to at one moment.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MeasuredValue {
    /// What was measured.
    pub measure: Measure,
    /// By how much it differs from what was before; nothing for what was before, or without it.
    pub from_baseline: Option<Decimal>,
    /// By how much it differs from what is wanted.
    pub from_target: Option<Decimal>,
    /// It got better than before; nothing where that cannot be said.
    pub better: Option<bool>,
}

/// The indicators of the body, or of one service.
pub fn kpis(store: &Store, cache: &Cache, service: Option<ServiceId>) -> Answer<Vec<KpiView>> {
    let snapshot = cache.of(store)?;
    let (plan, reckoning) = (&snapshot.plan, snapshot.costs());
    let measures: Vec<&Measure> =
        plan.costs.measures.iter().filter(|it| it.service == service).collect();
    let view = |kpi: &Kpi| {
        let of_kpi: Vec<&Measure> =
            measures.iter().filter(|it| it.kpi == kpi.id).copied().collect();
        KpiView {
            computed: match service {
                None => computed(plan, reckoning, &kpi.id, clock::today()),
                Some(_) => None,
            },
            values: of_kpi.iter().map(|it| value(kpi, it, &of_kpi)).collect(),
            kpi: kpi.clone(),
        }
    };
    Ok(Pack::shared().kpis().iter().map(view).collect())
}

fn value(kpi: &Kpi, measure: &Measure, all: &[&Measure]) -> MeasuredValue {
    let at = |moment| all.iter().find(|it| it.moment == moment).map(|it| it.value);
    let later = !matches!(measure.moment, Moment::Baseline | Moment::Target);
    let from = |moment| {
        let then = at(moment).filter(|_| later)?;
        measure.value.0.checked_sub(then.0).map(Decimal)
    };
    let from_baseline = from(Moment::Baseline);
    let better = from_baseline.filter(|it| it.0 != 0).and_then(|it| match kpi.good {
        KpiGood::Up => Some(it.0 > 0),
        KpiGood::Down => Some(it.0 < 0),
        KpiGood::NearZero => {
            at(Moment::Baseline).map(|then| measure.value.0.unsigned_abs() < then.0.unsigned_abs())
        }
        KpiGood::Neutral => None,
    });
    MeasuredValue {
        measure: measure.clone(),
        from_baseline,
        from_target: from(Moment::Target),
        better,
    }
}

/// Keeps what was measured.
pub fn save_measure(store: &Store, measure: Measure) -> Answer<()> {
    let name = kpi_name(&measure.kpi)?;
    let measure = Checked::new(measure)?;
    let step = Message::new("change-measure").with("name", name).with("moment", measure.moment);
    Ok(store.write(&step, |tx| costs::put_measure(tx, &measure))?)
}

/// Takes out what was measured.
pub fn remove_measure(
    store: &Store,
    kpi: &str,
    service: Option<ServiceId>,
    moment: Moment,
) -> Answer<()> {
    let name = kpi_name(kpi)?;
    let step = Message::new("change-measure-gone").with("name", name).with("moment", moment);
    Ok(store.write(&step, |tx| costs::remove_measure(tx, kpi, service, moment))?)
}

fn kpi_name(id: &str) -> Answer<Localized> {
    let kpi = Pack::shared().kpis().iter().find(|it| it.id == id);
    Ok(kpi.ok_or(store::Error::NotFound)?.name.clone())
}

/// What the plan itself says an indicator is today; nothing for those that have to be measured.
fn computed(plan: &Plan, reckoning: &Reckoning, kpi: &str, today: Date) -> Option<Decimal> {
    let figures = reckoning.figures.as_ref()?;
    let this_year = figures.years.first()?;
    let offered = || plan.services.iter().filter(|it| it.details.provision == Provision::Offered);
    let moving = |it: &&Service| it.details.migration.mode.is_some();
    match kpi {
        "costo_sede" => euro(this_year.as_is),
        "divario" => figures.gap.and_then(euro),
        "costo_migrazione" => {
            let moving = offered().filter(moving).count();
            let all: i64 = figures.years.iter().map(|it| it.moving.0).sum();
            per(i128::from(all) * 100, moving)
        }
        "fattura_cloud" => {
            let at = reckoning.horizon.place(figures.gap_year?)?;
            per(i128::from(figures.years[at].fees.0) * 100, 12)
        }
        "quota_it" => {
            let whole = plan.costs.settings.total_spending?;
            domain::costs::figures::ratio(this_year.cash, whole).map(|it| Decimal(it.0 * 100))
        }
        "scostamento" => {
            let found = actual::compare(plan, &reckoning.ledger, today.year())?;
            let invoiced = found.rows.iter().any(|it| !it.invoices.is_empty());
            found.total.share.filter(|_| invoiced).map(|it| Decimal(it.0 * 100))
        }
        "energia" => {
            let (kwh, unknown) = energy::of_plan(plan);
            (unknown == 0 && kwh.0 > 0).then_some(kwh)
        }
        "personale_it" => {
            let lines = reckoning.ledger.lines();
            let hours = lines.iter().enumerate().filter(|(at, it)| {
                let paid = reckoning.ledger.amounts(*at, World::AsIs).next();
                it.phase == CostPhase::Now
                    && it.rhythm == CostRhythm::Yearly
                    && it.counts()
                    && (it.of_people || it.item == "op_personale")
                    && paid.is_some_and(|it| it.gross().0 != 0)
            });
            let sum: i64 = hours.map(|(_, it)| it.quantity.0).sum();
            (sum > 0).then_some(Decimal(sum))
        }
        "durata_hw" => {
            let bought: Vec<Date> =
                plan.registers.assets.iter().filter_map(|it| it.details.bought).collect();
            let days: i64 =
                bought.iter().map(|it| i64::from((today - *it).get_days()).max(0)).sum();
            // A mean year has 365.25 days.
            per(i128::from(days) * 4 * i128::from(Decimal::ONE) / 1_461, bought.len())
        }
        "avanzamento" => {
            let planned: Vec<_> = offered().filter(moving).collect();
            let done =
                planned.iter().filter(|it| it.details.migration.state == MigrationState::Done);
            percent(done.count(), planned.len())
        }
        "inventario" => {
            let known = |it: &&Service| {
                let id = it.id;
                let of_contract = |it: &domain::register::contracts::Contract| {
                    it.details.services.contains(&id) && it.details.yearly_amount.is_some()
                };
                plan.registers.contracts.iter().any(of_contract)
            };
            percent(offered().filter(known).count(), offered().count())
        }
        "qualifiche" => {
            let days = Pack::shared().classification().validity.renewal_days;
            let soon = today.checked_add(i64::from(days).days()).ok()?;
            let qualified: Vec<Date> = plan
                .registers
                .contracts
                .iter()
                .filter_map(|it| it.details.qualified_until)
                .collect();
            let valid = qualified.iter().filter(|it| **it > soon).count();
            percent(valid, qualified.len())
        }
        _ => None,
    }
}

fn euro(amount: Cents) -> Option<Decimal> {
    amount.0.checked_mul(100).map(Decimal)
}

fn percent(part: usize, whole: usize) -> Option<Decimal> {
    per(i128::try_from(part).ok()? * 100 * i128::from(Decimal::ONE), whole)
}

/// A sum in ten-thousandths by a count, to hundredths: nobody measures finer. Nothing where there is
/// nothing to divide by.
fn per(sum: i128, count: usize) -> Option<Decimal> {
    let count = i128::try_from(count).ok().filter(|it| *it > 0)?;
    let hundredths = domain::costs::growth::nearest(sum, count * 100);
    i64::try_from(hundredths * 100).ok().map(Decimal)
}
