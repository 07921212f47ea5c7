//! The terms of a call, as data of the reference pack.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    body::{Band, BodyKind},
    money::Cents,
    text::{Localized, Source},
};

/// A call that pays a fixed share and so much for each service, by way of moving.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// Stable id, such as `pnrr-1.2-comuni-2022-04`.
    pub id: String,
    /// Its title.
    pub title: Localized,
    /// The kinds of body that could apply.
    pub kinds: Vec<BodyKind>,
    /// First day for applications.
    pub opened: Date,
    /// Last day for applications.
    pub closed: Date,
    /// What the call had to give in all, where known.
    pub allocated: Option<Cents>,
    /// The amounts, one class a population band, or a single class for all.
    pub classes: Vec<Class>,
    /// Where the call and its dates come from.
    pub source: Source,
    /// Where the amounts come from.
    pub amounts_source: Source,
}

/// The amounts for one population band.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Class {
    /// The band; nothing where the call has a single class.
    pub band: Option<Band>,
    /// For each service moved by transfer (A).
    pub transfer: Cents,
    /// For each service moved by update (B).
    pub update: Cents,
    /// The fixed share, by number of services. The tiers follow each other without a gap; the
    /// first and the last give the least and the greatest number of services.
    pub tiers: Vec<Tier>,
}

/// The fixed share for a number of services from–to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tier {
    /// The least number of services.
    pub from: u32,
    /// The greatest number of services.
    pub to: u32,
    /// The fixed share.
    pub fee: Cents,
    /// Where this share comes from, where it differs from the rest of the amounts.
    pub source: Option<Source>,
}

impl Call {
    /// Whether applications could be sent on that day.
    pub fn is_open(&self, today: Date) -> bool {
        (self.opened..=self.closed).contains(&today)
    }

    /// The amounts for that band. A call with a single class ignores the band.
    pub fn class(&self, band: Option<Band>) -> Option<&Class> {
        self.classes.iter().find(|it| it.band.is_none() || it.band == band)
    }

    /// Whether the amounts depend on the population band.
    pub fn has_bands(&self) -> bool {
        self.classes.iter().all(|it| it.band.is_some())
    }
}

impl Class {
    /// The least number of services the call pays for.
    pub fn least(&self) -> u32 {
        self.tiers.iter().map(|it| it.from).min().unwrap_or(0)
    }

    /// The greatest number of services the call pays for.
    pub fn greatest(&self) -> u32 {
        self.tiers.iter().map(|it| it.to).max().unwrap_or(0)
    }

    /// The tier for so many services.
    pub fn tier(&self, services: u32) -> Option<&Tier> {
        self.tiers.iter().find(|it| (it.from..=it.to).contains(&services))
    }
}
