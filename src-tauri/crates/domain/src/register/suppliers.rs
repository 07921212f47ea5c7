//! Who supplies: software houses, hosts, maintainers.

use serde::{Deserialize, Serialize};

use crate::{
    check::{Check, Problem, Problems},
    register::{record, value::OwnValues},
};

record!(
    /// Names a saved supplier.
    SupplierId,
    /// A supplier in the plan.
    Supplier,
    SupplierDetails
);

/// What the clerk knows about a supplier.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SupplierDetails {
    /// Its name.
    pub name: String,
    /// The VAT number, or the tax code where it has none.
    pub vat_number: String,
    /// Whom to ask.
    pub contact: String,
    /// The address of its mail.
    pub email: String,
    /// The address of its certified mail (PEC).
    pub pec: String,
    /// Where to call.
    pub phone: String,
    /// Whatever else.
    pub notes: String,
    /// The columns the body added.
    pub own: OwnValues,
}

impl Check for SupplierDetails {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Problems::default();
        problems.name("name", &self.name);
        problems.line("vat_number", &self.vat_number);
        problems.line("contact", &self.contact);
        problems.line("email", &self.email);
        problems.line("pec", &self.pec);
        problems.line("phone", &self.phone);
        problems.note("notes", &self.notes);
        problems.own(&self.own);
        problems.into_list()
    }
}
