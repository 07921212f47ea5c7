//! What lies on the desk: the plan that is open in the window, and what this PC remembers.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError, RwLock},
    thread,
    time::Duration,
};

use directories::{ProjectDirs, UserDirs};
use domain::{plan::Plan, text::Message};
use jiff::civil::DateTime;
use reference::Pack;
use serde::Serialize;
use store::{
    FileTrouble, ReadOnly, Store,
    backup::{self, Shelf},
    place, steps,
};

use crate::{
    Answer, Failure, Recent, Settings, exports, files, imports::Imports, plans, protected,
    readiness::proofs::ProofWork, recent, registers::Cache, settings,
};

/// The ending of a plan's file name.
pub const ENDING: &str = "nuvolario";
const DRAFTS: &str = "drafts";
/// Copies that were made for other programs to open.
const OPENED: &str = "opened";
/// How many hundredths of a second a closing plan waits for those who still read it.
const PATIENCE: u32 = 500;

/// The window's state: at most one plan is open.
#[derive(Debug)]
pub struct Desk {
    folder: PathBuf,
    open: RwLock<Option<Open>>,
    /// What went wrong before there was a page to say it.
    at_start: Mutex<Option<Failure>>,
    /// The papers made since the program started: the only files the page may have opened.
    printed: Mutex<Vec<PathBuf>>,
    /// What was worked out from the plan that is open, for grids.
    registers: Cache,
    /// The table from outside that is being brought in.
    imports: Imports,
    proofs: ProofWork,
}

/// What is open.
#[derive(Debug, Clone)]
struct Open {
    store: Arc<Store>,
    /// What is known of it, where it is a backup that is looked at.
    backup: Option<LookedAt>,
}

/// A backup that is looked at.
#[derive(Debug, Clone)]
struct LookedAt {
    /// When it was made.
    moment: DateTime,
    /// The plan it is of; nothing if that does not open.
    plan: Option<PathBuf>,
}

/// The plan that is open, as the frame of the window shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlanView {
    /// The name of the plan.
    pub name: String,
    /// Where the file is.
    pub path: String,
    /// It has no name of its own yet: the file is among the program's drafts.
    pub draft: bool,
    /// Nothing of it can be changed.
    pub read_only: bool,
    /// Why nothing of it can be changed, and where one goes from there.
    pub reading: Option<Reading>,
    /// Whose plan it is.
    pub body: domain::body::Body,
    /// How many services it has.
    pub services: usize,
    /// How many things there are to look at.
    pub problems: usize,
    /// When it last changed: UTC, to the second.
    pub saved_at: Option<String>,
    /// The step that undo would take back; nothing if none is left.
    pub undo: Option<Message>,
    /// The step that redo would bring back; nothing if none is left.
    pub redo: Option<Message>,
    /// What to know about the file: where it is, or that a backup could not be made.
    pub notices: Vec<Message>,
}

/// Why a plan can only be read, and where one goes from there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Reading {
    /// What a front end offers.
    pub kind: ReadingKind,
    /// Why, and what to do.
    pub message: Message,
    /// The plan to open in order to change it: of a backup the plan it is of, otherwise the same
    /// once more. Nothing: it does not open.
    pub plan: Option<String>,
}

/// What a front end offers with a plan that can only be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum ReadingKind {
    /// To work on a copy: nothing can be written there.
    NotWritable,
    /// To open it again: it is looked at by choice.
    Chosen,
    /// To go back to the plan: it is a backup.
    Backup,
}

/// What the start page shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StartPage {
    /// The plans that were open lately, the last first.
    pub recent: Vec<Recent>,
    /// The sample plans.
    pub samples: Vec<plans::SampleCard>,
    /// The version of the program.
    pub version: String,
    /// The version of the reference pack.
    pub pack_version: String,
    /// What went wrong before the page was there, such as a file that could not be opened.
    pub failure: Option<Failure>,
}

impl Desk {
    /// A desk that keeps what it remembers in `folder`.
    pub fn new(folder: &Path) -> Answer<Self> {
        let drafts = folder.join(DRAFTS);
        fs::create_dir_all(&drafts).map_err(|error| files::failure(&drafts, &error))?;
        // What another program still has open stays for another time.
        let _ = fs::remove_dir_all(folder.join(OPENED));
        Ok(Self {
            folder: folder.to_owned(),
            open: RwLock::default(),
            at_start: Mutex::default(),
            printed: Mutex::default(),
            registers: Cache::default(),
            imports: Imports::default(),
            proofs: ProofWork::default(),
        })
    }

    /// The folder of this person on this PC; not one that roams.
    pub fn usual_folder() -> Answer<PathBuf> {
        ProjectDirs::from("it", "Nuvolario", "Nuvolario")
            .map(|it| it.data_local_dir().to_owned())
            .ok_or_else(|| Failure::internal("this user has no home folder"))
    }

    /// What the start page shows.
    pub fn start_page(&self) -> StartPage {
        let pack = Pack::shared();
        StartPage {
            recent: recent::list(&self.folder, |path| self.is_draft(path)),
            samples: plans::samples(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            pack_version: pack.version().to_owned(),
            failure: self.at_start.lock().unwrap_or_else(PoisonError::into_inner).take(),
        }
    }

    /// The plan that is open.
    pub fn plan(&self) -> Answer<Arc<Store>> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        open.as_ref().map(|it| it.store.clone()).ok_or_else(Failure::no_plan)
    }

    /// What was worked out from the plan that is open, for grids.
    pub fn registers(&self) -> &Cache {
        &self.registers
    }

    /// The table from outside that is being brought in.
    pub fn imports(&self) -> &Imports {
        &self.imports
    }

    /// What is being done with proofs.
    pub fn proofs(&self) -> &ProofWork {
        &self.proofs
    }

    /// The folder of copies that were made for other programs to open.
    pub(crate) fn opened(&self) -> PathBuf {
        self.folder.join(OPENED)
    }

    /// The plan that is open, as the frame shows it; nothing if none is.
    pub fn view(&self) -> Answer<Option<PlanView>> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner).clone();
        open.map(|it| self.view_of(&it)).transpose()
    }

    /// Opens the plan at `path` in place of the one that is open. Of a data package a draft is made.
    pub fn open(&self, path: &Path) -> Answer<PlanView> {
        match protected::wants_password(path) {
            Some(failure) => Err(failure),
            None if exports::is_package(path) => self.open_package(exports::Package::open(path)?),
            None if self.is_open(path) => self.view_again(),
            None => self.put(plans::open(path)?),
        }
    }

    /// Opens the plan at `path` to look at it.
    pub fn open_to_read(&self, path: &Path) -> Answer<PlanView> {
        self.put(plans::open_to_read(path)?)
    }

    /// Opens the plan at `path` although a note says that somebody has it open.
    pub fn open_anyway(&self, path: &Path) -> Answer<PlanView> {
        self.put(plans::take_over(path)?)
    }

    /// Opens a backup of `plan` to look at it. It is no plan to come back to, so the start page does
    /// not list it.
    pub(crate) fn look_at(&self, path: &Path, moment: DateTime, plan: &Path) -> Answer<PlanView> {
        let store = Arc::new(plans::open_to_read(path)?);
        let opens = self.plan().is_ok_and(|it| it.path() == plan);
        let backup = LookedAt { moment, plan: opens.then(|| plan.to_owned()) };
        let open = Open { store, backup: Some(backup) };
        let view = self.view_of(&open)?;
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = Some(open);
        Ok(view)
    }

    fn is_open(&self, path: &Path) -> bool {
        self.plan().is_ok_and(|it| it.path() == path && !it.is_read_only())
    }

    /// Puts a closed plan in the place of the one that is open, and opens it again. `change` has
    /// the file to itself; where it fails, the plan is opened again as it was.
    pub(crate) fn while_closed(
        &self,
        change: impl FnOnce(&Path) -> Answer<()>,
    ) -> Answer<PlanView> {
        let path = self.plan()?.path().to_owned();
        self.close_whole()?;
        let changed = change(&path);
        let view = self.open(&path)?;
        changed.map(|()| view)
    }

    /// Closes the plan and waits until every command that still reads it has ended.
    fn close_whole(&self) -> Answer<()> {
        let mut open = self.open.write().unwrap_or_else(PoisonError::into_inner);
        let Some(Open { mut store, backup }) = open.take() else { return Ok(()) };
        for _ in 0..PATIENCE {
            match Arc::try_unwrap(store) {
                Ok(store) => return Ok(store.close()?),
                Err(shared) => store = shared,
            }
            thread::sleep(Duration::from_millis(10));
        }
        let path = store.path().to_string_lossy().into_owned();
        *open = Some(Open { store, backup });
        Err(Failure::file(Message::new("errors-file-busy").with("path", path)))
    }

    /// Copies the plan to `path`, reads the copy back, and goes on working here.
    pub fn save_copy(&self, path: &Path) -> Answer<PathBuf> {
        let path = with_ending(path)?;
        let plan = self.plan()?;
        if plan.path() == path {
            let path = path.to_string_lossy().into_owned();
            return Err(Failure::input(Message::new("errors-copy-over-itself").with("path", path)));
        }
        plan.copy_to(&path)?;
        plans::open_to_read(&path)?;
        self.note_made(&path);
        Ok(path)
    }

    /// Moves the plan to `path`, with its backups where the disk is the same, and goes on there.
    pub fn move_to(&self, path: &Path) -> Answer<PlanView> {
        let old = self.plan()?.path().to_owned();
        let view = self.save_as(path)?;
        let new = PathBuf::from(&view.path);
        if old != new && old.exists() {
            fs::remove_file(&old).map_err(|error| files::failure(&old, &error))?;
            recent::forget(&self.folder, &old)?;
            // Where they cannot be moved they stay where they were, and nothing is lost.
            let _ = fs::rename(backup::beside(&old), backup::beside(&new));
        }
        Ok(view)
    }

    /// Makes a plan among the drafts and opens it.
    pub fn open_draft(&self, plan: &Plan) -> Answer<PlanView> {
        let path = files::free_name(&self.drafts(), &plan.body.entry.name, ENDING);
        self.put(plans::create(&path, plan)?)
    }

    fn open_package(&self, package: exports::Package) -> Answer<PlanView> {
        let name = &package.plan().body.entry.name;
        let path = files::free_name(&self.drafts(), name, ENDING);
        self.put(package.create(&path)?)
    }

    /// Opens a copy of a sample, among the drafts.
    pub fn open_sample(&self, id: &str) -> Answer<PlanView> {
        self.open_draft(&plans::sample(id)?)
    }

    /// Closes the plan; it is saved already.
    pub fn close(&self) {
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Copies the plan to `path` and goes on working there. A draft that got a name is a draft no
    /// more.
    pub fn save_as(&self, path: &Path) -> Answer<PlanView> {
        let old = self.plan()?;
        let path = &with_ending(path)?;
        if old.path() == path && old.is_read_only() {
            let path = path.clone();
            return Err(store::Error::File { path, trouble: FileTrouble::ReadOnly }.into());
        }
        if old.path() == path {
            return self.view_again();
        }
        old.copy_to(path)?;
        let view = self.open(path)?;
        let (old_path, was_draft) = (old.path().to_owned(), self.is_draft(old.path()));
        drop(old);
        if was_draft {
            recent::forget(&self.folder, &old_path)?;
            fs::remove_file(&old_path).map_err(|error| files::failure(&old_path, &error))?;
        }
        Ok(view)
    }

    /// A file name for the plan that is open, without its ending.
    pub fn suggested_name(&self) -> Answer<String> {
        let plan = self.plan()?;
        let (name, body) =
            plan.read(|conn| Ok((store::plan::name(conn)?, store::body::get(conn)?)))?;
        Ok(files::safe(&format!("{} - {name}", body.entry.name)))
    }

    /// Where a dialog starts: beside the plan that is open, or among the documents of this person.
    pub fn suggested_folder(&self) -> Option<PathBuf> {
        match self.plan() {
            Ok(store) => Some(self.folder_of(&store)),
            Err(_) => documents_folder(),
        }
        .filter(|it| it.is_dir())
    }

    /// The folder for what is made of a plan: its own, unless it is a draft or can only be read. A
    /// person would not look there, or nothing can be put there.
    pub(crate) fn folder_of(&self, store: &Store) -> PathBuf {
        let beside = store.path().parent().map(Path::to_owned).unwrap_or_default();
        if !self.is_draft(store.path()) && !store.is_read_only() {
            return beside;
        }
        documents_folder().unwrap_or(beside)
    }

    /// Keeps what went wrong for the page to say when it is there.
    pub fn note_at_start(&self, failure: Failure) {
        *self.at_start.lock().unwrap_or_else(PoisonError::into_inner) = Some(failure);
    }

    /// Remembers a file that was made, so that the page may show it.
    pub(crate) fn note_made(&self, path: &Path) {
        self.printed.lock().unwrap_or_else(PoisonError::into_inner).push(path.to_owned());
    }

    /// The paper at `path`, if it was made here and is still there.
    pub fn printed(&self, path: &Path) -> Answer<PathBuf> {
        let printed = self.printed.lock().unwrap_or_else(PoisonError::into_inner);
        let found = printed.iter().find(|it| *it == path && it.exists()).cloned();
        found.ok_or_else(|| {
            let path = path.to_string_lossy().into_owned();
            Failure::file(Message::new("errors-file-not-found").with("path", path))
        })
    }

    /// Takes a plan off the list of recent ones; its file stays.
    pub fn forget(&self, path: &Path) -> Answer<()> {
        recent::forget(&self.folder, path)
    }

    /// How this person likes the program.
    pub fn settings(&self) -> Settings {
        settings::load(&self.folder)
    }

    /// Remembers how this person likes the program.
    pub fn save_settings(&self, settings: &Settings) -> Answer<()> {
        settings::save(&self.folder, settings)?;
        if let Ok(store) = self.plan() {
            store.sign(&settings.person);
            store.keep_backups(settings.second());
        }
        Ok(())
    }

    /// Whether a plan has no name of its own yet.
    pub fn is_draft(&self, path: &Path) -> bool {
        // Their backups lie deeper.
        path.parent().is_some_and(|it| it == self.drafts())
    }

    /// The folder of plans without a name.
    pub(crate) fn drafts(&self) -> PathBuf {
        self.folder.join(DRAFTS)
    }

    fn put(&self, store: Store) -> Answer<PlanView> {
        let settings = self.settings();
        store.sign(&settings.person);
        if !store.is_read_only() {
            store.keep_backups(settings.second());
        }
        let open = Open { store: Arc::new(store), backup: None };
        let view = self.view_of(&open)?;
        recent::remember(&self.folder, open.store.path(), &view.name, &view.body.entry.name)?;
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = Some(open);
        Ok(view)
    }

    fn view_again(&self) -> Answer<PlanView> {
        self.view()?.ok_or_else(Failure::no_plan)
    }

    fn view_of(&self, open: &Open) -> Answer<PlanView> {
        let store = &open.store;
        // Asked after every change: the plan that grids have read already is not read again.
        let snapshot = self.registers.of(store)?;
        let plan = &snapshot.plan;
        let (step, undo, redo) = store.read(|conn| {
            Ok((steps::last(conn)?, steps::next_undo(conn)?, steps::next_redo(conn)?))
        })?;
        Ok(PlanView {
            path: store.path().to_string_lossy().into_owned(),
            draft: self.is_draft(store.path()),
            read_only: store.is_read_only(),
            reading: reading(open),
            services: plan.services.len(),
            problems: snapshot.to_mend(),
            saved_at: step.map(|it| it.at),
            undo: undo.map(|it| it.words),
            redo: redo.map(|it| it.words),
            notices: notices(store, self.is_draft(store.path())),
            name: plan.name.clone(),
            body: plan.body.clone(),
        })
    }
}

/// The documents of this person, or their home where they have no such folder.
fn documents_folder() -> Option<PathBuf> {
    let user = UserDirs::new()?;
    let documents = user.document_dir().filter(|it| it.is_dir());
    Some(documents.unwrap_or(user.home_dir()).to_owned())
}

/// Why nothing of the plan can be changed; nothing: it can.
fn reading(open: &Open) -> Option<Reading> {
    let why = open.store.why_read_only()?;
    let told = |path: &Path| path.to_string_lossy().into_owned();
    if let Some(LookedAt { moment, plan }) = &open.backup {
        let key = match plan {
            Some(_) => "frame-reading-backup",
            None => "frame-reading-backup-alone",
        };
        let message = Message::new(key)
            .with("day", moment.date())
            .with("time", moment.strftime("%H:%M").to_string());
        let plan = plan.as_deref().map(told);
        return Some(Reading { kind: ReadingKind::Backup, message, plan });
    }
    let (kind, key) = match why {
        ReadOnly::Chosen => (ReadingKind::Chosen, "frame-reading-chosen"),
        ReadOnly::Protected => (ReadingKind::NotWritable, "frame-reading-protected"),
        ReadOnly::Disk => (ReadingKind::NotWritable, "frame-reading-disk"),
        ReadOnly::NoLock => (ReadingKind::NotWritable, "frame-reading-no-lock"),
    };
    Some(Reading { kind, message: Message::new(key), plan: Some(told(open.store.path())) })
}

/// What to know about the file of a plan. Nobody empties the folder of the drafts, wherever it is.
fn notices(store: &Store, draft: bool) -> Vec<Message> {
    let place = place::look(store.path());
    let mut notices = Vec::new();
    if !store.path().exists() {
        notices.push(Message::new("archive-file-gone"));
    }
    if place.temporary && !draft {
        notices.push(Message::new("archive-in-temporary-folder"));
    }
    if place.network {
        notices.push(Message::new("archive-on-network"));
    } else if let Some(program) = place::synced_by(store.path()) {
        notices.push(Message::new("archive-in-synced-folder").with("program", program));
    }
    for (shelf, error) in store.backup_trouble() {
        let folder = match &error {
            store::Error::File { path, .. } => path.as_path(),
            _ => store.path(),
        };
        let folder = folder.to_string_lossy().into_owned();
        let key = match shelf {
            Shelf::Beside => "archive-backup-failed",
            Shelf::Second => "archive-second-backup-failed",
        };
        notices.push(Message::new(key).with("path", folder));
    }
    notices
}

/// The path with the ending of plans, if it has none.
fn with_ending(path: &Path) -> Answer<PathBuf> {
    if path.extension().is_some_and(|it| it == ENDING) {
        return Ok(path.to_owned());
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{ENDING}"));
    files::unasked(path.with_file_name(name))
}
