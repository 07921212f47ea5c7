//! The registers: the tables of records a clerk keeps, and what one of their cells can hold.
//!
//! A grid, a paste, an import, an export and a check all see a record the same way: as a row of
//! [`Value`]s, one for each [`Field`]. What the record means is known where it is declared; the
//! fields of each register are listed once, in [`fields`].

pub mod applications;
pub mod assets;
pub mod contracts;
pub mod costs;
pub mod edit;
pub mod fields;
pub mod invoices;
pub mod not_same;
pub mod own;
pub mod people;
pub mod query;
pub mod rows;
pub mod skills;
pub mod suppliers;
pub mod value;
pub mod view;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    plan::Record,
    register::{
        applications::Application, assets::Asset, contracts::Contract, costs::Cost,
        invoices::Invoice, not_same::NotSame, own::OwnColumn, people::Person, skills::Skill,
        suppliers::Supplier, view::View,
    },
    text::{Datum, Word, word},
};

/// A register, by what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Register {
    /// The services of the body.
    Services,
    /// The applications they run on.
    Applications,
    /// Who supplies.
    Suppliers,
    /// What was agreed with them.
    Contracts,
    /// Servers, storage, power, cooling, rooms.
    Assets,
    /// The people of the body.
    People,
    /// What they can do.
    Skills,
    /// What is spent: today, for the move, afterwards.
    Costs,
    /// What was really paid.
    Invoices,
}

word!(Register = "register");

impl Register {
    /// All of them, in the order a person meets them.
    pub const ALL: [Self; 9] = [
        Self::Services,
        Self::Applications,
        Self::Suppliers,
        Self::Contracts,
        Self::Assets,
        Self::People,
        Self::Skills,
        Self::Costs,
        Self::Invoices,
    ];

    /// Its name, as a fact of a message.
    pub fn word_datum(self) -> Datum {
        Datum::Word(self.word())
    }

    /// The record of this register with that id.
    pub fn record(self, id: i64) -> Record {
        match self {
            Self::Services => Record::Service(crate::services::ServiceId(id)),
            Self::Applications => Record::Application(applications::ApplicationId(id)),
            Self::Suppliers => Record::Supplier(suppliers::SupplierId(id)),
            Self::Contracts => Record::Contract(contracts::ContractId(id)),
            Self::Assets => Record::Asset(assets::AssetId(id)),
            Self::People => Record::Person(people::PersonId(id)),
            Self::Skills => Record::Skill(skills::SkillId(id)),
            Self::Costs => Record::Cost(costs::CostId(id)),
            Self::Invoices => Record::Invoice(invoices::InvoiceId(id)),
        }
    }
}

/// Everything in the registers but the services, and how a person likes to see them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Registers {
    /// Who supplies.
    pub suppliers: Vec<Supplier>,
    /// The applications.
    pub applications: Vec<Application>,
    /// What was agreed.
    pub contracts: Vec<Contract>,
    /// Servers, storage, power, cooling, rooms.
    pub assets: Vec<Asset>,
    /// The people of the body.
    pub people: Vec<Person>,
    /// What they can do.
    pub skills: Vec<Skill>,
    /// What is spent.
    pub costs: Vec<Cost>,
    /// What was really paid.
    pub invoices: Vec<Invoice>,
    /// The columns the body added.
    pub own_columns: Vec<OwnColumn>,
    /// The views that have a name.
    pub views: Vec<View>,
    /// What looks alike and is not the same.
    #[serde(default)]
    pub not_same: BTreeSet<NotSame>,
}

/// Declares the id of a register's records, the record, and the pair as it travels.
macro_rules! record {
    ($(#[$id_doc:meta])* $id:ident, $(#[$doc:meta])* $record:ident, $details:ident) => {
        $(#[$id_doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize,
        )]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(type = "number"))]
        pub struct $id(pub i64);

        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        pub struct $record {
            /// Its name in the file.
            pub id: $id,
            /// What the clerk knows about it.
            pub details: $details,
        }
    };
}
pub(crate) use record;
