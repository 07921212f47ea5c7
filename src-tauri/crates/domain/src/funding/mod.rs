//! Grants: the terms of a call, the amount they give, and whether a service may count.

pub mod call;
pub mod line;
pub mod quote;
pub mod verdict;
