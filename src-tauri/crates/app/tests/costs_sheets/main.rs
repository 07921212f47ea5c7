//! The costs in spreadsheets: the workbook that goes out, and the one worked by hand beside the rules.
//!
//! What has LibreOffice reckon is left to `cargo xtask verify`.
#![allow(clippy::unwrap_used, clippy::cast_possible_truncation, missing_docs)]

mod office;
mod papers;
mod workbook;
mod worked;
