//! Readiness: what has to be done or proved before, during and after the move of each service, what
//! of it was, and what it comes to. The figure is our own estimate, unofficial.

pub mod checklist;
