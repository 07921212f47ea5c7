//! The jobs: what a front end may ask of the program. The window and the terminal call the same
//! functions; each reads, lets `domain` compute, writes, and answers.
//!
//! **Invariant:** no window and no terminal is known here. Nothing is printed, no dialog opens.
//!
//! **Invariant:** a figure comes from `domain`, a fact of the world from `reference`, a record
//! from `store`. Here they only meet.

pub mod backups;
pub mod bodies;
pub mod checklists;
pub mod checks;
pub mod classification;
pub mod clock;
pub mod costs;
pub mod desk;
pub mod documents;
pub mod exports;
pub mod failure;
pub mod funding;
pub mod history;
pub mod imports;
pub mod plans;
pub mod priorities;
pub mod protected;
pub mod readiness;
pub mod registers;
pub mod search;
pub mod services;
pub mod sheets;
pub mod skills;
pub mod strategy;
pub mod today;

mod files;
mod recent;
mod settings;
mod told;

pub use failure::{Answer, Failure, FailureKind};
pub use recent::Recent;
pub use settings::{Settings, Theme};
