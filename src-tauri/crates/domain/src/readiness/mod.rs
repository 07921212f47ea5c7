//! Readiness: what has to be done or proved before, during and after the move of each service, what
//! of it was, and what it comes to. The figure is our own estimate, unofficial.
//!
//! A plan keeps a [`dossier::Dossier`]: answers, proofs, lists, decisions. A [`board::Board`] holds
//! the items against it and counts; list, detail, picture and paper all ask the board.

pub mod answers;
pub mod basis;
pub mod blocks;
pub mod board;
pub mod change;
pub mod checklist;
pub mod codes;
pub mod dossier;
pub mod due;
pub mod facts;
pub mod next;
pub mod proofs;
pub mod score;
