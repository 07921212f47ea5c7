//! What stands in the cellar: servers, storage, power, cooling, rooms.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    check::{Check, Problem, Problems, Rule},
    money::Cents,
    register::{
        applications::ApplicationId,
        record,
        value::{OwnValues, options},
    },
    text::word,
};

record!(
    /// Names a saved asset.
    AssetId,
    /// An asset in the plan.
    Asset,
    AssetDetails
);

/// What kind of thing it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum AssetKind {
    /// A machine that serves.
    Server,
    /// Disks that several machines share.
    Storage,
    /// What keeps the power up (UPS).
    Ups,
    /// What keeps it cool.
    Cooling,
    /// Switches, firewalls, lines.
    Network,
    /// The room itself.
    Room,
    /// Anything else.
    Other,
}

word!(AssetKind = "asset-kind");

options! {
    AssetKind {
        Server = "server", Storage = "storage", Ups = "ups", Cooling = "cooling",
        Network = "network", Room = "room", Other = "other",
    }
}

/// The hours of a leap year.
const HOURS_OF_A_YEAR: i64 = 366 * 24;

/// What the clerk knows about an asset.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AssetDetails {
    /// The name the offices give it.
    pub name: String,
    /// What it is.
    pub kind: Option<AssetKind>,
    /// Where it stands.
    pub place: String,
    /// Make and model.
    pub model: String,
    /// The power it takes, in watts.
    pub watts: Option<i64>,
    /// Somebody measured it; otherwise it is what its plate says.
    pub watts_measured: bool,
    /// The hours it runs a year; nothing: always.
    pub hours_per_year: Option<i64>,
    /// The day it was bought.
    pub bought: Option<Date>,
    /// What it cost, in cents.
    pub price: Option<Cents>,
    /// How many years it is meant to last.
    pub life_years: Option<i64>,
    /// The last day of its warranty.
    pub warranty_until: Option<Date>,
    /// The applications it hosts.
    pub applications: Vec<ApplicationId>,
    /// Whatever else.
    pub notes: String,
    /// The columns the body added.
    pub own: OwnValues,
}

impl Check for AssetDetails {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Problems::default();
        problems.name("name", &self.name);
        problems.line("place", &self.place);
        problems.line("model", &self.model);
        problems.count("watts", self.watts);
        problems.count("hours_per_year", self.hours_per_year);
        if self.hours_per_year.is_some_and(|it| it > HOURS_OF_A_YEAR) {
            problems.add("hours_per_year", Rule::TooLarge);
        }
        problems.money("price", self.price);
        problems.count("life_years", self.life_years);
        if let (Some(bought), Some(until)) = (self.bought, self.warranty_until)
            && until < bought
        {
            problems.add("warranty_until", Rule::BeforeStart);
        }
        problems.once("applications", self.applications.iter().copied());
        problems.note("notes", &self.notes);
        problems.own(&self.own);
        problems.into_list()
    }
}
