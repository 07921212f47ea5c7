//! The only place that asks what day it is.

use jiff::{
    Timestamp, Zoned,
    civil::{Date, DateTime},
};

/// Today, by the clock and the time zone of this PC.
pub fn today() -> Date {
    Zoned::now().date()
}

/// Now, on the clock on the wall.
pub fn now() -> DateTime {
    Zoned::now().datetime()
}

/// This moment.
pub fn moment() -> Timestamp {
    Timestamp::now()
}
