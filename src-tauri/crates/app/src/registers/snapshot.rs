//! The plan as it was when it was last looked at, and what was worked out from it.

use std::{
    collections::{BTreeSet, HashMap},
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use domain::{
    costs::book::Knobs,
    plan::{Plan, Record},
    readiness::board::{Board, LazyBoard},
    register::{
        Register,
        rows::{Links, Rows},
        value::{Field, Value},
        view::Query,
    },
};
use jiff::civil::Date;
use reference::Pack;
use store::Store;
use words::Language;

use super::list::{Index, Order};
use crate::{Answer, checks, clock, costs::Reckoning, readiness};

/// How many orders of rows are kept: one for each grid a person goes back and forth between.
const KEPT_ORDERS: usize = 8;

/// From so many rows on, the first letter of a search would be felt.
const LONG: usize = 20_000;

/// The last snapshot of the plan that is open.
#[derive(Debug, Default)]
pub struct Cache(Mutex<Option<Arc<Snapshot>>>);

/// A plan at one moment, and what was worked out from it so far.
#[derive(Debug)]
pub struct Snapshot {
    /// Which state of which plan it is.
    pub version: u64,
    /// The day on which it was taken.
    today: Date,
    /// The plan.
    pub plan: Arc<Plan>,
    links: Links,
    orders: Mutex<Vec<(Asked, Arc<Order>)>>,
    indexes: Mutex<HashMap<(Register, Language), Arc<Index>>>,
    to_mend: OnceLock<usize>,
    board: LazyBoard,
    costs: OnceLock<Reckoning>,
}

/// What an order of rows was asked for.
type Asked = (Register, Query, Language);

impl Cache {
    /// The plan as it is now.
    pub fn of(&self, store: &Store) -> Answer<Arc<Snapshot>> {
        let version = store.version()?;
        let mut cached = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(snapshot) =
            cached.as_ref().filter(|it| it.version == version && it.today == clock::today())
        {
            return Ok(snapshot.clone());
        }
        let snapshot = Arc::new(Snapshot::new(version, store.read(store::plan::get)?));
        *cached = Some(snapshot.clone());
        Ok(snapshot)
    }

    /// Takes `plan` for what is in the file now, after `touched` was written. Never a failure: what was
    /// written is written, and where the file does not say in which state it is, it is read again.
    pub(super) fn keep_after(&self, store: &Store, plan: Plan, touched: &BTreeSet<Record>) {
        let before = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let snapshot = store.version().ok().map(|it| Snapshot::new(it, plan));
        if let (Some(snapshot), Some(before)) = (&snapshot, before)
            && let (Some(costs), [Record::Cost(id)]) =
                (before.costs.get(), touched.iter().copied().collect::<Vec<_>>().as_slice())
            && let Some(costs) = costs.after(&snapshot.plan, *id)
        {
            // It is new, so nothing stands there yet.
            snapshot.costs.get_or_init(|| costs);
        }
        self.keep_snapshot(snapshot);
    }

    /// The same, with what its readiness was already worked out to be.
    pub(crate) fn keep_with(&self, store: &Store, plan: Plan, board: Board) {
        let snapshot = store.version().ok().map(|it| Snapshot {
            today: board.today(),
            board: LazyBoard::new(Box::new(move || board)),
            ..Snapshot::new(it, plan)
        });
        self.keep_snapshot(snapshot);
    }

    fn keep_snapshot(&self, snapshot: Option<Snapshot>) {
        let snapshot = snapshot.map(Arc::new);
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = snapshot;
    }
}

impl Snapshot {
    fn new(version: u64, plan: Plan) -> Self {
        let (links, plan) = (Links::of(&plan), Arc::new(plan));
        let (orders, indexes) = (Mutex::default(), Mutex::default());
        let today = clock::today();
        let of_board = plan.clone();
        let board = move || {
            Board::new(&of_board, Pack::shared().checklist(), readiness::proposals(), today)
        };
        Self {
            version,
            today,
            plan,
            links,
            orders,
            indexes,
            to_mend: OnceLock::new(),
            costs: OnceLock::new(),
            board: LazyBoard::new(Box::new(board)),
        }
    }

    /// Readiness, worked out when somebody asks.
    pub fn board(&self) -> &Board {
        &self.board
    }

    /// The costs, worked out when somebody asks.
    pub fn costs(&self) -> &Reckoning {
        self.costs.get_or_init(|| Reckoning::of(&self.plan, Knobs::default(), self.today))
    }

    /// How many things have to be mended; looked through once.
    pub fn to_mend(&self) -> usize {
        *self.to_mend.get_or_init(|| checks::to_mend(&self.plan))
    }

    /// The rows of a register.
    pub fn rows(&self, register: Register) -> Rows<'_> {
        Rows::new(&self.plan, &self.links, register, Pack::shared().matrix()).ready(&self.board)
    }

    /// The fields of a register.
    pub fn fields(&self, register: Register) -> Vec<Field> {
        super::fields_of(register, &self.plan)
    }

    /// What stands in a field of a record; nothing where there is no such record.
    pub fn value(&self, register: Register, id: i64, field: &Field) -> Option<Value> {
        let rows = self.rows(register);
        rows.place(id).map(|at| rows.reader(field)(at))
    }

    /// The rows a query asks for, in its order.
    pub(crate) fn order(
        &self,
        register: Register,
        query: &Query,
        language: Language,
    ) -> Arc<Order> {
        let asked = (register, query.clone(), language);
        let mut orders = self.orders.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = orders.iter().position(|(it, _)| *it == asked) {
            let found = orders.remove(at);
            let order = found.1.clone();
            orders.push(found);
            return order;
        }
        let order = Arc::new(Order::of(self, register, query, language));
        if orders.len() >= KEPT_ORDERS {
            orders.remove(0);
        }
        orders.push((asked, order.clone()));
        order
    }

    /// Gets a long register ready to be searched while nobody is typing yet.
    pub(super) fn prepare(self: &Arc<Self>, register: Register, language: Language) {
        let busy_or_done = match self.indexes.try_lock() {
            Ok(indexes) => indexes.contains_key(&(register, language)),
            Err(_) => true,
        };
        if self.rows(register).len() >= LONG && !busy_or_done {
            let snapshot = self.clone();
            std::thread::spawn(move || snapshot.index(register, language));
        }
    }

    /// The words of a register's rows, for finding.
    pub(crate) fn index(&self, register: Register, language: Language) -> Arc<Index> {
        let mut indexes = self.indexes.lock().unwrap_or_else(PoisonError::into_inner);
        let index = indexes.entry((register, language)).or_insert_with(|| {
            let fields = self.fields(register);
            Arc::new(super::list::index(self, register, &fields, language))
        });
        index.clone()
    }
}
