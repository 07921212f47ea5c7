//! The only place that asks what day it is.

use jiff::{Zoned, civil::Date};

/// Today, by the clock and the time zone of this PC.
pub fn today() -> Date {
    Zoned::now().date()
}
