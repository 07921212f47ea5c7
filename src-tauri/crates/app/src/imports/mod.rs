//! Tables from outside come into a plan: a file or what was pasted, a sheet of it, its columns, its
//! rows one by one, and then one step that can be undone.
//!
//! **Invariant:** nothing of the plan changes before [`Imports::apply`], which makes a backup
//! first. Whatever a file holds, the plan is as it was or has the one step.

mod cells;
mod mapping;
mod meaning;
mod outcome;
mod refused;
mod row;
mod run;
pub mod script;
mod tabs;
mod take;
mod view;

use std::{
    collections::HashMap,
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};

use domain::{
    register::Register,
    text::{Datum, Localized, Message},
};
use exchange::{
    read::{self, Progress, ReadError},
    sheet::{Book, Format},
};
use serde::{Deserialize, Serialize};
use store::{Store, backup::Reason};
use words::{Language, Words};

pub use mapping::{Column, ColumnView, DayReading, Mapping, NumberReading, Part, SheetView, To};
pub use row::{Candidate, Change, Decision, Question, RowState, RowView, Trouble};

use self::{
    cells::Reader,
    outcome::{Ended, Outcome},
    refused::Left,
    run::Run,
    tabs::Tab,
};
use crate::{
    Answer, Failure,
    desk::Desk,
    registers::{Cache, Snapshot},
};

/// The import that is being made; at most one.
#[derive(Debug, Default)]
pub struct Imports {
    session: Mutex<Option<Session>>,
    /// Somebody wants what is running to end.
    stop: AtomicBool,
    done: AtomicU64,
    total: AtomicU64,
}

/// An import that is being made.
#[derive(Debug)]
struct Session {
    source: Source,
    tabs: Vec<Tab>,
    /// How the sheet is read, once that is decided.
    chosen: Option<Chosen>,
    /// What was decided about rows, by row.
    decisions: HashMap<usize, Decision>,
    /// The rows as they would end.
    preview: Option<Seen>,
}

/// Where the tables came from.
#[derive(Debug)]
struct Source {
    /// The name of the file; empty for what was pasted.
    name: String,
    path: Option<PathBuf>,
    is_text: bool,
}

/// How a sheet is read.
#[derive(Debug, Clone)]
struct Chosen {
    sheet: usize,
    header: usize,
    end: usize,
    /// Its headings as they stand.
    texts: Vec<String>,
    /// The same, told apart; those of empty columns are empty.
    headings: Vec<String>,
    mapping: Mapping,
}

/// The rows as they would end, in one state of the plan.
#[derive(Debug)]
struct Seen {
    version: u64,
    ended: Vec<Ended>,
    problems: HashMap<usize, Vec<domain::check::Problem>>,
}

/// What was read, as the page shows it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportBook"))]
pub struct BookView {
    /// The name of the file; empty for what was pasted.
    pub name: String,
    /// Its sheets.
    pub sheets: Vec<SheetSummary>,
    /// The sheet that seems to be meant.
    pub proposed: usize,
    /// What to know before trusting it.
    pub warnings: Vec<Message>,
}

/// A sheet of what was read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportSheetSummary"))]
pub struct SheetSummary {
    /// Its name; empty for a file of plain text.
    pub name: String,
    /// The spreadsheet hides it.
    pub hidden: bool,
    /// How many rows it has.
    pub rows: usize,
    /// The form it was recognised as.
    pub form: Option<Localized>,
    /// The register its rows seem to belong to.
    pub register: Option<Register>,
}

/// How many rows end how.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportCounts"))]
pub struct Counts {
    /// All rows with something in them.
    pub rows: usize,
    /// They become records.
    pub new: usize,
    /// They change records.
    pub changed: usize,
    /// They say what the plan says.
    pub same: usize,
    /// They cannot be taken.
    pub refused: usize,
    /// They wait for an answer.
    pub questions: usize,
    /// A person left them out.
    pub left_out: usize,
    /// Rows of which some cells are not taken.
    pub partly: usize,
    /// How many rows wait for which answer.
    pub asked: Vec<Asked>,
    /// Records of other registers that are added because a cell names them.
    pub linked: Vec<Linked>,
}

/// How many rows wait for an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportAsked"))]
pub struct Asked {
    /// What is asked.
    pub question: Question,
    /// How many.
    pub count: usize,
}

/// Records of a register that are added because cells name them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportLinked"))]
pub struct Linked {
    /// The register.
    pub register: Register,
    /// Their names; of many the first.
    pub names: Vec<String>,
    /// How many.
    pub count: usize,
}

/// Some of the rows, from somewhere.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportWindow"))]
pub struct Window {
    /// The first of them, among those of that state.
    pub from: usize,
    /// How many at most.
    pub count: usize,
    /// Only those that end so.
    pub state: Option<RowState>,
    /// Only these, by their places in the sheet, however they end.
    #[serde(default)]
    pub only: Option<Vec<usize>>,
    /// Whose words are meant.
    pub language: Language,
}

/// Some of the rows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportRows"))]
pub struct RowPage {
    /// How many there are of that state.
    pub total: usize,
    /// The rows.
    pub rows: Vec<RowView>,
}

/// Rows to decide about.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportWhich"))]
pub enum Which {
    /// One row, by its place in the sheet.
    Row(usize),
    /// All that wait for this answer.
    Asked(Question),
    /// All that end so.
    State(RowState),
}

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "Imported"))]
pub struct Imported {
    /// Where the rows went.
    pub register: Register,
    /// How the rows ended.
    pub counts: Counts,
    /// The name of the step; nothing if there was nothing to change.
    pub step: Option<Message>,
}

/// How far what is running has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportProgress"))]
pub struct Running {
    /// What has been done …
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub done: u64,
    /// … of how much.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub total: u64,
}

impl Imports {
    /// Reads the file at `path`.
    pub fn open(
        &self,
        store: &Store,
        cache: &Cache,
        path: &Path,
        language: Language,
    ) -> Answer<BookView> {
        self.begin(0);
        let mut watch = |progress: Progress| self.watch(progress.done, progress.total);
        let book = read::file(path, &mut watch).map_err(|it| unread(&it))?;
        let name = path.file_name().map(|it| it.to_string_lossy().into_owned());
        let source = Source {
            name: name.unwrap_or_default(),
            path: Some(path.to_owned()),
            is_text: matches!(book.format, Format::Text { .. }),
        };
        self.put(store, cache, source, book, language)
    }

    /// Reads what was pasted.
    pub fn paste(
        &self,
        store: &Store,
        cache: &Cache,
        text: &str,
        language: Language,
    ) -> Answer<BookView> {
        self.begin(0);
        let mut watch = |progress: Progress| self.watch(progress.done, progress.total);
        let book = read::book(text.as_bytes(), &mut watch).map_err(|it| unread(&it))?;
        let source = Source { name: String::new(), path: None, is_text: true };
        self.put(store, cache, source, book, language)
    }

    fn put(
        &self,
        store: &Store,
        cache: &Cache,
        source: Source,
        book: Book,
        language: Language,
    ) -> Answer<BookView> {
        if source.is_text && tabs::is_questionnaire(&book) {
            return Err(Failure::file(Message::new("imports-is-questionnaire")));
        }
        let words = Words::new(language);
        let mut book = book;
        let warnings = std::mem::take(&mut book.warnings);
        let tabs = tabs::of(book, words);
        let snapshot = cache.of(store)?;
        let about: Vec<_> =
            Register::ALL.into_iter().map(|it| mapping::about(&snapshot, it)).collect();
        let summary = |tab: &Tab| SheetSummary {
            name: tab.sheet.name.clone(),
            hidden: tab.sheet.hidden,
            rows: tab.sheet.rows.len(),
            form: tab.title(),
            register: mapping::guess(tab, &about, words).and_then(|it| it.register),
        };
        let sheets: Vec<SheetSummary> = tabs.iter().map(summary).collect();
        let best = |it: &SheetSummary| {
            (
                it.form.is_some() && !it.hidden,
                !it.hidden && it.register.is_some(),
                !it.hidden && it.rows > 0,
            )
        };
        let top = sheets.iter().map(best).max();
        let proposed = sheets.iter().position(|it| Some(best(it)) == top).unwrap_or_default();
        let view = BookView { name: source.name.clone(), sheets, proposed, warnings };
        *self.lock() =
            Some(Session { source, tabs, chosen: None, decisions: HashMap::new(), preview: None });
        Ok(view)
    }

    /// A sheet as it would be read.
    pub fn sheet(
        &self,
        store: &Store,
        cache: &Cache,
        part: &Part,
        language: Language,
    ) -> Answer<SheetView> {
        self.with(|session| {
            let tab = session.tabs.get(part.sheet).ok_or_else(gone)?;
            let snapshot = cache.of(store)?;
            mapping::view(store, &snapshot, tab, part, language)
        })
    }

    /// Looks at all rows as they would end.
    pub fn preview(
        &self,
        store: &Store,
        cache: &Cache,
        part: &Part,
        mapping: &Mapping,
        language: Language,
    ) -> Answer<Counts> {
        let part = Part { register: Some(mapping.register), ..part.clone() };
        let view = self.sheet(store, cache, &part, language)?;
        mapping::check(&view, mapping)?;
        self.with(|session| {
            let tab = session.tabs.get(part.sheet).ok_or_else(gone)?;
            let texts =
                mapping::row_texts(tab.sheet.rows.get(view.header), Words::new(Language::It));
            let headings = headings(tab, &view);
            let chosen = Chosen {
                sheet: part.sheet,
                header: view.header,
                end: view.end,
                texts,
                headings,
                mapping: mapping::told(&view, mapping),
            };
            let same = session.chosen.as_ref().is_some_and(|it| {
                (it.sheet, it.header, it.mapping.register)
                    == (chosen.sheet, chosen.header, chosen.mapping.register)
            });
            if !same {
                session.decisions.clear();
            }
            session.chosen = Some(chosen);
            self.look(session, store, cache)
        })
    }

    /// Some of the rows, as they would end.
    pub fn rows(&self, store: &Store, cache: &Cache, window: &Window) -> Answer<RowPage> {
        self.with(|session| {
            let snapshot = cache.of(store)?;
            if session.preview.as_ref().is_none_or(|it| it.version != snapshot.version) {
                self.look(session, store, cache)?;
            }
            let (Some(seen), Some(chosen)) = (&session.preview, &session.chosen) else {
                return Err(gone());
            };
            let run = run_of(&snapshot, session, chosen);
            let fits = |it: &&Ended| {
                window.state.is_none_or(|state| it.state == state)
                    && window.only.as_ref().is_none_or(|only| only.contains(&it.row))
            };
            let mut reader = Reader::new(&snapshot.plan);
            let words = Words::new(window.language);
            let shown = seen.ended.iter().filter(fits).skip(window.from).take(window.count);
            let view = |it: &Ended| {
                let problems = seen.problems.get(&it.row).map_or(&[][..], Vec::as_slice);
                let mut view = run.view(&mut reader, it, problems, words);
                run.choices(&mut reader, &mut view);
                view
            };
            let rows = shown.map(view).collect();
            Ok(RowPage { total: seen.ended.iter().filter(fits).count(), rows })
        })
    }

    /// Decides about rows; nothing takes a decision back.
    pub fn decide(
        &self,
        store: &Store,
        cache: &Cache,
        which: &Which,
        decision: Option<&Decision>,
    ) -> Answer<Counts> {
        self.with(|session| {
            let seen = session.preview.as_ref().ok_or_else(gone)?;
            let meant = |it: &&Ended| match which {
                Which::Row(row) => it.row == *row,
                Which::Asked(question) => it.question == Some(*question),
                Which::State(state) => it.state == *state,
            };
            let rows: Vec<usize> = seen.ended.iter().filter(meant).map(|it| it.row).collect();
            for row in rows {
                match decision {
                    Some(decision) => session.decisions.insert(row, decision.clone()),
                    None => session.decisions.remove(&row),
                };
            }
            self.look(session, store, cache)
        })
    }

    /// Brings the rows in: a backup, then one step. The plan must be as it was looked at.
    pub fn apply(&self, store: &Store, cache: &Cache, second: Option<&Path>) -> Answer<Imported> {
        self.with(|session| {
            let snapshot = cache.of(store)?;
            let looked_at = session.preview.as_ref().ok_or_else(gone)?.version;
            if looked_at != snapshot.version {
                self.look(session, store, cache)?;
                return Err(Failure::input(Message::new("imports-changed-meanwhile")));
            }
            let chosen = session.chosen.as_ref().ok_or_else(gone)?;
            let outcome = self.run(&run_of(&snapshot, session, chosen), store)?;
            let (register, counts) = (chosen.mapping.register, counts(&outcome));
            if !outcome.changes_something() {
                return Ok(Imported { register, counts, step: None });
            }
            if !store.is_read_only() {
                store.back_up(Reason::Import, second)?;
            }
            let step = match session.source.name.as_str() {
                "" => Message::new("change-imported-pasted"),
                name => Message::new("change-imported").with("file", name),
            };
            let step = step
                .with("register", register.word_datum())
                .with("count", counts.new + counts.changed);
            let key = mapping::key(register, &chosen.texts);
            let remembered = serde_json::to_string(&outcome.mapping(&chosen.mapping))
                .map_err(Failure::internal)?;
            outcome.write(store, &step, (&key, &remembered))?;
            Ok(Imported { register, counts, step: Some(step) })
        })
    }

    /// Writes the rows that were not taken, each with its reason. Answers how many there are.
    pub fn write_refused(
        &self,
        store: &Store,
        cache: &Cache,
        path: &Path,
        language: Language,
    ) -> Answer<usize> {
        self.with(|session| {
            let views = not_taken(session, &cache.of(store)?, language)?;
            let words = Words::new(language);
            let chosen = session.chosen.as_ref().ok_or_else(gone)?;
            let rows = &session.tabs[chosen.sheet].sheet.rows;
            let left = views.iter().map(|view| Left {
                row: view.row,
                why: why(view, words),
                cells: rows.get(view.row).map_or(&[][..], Vec::as_slice),
            });
            let left: Vec<Left<'_>> = left.collect();
            let title = words
                .text("imports-refused-title", &[("file", session.source.name.clone().into())]);
            refused::write(path, &title, &chosen.headings, &left, words)?;
            Ok(left.len())
        })
    }

    /// The rows that are not taken, or not all of them.
    fn left(&self, store: &Store, cache: &Cache, language: Language) -> Answer<Vec<RowView>> {
        self.with(|session| not_taken(session, &cache.of(store)?, language))
    }

    /// A name for the file of rows that were not taken, and where the source is.
    pub fn refused_name(&self, language: Language) -> Answer<(Option<PathBuf>, String)> {
        self.with(|session| {
            let stem = Path::new(&session.source.name).file_stem();
            let stem = stem.map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
            let name = Words::new(language)
                .text("imports-refused-file", &[("file", stem.trim().to_owned().into())]);
            let folder = session.source.path.as_deref().and_then(Path::parent);
            Ok((folder.map(Path::to_owned), crate::files::safe(name.trim())))
        })
    }

    /// How far what is running has come.
    pub fn progress(&self) -> Running {
        let of = |it: &AtomicU64| it.load(Ordering::Relaxed);
        Running { done: of(&self.done), total: of(&self.total) }
    }

    /// Ends what is running; nothing of it is kept.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    /// Forgets the import that is being made.
    pub fn close(&self) {
        self.stop();
        *self.lock() = None;
    }

    fn look(&self, session: &mut Session, store: &Store, cache: &Cache) -> Answer<Counts> {
        let snapshot = cache.of(store)?;
        let chosen = session.chosen.as_ref().ok_or_else(gone)?;
        let outcome = self.run(&run_of(&snapshot, session, chosen), store)?;
        let counts = counts(&outcome);
        session.preview = Some(Seen {
            version: snapshot.version,
            ended: outcome.ended,
            problems: outcome.problems,
        });
        Ok(counts)
    }

    fn run(&self, run: &Run<'_>, store: &Store) -> Answer<Outcome> {
        let total = run.end.saturating_sub(run.header) as u64;
        self.begin(total);
        run.all(store, &mut |row| self.watch((row - run.header) as u64, total))
    }

    fn begin(&self, total: u64) {
        self.stop.store(false, Ordering::Relaxed);
        self.done.store(0, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
    }

    fn watch(&self, done: u64, total: u64) -> ControlFlow<()> {
        self.done.store(done, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
        if self.stop.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }

    fn with<T>(&self, job: impl FnOnce(&mut Session) -> Answer<T>) -> Answer<T> {
        job(self.lock().as_mut().ok_or_else(gone)?)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Session>> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Brings the rows into the plan that is open, with a copy in the second folder of backups too.
pub fn apply(desk: &Desk) -> Answer<Imported> {
    let settings = desk.settings();
    desk.imports().apply(&*desk.plan()?, desk.registers(), settings.second())
}

/// Writes the rows that were not taken to `path`, which has no ending of its own yet or that of a
/// table. Answers where.
pub fn save_refused(desk: &Desk, path: &Path, language: Language) -> Answer<String> {
    let ending = path.extension().and_then(|it| it.to_str()).unwrap_or_default();
    let is_table = ["xlsx", "csv"].iter().any(|it| ending.eq_ignore_ascii_case(it));
    let path = if is_table {
        path.to_owned()
    } else {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(".xlsx");
        crate::files::unasked(path.with_file_name(name))?
    };
    desk.imports().write_refused(&*desk.plan()?, desk.registers(), &path, language)?;
    desk.note_made(&path);
    Ok(path.to_string_lossy().into_owned())
}

fn run_of<'a>(snapshot: &'a Arc<Snapshot>, session: &'a Session, chosen: &'a Chosen) -> Run<'a> {
    Run::new(
        snapshot,
        &chosen.mapping,
        &chosen.headings,
        &session.tabs[chosen.sheet].sheet.rows,
        (chosen.header, chosen.end),
        &session.decisions,
    )
}

/// The rows that are not taken, or not all of them, in one state of the plan.
fn not_taken(
    session: &Session,
    snapshot: &Arc<Snapshot>,
    language: Language,
) -> Answer<Vec<RowView>> {
    let (Some(seen), Some(chosen)) = (&session.preview, &session.chosen) else {
        return Err(gone());
    };
    let run = run_of(snapshot, session, chosen);
    let mut reader = Reader::new(&snapshot.plan);
    let is_left =
        |it: &&Ended| matches!(it.state, RowState::Refused | RowState::Question) || it.troubles > 0;
    let view = |it: &Ended| {
        let problems = seen.problems.get(&it.row).map_or(&[][..], Vec::as_slice);
        run.view(&mut reader, it, problems, Words::new(language))
    };
    Ok(seen.ended.iter().filter(is_left).map(view).collect())
}

/// The headings of a sheet as its view tells them apart, column by column.
fn headings(tab: &Tab, view: &SheetView) -> Vec<String> {
    let width = tab.sheet.rows.iter().map(Vec::len).max().unwrap_or_default();
    let of = |at: usize| {
        let letter = exchange::sheet::column_name(at);
        let found = view.columns.iter().find(|it| it.letter == letter);
        found.map(|it| it.column.heading.clone()).unwrap_or_default()
    };
    (0..width).map(of).collect()
}

fn counts(outcome: &Outcome) -> Counts {
    let mut asked: Vec<Asked> = Vec::new();
    for question in outcome.ended.iter().filter_map(|it| it.question) {
        match asked.iter_mut().find(|it| it.question == question) {
            Some(it) => it.count += 1,
            None => asked.push(Asked { question, count: 1 }),
        }
    }
    asked.sort_by_key(|it| it.question);
    let mut linked: Vec<Linked> = Vec::new();
    for (register, name) in outcome.linked() {
        const NAMED: usize = 12;
        if linked.last().is_none_or(|it| it.register != *register) {
            linked.push(Linked { register: *register, names: Vec::new(), count: 0 });
        }
        if let Some(last) = linked.last_mut() {
            last.count += 1;
            if last.names.len() < NAMED {
                last.names.push(name.clone());
            }
        }
    }
    let taken = |it: &&Ended| !matches!(it.state, RowState::Refused | RowState::Question);
    Counts {
        rows: outcome.ended.len(),
        new: outcome.count(RowState::New),
        changed: outcome.count(RowState::Changed),
        same: outcome.count(RowState::Same),
        refused: outcome.count(RowState::Refused),
        questions: outcome.count(RowState::Question),
        left_out: outcome.count(RowState::LeftOut),
        partly: outcome.ended.iter().filter(taken).filter(|it| it.troubles > 0).count(),
        asked,
        linked,
    }
}

/// Why a row, or some of its cells, were not taken.
fn why(view: &RowView, words: Words) -> String {
    let mut reasons: Vec<String> = view
        .troubles
        .iter()
        .map(|it| format!("{}: {}", words.datum(&it.field), words.say(&it.why)))
        .collect();
    if view.state == RowState::Question
        && let Some(question) = view.question
    {
        reasons.insert(0, words.say(&question_words(question, view)));
    }
    reasons.join(" ")
}

/// What is asked about a row.
fn question_words(question: Question, view: &RowView) -> Message {
    let name = || Datum::Text(view.name.clone());
    match question {
        Question::Which => Message::new("imports-ask-which").with("name", name()),
        Question::Unknown => Message::new("imports-ask-unknown").with("name", name()),
        Question::Several => Message::new("imports-ask-several").with("name", name()),
        Question::Records => Message::new("imports-ask-records").with("name", name()),
        Question::Twice => Message::new("imports-ask-twice")
            .with("row", view.twice.map_or(0, |it| it + 1).to_string()),
    }
}

fn unread(error: &ReadError) -> Failure {
    match error {
        ReadError::Stopped => Failure::input(error.message()),
        _ => Failure::file(error.message()),
    }
}

fn gone() -> Failure {
    Failure::input(Message::new("imports-gone"))
}
