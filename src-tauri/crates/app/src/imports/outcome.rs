//! What a run over the rows came to: how each ended, and the plan with them in it, to be written.

use std::collections::HashMap;

use domain::{
    check::Problem,
    register::{Register, own::OwnColumn},
    text::Message,
};
use store::{Store, registers};

use super::{
    mapping::{Mapping, To},
    row::{Question, RowState},
};
use crate::{Answer, registers::Draft};

/// How a row ended, in little room.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ended {
    pub row: usize,
    pub state: RowState,
    pub question: Option<Question>,
    /// Cells that were not taken.
    pub troubles: u32,
    /// The row above that means the same record.
    pub twice: Option<usize>,
}

/// What a whole run came to.
pub(super) struct Outcome {
    pub ended: Vec<Ended>,
    /// The rules that rows break, by row.
    pub problems: HashMap<usize, Vec<Problem>>,
    /// The columns of the body's own that come with it.
    pub own: Vec<OwnColumn>,
    pub draft: Draft,
}

impl Outcome {
    /// How many rows ended so.
    pub(super) fn count(&self, state: RowState) -> usize {
        self.ended.iter().filter(|it| it.state == state).count()
    }

    /// Records of other registers that were added because a cell named them.
    pub(super) fn linked(&self) -> Vec<&(Register, String)> {
        let mut list: Vec<_> = self.draft.linked.iter().collect();
        list.sort();
        list
    }

    /// Whether anything would be written.
    pub(super) fn changes_something(&self) -> bool {
        !self.draft.touched.is_empty()
    }

    /// The mapping as it is to be remembered: new columns are there the next time.
    pub(super) fn mapping(&self, mapping: &Mapping) -> Mapping {
        let mut mapping = mapping.clone();
        for column in &mut mapping.columns {
            if let To::Own { name, .. } = &column.to
                && let Some(own) = self.own.iter().find(|it| it.details.name == name.trim())
            {
                column.to = To::Field { key: own.key() };
            }
        }
        mapping
    }

    /// Writes what the run came to, as one step, and remembers how the sheet was read.
    pub(super) fn write(
        &self,
        store: &Store,
        step: &Message,
        (key, mapping): (&str, &str),
    ) -> Answer<()> {
        store.write(step, |tx| {
            for column in &self.own {
                let added = registers::add_own_column(tx, &column.details)?;
                if added.id != column.id {
                    return Err(store::Error::ChangedElsewhere);
                }
            }
            registers::put(tx, &self.draft.plan, &self.draft.touched)?;
            registers::save_mapping(tx, key, mapping)
        })?;
        Ok(())
    }
}
