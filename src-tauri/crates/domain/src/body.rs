//! The body whose plan it is.

use serde::{Deserialize, Serialize};

use crate::{
    check::{Check, Problem, Problems, Rule},
    text::{Source, word},
};

/// What kind of body it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum BodyKind {
    /// A municipality.
    Comune,
    /// A province (and the free consortia of Sicily).
    Provincia,
    /// A metropolitan city.
    CittaMetropolitana,
    /// A union of municipalities.
    Unione,
}

word!(BodyKind = "body-kind");

/// A population band of the calls, 1 to 7: it exists only if it is in range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(type = "number"))]
pub struct Band(u8);

/// A number that is no band.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there is no population band {0}: bands go from 1 to {max}", max = Band::LAST)]
pub struct NoSuchBand(pub u8);

impl Band {
    /// The band of the largest cities.
    pub const LAST: u8 = 7;

    /// The band's number.
    pub fn number(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Band {
    type Error = NoSuchBand;

    fn try_from(number: u8) -> Result<Self, NoSuchBand> {
        if (1..=Self::LAST).contains(&number) { Ok(Self(number)) } else { Err(NoSuchBand(number)) }
    }
}

impl From<Band> for u8 {
    fn from(band: Band) -> Self {
        band.0
    }
}

/// A body as the reference pack knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BodyEntry {
    /// What kind of body it is.
    pub kind: BodyKind,
    /// Its full name: *Comune di Ferrara*.
    pub name: String,
    /// ISTAT code: six digits for a municipality, three for a province; empty if it has none.
    pub istat: String,
    /// Code in the public administration index (IPA); empty where unknown.
    pub ipa: String,
    /// The two letters of the province.
    pub province: String,
    /// The region.
    pub region: String,
    /// Inhabitants, where known.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub population: Option<i64>,
    /// The band of the calls; nothing where the calls have a single class.
    pub band: Option<Band>,
    /// Where the band comes from: a published payment wins over the population.
    pub band_source: Option<Source>,
    /// Where the population comes from.
    pub population_source: Option<Source>,
}

/// The body of a plan: the facts of the reference pack, as they were when the plan was made, and
/// what only the body itself knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Body {
    /// The facts of the reference pack.
    pub entry: BodyEntry,
    /// The officer for the digital transition (RTD); empty while unknown.
    pub rtd: String,
    /// Where to write to; empty while unknown.
    pub email: String,
    /// Whatever else.
    pub notes: String,
}

impl Body {
    /// The body as it starts, with nothing of its own yet.
    pub fn new(entry: BodyEntry) -> Self {
        Self { entry, rtd: String::new(), email: String::new(), notes: String::new() }
    }
}

impl Check for Body {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Problems::default();
        problems.name("name", &self.entry.name);
        problems.count("population", self.entry.population);
        if self.entry.kind == BodyKind::Comune && self.entry.band.is_none() {
            problems.add("band", Rule::BandOutOfRange);
        }
        problems.line("rtd", &self.rtd);
        problems.line("email", &self.email);
        problems.note("notes", &self.notes);
        problems.into_list()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_out_of_range_does_not_exist() {
        for number in [0, 8, 255] {
            assert_eq!(Band::try_from(number), Err(NoSuchBand(number)));
        }
        for number in 1..=7 {
            assert_eq!(Band::try_from(number).map(Band::number), Ok(number));
        }
    }
}
