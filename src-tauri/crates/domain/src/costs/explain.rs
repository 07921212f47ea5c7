//! Why a figure is what it is, down to the lines, the keys and the rounding.

use serde::{Deserialize, Serialize};

use crate::{
    costs::{
        figures::{self, Figures, YearFigures},
        grants::Grant,
        growth::{self, grown, nearest},
        items::CostMethod,
        ledger::{Ledger, World, growth_of, knob},
        lines::{Assumptions, Line},
        years::{MONTH, due},
    },
    decimal::Decimal,
    explain::Explanation,
    money::Cents,
    plan::Plan,
    register::{
        costs::{CostNature, CostPhase, CostRhythm},
        value::options,
    },
    text::{Datum, Message, word},
};

/// A figure that explains itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Figure {
    /// What today's way would go on costing.
    AsIs,
    /// What of it is left.
    Remaining,
    /// What of it ends.
    Avoided,
    /// The move.
    Moving,
    /// The fees.
    Fees,
    /// Leaving the cloud.
    Exit,
    /// Everything that is paid.
    Cash,
    /// The gap after the grant.
    Gap,
    /// What grants bring.
    Grants,
    /// The total cost of the cloud.
    Tco,
    /// The return, with tangible benefits.
    Roi,
    /// The return, with all benefits.
    RoiWithIntangible,
    /// Hidden costs that end, and benefits in money.
    Intangible,
    /// What is saved over the years.
    Saving,
    /// When it has paid for itself.
    Payback,
    /// The present value.
    PresentValue,
    /// Fees for each inhabitant.
    PerInhabitant,
    /// Fees for each user.
    PerUser,
}

word!(Figure = "cost-figure");

options! {
    Figure {
        AsIs = "as_is", Remaining = "remaining", Avoided = "avoided", Moving = "moving",
        Fees = "fees", Exit = "exit", Cash = "cash", Gap = "gap", Grants = "grants", Tco = "tco",
        Roi = "roi", RoiWithIntangible = "roi_with_intangible", Intangible = "intangible",
        Saving = "saving", Payback = "payback", PresentValue = "present_value",
        PerInhabitant = "per_inhabitant", PerUser = "per_user",
    }
}

/// How many lines an explanation names; the rest is told as one sum.
const NAMED: usize = 30;

/// What explanations are made of.
#[derive(Debug, Clone, Copy)]
pub struct Explainer<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Its ledger.
    pub ledger: &'a Ledger,
    /// Its figures.
    pub figures: &'a Figures,
    /// Its grants.
    pub grants: &'a [Grant],
    /// What was assumed.
    pub with: Assumptions<'a>,
}

/// Which lines a sum is of, and with which sign each world counts.
#[derive(Clone, Copy)]
struct Sum {
    world: Option<World>,
    takes: fn(CostPhase, CostNature) -> bool,
}

const AS_IS: Sum = Sum {
    world: Some(World::AsIs),
    takes: |phase, nature| phase == CostPhase::Now && nature.is_cash(),
};
const AS_IS_SHARES: Sum = Sum {
    world: Some(World::AsIs),
    takes: |phase, nature| phase == CostPhase::Now && nature == CostNature::Depreciation,
};
const REMAINING: Sum = Sum { world: Some(World::AsPlanned), ..AS_IS };
/// What is paid as things are, less what is paid as planned.
const AVOIDED: Sum = Sum { world: None, ..AS_IS };
const AVOIDED_CURRENT: Sum = Sum {
    world: None,
    takes: |phase, nature| phase == CostPhase::Now && nature == CostNature::Current,
};
const MOVING: Sum = Sum {
    world: Some(World::AsPlanned),
    takes: |phase, nature| phase == CostPhase::Move && nature.is_cash(),
};
const FEES: Sum = Sum {
    world: Some(World::AsPlanned),
    takes: |phase, nature| phase == CostPhase::After && nature == CostNature::Current,
};
const RECURRING: Sum = Sum {
    world: Some(World::AsPlanned),
    takes: |phase, nature| phase == CostPhase::After && nature.is_cash(),
};
const EXIT: Sum = Sum {
    world: Some(World::AsPlanned),
    takes: |phase, nature| phase == CostPhase::Exit && nature.is_cash(),
};
const SHARES: Sum = Sum {
    world: Some(World::AsPlanned),
    takes: |phase, nature| phase != CostPhase::Now && nature == CostNature::Depreciation,
};
const AVOIDED_SHARES: Sum = Sum {
    world: None,
    takes: |phase, nature| phase == CostPhase::Now && nature == CostNature::Depreciation,
};
const AVOIDED_HIDDEN: Sum = Sum {
    world: None,
    takes: |phase, nature| phase == CostPhase::Now && nature == CostNature::Hidden,
};
const BENEFITS: Sum =
    Sum { world: Some(World::AsPlanned), takes: |_, nature| nature == CostNature::Benefit };

impl Explainer<'_> {
    /// Why a figure is what it is, in one year or over all of them.
    pub fn explain(&self, figure: Figure, year: Option<i16>) -> Explanation {
        let at = year.and_then(|it| self.with.horizon.place(it));
        let label = self.label(figure, at);
        let whole = |figures: fn(&Figures) -> Option<Cents>| figures(self.figures);
        match figure {
            Figure::AsIs => match at {
                Some(_) => self.sum(label, AS_IS, at),
                None => self.as_is(label),
            },
            Figure::Remaining => self.sum(label, REMAINING, at),
            Figure::Avoided => self.sum(label, AVOIDED, at),
            Figure::Moving => self.sum(label, MOVING, at),
            Figure::Fees => self.sum(label, FEES, at),
            Figure::Exit => self.sum(label, EXIT, at),
            Figure::Cash => {
                let parts = [
                    self.part(Figure::Remaining, REMAINING, at),
                    self.part(Figure::Moving, MOVING, at),
                    self.part(Figure::Fees, RECURRING, at),
                    self.part(Figure::Exit, EXIT, at),
                ];
                let value = self.of_years(at, |it| it.cash);
                Explanation::computed(label, value, Message::new("costs-rule-sum"), parts.into())
            }
            Figure::Gap => {
                let parts = vec![
                    self.part(Figure::Fees, FEES, at),
                    self.part(Figure::Avoided, AVOIDED_CURRENT, at),
                ];
                let value = self.of_years(at, |it| it.gap);
                let rule = Message::new("costs-rule-gap");
                self.sourced(Explanation::computed(label, value, rule, parts), "gap")
            }
            Figure::Grants => {
                let of_year = |it: &&Grant| at.is_none() || it.year == year;
                let each = self.grants.iter().filter(of_year).map(|it| {
                    let key = if it.computed { "costs-grant-computed" } else { "costs-grant" };
                    let name = Message::new(key).with("name", it.title.clone());
                    Explanation::fact(name, it.amount)
                });
                let value = match at {
                    Some(at) => Some(self.figures.years[at].grant),
                    None => Some(self.figures.grants),
                };
                let rule = Message::new("costs-rule-grants");
                Explanation::computed(label, value, rule, each.collect())
            }
            Figure::Tco => {
                let mut parts = vec![
                    self.part(Figure::Moving, MOVING, at),
                    self.part(Figure::Fees, RECURRING, at),
                    self.part(Figure::Exit, EXIT, at),
                ];
                parts.extend(self.extra("costs-part-shares", SHARES, at));
                let value = whole(|it| Some(it.tco));
                let rule = Message::new("costs-rule-tco");
                self.sourced(Explanation::computed(label, value, rule, parts), "tco")
            }
            Figure::Intangible => {
                let mut parts = Vec::new();
                parts.extend(self.extra("costs-part-hidden", AVOIDED_HIDDEN, at));
                parts.extend(self.extra("costs-part-benefits", BENEFITS, at));
                let value = whole(|it| Some(it.intangible));
                Explanation::computed(label, value, Message::new("costs-rule-intangible"), parts)
            }
            Figure::Saving => {
                let value = whole(|it| Some(it.saving));
                let rule = Message::new("costs-rule-saving");
                let parts = vec![self.tangible(), self.explain(Figure::Tco, None)];
                self.sourced(Explanation::computed(label, value, rule, parts), "saving")
            }
            Figure::Roi => {
                let parts = vec![self.tangible(), self.explain(Figure::Tco, None)];
                let value = percent(self.figures.roi);
                let rule = Message::new("costs-rule-roi");
                self.sourced(Explanation::computed(label, value, rule, parts), "roi")
            }
            Figure::RoiWithIntangible => {
                let parts = vec![
                    self.tangible(),
                    self.explain(Figure::Intangible, None),
                    self.explain(Figure::Tco, None),
                ];
                let value = percent(self.figures.roi_with_intangible);
                let rule = Message::new("costs-rule-roi-all");
                self.sourced(Explanation::computed(label, value, rule, parts), "roi")
            }
            Figure::Payback => {
                let mut parts = vec![self.part(Figure::Moving, MOVING, None)];
                let mut sum = Cents(0);
                for it in &self.figures.years {
                    let year = it.avoided_current.0 + it.avoided_capital.0
                        - it.fees.0
                        - it.after_capital.0;
                    sum = Cents(sum.0.saturating_add(year));
                    let name = Message::new("costs-part-cumulated").with("year", year_of(it.year));
                    parts.push(Explanation::fact(name, sum));
                }
                let value = self.figures.payback.map_or(Datum::Unknown, year_of);
                let rule = Message::new("costs-rule-payback");
                self.sourced(Explanation::computed(label, value, rule, parts), "payback")
            }
            Figure::PresentValue => {
                let rate = self.figures.discount.map_or(Datum::Unknown, Datum::Share);
                let rule = Message::new("costs-rule-present").with("rate", rate);
                let net = |it: &YearFigures| {
                    let ended = it.avoided_current.0 + it.avoided_capital.0;
                    let cost = it.moving.0 + it.fees.0 + it.after_capital.0 + it.exit.0;
                    let name = Message::new("costs-part-net").with("year", year_of(it.year));
                    Explanation::fact(name, Cents(ended - cost))
                };
                let parts = self.figures.years.iter().map(net).collect();
                let value = self.figures.present_value;
                self.sourced(Explanation::computed(label, value, rule, parts), "npv")
            }
            Figure::PerInhabitant => {
                let count = figures::inhabitants(&self.plan.body);
                self.each(label, self.figures.per_inhabitant, "costs-part-inhabitants", count)
            }
            Figure::PerUser => {
                let count = figures::users(self.plan);
                self.each(label, self.figures.per_user, "costs-part-users", count)
            }
        }
    }

    /// Why a line comes to what it does in one year.
    pub fn line(&self, at: usize, world: World, year: usize) -> Explanation {
        let amount = self.ledger.amounts(at, world).nth(year).unwrap_or_default();
        self.line_of(at, world, year, amount.gross())
    }

    fn label(&self, figure: Figure, at: Option<usize>) -> Message {
        match at {
            Some(at) => Message::new("costs-figure-year")
                .with("figure", figure)
                .with("year", year_of(self.figures.years[at].year)),
            None => Message::new("costs-figure-all")
                .with("figure", figure)
                .with("first", year_of(self.with.horizon.first))
                .with("last", year_of(self.with.horizon.last_day().year())),
        }
    }

    fn of_years(&self, at: Option<usize>, of: fn(&YearFigures) -> Cents) -> Option<Cents> {
        match at {
            Some(at) => self.figures.years.get(at).map(of),
            None => self.figures.years.iter().map(of).try_fold(Cents(0), Cents::plus),
        }
    }

    fn sourced(&self, explanation: Explanation, formula: &str) -> Explanation {
        match self.method().formula(formula) {
            Some(source) => explanation.from_source(source.clone()),
            None => explanation,
        }
    }

    fn method(&self) -> &CostMethod {
        self.with.method
    }

    /// What today's way would cost over the years, in cash and in yearly shares.
    fn as_is(&self, label: Message) -> Explanation {
        let Some(shares) = self.extra("costs-part-shares", AS_IS_SHARES, None) else {
            return self.sum(label, AS_IS, None);
        };
        let parts = vec![self.part(Figure::Cash, AS_IS, None), shares];
        let rule = Message::new("costs-rule-sum");
        Explanation::computed(label, self.figures.tco_as_is, rule, parts)
    }

    /// What really ends, in cash and in yearly shares.
    fn tangible(&self) -> Explanation {
        let mut parts = vec![self.part(Figure::Avoided, AVOIDED, None)];
        parts.extend(self.extra("costs-part-avoided-shares", AVOIDED_SHARES, None));
        let label = Message::new("costs-part-tangible");
        let rule = Message::new("costs-rule-sum");
        Explanation::computed(label, self.figures.tangible, rule, parts)
    }

    fn part(&self, figure: Figure, sum: Sum, at: Option<usize>) -> Explanation {
        self.sum(self.label(figure, at), sum, at)
    }

    /// A sum that is told only where it is something.
    fn extra(&self, key: &str, sum: Sum, at: Option<usize>) -> Option<Explanation> {
        let found = self.sum(Message::new(key), sum, at);
        (!found.inputs.is_empty()).then_some(found)
    }

    fn each(
        &self,
        label: Message,
        value: Option<Cents>,
        of: &str,
        count: Option<i64>,
    ) -> Explanation {
        let mut parts = Vec::new();
        if let Some(at) = self.figures.gap_year.and_then(|it| self.with.horizon.place(it)) {
            parts.push(self.part(Figure::Fees, FEES, Some(at)));
        }
        let count = count.map_or(Datum::Unknown, Datum::Number);
        parts.push(Explanation::fact(Message::new(of), count));
        let rule = Message::new("costs-rule-each");
        self.sourced(Explanation::computed(label, value, rule, parts), "unit_cost")
    }

    /// A sum over lines, the largest first.
    fn sum(&self, label: Message, sum: Sum, at: Option<usize>) -> Explanation {
        let mut found: Vec<(usize, Cents)> = Vec::new();
        for (place, line) in self.ledger.lines().iter().enumerate() {
            if line.counts() && (sum.takes)(line.phase, line.nature) {
                let amount = self.amount(place, sum, at);
                if amount.0 != 0 {
                    found.push((place, amount));
                }
            }
        }
        let whole = found.iter().map(|(_, it)| *it).try_fold(Cents(0), Cents::plus);
        found.sort_by_key(|(place, it)| (std::cmp::Reverse(it.0.unsigned_abs()), *place));
        let rest = found.split_off(found.len().min(NAMED));
        let explain = |(place, amount): (usize, Cents)| match (at, sum.world) {
            (Some(year), Some(world)) => self.line_of(place, world, year, amount),
            (Some(year), None) => self.ending(place, year, amount),
            (None, _) => self.over_years(place, sum, amount),
        };
        let mut inputs: Vec<Explanation> = found.into_iter().map(explain).collect();
        if !rest.is_empty() {
            let name = Message::new("costs-other-lines").with("count", rest.len());
            let amount = rest.iter().map(|(_, it)| *it).try_fold(Cents(0), Cents::plus);
            inputs.push(Explanation::fact(name, amount));
        }
        Explanation::computed(label, whole, Message::new("costs-rule-lines"), inputs)
    }

    fn amount(&self, place: usize, sum: Sum, at: Option<usize>) -> Cents {
        let of = |world| -> i64 {
            let mut amounts = self.ledger.amounts(place, world).map(|it| it.gross().0);
            match at {
                Some(at) => amounts.nth(at).unwrap_or(0),
                None => amounts.sum(),
            }
        };
        match sum.world {
            Some(world) => Cents(of(world)),
            None => Cents(of(World::AsIs) - of(World::AsPlanned)),
        }
    }

    fn name(line: &Line) -> Message {
        Message::new("costs-line").with("name", line.name.clone()).with("phase", line.phase)
    }

    fn over_years(&self, place: usize, sum: Sum, amount: Cents) -> Explanation {
        let line = &self.ledger.lines()[place];
        let each = self.with.horizon.years().enumerate().filter_map(|(at, year)| {
            let amount = self.amount(place, sum, Some(at));
            let name = Message::new("costs-part-year").with("year", year_of(year));
            (amount.0 != 0).then(|| Explanation::fact(name, amount))
        });
        let rule = Message::new("costs-rule-sum");
        Explanation::computed(Self::name(line), amount, rule, each.collect())
    }

    /// What of a line ends: what it would be, less what is left of it.
    fn ending(&self, place: usize, year: usize, amount: Cents) -> Explanation {
        let line = &self.ledger.lines()[place];
        let left = self.ledger.amounts(place, World::AsPlanned).nth(year).unwrap_or_default();
        let mut inputs = vec![self.line(place, World::AsIs, year)];
        inputs.push(Explanation::fact(Message::new("costs-part-left"), left.gross()));
        let day = line.as_planned.last.map_or(Datum::Unknown, Datum::Day);
        inputs.push(Explanation::fact(Message::new("costs-part-last-day"), day));
        let rule = Message::new("costs-rule-ending");
        Explanation::computed(Self::name(line), amount, rule, inputs)
    }

    fn line_of(&self, place: usize, world: World, year: usize, amount: Cents) -> Explanation {
        let line = &self.ledger.lines()[place];
        let span = if world == World::AsIs { line.as_is } else { line.as_planned };
        let calendar = self.figures.years[year].year;
        let (parts, _) = due(line.rhythm, line.every_years, span, calendar);
        let mut inputs =
            vec![Explanation::fact(Message::new("costs-part-price"), Datum::Decimal(line.price))];
        let mut fact = |key: &str, value: Datum| {
            inputs.push(Explanation::fact(Message::new(key), value));
        };
        if line.quantity.0 != Decimal::ONE {
            fact("costs-part-quantity", Datum::Decimal(line.quantity));
        }
        match line.rhythm {
            CostRhythm::Once | CostRhythm::EveryYears => (),
            _ => fact("costs-part-months", Datum::Decimal(months(parts))),
        }
        fact("costs-part-rhythm", line.rhythm.into());
        if let Some(grows) = growth_of(line, self.with.indices, self.with.knobs.inflation)
            && let Some(grown) = grown(grows, line.price_year, i64::from(calendar))
            && grown.factor != growth::ONE
        {
            fact("costs-part-price-year", Datum::Text(line.price_year.to_string()));
            let percent = nearest((grown.factor - growth::ONE) * 100, growth::ONE / 10_000);
            if let Ok(percent) = i64::try_from(percent) {
                fact("costs-part-growth", Datum::Share(Decimal(percent)));
            }
        }
        let turned = knob(line, self.with);
        if turned.0 != 0 {
            fact("costs-part-knob", Datum::Share(turned));
        }
        let both = self.ledger.amounts(place, world).nth(year).unwrap_or_default();
        fact("costs-part-without-vat", both.net.into());
        let vat = line.vat_percent.map_or(Datum::Unknown, Datum::Percent);
        fact("costs-part-vat-rate", vat);
        fact("costs-part-vat", both.vat.into());
        fact("costs-part-certainty", line.certainty.into());
        for doubt in &line.doubts {
            fact("costs-part-doubt", (*doubt).into());
        }
        if line.services.len() > 1 {
            inputs.push(self.shares(line, both.gross()));
        }
        Explanation::computed(Self::name(line), amount, Message::new("costs-rule-line"), inputs)
    }

    /// Who shares a line, and how much each has of it.
    fn shares(&self, line: &Line, amount: Cents) -> Explanation {
        let part = |(service, part): (Option<crate::services::ServiceId>, Cents)| {
            let name = service.and_then(|it| self.plan.name_of(crate::plan::Record::Service(it)));
            let name = Message::new("costs-part-of").with("name", name.map(str::to_owned));
            Explanation::fact(name, part)
        };
        let mut parts: Vec<Explanation> =
            self.ledger.parts(line, amount).into_iter().map(part).collect();
        let rest = parts.split_off(parts.len().min(NAMED));
        if !rest.is_empty() {
            let name = Message::new("costs-other-services").with("count", rest.len());
            let sum = rest.iter().map(|it| match it.value {
                Datum::Money(amount) => amount.0,
                _ => 0,
            });
            parts.push(Explanation::fact(name, Cents(sum.sum())));
        }
        let rule = Message::new("costs-rule-shares").with("key", line.split);
        Explanation::computed(Message::new("costs-part-shared"), amount, rule, parts)
    }
}

/// A year is a name, not a count: it has no point for its thousands.
fn year_of(year: i16) -> Datum {
    Datum::Text(year.to_string())
}

/// A ratio as a share in per cent.
pub fn percent(ratio: Option<Decimal>) -> Datum {
    ratio
        .and_then(|it| it.0.checked_mul(100))
        .map_or(Datum::Unknown, |it| Datum::Share(Decimal(it)))
}

/// So many parts of a month, in months.
fn months(parts: i128) -> Decimal {
    // At most twelve.
    let months = nearest(parts * i128::from(Decimal::ONE), MONTH);
    i64::try_from(months).map(Decimal).unwrap_or_default()
}
