//! The terminal, from outside: what a script gets.
#![allow(clippy::unwrap_used, missing_docs)]

mod costs;
#[path = "../../../app/tests/halfway/mod.rs"]
mod halfway;
mod kit;
mod proofs;
mod readiness;
mod scenarios;
mod terminal;
