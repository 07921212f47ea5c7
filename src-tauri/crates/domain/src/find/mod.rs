//! Finding: what somebody types leads to the record that is meant.

pub(crate) mod spelling;
