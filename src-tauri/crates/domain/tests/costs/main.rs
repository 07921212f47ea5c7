//! What it costs, and who pays when the grant is over.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod actual;
mod budget;
mod kit;
mod ledger;
mod properties;
mod scenarios;
mod vectors;
