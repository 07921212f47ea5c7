//! What holds up what, as the pages see it.

use domain::{
    readiness::{
        answers::Object,
        blocks::{self, BlockingItem, HeldPhase, Wait},
    },
    services::ServiceId,
    text::Localized,
};
use serde::Serialize;
use store::Store;

use super::answers::name;
use crate::{Answer, registers::Cache};

/// What holds up what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BlocksView {
    /// How many services were looked at.
    pub services: u32,
    /// All phases, each with what it holds up.
    pub phases: Vec<HeldPhase>,
    /// The open items that hold their phase up, and those that wait or are waited for; phase by
    /// phase.
    pub items: Vec<BlockView>,
    /// Which of them wait for which.
    pub waits: Vec<Wait>,
}

/// An item that holds something up, waits or is waited for; with its text and what it concerns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BlockView {
    /// The item.
    #[serde(flatten)]
    pub item: BlockingItem,
    /// What has to be so.
    pub text: Localized,
    /// The names of the services it concerns; the first few.
    pub names: Vec<String>,
}

/// What holds up what, of one service or of everything.
pub fn blocks(store: &Store, cache: &Cache, of: Option<ServiceId>) -> Answer<BlocksView> {
    let snapshot = cache.of(store)?;
    let (board, plan) = (snapshot.board(), &snapshot.plan);
    let found = blocks::blocks(board, plan, of);
    let view = |item: BlockingItem| BlockView {
        text: board.item(&item.item).map(|(it, _)| it.text.clone()).unwrap_or_default(),
        names: item.first.iter().map(|it| name(plan, Object::Service(*it))).collect(),
        item,
    };
    Ok(BlocksView {
        services: found.services,
        phases: found.phases,
        items: found.items.into_iter().map(view).collect(),
        waits: found.waits,
    })
}
