//! Grants: the calls, what they give, and the lines of a plan.

use std::{io, path::Path};

use domain::{
    body::Band,
    check::Checked,
    funding::{
        call::Call,
        line::{FundingLine, FundingLineDetails, FundingLineId},
        quote::{Counts, Quote, amount, quote},
        verdict::{Verdict, verdict},
    },
    migration::Mode,
    money::Cents,
    services::ServiceId,
    text::{Localized, Message, Source},
};
use exchange::quotes;
use jiff::civil::Date;
use reference::Pack;
use serde::Serialize;
use store::{Store, funding};

use crate::{Answer, Failure, clock, files};

/// A call, as lists show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CallCard {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Localized,
    /// First day for applications.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub opened: Date,
    /// Last day for applications.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub closed: Date,
    /// Whether applications can be sent today.
    pub is_open: bool,
    /// What it had to give in all, where known.
    pub allocated: Option<Cents>,
    /// Whether its amounts depend on the population band.
    pub has_bands: bool,
    /// Where its amounts come from, and how sure they are.
    pub amounts_source: Source,
}

/// The page of grants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FundingPage {
    /// The calls this kind of body could apply to, the latest first.
    pub calls: Vec<CallCard>,
    /// The grants of the plan.
    pub lines: Vec<FundingLineView>,
}

/// A grant of the plan with what the rules make of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FundingLineView {
    /// The grant.
    pub line: FundingLine,
    /// What its call gives for its services; nothing for money without a call.
    pub computed: Option<Quote>,
    /// How the amount written compares with it.
    pub comparison: Option<Message>,
}

/// What a call would give for the services of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Simulation {
    /// The call.
    pub call: CallCard,
    /// What it gives.
    pub quote: Quote,
    /// Each service: whether it is counted, and whether it may be.
    pub services: Vec<SimulatedService>,
}

/// A service in a simulation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SimulatedService {
    /// The service.
    pub id: ServiceId,
    /// Its name.
    pub name: String,
    /// The way of moving chosen for it.
    pub mode: Option<Mode>,
    /// Whether the amount counts it.
    pub counted: bool,
    /// Whether it may count.
    pub verdict: Verdict,
}

/// Every call, the latest first.
pub fn calls() -> Vec<CallCard> {
    let today = clock::today();
    let mut calls: Vec<&Call> = Pack::shared().calls().iter().collect();
    calls.sort_by_key(|it| std::cmp::Reverse(it.opened));
    calls.into_iter().map(|it| card(it, today)).collect()
}

/// What a call gives for so many services, without a plan.
pub fn quote_of(call_id: &str, band: Option<Band>, counts: Counts) -> Answer<Quote> {
    let call = call(call_id)?;
    if call.has_bands() && band.is_none() {
        return Err(Failure::input(Message::new("errors-body-band-missing")));
    }
    Ok(quote(call, band, counts))
}

/// The same for every row of a table: the rows, and the outcome of each. Answers how many rows
/// could not be understood; they are in the table with the reason.
pub fn quote_table(
    call_id: &str,
    table: &Path,
    out: impl io::Write,
    say: impl Fn(&Message) -> String,
) -> Answer<usize> {
    let call = call(call_id)?;
    let content = std::fs::read(table).map_err(|error| files::failure(table, &error))?;
    let outcome = quotes::fill(&content, out, |row| amount(call, row.band, row.counts), say);
    outcome.map_err(|error| {
        let path = table.to_string_lossy().into_owned();
        match error {
            quotes::Error::Columns { missing } => Failure::input(
                Message::new("errors-table-columns")
                    .with("path", path)
                    .with("missing", missing.join(", ")),
            ),
            quotes::Error::Empty => {
                Failure::input(Message::new("errors-table-empty").with("path", path))
            }
            quotes::Error::Write(error) => Failure::file(
                Message::new("errors-file-other").with("path", path).with("detail", error),
            ),
        }
    })
}

/// The page of grants.
pub fn page(store: &Store) -> Answer<FundingPage> {
    let plan = store.read(store::plan::get)?;
    let today = clock::today();
    let calls = plan.calls(Pack::shared().calls()).into_iter().map(|it| card(it, today)).collect();
    let band = plan.body.entry.band;
    let lines = plan.funding.into_iter().map(|line| view(line, band)).collect();
    Ok(FundingPage { calls, lines })
}

/// What a call would give for the services of the plan that have a mode.
pub fn simulate(store: &Store, call_id: &str) -> Answer<Simulation> {
    let call = call(call_id)?;
    let plan = store.read(store::plan::get)?;
    let counted: Vec<ServiceId> = plan.candidates().iter().map(|it| it.service).collect();
    let quote = quote(call, plan.body.entry.band, plan.candidate_counts());
    let services = plan.services.into_iter().map(|service| SimulatedService {
        id: service.id,
        mode: service.details.migration.mode,
        counted: counted.binary_search(&service.id).is_ok(),
        verdict: verdict(Pack::shared().matrix(), &service.details),
        name: service.details.name,
    });
    let services = services.collect();
    Ok(Simulation { call: card(call, clock::today()), quote, services })
}

/// Writes a simulation into the plan as a grant: the services that have a mode, and the amount.
pub fn add_from_simulation(store: &Store, call_id: &str) -> Answer<FundingLineView> {
    let call = call(call_id)?;
    let step = Message::new("change-funding-added").with("title", call.title.it.clone());
    let (line, band) = store.write(&step, |tx| {
        let plan = store::plan::get(tx)?;
        let band = plan.body.entry.band;
        let mut details = FundingLineDetails {
            call_id: Some(call.id.clone()),
            title: call.title.it.clone(),
            services: plan.candidates(),
            ..FundingLineDetails::default()
        };
        details.amount = details.recompute(call, band).amount_cents;
        let details = Checked::new(details).expect("a call has a title, a plan each service once");
        Ok((funding::add(tx, &details)?, band))
    })?;
    Ok(view(line, band))
}

/// Adds a grant, if it passes its checks.
pub fn add(store: &Store, details: FundingLineDetails) -> Answer<FundingLineView> {
    let details = Checked::new(details)?;
    let step = Message::new("change-funding-added").with("title", details.title.clone());
    let line = store.write(&step, |tx| funding::add(tx, &details))?;
    viewed(store, line)
}

/// Changes a grant, if it passes its checks.
pub fn save(
    store: &Store,
    id: FundingLineId,
    details: FundingLineDetails,
) -> Answer<FundingLineView> {
    let details = Checked::new(details)?;
    let step = Message::new("change-funding").with("title", details.title.clone());
    let line = store.write(&step, |tx| funding::save(tx, id, &details))?;
    viewed(store, line)
}

/// Takes a grant out of the plan; its services stay.
pub fn remove(store: &Store, id: FundingLineId) -> Answer<()> {
    let title = store.read(|conn| funding::get(conn, id))?.details.title;
    let step = Message::new("change-funding-removed").with("title", title);
    Ok(store.write(&step, |tx| funding::remove(tx, id))?)
}

pub(crate) fn view(line: FundingLine, band: Option<Band>) -> FundingLineView {
    let call = line.details.call_id.as_deref().and_then(|id| Pack::shared().call(id));
    let computed = call.map(|it| line.details.recompute(it, band));
    let comparison = computed.as_ref().and_then(|it| line.details.compare(it));
    FundingLineView { line, computed, comparison }
}

fn viewed(store: &Store, line: FundingLine) -> Answer<FundingLineView> {
    let band = store.read(store::body::get)?.entry.band;
    Ok(view(line, band))
}

fn call(id: &str) -> Answer<&'static Call> {
    let unknown = || Failure::input(Message::new("errors-call-unknown").with("id", id));
    Pack::shared().call(id).ok_or_else(unknown)
}

fn card(call: &Call, today: Date) -> CallCard {
    CallCard {
        id: call.id.clone(),
        title: call.title.clone(),
        opened: call.opened,
        closed: call.closed,
        is_open: call.is_open(today),
        allocated: call.allocated,
        has_bands: call.has_bands(),
        amounts_source: call.amounts_source.clone(),
    }
}
