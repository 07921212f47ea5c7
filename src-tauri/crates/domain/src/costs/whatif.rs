//! What if: how much the outcome hangs on each assumption.

use serde::{Deserialize, Serialize};

use crate::{
    costs::{
        book::Knobs,
        figures::{Figures, figures},
        grants::Grant,
        ledger::Ledger,
        lines::Assumptions,
    },
    decimal::Decimal,
    money::Cents,
    plan::Plan,
    register::value::options,
    text::word,
};

/// What can be turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Knob {
    /// The fees in the cloud.
    Fees,
    /// The power of the room.
    Energy,
    /// The hours of people.
    People,
    /// The move.
    Moving,
    /// The growth of all prices.
    Inflation,
}

word!(Knob = "cost-knob");

options! {
    Knob {
        Fees = "fees", Energy = "energy", People = "people", Moving = "moving",
        Inflation = "inflation",
    }
}

impl Knob {
    /// All of them.
    pub const EACH: [Self; 5] =
        [Self::Fees, Self::Energy, Self::People, Self::Moving, Self::Inflation];

    /// The knobs with this one turned by so much more.
    #[must_use]
    pub fn turned(self, mut knobs: Knobs, by: Decimal) -> Knobs {
        let knob = match self {
            Self::Fees => &mut knobs.fees,
            Self::Energy => &mut knobs.energy,
            Self::People => &mut knobs.people,
            Self::Moving => &mut knobs.moving,
            Self::Inflation => &mut knobs.inflation,
        };
        knob.0 = knob.0.saturating_add(by.0);
        knobs
    }
}

/// What turning one knob down and up does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Swing {
    /// What is turned.
    pub knob: Knob,
    /// By how much, down and up, in per cent; for inflation, in points.
    pub by: Decimal,
    /// By how much the saving over all years changes when it is turned down.
    pub down: Cents,
    /// The same when it is turned up.
    pub up: Cents,
}

impl Swing {
    /// How much it matters.
    pub fn width(self) -> u64 {
        self.down.0.abs_diff(self.up.0)
    }
}

/// How much the saving hangs on each assumption, what matters most first. Each is turned by `by`;
/// inflation by a tenth of that.
pub fn tornado(
    plan: &Plan,
    with: Assumptions<'_>,
    grants: &[Grant],
    by: Decimal,
) -> Option<Vec<Swing>> {
    let outcome = |knobs: Knobs| -> Option<Figures> {
        figures(plan, &Ledger::of(plan, Assumptions { knobs, ..with }), grants)
    };
    let base = outcome(with.knobs)?.saving;
    let swing = |knob: Knob| {
        let by = if knob == Knob::Inflation { Decimal(by.0 / 10) } else { by };
        let at = |by| outcome(knob.turned(with.knobs, by))?.saving.minus(base);
        Some(Swing { knob, by, down: at(Decimal(-by.0))?, up: at(by)? })
    };
    let mut swings = Knob::EACH.into_iter().map(swing).collect::<Option<Vec<Swing>>>()?;
    swings.sort_by_key(|it| std::cmp::Reverse(it.width()));
    Some(swings)
}
