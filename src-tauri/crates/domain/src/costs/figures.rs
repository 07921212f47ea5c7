//! The figures: what it all comes to, by the formulas of the manual and our own.

use serde::{Deserialize, Serialize};

use crate::{
    body::Body,
    costs::{
        grants::Grant,
        growth::{ONE, apply, nearest},
        ledger::{Ledger, World},
    },
    decimal::Decimal,
    money::Cents,
    plan::Plan,
    register::costs::{CostNature, CostPhase},
    services::Provision,
};

/// What one year comes to, with VAT.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct YearFigures {
    /// The year.
    pub year: i16,
    /// What today's way would go on costing, in cash.
    pub as_is: Cents,
    /// What of it is left as planned.
    pub remaining: Cents,
    /// What of it ends: current spending.
    pub avoided_current: Cents,
    /// What of it ends: purchases.
    pub avoided_capital: Cents,
    /// What the move costs.
    pub moving: Cents,
    /// The fees in the cloud: current spending.
    pub fees: Cents,
    /// What is bought for the cloud.
    pub after_capital: Cents,
    /// What leaving the cloud costs.
    pub exit: Cents,
    /// Everything that is paid as planned.
    pub cash: Cents,
    /// The gap after the grant: the fees less the current spending that ends.
    pub gap: Cents,
    /// What grants bring; never taken off anything.
    pub grant: Cents,
    /// Hidden costs of today's way that end: estimates, no cash.
    pub hidden_avoided: Cents,
    /// Hidden costs as planned: estimates, no cash.
    pub hidden: Cents,
    /// Benefits estimated in money, no cash.
    pub benefits: Cents,
}

/// What it all comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Figures {
    /// Year by year.
    pub years: Vec<YearFigures>,
    /// What today's way would cost over the years.
    pub tco_as_is: Cents,
    /// What the cloud costs over the years: the move, what recurs, leaving it (TCO).
    pub tco: Cents,
    /// What of today's way ends over the years, in cash.
    pub tangible: Cents,
    /// What is gained besides: hidden costs that end, benefits in money. Estimates.
    pub intangible: Cents,
    /// (tangible − TCO) / TCO; nothing where there is no TCO.
    pub roi: Option<Decimal>,
    /// The same with what is intangible.
    pub roi_with_intangible: Option<Decimal>,
    /// Tangible benefits less TCO.
    pub saving: Cents,
    /// The first year in which what ends has paid for the move; nothing if none of them.
    pub payback: Option<i16>,
    /// The present value of what ends less what it costs; nothing where no rate is given.
    pub present_value: Option<Cents>,
    /// The rate it is reckoned with, in per cent.
    pub discount: Option<Decimal>,
    /// What all grants bring, also those without a year.
    pub grants: Cents,
    /// What grants bring of which nobody has said when.
    pub grants_without_year: Cents,
    /// The first whole year in which everything has moved and no grant pays any more.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub gap_year: Option<i16>,
    /// The gap of that year.
    pub gap: Option<Cents>,
    /// Fees of that year for each inhabitant; nothing where there are none, or nobody knows.
    pub per_inhabitant: Option<Cents>,
    /// Fees of that year for each user; nothing where there are none, or nobody knows.
    pub per_user: Option<Cents>,
    /// How many lines are in the sums.
    pub counted: usize,
    /// How many are not, because something is missing.
    pub left_out: usize,
}

/// The figures of a ledger. Nothing if a sum is beyond what can be counted.
pub fn figures(plan: &Plan, ledger: &Ledger, grants: &[Grant]) -> Option<Figures> {
    let years: Vec<YearFigures> =
        (0..ledger.horizon().len()).map(|at| year(ledger, grants, at)).collect::<Option<_>>()?;
    let sum = |of: fn(&YearFigures) -> i64| -> Option<Cents> {
        years.iter().try_fold(0_i64, |sum, it| sum.checked_add(of(it))).map(Cents)
    };
    let shares = depreciation(ledger)?;
    let tco = Cents(
        sum(|it| it.moving.0 + it.fees.0 + it.after_capital.0 + it.exit.0)?
            .0
            .checked_add(shares.planned.0)?,
    );
    let tangible = Cents(
        sum(|it| it.avoided_current.0 + it.avoided_capital.0)?.0.checked_add(shares.avoided.0)?,
    );
    let intangible = sum(|it| it.hidden_avoided.0 + it.benefits.0)?;
    let discount = plan.costs.settings.discount;
    let gap_year = gap_year(ledger, grants);
    let of_gap = years.iter().find(|it| Some(it.year) == gap_year);
    Some(Figures {
        tco_as_is: Cents(sum(|it| it.as_is.0)?.0.checked_add(shares.as_is.0)?),
        tco,
        tangible,
        intangible,
        roi: ratio(tangible.minus(tco)?, tco),
        roi_with_intangible: ratio(tangible.plus(intangible)?.minus(tco)?, tco),
        saving: tangible.minus(tco)?,
        payback: payback(&years),
        present_value: match discount {
            Some(rate) => Some(present_value(&years, rate)?),
            None => None,
        },
        discount,
        grants: sum_of(grants.iter().filter_map(|it| it.amount))?,
        grants_without_year: sum_of(
            grants.iter().filter(|it| it.year.is_none()).filter_map(|it| it.amount),
        )?,
        gap_year,
        gap: of_gap.map(|it| it.gap),
        per_inhabitant: of_gap.and_then(|it| each(it.fees, inhabitants(&plan.body))),
        per_user: of_gap.and_then(|it| each(it.fees, users(plan))),
        counted: ledger.lines().iter().filter(|it| it.counts()).count(),
        left_out: ledger.lines().iter().filter(|it| it.lacks_something()).count(),
        years,
    })
}

fn sum_of(mut amounts: impl Iterator<Item = Cents>) -> Option<Cents> {
    amounts.try_fold(Cents(0), Cents::plus)
}

fn year(ledger: &Ledger, grants: &[Grant], at: usize) -> Option<YearFigures> {
    use CostNature::{Benefit, Capital, Current, Hidden};
    use CostPhase::{After, Exit, Move, Now};
    let of = |world, phase, nature| ledger.total(world, phase, nature, at);
    let cash = |world, phase| of(world, phase, Current).plus(of(world, phase, Capital));
    let planned = |phase| cash(World::AsPlanned, phase);
    let avoided = |nature| of(World::AsIs, Now, nature).minus(of(World::AsPlanned, Now, nature));
    let fees = of(World::AsPlanned, After, Current);
    let hidden = [Now, Move, After, Exit]
        .into_iter()
        .try_fold(Cents(0), |sum, phase| sum.plus(of(World::AsPlanned, phase, Hidden)))?;
    let benefits = [Now, Move, After, Exit]
        .into_iter()
        .try_fold(Cents(0), |sum, phase| sum.plus(of(World::AsPlanned, phase, Benefit)))?;
    let year = ledger.horizon().years().nth(at)?;
    let avoided_current = avoided(Current)?;
    let remaining = planned(Now)?;
    let (moving, exit) = (planned(Move)?, planned(Exit)?);
    Some(YearFigures {
        year,
        as_is: cash(World::AsIs, Now)?,
        remaining,
        avoided_current,
        avoided_capital: avoided(Capital)?,
        moving,
        fees,
        after_capital: of(World::AsPlanned, After, Capital),
        exit,
        cash: remaining.plus(moving)?.plus(planned(After)?)?.plus(exit)?,
        gap: fees.minus(avoided_current)?,
        grant: grants
            .iter()
            .filter(|it| it.year == Some(year))
            .filter_map(|it| it.amount)
            .try_fold(Cents(0), Cents::plus)?,
        hidden_avoided: avoided(Hidden)?,
        hidden,
        benefits,
    })
}

/// The yearly shares of purchases that are not counted themselves.
struct Shares {
    as_is: Cents,
    avoided: Cents,
    planned: Cents,
}

fn depreciation(ledger: &Ledger) -> Option<Shares> {
    let sum = |world, phases: &[CostPhase]| {
        let years = 0..ledger.horizon().len();
        let each = years.flat_map(|at| phases.iter().map(move |phase| (at, *phase)));
        let mut each = each.map(|(at, it)| ledger.total(world, it, CostNature::Depreciation, at));
        each.try_fold(Cents(0), Cents::plus)
    };
    let as_is = sum(World::AsIs, &[CostPhase::Now])?;
    Some(Shares {
        as_is,
        avoided: as_is.minus(sum(World::AsPlanned, &[CostPhase::Now])?)?,
        planned: sum(World::AsPlanned, &[CostPhase::Move, CostPhase::After, CostPhase::Exit])?,
    })
}

/// A quotient of two amounts, to four decimals; nothing where there is nothing to divide by.
pub fn ratio(part: Cents, whole: Cents) -> Option<Decimal> {
    if whole.0 <= 0 {
        return None;
    }
    let scaled = i128::from(part.0) * i128::from(Decimal::ONE);
    i64::try_from(nearest(scaled, i128::from(whole.0))).ok().map(Decimal)
}

/// The first year in which all that has ended so far, less the fees, has paid for the move.
fn payback(years: &[YearFigures]) -> Option<i16> {
    let initial: i128 = years.iter().map(|it| i128::from(it.moving.0)).sum();
    let mut sum = 0_i128;
    years.iter().find_map(|it| {
        let ended = i128::from(it.avoided_current.0) + i128::from(it.avoided_capital.0);
        sum += ended - i128::from(it.fees.0) - i128::from(it.after_capital.0);
        // What never moved has nothing to pay back.
        (initial > 0 && sum >= initial).then_some(it.year)
    })
}

/// What ends less what it costs, each year divided by how much less money is worth then; the first
/// year by one year's rate.
fn present_value(years: &[YearFigures], rate: Decimal) -> Option<Cents> {
    let mut factor = ONE;
    let mut sum = 0_i128;
    for it in years {
        factor = apply(factor, rate)?;
        let ended = i128::from(it.avoided_current.0) + i128::from(it.avoided_capital.0);
        let cost = i128::from(it.moving.0)
            + i128::from(it.fees.0)
            + i128::from(it.after_capital.0)
            + i128::from(it.exit.0);
        sum += nearest((ended - cost).checked_mul(ONE)?, factor);
    }
    i64::try_from(sum).ok().map(Cents)
}

/// The first whole year in which everything has moved and no grant pays any more; where no grant has a
/// year, from the second year on.
fn gap_year(ledger: &Ledger, grants: &[Grant]) -> Option<i16> {
    let horizon = ledger.horizon();
    let paid = grants.iter().filter_map(|it| it.year).max();
    let after = paid.map_or(horizon.first, |it| it.max(horizon.first)).checked_add(1)?;
    let moved = ledger.around().all_moved().map_or(after, |day| {
        if day.day_of_year() == 1 { day.year() } else { day.year().saturating_add(1) }
    });
    (!horizon.is_empty()).then(|| after.max(moved).min(horizon.last_day().year()))
}

/// An amount for each of so many; nothing where there are none, or nobody knows.
pub fn each(amount: Cents, count: Option<i64>) -> Option<Cents> {
    let count = count.filter(|it| *it > 0)?;
    i64::try_from(nearest(i128::from(amount.0), i128::from(count))).ok().map(Cents)
}

/// The inhabitants of the body.
pub fn inhabitants(body: &Body) -> Option<i64> {
    body.entry.population
}

/// The users of all services that are offered; nothing where nobody has said of any.
pub fn users(plan: &Plan) -> Option<i64> {
    let offered = plan.services.iter().filter(|it| it.details.provision == Provision::Offered);
    let users: Vec<i64> = offered.filter_map(|it| it.details.users).collect();
    if users.is_empty() {
        return None;
    }
    users.iter().try_fold(0_i64, |sum, it| sum.checked_add(*it))
}
