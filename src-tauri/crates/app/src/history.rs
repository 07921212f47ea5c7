//! What was done, by whom and when; taken back, brought back, restored.

use std::path::Path;

use domain::{
    plan::Record,
    text::{Datum, Message},
};
use serde::Serialize;
use store::{
    Store, bin,
    history::{self, Deed, Entry},
    readiness::content,
    steps::{self, State, Step},
    verify::{self, Findings},
};

use crate::{Answer, Failure, told::Teller};

/// How many steps a list shows at a time.
const PAGE: u32 = 100;

/// A step, as lists show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StepView {
    /// Its number: later steps have greater ones.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// When: UTC, to the second.
    pub at: String,
    /// Who; empty where nobody said.
    pub who: String,
    /// What, by the name a person recognises.
    pub words: Message,
    /// What has become of it.
    pub state: StepState,
}

/// A part of the list of steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StepPage {
    /// The steps, the last first.
    pub steps: Vec<StepView>,
    /// There are older ones.
    pub more: bool,
    /// How many changes of rows are remembered at least.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub kept: i64,
}

/// What has become of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum StepState {
    /// It stands.
    Done,
    /// It was taken back, and can be brought back.
    Undone,
    /// It was taken back, and then something else was done.
    Dropped,
    /// It stands, and cannot be taken back.
    Floor,
}

/// What a step did to a record, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HistoryEntry {
    /// The step.
    pub step: StepView,
    /// What it did.
    pub deed: RecordDeed,
    /// Field by field; empty where the record came or went.
    pub changes: Vec<FieldChange>,
}

/// What a step did to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum RecordDeed {
    /// It brought it in.
    Added,
    /// It changed it.
    Changed,
    /// It took it out.
    Removed,
}

/// A field, from what to what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FieldChange {
    /// The field's name.
    pub field: Datum,
    /// What was in it.
    pub was: Datum,
    /// What is in it.
    pub became: Datum,
}

/// A record in the bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BinEntry {
    /// Its number in the bin.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// Which record it was.
    pub record: Record,
    /// The name it had.
    pub name: String,
    /// The step that took it out.
    pub step: StepView,
}

/// What left the bin for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Emptied {
    /// How many records.
    pub records: usize,
    /// How many bytes of proofs.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub bytes: u64,
}

/// Whether a plan is sound, for scripts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verification {
    /// Nothing was found.
    pub sound: bool,
    /// What SQLite finds in the file.
    pub integrity: Vec<String>,
    /// Rows that refer to one that is not there: the table and how many.
    pub orphans: Vec<(String, u32)>,
    /// The first step that no longer says what it said when it was written.
    pub changed_step: Option<StepView>,
    /// Proofs whose bytes are not those that were brought.
    pub proofs: Vec<BrokenProof>,
}

/// A proof, or a deleted one, whose bytes are not those that were brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BrokenProof {
    /// The digest they were found by when they were brought.
    pub sha256: String,
    /// The names of the proofs that need them; none: only what was deleted does.
    pub names: Vec<String>,
    /// They are not there, or not all of them; otherwise they are others.
    pub missing: bool,
}

impl From<content::BrokenProof> for BrokenProof {
    fn from(it: content::BrokenProof) -> Self {
        Self {
            sha256: it.sha256,
            names: it.proofs.into_iter().map(|(_, name)| name).collect(),
            missing: it.fault == content::Fault::Missing,
        }
    }
}

/// Takes the last step back. Answers its name; nothing if none is left.
pub fn undo(store: &Store) -> Answer<Option<Message>> {
    Ok(store.undo()?.map(|it| it.words))
}

/// Brings back the last step that was taken back. Answers its name; nothing if none is left.
pub fn redo(store: &Store) -> Answer<Option<Message>> {
    Ok(store.redo()?.map(|it| it.words))
}

/// The latest steps before step `before`, the last first.
pub fn steps(store: &Store, before: Option<i64>) -> Answer<StepPage> {
    let mut found = store.read(|conn| steps::list(conn, before, PAGE + 1))?;
    let more = found.len() > PAGE as usize;
    found.truncate(PAGE as usize);
    let steps = found.into_iter().map(view).collect();
    Ok(StepPage { steps, more, kept: steps::KEPT_CHANGES })
}

/// What became of a record, the last first.
pub fn of(store: &Store, record: Record) -> Answer<Vec<HistoryEntry>> {
    let (entries, plan) =
        store.read(|conn| Ok((history::of(conn, record)?, store::plan::get(conn)?)))?;
    let teller = Teller::new(&plan, record);
    Ok(entries.into_iter().map(|it| entry(&teller, it)).collect())
}

/// Makes a record what it was right after a step; that is a step itself.
pub fn restore(store: &Store, record: Record, step: i64) -> Answer<()> {
    let name = name_of(store, record)?;
    let words = Message::new("change-restored").with("name", name);
    Ok(store.write(&words, |tx| history::restore(tx, record, step))?)
}

/// What is in the bin, the last first.
pub fn bin(store: &Store) -> Answer<Vec<BinEntry>> {
    let show = |it: bin::Deleted| BinEntry {
        id: it.id,
        record: it.record,
        name: it.name,
        step: view(it.step),
    };
    Ok(store.read(bin::list)?.into_iter().map(show).collect())
}

/// Brings a record back from the bin with everything that hung on it.
pub fn restore_deleted(store: &Store, id: i64) -> Answer<()> {
    let deleted = store.read(bin::list)?.into_iter().find(|it| it.id == id);
    let name = deleted.ok_or(store::Error::NotFound)?.name;
    let words = Message::new("change-undeleted").with("name", name.clone());
    store.write(&words, |tx| bin::restore(tx, id)).map_err(|error| match error {
        store::Error::PlaceTaken => {
            Failure::input(Message::new("archive-place-taken").with("name", name))
        }
        error => error.into(),
    })
}

/// Empties the bin: what is in it cannot be brought back any more, and what was done until now
/// cannot be taken back. The bytes of proofs that nothing needs any more go.
pub fn empty_bin(store: &Store) -> Answer<Emptied> {
    let count = store.read(bin::list)?.len();
    let words = Message::new("change-bin-emptied").with("count", count);
    let bin::Emptied { records, bytes } = store.empty_bin(&words)?;
    Ok(Emptied { records, bytes })
}

/// Looks through the whole plan at `path`.
pub fn verify(path: &Path) -> Answer<Verification> {
    let store = Store::open_to_read(path)?;
    let findings = store.read(verify::verify)?;
    let sound = findings.is_sound();
    let Findings { integrity, orphans, changed_step, proofs } = findings;
    Ok(Verification {
        sound,
        proofs: proofs.into_iter().map(BrokenProof::from).collect(),
        integrity,
        orphans,
        changed_step: changed_step.map(view),
    })
}

fn name_of(store: &Store, record: Record) -> Answer<String> {
    let plan = store.read(store::plan::get)?;
    let name = plan.name_of(record).ok_or(store::Error::NotFound)?;
    Ok(name.to_owned())
}

pub(crate) fn view(step: Step) -> StepView {
    StepView {
        id: step.id,
        at: step.at,
        who: step.who,
        words: step.words,
        state: match step.state {
            State::Done => StepState::Done,
            State::Undone => StepState::Undone,
            State::Dropped => StepState::Dropped,
            State::Floor => StepState::Floor,
        },
    }
}

fn entry(teller: &Teller<'_>, entry: Entry) -> HistoryEntry {
    HistoryEntry {
        step: view(entry.step),
        deed: match entry.deed {
            Deed::Added => RecordDeed::Added,
            Deed::Changed => RecordDeed::Changed,
            Deed::Removed => RecordDeed::Removed,
        },
        changes: teller.tell(&entry.changes),
    }
}
