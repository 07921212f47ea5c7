//! The classes of data of the national cloud strategy, and what each asks of those who supply.

use serde::{Deserialize, Serialize};

use crate::{register::value::options, text::word};

/// A level of qualification: of a cloud service (QC), of the infrastructure of one (QI), or of an
/// infrastructure of the administration (AI). A higher number is stricter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Level {
    /// A qualified service, level 1.
    Qc1,
    /// A qualified service, level 2.
    Qc2,
    /// A qualified service, level 3.
    Qc3,
    /// A qualified service, level 4.
    Qc4,
    /// A qualified infrastructure, level 1.
    Qi1,
    /// A qualified infrastructure, level 2.
    Qi2,
    /// A qualified infrastructure, level 3.
    Qi3,
    /// A qualified infrastructure, level 4.
    Qi4,
    /// An adequate infrastructure of the administration, level 1.
    Ai1,
    /// An adequate infrastructure of the administration, level 2.
    Ai2,
    /// An adequate infrastructure of the administration, level 3.
    Ai3,
    /// An adequate infrastructure of the administration, level 4.
    Ai4,
}

word!(Level = "level");

options! {
    Level {
        Qc1 = "qc1", Qc2 = "qc2", Qc3 = "qc3", Qc4 = "qc4",
        Qi1 = "qi1", Qi2 = "qi2", Qi3 = "qi3", Qi4 = "qi4",
        Ai1 = "ai1", Ai2 = "ai2", Ai3 = "ai3", Ai4 = "ai4",
    }
}
