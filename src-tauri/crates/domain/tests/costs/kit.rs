//! Small plans with costs.

use std::collections::BTreeMap;

use domain::{
    body::{Body, BodyEntry, BodyKind},
    costs::{
        book::{Knobs, PriceIndexDetails},
        items::{CostCategory, CostItem, CostMethod},
        ledger::Ledger,
        lines::Assumptions,
        years::Horizon,
    },
    decimal::Decimal,
    migration::Mode,
    money::Cents,
    plan::Plan,
    register::costs::{Cost, CostDetails, CostId, CostNature, CostPhase, CostRhythm},
    services::{Service, ServiceDetails, ServiceId},
    text::{Certainty, Localized, Source},
};
use jiff::civil::Date;

/// Amounts as a person reads them.
pub fn euro(text: &str) -> Cents {
    let number = Decimal::read(text).expect("it is a number");
    assert_eq!(number.0 % 100, 0, "{text} has no more than two decimals");
    Cents(number.0 / 100)
}

pub fn decimal(text: &str) -> Decimal {
    Decimal::read(text).expect("it is a number")
}

pub fn day(text: &str) -> Option<Date> {
    Some(text.parse().expect("it is a day"))
}

pub const fn horizon(first: i16, count: u16) -> Horizon {
    Horizon { first, count }
}

pub fn source() -> Source {
    Source {
        title: Localized::same("Prova"),
        reference: "prova".into(),
        certainty: Certainty::Unofficial,
    }
}

pub fn method() -> CostMethod {
    let item = |id: &str, category, nature, rhythm| CostItem {
        id: id.into(),
        name: Localized::same(id),
        category,
        unit: Localized::default(),
        rhythm,
        nature,
        from_machines: id == "oi_energia",
        of_people: false,
        note: Localized::default(),
        source: source(),
    };
    use CostCategory as Of;
    use CostNature as Is;
    CostMethod {
        items: vec![
            item("op_server", Of::OnpremDirect, Is::Capital, CostRhythm::EveryYears),
            item("oi_energia", Of::OnpremIndirect, Is::Current, CostRhythm::Yearly),
            item("oh_fermo", Of::OnpremHidden, Is::Hidden, CostRhythm::Yearly),
            item("cl_saas", Of::CloudRecurring, Is::Current, CostRhythm::Yearly),
            item("mg_dati", Of::Migration, Is::Current, CostRhythm::Once),
            item("ex_dati", Of::Exit, Is::Current, CostRhythm::Once),
            item("bn_tempo", Of::BenefitIntangible, Is::Benefit, CostRhythm::Yearly),
        ],
        formulas: Vec::new(),
        years: 5,
        years_source: source(),
        duty_years: 5,
        duty_source: source(),
        co2: decimal("0.25"),
        co2_source: source(),
        budget: Localized::default(),
        budget_source: source(),
        law: Localized::default(),
        law_source: source(),
    }
}

/// A body of 2,000 with services that move on the first day of what is looked at.
pub fn plan(services: i64) -> Plan {
    let entry = BodyEntry {
        kind: BodyKind::Comune,
        name: "Prova".into(),
        istat: "000000".into(),
        ipa: String::new(),
        province: "Prova".into(),
        region: "Prova".into(),
        population: Some(2_000),
        population_source: None,
        band: None,
        band_source: None,
    };
    let service = |id| {
        let mut details = ServiceDetails { name: format!("Servizio {id}"), ..Default::default() };
        details.migration.mode = Some(Mode::Update);
        Service { id: ServiceId(id), details }
    };
    Plan::new("Prova".into(), Body::new(entry), (1..=services).map(service).collect(), Vec::new())
}

/// A cost of so much a year for the first service, VAT included.
pub fn cost(phase: CostPhase, amount: &str) -> CostDetails {
    CostDetails {
        name: format!("{phase:?} {amount}"),
        phase: Some(phase),
        nature: Some(CostNature::Current),
        rhythm: Some(match phase {
            CostPhase::Now | CostPhase::After => CostRhythm::Yearly,
            CostPhase::Move | CostPhase::Exit => CostRhythm::Once,
        }),
        amount: Some(euro(amount)),
        vat_percent: Some(0),
        services: vec![ServiceId(1)],
        ..Default::default()
    }
}

/// Adds cost lines to a plan.
pub fn with_costs(mut plan: Plan, costs: impl IntoIterator<Item = CostDetails>) -> Plan {
    for details in costs {
        let id = CostId(plan.registers.costs.len() as i64 + 1);
        plan.registers.costs.push(Cost { id, details });
    }
    plan
}

/// The ledger of a plan over some years.
pub fn ledger(plan: &Plan, horizon: Horizon) -> Ledger {
    ledger_with(plan, horizon, &BTreeMap::new(), Knobs::default())
}

pub fn ledger_with(
    plan: &Plan,
    horizon: Horizon,
    indices: &BTreeMap<String, PriceIndexDetails>,
    knobs: Knobs,
) -> Ledger {
    Ledger::of(plan, Assumptions { horizon, method: &method(), indices, knobs })
}
