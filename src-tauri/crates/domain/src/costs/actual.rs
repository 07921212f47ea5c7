//! What was really paid, held against what was foreseen.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

use crate::{
    costs::{
        figures::ratio,
        ledger::{Ledger, World},
        lines::LineOrigin,
        share,
    },
    decimal::Decimal,
    money::Cents,
    plan::Plan,
    register::{
        invoices::{Invoice, InvoiceDetails, InvoiceId},
        suppliers::SupplierId,
    },
};

/// What a year of invoices comes to beside the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ActualYear {
    /// The year.
    pub year: i16,
    /// What was foreseen, paid, or both; the largest difference first.
    pub rows: Vec<ComparedRow>,
    /// All rows together.
    pub total: ComparedRow,
    /// Invoices that are in no year, because nobody wrote their day or amount.
    pub left_out: Vec<InvoiceId>,
}

/// Something that was foreseen, paid, or both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ComparedRow {
    /// What it is.
    pub what: Compared,
    /// Its name; empty for what nobody foresaw, and for the total.
    pub name: String,
    /// What was foreseen, with VAT.
    pub planned: Cents,
    /// What was paid, with VAT.
    pub actual: Cents,
    /// What was paid less what was foreseen.
    pub difference: Cents,
    /// The difference by what was foreseen, to four decimals; nothing where nothing was.
    pub share: Option<Decimal>,
    /// The invoices.
    pub invoices: Vec<InvoiceId>,
}

/// What a row is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", content = "of", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Compared {
    /// One line.
    Line(LineOrigin),
    /// All lines of a supplier, because some invoice names nothing else.
    Supplier(SupplierId),
    /// What nobody foresaw.
    Unforeseen,
    /// Everything.
    Total,
}

/// A year of invoices beside the plan, in cash. Nothing if a sum is beyond what can be counted.
pub fn compare(plan: &Plan, ledger: &Ledger, year: i16) -> Option<ActualYear> {
    let invoices = &plan.registers.invoices;
    let loose: BTreeSet<SupplierId> =
        invoices.iter().filter_map(|it| loose_supplier(ledger, &it.details)).collect();
    let of_line = |origin: LineOrigin, supplier: Option<SupplierId>| match supplier {
        Some(supplier) if loose.contains(&supplier) => Compared::Supplier(supplier),
        _ => Compared::Line(origin),
    };
    let mut rows: BTreeMap<Compared, (i64, i64, Vec<InvoiceId>)> = BTreeMap::new();
    if let Some(place) = ledger.horizon().place(year) {
        for (at, line) in ledger.lines().iter().enumerate() {
            let amount = ledger.amounts(at, World::AsPlanned).nth(place)?.gross();
            if line.counts() && line.nature.is_cash() && amount.0 != 0 {
                let row = rows.entry(of_line(line.origin, line.supplier)).or_default();
                row.0 = row.0.checked_add(amount.0)?;
            }
        }
    }
    let mut left_out = Vec::new();
    for Invoice { id, details } in invoices {
        let Some(amount) = in_year(details, year) else {
            left_out.push(*id);
            continue;
        };
        if amount.0 == 0 {
            continue;
        }
        let what = match line_of(ledger, details) {
            Some(at) => {
                let line = &ledger.lines()[at];
                of_line(line.origin, line.supplier)
            }
            None => match details.supplier.filter(|it| loose.contains(it)) {
                Some(supplier) => Compared::Supplier(supplier),
                None => Compared::Unforeseen,
            },
        };
        let row = rows.entry(what).or_default();
        row.1 = row.1.checked_add(amount.0)?;
        row.2.push(*id);
    }
    let mut total = (0_i64, 0_i64);
    let mut found = Vec::with_capacity(rows.len());
    for (what, (planned, actual, invoices)) in rows {
        total = (total.0.checked_add(planned)?, total.1.checked_add(actual)?);
        let name = name(plan, ledger, what);
        found.push(row(what, name, Cents(planned), Cents(actual), invoices)?);
    }
    found.sort_by_key(|it: &ComparedRow| {
        (std::cmp::Reverse(it.difference.0.unsigned_abs()), it.what)
    });
    let (planned, actual) = (Cents(total.0), Cents(total.1));
    let total = row(Compared::Total, String::new(), planned, actual, Vec::new())?;
    Some(ActualYear { year, rows: found, total, left_out })
}

fn row(
    what: Compared,
    name: String,
    planned: Cents,
    actual: Cents,
    invoices: Vec<InvoiceId>,
) -> Option<ComparedRow> {
    let difference = actual.minus(planned)?;
    let share = ratio(difference, planned);
    Some(ComparedRow { what, name, planned, actual, difference, share, invoices })
}

fn name(plan: &Plan, ledger: &Ledger, what: Compared) -> String {
    match what {
        Compared::Line(origin) => {
            let at = ledger.lines().binary_search_by_key(&origin, |it| it.origin);
            at.map(|at| ledger.lines()[at].name.clone()).unwrap_or_default()
        }
        Compared::Supplier(id) => {
            plan.name_of(crate::plan::Record::Supplier(id)).unwrap_or_default().to_owned()
        }
        Compared::Unforeseen | Compared::Total => String::new(),
    }
}

/// The line that foresaw an invoice: the one it names, the fee of the contract it names, or the only
/// one of its supplier.
fn line_of(ledger: &Ledger, invoice: &InvoiceDetails) -> Option<usize> {
    let lines = ledger.lines();
    let at = |origin| lines.binary_search_by_key(&origin, |it| it.origin).ok();
    let named = invoice.cost.and_then(|it| at(LineOrigin::Kept(it)));
    let named = named.or_else(|| invoice.contract.and_then(|it| at(LineOrigin::Fee(it))));
    named.or_else(|| {
        let of_supplier =
            |at: &usize| invoice.supplier.is_some() && lines[*at].supplier == invoice.supplier;
        let mut found = (0..lines.len()).filter(of_supplier);
        let only = found.next()?;
        found.next().is_none().then_some(only)
    })
}

/// The supplier of an invoice that tells no more than that, where there are several lines it can be for.
fn loose_supplier(ledger: &Ledger, invoice: &InvoiceDetails) -> Option<SupplierId> {
    let supplier = invoice.supplier?;
    let has_lines = ledger.lines().iter().any(|it| it.supplier == Some(supplier));
    (has_lines && line_of(ledger, invoice).is_none()).then_some(supplier)
}

/// What of an invoice belongs to a year: all of it by its day, or by the days of what it is for. Nothing
/// where nobody wrote its day, or how much.
pub fn in_year(invoice: &InvoiceDetails, year: i16) -> Option<Cents> {
    let amount = invoice.amount?.plus(invoice.vat.unwrap_or_default())?;
    let (first, last) = match (invoice.starts, invoice.ends) {
        (Some(first), Some(last)) if first <= last => (first, last),
        (first, last) => {
            let day = first.or(last).or(invoice.day)?;
            (day, day)
        }
    };
    let years: Vec<i16> = (first.year()..=last.year()).collect();
    let weights: Vec<u64> = years.iter().map(|it| days(first, last, *it)).collect();
    let parts = share::divide(amount, &weights)?;
    let at = years.iter().position(|it| *it == year);
    Some(at.map_or(Cents(0), |at| parts[at]))
}

/// How many days from one to another lie in a year.
fn days(first: Date, last: Date, year: i16) -> u64 {
    let (first, last) = (first.max(date(year, 1, 1)), last.min(date(year, 12, 31)));
    let days = i64::from(last.day_of_year()) - i64::from(first.day_of_year()) + 1;
    u64::try_from(days).unwrap_or(0)
}

/// The years that have an invoice.
pub fn years(plan: &Plan) -> BTreeSet<i16> {
    let of = |it: &Invoice| {
        let details = &it.details;
        let first = details.starts.or(details.day).or(details.ends).map(Date::year);
        let last = details.ends.or(details.day).or(details.starts).map(Date::year);
        first.zip(last).into_iter().flat_map(|(first, last)| first..=last)
    };
    plan.registers.invoices.iter().flat_map(of).collect()
}
