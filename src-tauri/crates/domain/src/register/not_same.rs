//! Records that look alike and are not the same, as somebody said.

use serde::{Deserialize, Serialize};

use super::Register;

/// Two records of a register that are not the same, whatever their names look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct NotSame {
    /// Of which register.
    pub register: Register,
    /// The one with the smaller id.
    pub one: i64,
    /// The other.
    pub other: i64,
}

impl NotSame {
    /// Two records, whichever is named first.
    pub fn new(register: Register, one: i64, other: i64) -> Self {
        Self { register, one: one.min(other), other: one.max(other) }
    }
}
