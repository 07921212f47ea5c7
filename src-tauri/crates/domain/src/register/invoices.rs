//! Invoices: what was really paid, to be held against what was foreseen.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    check::{Check, Problem, Problems, Rule},
    money::Cents,
    register::{
        contracts::ContractId, costs::CostId, record, suppliers::SupplierId, value::OwnValues,
    },
    services::ServiceId,
};

record!(
    /// Names a saved invoice.
    InvoiceId,
    /// An invoice in the plan.
    Invoice,
    InvoiceDetails
);

/// What the clerk knows about an invoice.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct InvoiceDetails {
    /// Its number.
    pub name: String,
    /// Its day.
    pub day: Option<Date>,
    /// What it is for.
    pub subject: String,
    /// Who is paid.
    pub supplier: Option<SupplierId>,
    /// Under which contract.
    pub contract: Option<ContractId>,
    /// Which cost line foresaw it.
    pub cost: Option<CostId>,
    /// The amount without VAT, in cents; below zero for a credit note.
    pub amount: Option<Cents>,
    /// The VAT on it, in cents.
    pub vat: Option<Cents>,
    /// The first day of what it is for; nothing: its day.
    pub starts: Option<Date>,
    /// The last day of what it is for.
    pub ends: Option<Date>,
    /// The services it is for.
    pub services: Vec<ServiceId>,
    /// The chapter of the body's own budget.
    pub chapter: String,
    /// Whatever else.
    pub notes: String,
    /// The columns the body added.
    pub own: OwnValues,
}

impl Check for InvoiceDetails {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Problems::default();
        problems.name("name", &self.name);
        problems.line("subject", &self.subject);
        problems.difference("amount", self.amount);
        problems.difference("vat", self.vat);
        if let (Some(starts), Some(ends)) = (self.starts, self.ends)
            && ends < starts
        {
            problems.add("ends", Rule::BeforeStart);
        }
        problems.once("services", self.services.iter().copied());
        problems.line("chapter", &self.chapter);
        problems.note("notes", &self.notes);
        problems.own(&self.own);
        problems.into_list()
    }
}
