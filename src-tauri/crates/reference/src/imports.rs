//! What helps to read the spreadsheets of offices: the words above their columns, and the forms
//! that are recognised as they are.

use domain::{register::Register, text::Localized};
use serde::Deserialize;

use crate::embedded;

/// What offices call a field of a register.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Headings {
    /// The register.
    pub register: Register,
    /// The key of the field.
    pub field: String,
    /// The words, as [`domain::names::normal`] writes them.
    pub aliases: Vec<String>,
}

/// A form that is recognised as it is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Its id.
    pub id: FormId,
    /// What it is, for a reader.
    pub title: Localized,
    /// Which register it is about.
    pub register: Register,
    /// How it is laid out.
    pub layout: Layout,
    /// Its columns, as [`domain::names::normal`] writes them, and the field each goes to; none:
    /// it is left out. Empty for what is no table.
    pub columns: Vec<(String, Option<String>)>,
}

/// Names a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FormId {
    /// The list of applications of the kit.
    Applications,
    /// The assessment sheet of the kit.
    Assessment,
    /// The licences beside it.
    AssessmentLicences,
    /// The people beside it.
    AssessmentPeople,
    /// The skills of the kit.
    Skills,
    /// The inventory of Konveyor.
    KonveyorInventory,
}

/// How a form is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Layout {
    /// A row a record.
    Table,
    /// A row a field of one record.
    Form,
    /// A row a licence of the record in the form.
    Licences,
    /// A row a person, given name and family name apart.
    People,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HeadingsFile {
    headings: Vec<Headings>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FormsFile {
    forms: Vec<Form>,
}

pub(crate) fn read_headings() -> Vec<Headings> {
    let file: HeadingsFile = embedded::HEADINGS.json();
    file.headings
}

pub(crate) fn read_forms() -> Vec<Form> {
    let file: FormsFile = embedded::FORMS.json();
    file.forms
}
