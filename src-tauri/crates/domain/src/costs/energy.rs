//! The power of a server room: watts into kilowatt-hours, money and carbon dioxide.

use crate::{
    costs::{book::CostSettings, items::CostMethod},
    decimal::Decimal,
    plan::Plan,
    register::assets::Asset,
};

/// The hours of a year, as the manual counts them.
const HOURS: i64 = 8760;

/// The kilowatt-hours a machine takes in a year, with its part of cooling and losses (PUE); nothing
/// where its watts are not known.
pub fn kwh_per_year(asset: &Asset, settings: &CostSettings) -> Option<Decimal> {
    let details = &asset.details;
    let hours = i128::from(details.hours_per_year.unwrap_or(HOURS));
    let pue = i128::from(settings.pue.map_or(Decimal::ONE, |it| it.0));
    // Watts by hours are thousandths of a kilowatt-hour; the PUE has four decimals already.
    let kwh = i128::from(details.watts?) * hours * pue / 1000;
    i64::try_from(kwh).ok().map(Decimal)
}

/// The carbon dioxide of so many kilowatt-hours, in kilograms.
pub fn co2(kwh: Decimal, method: &CostMethod) -> Option<Decimal> {
    let product = i128::from(kwh.0) * i128::from(method.co2.0) / i128::from(Decimal::ONE);
    i64::try_from(product).ok().map(Decimal)
}

/// The kilowatt-hours of all machines of a plan, and of those whose watts are not known how many there
/// are.
pub fn of_plan(plan: &Plan) -> (Decimal, usize) {
    let each = plan.registers.assets.iter().map(|it| kwh_per_year(it, &plan.costs.settings));
    each.fold((Decimal(0), 0), |(sum, unknown), kwh| match kwh {
        Some(kwh) => (Decimal(sum.0.saturating_add(kwh.0)), unknown),
        None => (sum, unknown + 1),
    })
}
