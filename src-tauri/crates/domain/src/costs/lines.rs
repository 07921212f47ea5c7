//! Everything in a plan that costs, one line each: what a person entered, and what follows from
//! contracts and machines.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    costs::{
        book::{Knobs, PriceIndexDetails},
        items::CostMethod,
        parts,
        place::Surroundings,
        years::{Horizon, Span},
    },
    decimal::Decimal,
    money::Cents,
    plan::{Plan, Record},
    register::{
        assets::{Asset, AssetId},
        contracts::{Contract, ContractId, Renewal},
        costs::{Cost, CostCertainty, CostId, CostNature, CostPhase, CostRhythm, SharingKey},
        suppliers::SupplierId,
    },
    services::ServiceId,
    text::Message,
};

/// Where a line comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum LineOrigin {
    /// Somebody entered it.
    Kept(CostId),
    /// The fee of a contract.
    Fee(ContractId),
    /// What leaving a contract costs.
    Leaving(ContractId),
    /// The power of a machine.
    Energy(AssetId),
    /// What a machine costs to buy, and to replace.
    Purchase(AssetId),
}

impl LineOrigin {
    /// A name for it among all lines: `fee-3`.
    pub fn key(self) -> String {
        match self {
            Self::Kept(id) => format!("kept-{}", id.0),
            Self::Fee(id) => format!("fee-{}", id.0),
            Self::Leaving(id) => format!("leaving-{}", id.0),
            Self::Energy(id) => format!("energy-{}", id.0),
            Self::Purchase(id) => format!("purchase-{}", id.0),
        }
    }

    /// The record it comes from.
    pub fn record(self) -> Record {
        match self {
            Self::Kept(id) => Record::Cost(id),
            Self::Fee(id) | Self::Leaving(id) => Record::Contract(id),
            Self::Energy(id) | Self::Purchase(id) => Record::Asset(id),
        }
    }
}

/// What is wrong with a line, or has to be known about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Doubt {
    /// Nobody said how much; it is not counted.
    NoAmount,
    /// Nobody said when in the life of a service; it is not counted.
    NoPhase,
    /// Nobody said how often; it is not counted.
    NoRhythm,
    /// Nobody said when, and nothing tells; it is not counted.
    NoDay,
    /// The price of power is not known; it is not counted.
    NoPrice,
    /// It is larger than what can be counted; it is not counted.
    TooLarge,
    /// Power is counted by cost lines; so the machine's own is not counted once more.
    PowerTwice,
    /// Its purchase is counted, so that its yearly share is not counted once more.
    PurchaseTwice,
    /// The VAT is not known; it is counted without.
    NoVat,
    /// The shares come to nothing; it is counted with the body as a whole.
    NoShares,
    /// The index is not there; the price is taken not to change.
    NoIndex,
    /// The index says nothing of later years; the price is taken not to change from then on.
    IndexEnds,
    /// The contract ends and nobody said what then; it is taken to go on as it is.
    Renewed,
    /// The watts are those of the plate, which are more than a machine takes.
    Nameplate,
    /// Another contract with the same supplier covers the same services at the same time.
    Overlaps,
    /// It is shared by what stands in a room, but some of it stays.
    RoomRemains,
}

crate::text::word!(Doubt = "cost-doubt");

impl Doubt {
    /// The line is left out of all sums.
    pub fn leaves_out(self) -> bool {
        matches!(
            self,
            Self::NoAmount
                | Self::NoPhase
                | Self::NoRhythm
                | Self::NoDay
                | Self::NoPrice
                | Self::TooLarge
                | Self::PowerTwice
                | Self::PurchaseTwice
        )
    }
}

/// What is assumed about everything.
#[derive(Debug, Clone, Copy)]
pub struct Assumptions<'a> {
    /// The years that are looked at.
    pub horizon: Horizon,
    /// The list of costs.
    pub method: &'a CostMethod,
    /// The indices of prices, by their ids.
    pub indices: &'a BTreeMap<String, PriceIndexDetails>,
    /// How much dearer or cheaper than in the plan things would be.
    pub knobs: Knobs,
}

/// Something that costs.
#[derive(Debug, Clone)]
pub struct Line {
    /// Where it comes from.
    pub origin: LineOrigin,
    /// What it is called.
    pub name: String,
    /// The item of the list of costs.
    pub item: String,
    /// When in the life of a service it falls.
    pub phase: CostPhase,
    /// What kind of money it is.
    pub nature: CostNature,
    /// How often it falls due.
    pub rhythm: CostRhythm,
    /// Every how many years, where the rhythm is that.
    pub every_years: i64,
    /// What one unit costs each time, without VAT, in euro.
    pub price: Decimal,
    /// How many units.
    pub quantity: Decimal,
    /// The VAT, in per cent; nothing while unknown.
    pub vat_percent: Option<i64>,
    /// When it would be paid if nothing moved; for what comes with the cloud, when it is paid.
    pub as_is: Span,
    /// When it is paid if the plan is carried out.
    pub as_planned: Span,
    /// By how much it grows a year, in per cent.
    pub growth: Option<Decimal>,
    /// The index it follows instead, and how much of it, in per cent.
    pub index: Option<(String, i64)>,
    /// The year whose prices it has.
    pub price_year: i64,
    /// The services it is for; empty: the body as a whole.
    pub services: Vec<ServiceId>,
    /// The weight of each, in the same order.
    pub weights: Vec<u64>,
    /// By what it is divided.
    pub split: SharingKey,
    /// Who is paid.
    pub supplier: Option<SupplierId>,
    /// The chapter of the body's budget.
    pub chapter: String,
    /// The mission of the budget.
    pub mission: String,
    /// How sure the amount is.
    pub certainty: Option<CostCertainty>,
    /// The hours of a person.
    pub of_people: bool,
    /// The machine it is for.
    pub asset: Option<AssetId>,
    /// What is wrong with it, or has to be known about it.
    pub doubts: BTreeSet<Doubt>,
}

impl Line {
    /// It is not in the sums because something is missing, not because another line counts for it.
    pub fn lacks_something(&self) -> bool {
        let counted_elsewhere =
            |it: &&Doubt| matches!(it, Doubt::PowerTwice | Doubt::PurchaseTwice);
        self.doubts.iter().filter(|it| !counted_elsewhere(it)).any(|it| it.leaves_out())
    }

    /// It is in the sums.
    pub fn counts(&self) -> bool {
        !self.doubts.iter().any(|it| it.leaves_out())
    }

    /// Its doubt in words, as far as it names the line.
    pub fn say(&self, doubt: Doubt) -> Message {
        Message::new("costs-doubt").with("name", self.name.clone()).with("doubt", doubt)
    }
}

/// All lines of a plan, in the order of their origins.
pub fn of_plan(plan: &Plan, with: Assumptions<'_>) -> (Surroundings, Vec<Line>) {
    let maker = Maker::new(plan, with);
    let more = &plan.registers;
    let mut lines = parts::map(&more.costs, |it| maker.kept(it));
    for contract in &more.contracts {
        lines.extend(maker.fee(contract));
        lines.extend(maker.leaving(contract));
    }
    for asset in &more.assets {
        lines.extend(maker.energy(asset));
        lines.extend(maker.purchase(asset));
    }
    twice(&mut lines);
    overlaps(plan, &mut lines);
    (maker.around, lines)
}

/// The line of one cost, as [`of_plan`] would make it; nothing for one that is not there. What it shares
/// with other lines is not looked at.
pub fn of_cost(
    plan: &Plan,
    around: &Surroundings,
    with: Assumptions<'_>,
    id: CostId,
) -> Option<Line> {
    let costs = &plan.registers.costs;
    let at = costs.binary_search_by_key(&id, |it| it.id).ok()?;
    let maker = Maker { plan, with, around: around.clone(), go_live: go_live(plan, with.horizon) };
    Some(maker.kept(&costs[at]))
}

/// The day on which services go live that have no day of their own.
pub fn go_live(plan: &Plan, horizon: Horizon) -> Date {
    plan.costs.settings.go_live.unwrap_or_else(|| horizon.first_day())
}

struct Maker<'a> {
    plan: &'a Plan,
    with: Assumptions<'a>,
    around: Surroundings,
    go_live: Date,
}

/// A cent in ten-thousandths of a euro.
const CENT: i64 = 100;

impl<'a> Maker<'a> {
    fn new(plan: &'a Plan, with: Assumptions<'a>) -> Self {
        let go_live = go_live(plan, with.horizon);
        Self { plan, with, around: Surroundings::of(plan, go_live), go_live }
    }

    /// A line about which only its name is known.
    fn line(&self, origin: LineOrigin, name: &str) -> Line {
        Line {
            origin,
            name: name.to_owned(),
            item: String::new(),
            phase: CostPhase::Now,
            nature: CostNature::Current,
            rhythm: CostRhythm::Yearly,
            every_years: 1,
            price: Decimal(0),
            quantity: Decimal(Decimal::ONE),
            vat_percent: None,
            as_is: Span::default(),
            as_planned: Span::default(),
            growth: None,
            index: None,
            price_year: i64::from(self.with.horizon.first),
            services: Vec::new(),
            weights: Vec::new(),
            split: SharingKey::Services,
            supplier: None,
            chapter: String::new(),
            mission: String::new(),
            certainty: None,
            of_people: false,
            asset: None,
            doubts: BTreeSet::new(),
        }
    }

    fn kept(&self, cost: &Cost) -> Line {
        let details = &cost.details;
        let mut line = self.line(LineOrigin::Kept(cost.id), &details.name);
        let item = self.with.method.item(&details.item);
        line.item.clone_from(&details.item);
        match details.phase.or(item.map(|it| it.category.phase())) {
            Some(phase) => line.phase = phase,
            None => drop(line.doubts.insert(Doubt::NoPhase)),
        }
        line.nature = details.nature.or(item.map(|it| it.nature)).unwrap_or(line.nature);
        match details.rhythm.or(item.map(|it| it.rhythm)) {
            Some(rhythm) => line.rhythm = rhythm,
            None => drop(line.doubts.insert(Doubt::NoRhythm)),
        }
        line.every_years = details.every_years.unwrap_or(1);
        if line.rhythm == CostRhythm::EveryYears && details.every_years.is_none() {
            // As far as anybody knows, it falls once.
            line.rhythm = CostRhythm::Once;
        }
        let people = &self.plan.registers.people;
        let person = details.person.and_then(|id| {
            people.binary_search_by_key(&id, |it| it.id).ok().map(|at| &people[at].details)
        });
        match details.amount.or(person.and_then(|it| it.hourly_cost)) {
            Some(amount) => Self::price(&mut line, amount),
            None => drop(line.doubts.insert(Doubt::NoAmount)),
        }
        line.of_people = details.person.is_some() || item.is_some_and(|it| it.of_people);
        line.quantity = details.quantity.unwrap_or(line.quantity);
        // Hours of one's own people, estimates and yearly shares of a gross price bear no VAT.
        line.vat_percent =
            details.vat_percent.or((line.of_people || !line.nature.is_cash()).then_some(0));
        line.growth = details.growth;
        line.index = Self::index(&details.index, details.index_share);
        let day = details.day.map(|it| i64::from(it.year()));
        let starts = details.starts.map(|it| i64::from(it.year()));
        line.price_year =
            day.unwrap_or_else(|| starts.unwrap_or(line.price_year).max(line.price_year));
        line.services = match () {
            () if !details.room.trim().is_empty() => self.around.of_room(&details.room).to_vec(),
            () => {
                let asset = details.asset.map(|it| self.around.of_asset(it)).unwrap_or_default();
                let mut all = details.services.clone();
                if !details.applications.is_empty() {
                    all.extend(self.around.of_applications(&details.applications));
                }
                // A machine says for whom a cost is only where nothing else does.
                if all.is_empty() {
                    all.extend(asset);
                }
                all.retain(|it| self.around.has(*it));
                all.sort_unstable();
                all.dedup();
                all
            }
        };
        let usual = self.plan.costs.settings.split.unwrap_or(SharingKey::Services);
        line.split = details.split.unwrap_or(usual);
        line.supplier = details.supplier;
        line.chapter.clone_from(&details.chapter);
        line.mission.clone_from(&details.mission);
        line.certainty = details.certainty;
        line.asset = details.asset;
        let span = Span { first: details.starts, last: details.ends };
        let in_room = !details.room.trim().is_empty();
        self.place(&mut line, span, details.ceases, in_room);
        self.finish(line, &details.shares)
    }

    fn fee(&self, contract: &Contract) -> Option<Line> {
        let details = &contract.details;
        let amount = details.yearly_amount?;
        let mut line = self.line(LineOrigin::Fee(contract.id), &details.name);
        Self::price(&mut line, amount);
        self.of_contract(&mut line, contract);
        let qualified = !details.qualification.is_empty() || details.level.is_some();
        let usual = if qualified { CostPhase::After } else { CostPhase::Now };
        line.phase = details.cost_phase.unwrap_or(usual);
        line.growth = details.growth;
        line.index = Self::index(&details.index, details.index_share);
        let starts = details.starts.map(|it| i64::from(it.year()));
        line.price_year = starts.unwrap_or(line.price_year).max(line.price_year);
        let ends = match details.renewal {
            Some(Renewal::None) => details.ends,
            renewal => {
                if renewal.is_none()
                    && details.ends.is_some_and(|it| it < self.with.horizon.last_day())
                {
                    line.doubts.insert(Doubt::Renewed);
                }
                None
            }
        };
        let left = self.around.last_leaves(&line.services);
        // Who signed until a day pays until that day.
        let bound = details.ends.and_then(|it| it.tomorrow().ok());
        let ceases = left.map(|it| bound.map_or(it, |bound| it.max(bound)));
        self.place(&mut line, Span { first: details.starts, last: ends }, ceases, false);
        Some(self.finish(line, &BTreeMap::new()))
    }

    fn leaving(&self, contract: &Contract) -> Option<Line> {
        let amount = contract.details.exit_cost?;
        let mut line = self.line(LineOrigin::Leaving(contract.id), &contract.details.name);
        Self::price(&mut line, amount);
        line.phase = CostPhase::Exit;
        line.rhythm = CostRhythm::Once;
        self.of_contract(&mut line, contract);
        self.place(&mut line, Span::default(), None, false);
        Some(self.finish(line, &BTreeMap::new()))
    }

    fn of_contract(&self, line: &mut Line, contract: &Contract) {
        let details = &contract.details;
        line.vat_percent = details.vat_percent;
        let mut services: BTreeSet<ServiceId> = details.services.iter().copied().collect();
        services.extend(self.around.of_applications(&details.applications));
        services.retain(|it| self.around.has(*it));
        line.services = services.into_iter().collect();
        line.supplier = details.supplier;
        line.chapter.clone_from(&details.chapter);
        line.certainty = Some(CostCertainty::Contract);
    }

    fn energy(&self, asset: &Asset) -> Option<Line> {
        let kwh = super::energy::kwh_per_year(asset, &self.plan.costs.settings)?;
        let settings = &self.plan.costs.settings;
        let mut line = self.line(LineOrigin::Energy(asset.id), &asset.details.name);
        match settings.price_kwh {
            Some(price) => (line.price, line.quantity) = (price, kwh),
            None => drop(line.doubts.insert(Doubt::NoPrice)),
        }
        line.vat_percent = settings.energy_vat;
        line.growth = settings.energy_growth;
        line.certainty = Some(CostCertainty::Estimate);
        if !asset.details.watts_measured {
            line.doubts.insert(Doubt::Nameplate);
        }
        self.of_asset(&mut line, asset);
        self.place(&mut line, Span { first: asset.details.bought, last: None }, None, false);
        Some(self.finish(line, &BTreeMap::new()))
    }

    fn purchase(&self, asset: &Asset) -> Option<Line> {
        let details = &asset.details;
        let (amount, bought) = (details.price?, details.bought?);
        let mut line = self.line(LineOrigin::Purchase(asset.id), &details.name);
        Self::price(&mut line, amount);
        line.nature = CostNature::Capital;
        // What a machine cost is what was paid.
        line.vat_percent = Some(0);
        (line.rhythm, line.every_years) = match details.life_years {
            Some(years) if years > 0 => (CostRhythm::EveryYears, years),
            _ => (CostRhythm::Once, 1),
        };
        self.of_asset(&mut line, asset);
        self.place(&mut line, Span { first: Some(bought), last: None }, None, false);
        Some(self.finish(line, &BTreeMap::new()))
    }

    fn of_asset(&self, line: &mut Line, asset: &Asset) {
        line.services = self.around.of_asset(asset.id).to_vec();
        if line.services.is_empty() {
            line.services = self.around.of_room(&asset.details.place).to_vec();
        }
        line.asset = Some(asset.id);
    }

    fn price(line: &mut Line, amount: Cents) {
        match amount.0.checked_mul(CENT) {
            Some(price) => line.price = Decimal(price),
            None => drop(line.doubts.insert(Doubt::TooLarge)),
        }
    }

    fn index(id: &str, share: Option<i64>) -> Option<(String, i64)> {
        (!id.is_empty()).then(|| (id.to_owned(), share.unwrap_or(100)))
    }

    /// When a line is paid, as things are and as planned.
    fn place(&self, line: &mut Line, span: Span, ceases: Option<Date>, in_room: bool) {
        let horizon = self.with.horizon;
        let arrives = self.around.first_leaves(&line.services).unwrap_or(self.go_live);
        let from = |day: Date| Span { first: Some(span.first.unwrap_or(day)), ..span };
        match line.phase {
            CostPhase::Now => {
                if span.first.is_none()
                    && matches!(line.rhythm, CostRhythm::Once | CostRhythm::EveryYears)
                {
                    line.doubts.insert(Doubt::NoDay);
                }
                line.as_is = span;
                let gone = ceases.or_else(|| self.around.last_leaves(&line.services));
                line.as_planned = span.until(gone);
                if in_room && ceases.is_none() && !self.around.staying(&line.services).is_empty() {
                    line.doubts.insert(Doubt::RoomRemains);
                }
            }
            CostPhase::Move | CostPhase::After => line.as_planned = from(arrives),
            CostPhase::Exit => line.as_planned = from(horizon.last_day()),
        }
    }

    fn finish(&self, mut line: Line, shares: &BTreeMap<ServiceId, i64>) -> Line {
        line.weights = self.around.weights(&line.services, line.split, shares);
        if line.services.len() == 1 {
            line.weights = vec![1];
        }
        if !line.services.is_empty() && line.weights.iter().all(|it| *it == 0) {
            line.services.clear();
            line.weights.clear();
            line.doubts.insert(Doubt::NoShares);
        }
        if line.vat_percent.is_none() {
            line.doubts.insert(Doubt::NoVat);
        }
        if let Some((index, _)) = &line.index {
            match self.with.indices.get(index) {
                None => drop(line.doubts.insert(Doubt::NoIndex)),
                Some(index) => {
                    let last = index.changes.keys().next_back().copied().unwrap_or(i64::MIN);
                    let end = i64::from(self.with.horizon.last_day().year());
                    if index.beyond.is_none() && last < end && line.price_year < end {
                        line.doubts.insert(Doubt::IndexEnds);
                    }
                }
            }
        }
        line
    }
}

/// Marks what is counted by somebody's lines and would be counted by the machine once more, and the
/// yearly share of what is counted as a purchase.
fn twice(lines: &mut [Line]) {
    let kept = |it: &&Line| matches!(it.origin, LineOrigin::Kept(_));
    let power = lines.iter().filter(kept).any(|it| it.item == POWER);
    let of_machine =
        |it: &&Line, nature: CostNature| kept(it) && it.nature == nature && it.counts();
    let bought: BTreeSet<AssetId> = lines
        .iter()
        .filter(|it| {
            of_machine(it, CostNature::Capital) || of_machine(it, CostNature::Depreciation)
        })
        .filter_map(|it| it.asset)
        .collect();
    let capital: BTreeSet<AssetId> = lines
        .iter()
        .filter(|it| of_machine(it, CostNature::Capital))
        .filter_map(|it| it.asset)
        .collect();
    let capital_items: BTreeSet<(String, Vec<ServiceId>)> = lines
        .iter()
        .filter(|it| {
            of_machine(it, CostNature::Capital) && it.asset.is_none() && !it.item.is_empty()
        })
        .map(|it| (it.item.clone(), it.services.clone()))
        .collect();
    for line in lines {
        let again = match line.origin {
            LineOrigin::Energy(_) if power => Some(Doubt::PowerTwice),
            LineOrigin::Purchase(asset) if bought.contains(&asset) => Some(Doubt::PurchaseTwice),
            LineOrigin::Kept(_) if line.nature == CostNature::Depreciation => {
                let same = match line.asset {
                    Some(asset) => capital.contains(&asset),
                    None => capital_items.contains(&(line.item.clone(), line.services.clone())),
                };
                same.then_some(Doubt::PurchaseTwice)
            }
            _ => None,
        };
        line.doubts.extend(again);
    }
}

/// The item of the list of costs that is the power of the machines.
pub(super) const POWER: &str = "oi_energia";

/// Marks fees of contracts with the same supplier for the same services at the same time.
fn overlaps(plan: &Plan, lines: &mut [Line]) {
    let contracts = &plan.registers.contracts;
    let mut seen: BTreeMap<(SupplierId, ServiceId), Vec<&Contract>> = BTreeMap::new();
    let mut doubtful: BTreeSet<ContractId> = BTreeSet::new();
    for contract in contracts.iter().filter(|it| it.details.yearly_amount.is_some()) {
        let Some(supplier) = contract.details.supplier else { continue };
        for service in &contract.details.services {
            let others = seen.entry((supplier, *service)).or_default();
            for other in others.iter() {
                if meet(contract, other) {
                    doubtful.extend([contract.id, other.id]);
                }
            }
            others.push(contract);
        }
    }
    for line in lines {
        if let LineOrigin::Fee(id) = line.origin
            && doubtful.contains(&id)
        {
            line.doubts.insert(Doubt::Overlaps);
        }
    }
}

fn meet(one: &Contract, other: &Contract) -> bool {
    let (one, other) = (&one.details, &other.details);
    let before = |first: Option<Date>, second: Option<Date>| {
        first.zip(second).is_some_and(|(ends, starts)| ends < starts)
    };
    !before(one.ends, other.starts) && !before(other.ends, one.starts)
}
