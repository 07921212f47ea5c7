//! How a service moves: from where, to where, in which of the two ways the calls pay for.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{check::Problems, register::value::options, text::word};

/// Where an application runs today (PA digitale 2026, FAQ measure 1.2, 001 and 003).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Origin {
    /// In house, without software made for it: office files, paper registers in a folder.
    OnPremiseUnstructured,
    /// In house, on software made for the service.
    OnPremiseStructured,
    /// Rented machines at a supplier who is not qualified.
    IaasUnqualified,
    /// Rented machines at a qualified supplier.
    IaasQualified,
    /// A platform at a supplier who is not qualified.
    PaasUnqualified,
    /// A platform at a qualified supplier.
    PaasQualified,
    /// Already a ready-made service in the cloud.
    Saas,
}

/// What it becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Destination {
    /// Rented machines.
    Iaas,
    /// A rented platform.
    Paas,
    /// A ready-made service.
    Saas,
}

/// The two ways of moving that measure 1.2 pays for, service by service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Mode {
    /// A: secure transfer of the IT infrastructure.
    Transfer,
    /// B: secure update of applications in the cloud.
    Update,
}

/// The six strategies of the official manual (chapter 4.1), by rising value and effort.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Strategy {
    /// Keep it where it is, with a day to look again.
    Retain,
    /// Switch it off and decide the fate of its data.
    Retire,
    /// Replace it with a ready-made service.
    Repurchase,
    /// Move it as it is.
    Rehost,
    /// Move it onto managed parts.
    Replatform,
    /// Build it anew for the cloud.
    Rearchitect,
}

/// How far the move is.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum MigrationState {
    /// Not begun.
    #[default]
    ToDo,
    /// Under way.
    InProgress,
    /// Finished and checked.
    Done,
}

word!(
    Origin = "origin",
    Destination = "destination",
    Mode = "mode",
    Strategy = "strategy",
    MigrationState = "migration-state",
);

options! {
    Origin {
        OnPremiseUnstructured = "on_premise_unstructured",
        OnPremiseStructured = "on_premise_structured",
        IaasUnqualified = "iaas_unqualified", IaasQualified = "iaas_qualified",
        PaasUnqualified = "paas_unqualified", PaasQualified = "paas_qualified", Saas = "saas",
    }
    Destination { Iaas = "iaas", Paas = "paas", Saas = "saas" }
    Mode { Transfer = "transfer", Update = "update" }
    Strategy {
        Retain = "retain", Retire = "retire", Repurchase = "repurchase", Rehost = "rehost",
        Replatform = "replatform", Rearchitect = "rearchitect",
    }
    MigrationState { ToDo = "to_do", InProgress = "in_progress", Done = "done" }
}

/// The move of one service.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Migration {
    /// The strategy somebody chose; never chosen in silence.
    pub strategy: Option<Strategy>,
    /// Where it runs today.
    pub origin: Option<Origin>,
    /// What it becomes.
    pub destination: Option<Destination>,
    /// The way of moving that the grant counts.
    pub mode: Option<Mode>,
    /// The product it becomes, by name.
    pub product: String,
    /// Who supplies it.
    pub supplier: String,
    /// How far it is.
    pub state: MigrationState,
    /// The day from which it works in its new place: foreseen, or as it was.
    #[serde(default)]
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub go_live: Option<Date>,
    /// Paid by the body itself, so that no grant may count it.
    pub own_funds: bool,
    /// Whatever else.
    pub notes: String,
}

/// What to change in the move of many services at once; what is absent stays as it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MigrationChange {
    /// The origin to set.
    pub origin: Option<Origin>,
    /// The destination to set.
    pub destination: Option<Destination>,
    /// The mode to set.
    pub mode: Option<Mode>,
}

impl MigrationChange {
    /// The migration after the change.
    pub fn apply(self, migration: &Migration) -> Migration {
        Migration {
            origin: self.origin.or(migration.origin),
            destination: self.destination.or(migration.destination),
            mode: self.mode.or(migration.mode),
            ..migration.clone()
        }
    }
}

impl Migration {
    pub(crate) fn problems(&self, problems: &mut Problems) {
        problems.line("migration.product", &self.product);
        problems.line("migration.supplier", &self.supplier);
        problems.note("migration.notes", &self.notes);
    }
}
