//! The plan on disk: one SQLite file, opened here and nowhere else.
//!
//! Each table has a module of plain functions. Those that take a [`Connection`] read; those that
//! take a [`Transaction`] write. [`Store`] hands out both.
//!
//! **Invariant:** SQL is written in this crate only, and no rule of the domain is.
//!
//! **Invariant:** a plan changes through [`Store::write`] and nowhere else: one transaction, one
//! step with a name.

pub mod backup;
pub mod bin;
pub mod body;
pub mod costs;
pub mod funding;
pub mod history;
pub mod lock;
pub mod place;
pub mod plan;
pub mod readiness;
pub mod recover;
pub mod registers;
pub mod services;
pub mod steps;
pub mod verify;

mod error;
mod file;
mod log;
mod pages;
mod schema;
mod store;
mod values;

pub use error::{Error, FileTrouble, Result};
pub use file::ReadOnly;
pub use schema::VERSION;
pub use store::{Store, Taking};
