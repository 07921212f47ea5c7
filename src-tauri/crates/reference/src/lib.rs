//! The reference data pack: its types, its reading, its checks.
//!
//! Facts of the outside world, each with its source and certainty: the catalogue of services, the
//! bodies, the calls with their amounts, the three samples. The data are files in `reference/` at
//! the top of the repository and are built into the program.
//!
//! **Invariant:** no rule is here. The pack says what a call pays; `domain` computes with it.
//!
//! **Invariant:** nothing is read from disk, and each part is read only when somebody asks for it.

pub mod bodies;
pub mod catalogue;
mod cited;
mod embedded;
pub mod grants;
pub mod imports;
pub mod manifest;
pub mod method;
mod pack;
pub mod sample;
pub mod sample_costs;

pub use pack::Pack;
