//! Matching: what stands in somebody's spreadsheet meets what stands in a plan.
//!
//! **Invariant:** nothing is matched in silence. A column, a row or a name either fits exactly,
//! up to capitals, accents and punctuation, or by a word of a list; or it is asked.

pub mod catalogue;
pub mod columns;
pub mod records;
pub mod several;
pub mod table;
