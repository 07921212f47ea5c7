//! The languages the program speaks.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A language the program speaks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Language {
    /// Italian.
    #[default]
    It,
    /// English.
    En,
}

/// A language the program does not speak.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the program does not speak {0:?}, only \"it\" and \"en\"")]
pub struct UnknownLanguage(pub String);

impl Language {
    /// Every language, Italian first.
    pub const ALL: [Self; 2] = [Self::It, Self::En];

    /// Its two letters: `it`, `en`.
    pub fn code(self) -> &'static str {
        match self {
            Self::It => "it",
            Self::En => "en",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, UnknownLanguage> {
        let found = Self::ALL.into_iter().find(|it| it.code() == code);
        found.ok_or_else(|| UnknownLanguage(code.to_owned()))
    }
}
