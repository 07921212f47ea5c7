//! The desktop shell: opens the window and answers the page.
//!
//! **Invariant:** nothing is decided here. A command hands its arguments to a job of `app` and the
//! outcome to the page.

#[cfg(test)]
mod bindings;
mod commands;
mod start;
mod window;

pub use commands::with_commands;
pub use start::run;
