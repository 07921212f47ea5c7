//! Which of the six strategies fit a service, and why.
//!
//! The strategies and their rules are data of the reference pack. What is known of a service
//! ([`facts`]) is held against the rules ([`rules`]) and the strategies are put in order
//! ([`weigh`]). Nothing is chosen here: a person chooses.

mod answer;
pub mod facts;
pub mod rules;
pub mod weigh;
