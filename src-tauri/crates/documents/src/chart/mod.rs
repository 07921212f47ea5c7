//! Pictures as SVG, one drawing for the page and for paper.
//!
//! Only attributes are used, no styles, so that the page's content policy lets them in. Lines and
//! texts are drawn in `currentColor`: paper reads the colour on the root, a page may set its own.
//! Shades differ in a hatch or in their lightness, so that they read in grey.
//!
//! **Invariant:** every text is escaped, and every picture stands beside a table that says the same.

mod blocks;
mod columns;
mod draw;
mod falls;
mod lengths;
mod line;
mod parts;
mod radar;
mod scale;
mod steps;

pub use blocks::{BlockRow, Group, blocks};
pub use columns::{Column, columns};
pub use falls::{Fall, falls};
pub use lengths::{Length, lengths};
pub use line::line;
pub use parts::{Bar, bars};
pub use radar::{Axis, radar};
pub use steps::{Point, steps};
