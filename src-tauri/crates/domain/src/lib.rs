//! The rules: what a service is, how it may move to the cloud, which grant pays and why.
//!
//! **Invariant:** everything here is a pure function of its arguments. This crate knows no
//! database, no window, no file and no clock; "today" is a parameter. It holds the *kinds* of
//! rule; a year's amounts, dates and lists come in as data from the reference pack.
//!
//! **Invariant:** no sentence for a person is written here. What has to be said is a
//! [`text::Message`]: a key of `i18n/` and the facts to put into it.

pub mod body;
pub mod catalogue;
pub mod check;
pub mod classification;
pub mod costs;
pub mod decimal;
pub mod explain;
pub mod find;
pub mod funding;
pub mod health;
pub mod matching;
pub mod migration;
pub mod money;
pub mod names;
pub mod plan;
pub mod priority;
pub mod readiness;
pub mod reading;
pub mod register;
pub mod services;
pub mod skills_gap;
pub mod strategy;
pub mod text;
pub mod today;
