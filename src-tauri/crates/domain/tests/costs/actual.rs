//! Invoices beside the plan.

use domain::{
    costs::actual::{Compared, ComparedRow, compare, in_year},
    money::Cents,
    plan::Plan,
    register::{
        contracts::{Contract, ContractDetails, ContractId},
        costs::{CostDetails, CostId, CostPhase},
        invoices::{Invoice, InvoiceDetails, InvoiceId},
        suppliers::SupplierId,
    },
    services::ServiceId,
};

use crate::kit::{cost, day, decimal, euro, horizon, ledger, plan, with_costs};

fn invoice(amount: &str, on: &str) -> InvoiceDetails {
    InvoiceDetails {
        name: "1".into(),
        amount: Some(euro(amount)),
        vat: Some(Cents(0)),
        day: day(on),
        ..Default::default()
    }
}

fn with_invoices(mut plan: Plan, invoices: impl IntoIterator<Item = InvoiceDetails>) -> Plan {
    plan.registers.invoices =
        (1..).zip(invoices).map(|(id, details)| Invoice { id: InvoiceId(id), details }).collect();
    plan
}

/// Two lines of one supplier, one of another, and a contract.
fn foreseen() -> Plan {
    let of = |supplier, amount| CostDetails {
        supplier: Some(SupplierId(supplier)),
        ..cost(CostPhase::After, amount)
    };
    let mut plan = with_costs(plan(1), [of(1, "100"), of(1, "50"), of(2, "200")]);
    plan.registers.contracts.push(Contract {
        id: ContractId(1),
        details: ContractDetails {
            name: "Contratto".into(),
            yearly_amount: Some(euro("1000")),
            vat_percent: Some(0),
            cost_phase: Some(CostPhase::After),
            services: vec![ServiceId(1)],
            ..Default::default()
        },
    });
    plan
}

fn rows(plan: &Plan, year: i16) -> Vec<ComparedRow> {
    let found = compare(plan, &ledger(plan, horizon(2027, 3)), year).unwrap();
    let sum = |of: fn(&ComparedRow) -> i64| found.rows.iter().map(of).sum::<i64>();
    assert_eq!(found.total.planned.0, sum(|it| it.planned.0), "the total is the sum of the rows");
    assert_eq!(found.total.actual.0, sum(|it| it.actual.0));
    found.rows
}

fn row<'r>(rows: &'r [ComparedRow], name: &str) -> &'r ComparedRow {
    rows.iter().find(|it| it.name == name).unwrap_or_else(|| panic!("no {name} in {rows:?}"))
}

#[test]
fn an_invoice_is_held_against_what_foresaw_it() {
    let named = InvoiceDetails { cost: Some(CostId(1)), ..invoice("110", "2027-05-01") };
    let of_contract =
        InvoiceDetails { contract: Some(ContractId(1)), ..invoice("900", "2027-05-01") };
    let only_line =
        InvoiceDetails { supplier: Some(SupplierId(2)), ..invoice("150", "2027-05-01") };
    let stranger = invoice("7", "2027-05-01");
    let plan = with_invoices(foreseen(), [named, of_contract, only_line, stranger]);
    let rows = rows(&plan, 2027);
    let of = |name: &str| {
        let it = row(&rows, name);
        (it.planned, it.actual, it.difference, it.share)
    };
    let (hundred, none) = (euro("100"), Cents(0));
    assert_eq!(of("After 100"), (hundred, euro("110"), euro("10"), Some(decimal("0.1"))));
    assert_eq!(of("After 50"), (euro("50"), none, euro("-50"), Some(decimal("-1"))));
    assert_eq!(of("After 200"), (euro("200"), euro("150"), euro("-50"), Some(decimal("-0.25"))));
    assert_eq!(of("Contratto"), (euro("1000"), euro("900"), euro("-100"), Some(decimal("-0.1"))),);
    let stranger = rows.iter().find(|it| it.what == Compared::Unforeseen).unwrap();
    assert_eq!((stranger.planned, stranger.actual, stranger.share), (none, euro("7"), None));
    assert_eq!(rows[0].name, "Contratto", "the largest difference first");
}

#[test]
fn where_an_invoice_names_only_its_supplier_all_lines_of_that_one_stand_together() {
    let loose = InvoiceDetails { supplier: Some(SupplierId(1)), ..invoice("120", "2027-05-01") };
    let named = InvoiceDetails { cost: Some(CostId(2)), ..invoice("50", "2027-06-01") };
    let plan = with_invoices(foreseen(), [loose, named]);
    let rows = rows(&plan, 2027);
    let both = rows.iter().find(|it| it.what == Compared::Supplier(SupplierId(1))).unwrap();
    assert_eq!((both.planned, both.actual), (euro("150"), euro("170")));
    assert_eq!(both.invoices.len(), 2);
    assert!(
        !rows
            .iter()
            .any(|it| it.what == Compared::Line(domain::costs::lines::LineOrigin::Kept(CostId(1))))
    );
}

#[test]
fn an_invoice_over_two_years_is_divided_by_their_days_to_the_cent() {
    let over = |amount: &str, starts: &str, ends: &str| InvoiceDetails {
        starts: day(starts),
        ends: day(ends),
        ..invoice(amount, "2028-01-15")
    };
    for (found, year, expected, why) in [
        (over("100", "2027-12-01", "2028-01-31"), 2027, "50", "31 days of 62"),
        (over("100", "2027-12-01", "2028-01-31"), 2028, "50", "31 days of 62"),
        (over("-365", "2027-01-02", "2028-01-01"), 2028, "-1", "a credit note, one day of 365"),
        (invoice("100", "2027-05-01"), 2027, "100", "by its day"),
        (invoice("100", "2027-05-01"), 2028, "0", "and only then"),
    ] {
        assert_eq!(in_year(&found, year), Some(euro(expected)), "{why}");
    }
    assert_eq!(in_year(&InvoiceDetails { day: None, ..invoice("1", "2027-01-01") }, 2027), None);
}

#[test]
fn an_invoice_without_a_day_or_amount_is_named_and_not_lost() {
    let without = InvoiceDetails { amount: None, ..invoice("1", "2027-01-01") };
    let plan = with_invoices(foreseen(), [without]);
    let found = compare(&plan, &ledger(&plan, horizon(2027, 3)), 2027).unwrap();
    assert_eq!(found.left_out, [InvoiceId(1)]);
}
