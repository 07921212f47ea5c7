//! The papers: figures in, files out.
//!
//! A paper is a Typst template of ours, the figures that were computed elsewhere, and the words of
//! one language. It comes out as PDF/A-2a (to be kept for years) and PDF/UA-1 (to be read by
//! everyone) at once; Typst refuses to write a file that is not both.
//!
//! **Invariant:** no figure is computed here, no file is read or written, nothing is fetched, and
//! there is no clock: the same report gives the same bytes.

pub mod chart;
pub mod costs;
pub mod plan;
pub mod readiness;
pub mod table;
pub mod why;

mod print;
mod printable;
mod tree;
mod world;

pub use print::{Error, Pdf};
