//! The board of the plan that is open, kept with its snapshot.

use std::sync::{Arc, OnceLock};

use domain::readiness::{
    board::Board,
    facts::{Proposals, Proposed},
};
use reference::Pack;

use crate::{clock, registers::Snapshot};

/// What the catalogue says of services, by their ids there.
pub fn proposals() -> &'static Proposals {
    static PROPOSALS: OnceLock<Proposals> = OnceLock::new();
    PROPOSALS.get_or_init(|| {
        let pack = Pack::shared();
        let proposed = |id: &str| {
            let background = pack.background(id);
            background.is_some_and(|it| !it.interfaces.is_empty())
        };
        pack.services()
            .iter()
            .map(|it| {
                let entry = Proposed { class: it.suggested_class, connected: proposed(&it.id) };
                (it.id.clone(), entry)
            })
            .collect()
    })
}

impl Snapshot {
    /// Readiness as of today.
    pub fn board(&self) -> Arc<Board> {
        let today = clock::today();
        self.board_of(today, || {
            Board::new(&self.plan, Pack::shared().checklist(), proposals(), today)
        })
    }
}
