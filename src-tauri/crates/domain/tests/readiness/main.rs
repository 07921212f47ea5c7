//! Readiness: what counts, what is done, what comes back, what may be said, and what it comes to.
#![allow(clippy::unwrap_used, missing_docs)]

mod blocks;
mod board;
mod change;
mod facts;
mod kit;
mod lists;
mod next;
mod properties;
mod recurrence;
