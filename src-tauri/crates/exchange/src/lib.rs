//! Tables from outside, and tables for outside.
//!
//! **Invariant:** what comes from outside is hostile: sizes are bounded, nothing panics, and what
//! cannot be read is named, not dropped.

pub mod checklists;
pub mod cpsv;
pub mod datapackage;
pub mod live;
pub mod page;
mod plain;
pub mod questions;
pub mod quotes;
pub mod read;
pub mod sealed;
pub mod sheet;
pub mod write;
