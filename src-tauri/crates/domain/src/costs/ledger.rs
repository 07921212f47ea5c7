//! All lines of a plan year by year, twice: as if nothing moved, and as planned.

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    costs::{
        book::PriceIndexDetails,
        growth::{self, Growth, apply, factors, nearest},
        lines::{self, Assumptions, Doubt, Line, LineOrigin},
        parts,
        place::Surroundings,
        share,
        years::{Horizon, Span, due},
    },
    decimal::Decimal,
    money::Cents,
    plan::Plan,
    register::costs::{CostId, CostNature, CostPhase},
    services::ServiceId,
};

/// Which of the two worlds a figure is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum World {
    /// Nothing moves.
    AsIs,
    /// What is planned is done.
    AsPlanned,
}

/// What a line comes to in one year, in one world, in cents.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Amount {
    /// Without VAT.
    pub net: Cents,
    /// The VAT on it.
    pub vat: Cents,
}

impl Amount {
    /// What is paid: a municipality cannot deduct the VAT.
    pub fn gross(self) -> Cents {
        // Both are bounded far below what can be counted.
        Cents(self.net.0 + self.vat.0)
    }
}

/// What a line comes to year by year: as it is, as planned.
type Amounts = Arc<[[Amount; 2]]>;

const PHASES: usize = 4;
const NATURES: usize = 5;

/// All lines of a plan, year by year.
#[derive(Debug, Clone)]
pub struct Ledger {
    horizon: Horizon,
    lines: Vec<Arc<Line>>,
    around: Arc<Surroundings>,
    /// For each line, for each year: as it is, as planned.
    amounts: Vec<Amounts>,
    /// For each phase and nature, for each year: as it is, as planned; with VAT, in cents.
    totals: Vec<[i64; 2]>,
}

impl Ledger {
    /// The ledger of a plan.
    pub fn of(plan: &Plan, with: Assumptions<'_>) -> Self {
        let (around, lines) = lines::of_plan(plan, with);
        let years = with.horizon.len();
        let mut ledger = Self {
            horizon: with.horizon,
            amounts: Vec::with_capacity(lines.len()),
            totals: vec![[0; 2]; PHASES * NATURES * years],
            around: Arc::new(around),
            lines: Vec::with_capacity(lines.len()),
        };
        let worked_out = parts::map(&lines, |it| it.counts().then(|| amounts(it, with)).flatten());
        for (mut line, amounts) in lines.into_iter().zip(worked_out) {
            let amounts = ledger.take(&mut line, amounts);
            ledger.amounts.push(amounts);
            ledger.lines.push(Arc::new(line));
        }
        ledger
    }

    /// Brings the ledger up to date after one cost line changed, came or went. Nothing where that can
    /// bear on other lines, and the ledger has to be made anew.
    pub fn after(&self, plan: &Plan, with: Assumptions<'_>, id: CostId) -> Option<Self> {
        if with.horizon != self.horizon {
            return None;
        }
        // What did not change is shared.
        let mut ledger = self.clone();
        let place = ledger.lines.binary_search_by_key(&LineOrigin::Kept(id), |it| it.origin);
        if let Ok(at) = place {
            if ledger.lines[at].concerns_others() {
                return None;
            }
            let (line, amounts) = (ledger.lines[at].clone(), ledger.amounts[at].clone());
            ledger.book(&line, &amounts, -1)?;
        }
        let new = lines::of_cost(plan, &self.around, with, id);
        match (place, new) {
            (_, Some(line)) if line.concerns_others() => return None,
            (Ok(at), Some(mut line)) => {
                let amounts = ledger.reckon(&mut line, with);
                ledger.amounts[at] = amounts;
                ledger.lines[at] = Arc::new(line);
            }
            (Ok(at), None) => {
                ledger.amounts.remove(at);
                ledger.lines.remove(at);
            }
            (Err(at), Some(mut line)) => {
                let amounts = ledger.reckon(&mut line, with);
                ledger.amounts.insert(at, amounts);
                ledger.lines.insert(at, Arc::new(line));
            }
            (Err(_), None) => (),
        }
        Some(ledger)
    }

    /// Works a line out for each year, and adds it to the sums.
    fn reckon(&mut self, line: &mut Line, with: Assumptions<'_>) -> Amounts {
        let amounts = line.counts().then(|| amounts(line, with)).flatten();
        self.take(line, amounts)
    }

    /// Adds what a line was worked out to be to the sums; one that cannot be counted comes to nothing.
    fn take(&mut self, line: &mut Line, amounts: Option<Amounts>) -> Amounts {
        match amounts {
            Some(amounts) if self.book(line, &amounts, 1).is_some() => return amounts,
            _ if line.counts() => drop(line.doubts.insert(Doubt::TooLarge)),
            _ => (),
        }
        vec![[Amount::default(); 2]; self.horizon.len()].into()
    }

    /// Adds the amounts of a line to the sums, or takes them out again. Nothing, and nothing done, if a
    /// sum is beyond what can be counted.
    fn book(&mut self, line: &Line, amounts: &[[Amount; 2]], sign: i64) -> Option<()> {
        if !line.counts() {
            return Some(());
        }
        let years = self.horizon.len();
        let from = (line.phase as usize * NATURES + line.nature as usize) * years;
        let mut sums = self.totals[from..from + years].to_vec();
        for (sum, amount) in sums.iter_mut().zip(amounts) {
            for world in 0..2 {
                sum[world] = sum[world].checked_add(amount[world].gross().0 * sign)?;
            }
        }
        self.totals[from..from + years].copy_from_slice(&sums);
        Some(())
    }

    /// The years it looks at.
    pub fn horizon(&self) -> Horizon {
        self.horizon
    }

    /// Its lines, in the order of their origins.
    pub fn lines(&self) -> &[Arc<Line>] {
        &self.lines
    }

    /// What it knows of services, machines and rooms.
    pub fn around(&self) -> &Surroundings {
        &self.around
    }

    /// What the line at a place comes to, year by year.
    pub fn amounts(&self, at: usize, world: World) -> impl Iterator<Item = Amount> {
        self.amounts[at].iter().map(move |it| it[world as usize])
    }

    /// What all lines of a phase and nature come to in the year at a place, with VAT.
    pub fn total(&self, world: World, phase: CostPhase, nature: CostNature, year: usize) -> Cents {
        let at = (phase as usize * NATURES + nature as usize) * self.horizon.len() + year;
        Cents(self.totals[at][world as usize])
    }

    /// The part of each of its services in what a line comes to in one year; the body as a whole where
    /// it is for no service.
    pub fn parts(&self, line: &Line, amount: Cents) -> Vec<(Option<ServiceId>, Cents)> {
        match share::divide(amount, &line.weights) {
            Some(parts) => line.services.iter().copied().map(Some).zip(parts).collect(),
            None => vec![(None, amount)],
        }
    }
}

impl Line {
    /// Whether it is counted can depend on other lines, or theirs on it.
    fn concerns_others(&self) -> bool {
        self.item == lines::POWER
            || matches!(self.nature, CostNature::Capital | CostNature::Depreciation)
    }
}

/// What a line comes to in each year, as it is and as planned; nothing if that is beyond what can be
/// counted.
fn amounts(line: &Line, with: Assumptions<'_>) -> Option<Amounts> {
    let knob = knob(line, with);
    let with_knob = apply(growth::ONE, knob)?;
    let grows = growth_of(line, with.indices, with.knobs.inflation);
    let base = i128::from(line.price.0).checked_mul(i128::from(line.quantity.0))?;
    let one = |span: Span, year: i16, factor: i128| -> Option<Amount> {
        let (parts, of) = due(line.rhythm, line.every_years, span, year);
        if parts == 0 {
            return Some(Amount::default());
        }
        let mut exact = nearest(base.checked_mul(parts)?, of);
        for factor in [factor, with_knob] {
            if factor != growth::ONE {
                exact = nearest(exact.checked_mul(factor)?, growth::ONE);
            }
        }
        let net = i64::try_from(nearest(exact, TO_CENTS)).ok().filter(|it| it.abs() <= LARGEST)?;
        let vat = nearest(i128::from(net) * i128::from(line.vat_percent.unwrap_or(0)), 100);
        Some(Amount { net: Cents(net), vat: Cents(i64::try_from(vat).ok()?) })
    };
    let in_both = line.phase == CostPhase::Now;
    let same = line.as_is == line.as_planned;
    let mut grown = grows.map(|it| factors(it, line.price_year, i64::from(with.horizon.first)));
    let each = with.horizon.years().map(|year| {
        let factor = match &mut grown {
            Some(grown) => grown.next()??,
            None => growth::ONE,
        };
        let planned = one(line.as_planned, year, factor)?;
        let as_is = match in_both {
            true if same => planned,
            true => one(line.as_is, year, factor)?,
            false => Amount::default(),
        };
        Some([as_is, planned])
    });
    each.collect()
}

/// A price of four decimals by a quantity of four decimals has eight; a cent has two.
const TO_CENTS: i128 = 1_000_000;
/// The largest amount of a line in a year, in cents: ten million millions of euro.
const LARGEST: i64 = 1_000_000_000_000_000;

/// How a line grows; nothing if it does not.
pub fn growth_of<'a>(
    line: &Line,
    indices: &'a BTreeMap<String, PriceIndexDetails>,
    more: Decimal,
) -> Option<Growth<'a>> {
    let index = line.index.as_ref().and_then(|(id, share)| Some((indices.get(id)?, *share)));
    let grows = line.growth.is_some() || index.is_some() || more.0 != 0;
    grows.then_some(Growth { rate: line.growth, index, more })
}

/// How much dearer or cheaper a line would be, in per cent.
pub(super) fn knob(line: &Line, with: Assumptions<'_>) -> Decimal {
    let knobs = with.knobs;
    match (line.origin, line.phase) {
        (LineOrigin::Energy(_), _) => knobs.energy,
        _ if line.item == lines::POWER => knobs.energy,
        _ if line.of_people => knobs.people,
        (_, CostPhase::Move) => knobs.moving,
        (_, CostPhase::After) if line.nature == CostNature::Current => knobs.fees,
        _ => Decimal(0),
    }
}
