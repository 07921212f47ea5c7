//! Scenarios: they never touch the plan until one is adopted, and that is one step that can be undone.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeSet;

use app::{
    costs::{
        Reckoning,
        scenarios::{self, Beginning, Deed, ScenarioText, ScenarioView, What},
    },
    history,
    registers::{Cache, Input},
};
use domain::{
    costs::{
        book::{Knobs, ScenarioId},
        compare::{CompareGroup, CompareRow},
        explain::Figure,
        whatif::Knob,
    },
    decimal::Decimal,
    funding::line::FundingState,
    migration::Mode,
    money::Cents,
    plan::Plan,
    register::{
        Register,
        contracts::ContractId,
        costs::CostPhase,
        value::{Link, Value},
    },
    text::Datum,
};
use reference::Pack;
use store::Store;
use tempfile::TempDir;
use words::Language;

struct Desk {
    _folder: TempDir,
    store: Store,
    cache: Cache,
}

impl Desk {
    /// Ferrara, with a grant that was not asked for yet and a contract for the fees.
    fn new() -> Self {
        let mut plan = Pack::shared().sample("ferrara").unwrap().plan();
        let funded = plan.funding[0].clone();
        let mut draft = funded;
        draft.id.0 = 50;
        draft.details.title = "Bozza".into();
        draft.details.state = FundingState::Draft;
        plan.funding.push(draft);
        let contract = domain::register::contracts::Contract {
            id: ContractId(1),
            details: domain::register::contracts::ContractDetails {
                name: "Contabilità in cloud".into(),
                yearly_amount: Some(Cents(12_000_00)),
                vat_percent: Some(22),
                cost_phase: Some(CostPhase::After),
                ..Default::default()
            },
        };
        plan.registers.contracts.push(contract);
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("piano.nuvolario"), &plan, "1").unwrap();
        Self { _folder: folder, store, cache: Cache::default() }
    }

    fn plan(&self) -> Plan {
        self.store.read(store::plan::get).unwrap()
    }

    fn begin(&self, name: &str, beginning: &Beginning) -> ScenarioId {
        scenarios::begin(&self.store, &self.cache, name, "", beginning).unwrap()
    }

    fn view(&self, id: ScenarioId) -> ScenarioView {
        let all = scenarios::list(&self.store, &self.cache).unwrap();
        all.into_iter().find(|it| it.id == id).unwrap()
    }

    fn put(&self, id: ScenarioId, place: (Register, i64), field: &str, text: &str) {
        let input = Input::Text(text.into());
        let language = Language::It;
        scenarios::put(&self.store, &self.cache, id, place, field, &input, language).unwrap();
    }

    fn compare(&self, ids: &[ScenarioId]) -> Vec<CompareRow> {
        scenarios::compare(&self.store, &self.cache, ids).unwrap().rows
    }

    fn adopt(&self, id: ScenarioId, out: &[usize]) -> scenarios::Adopted {
        let out: BTreeSet<usize> = out.iter().copied().collect();
        scenarios::adopt(&self.store, &self.cache, id, &out).unwrap()
    }

    fn fee_line(&self) -> i64 {
        let plan = self.plan();
        let after = |it: &&domain::register::costs::Cost| {
            it.details.item.starts_with("cl_") && it.details.amount.is_some()
        };
        plan.registers.costs.iter().find(after).unwrap().id.0
    }
}

fn figure(rows: &[CompareRow], figure: Figure) -> &CompareRow {
    rows.iter().find(|it| it.figure == Some(figure)).unwrap()
}

fn labelled<'a>(rows: &'a [CompareRow], key: &str) -> &'a CompareRow {
    rows.iter().find(|it| it.label.key == key).unwrap()
}

fn percent(of: i64) -> Decimal {
    Decimal::whole(of).unwrap()
}

#[test]
fn every_beginning_adopted_and_undone_gives_the_identical_plan() {
    let beginnings = [
        Beginning::Mode { mode: Mode::Transfer, services: Vec::new() },
        Beginning::Supplier {
            contract: ContractId(1),
            supplier: None,
            supplier_name: "Nuovo fornitore".into(),
            yearly_amount: Some(Cents(9_000_00)),
        },
        Beginning::NextYear,
        Beginning::Together { fees: percent(-20) },
    ];
    for beginning in beginnings {
        let desk = Desk::new();
        let id = desk.begin("Prova", &beginning);
        let before = desk.plan();
        let compared = desk.compare(&[id]);
        let adopted = desk.adopt(id, &[]);
        assert!(adopted.done && adopted.records > 0, "{beginning:?}: {adopted:?}");
        assert_ne!(desk.plan(), before);
        // What was compared is what the plan is now, worked out line by line or as a whole.
        let kept = desk.cache.of(&desk.store).unwrap();
        let whole = Reckoning::of(&kept.plan, Knobs::default(), app::clock::today());
        assert_eq!(kept.costs().figures, whole.figures, "{beginning:?}");
        let now = desk.compare(&[]);
        let shown = |rows: &[CompareRow]| -> Vec<CompareRow> {
            rows.iter().filter(|it| it.figure.is_some()).cloned().collect()
        };
        for (was, is) in shown(&compared).iter().zip(&shown(&now)) {
            let (was, is) = ((&was.label, &was.values[1]), (&is.label, &is.values[0]));
            assert_eq!(was, is, "{beginning:?}");
        }
        history::undo(&desk.store).unwrap().unwrap();
        assert_eq!(desk.plan(), before, "{beginning:?}");
    }
}

#[test]
fn together_every_fee_is_cheaper_whoever_says_that_it_is_one() {
    let desk = Desk::new();
    let id = desk.begin("Con l'Unione", &Beginning::Together { fees: percent(-20) });
    let view = desk.view(id);
    let changed: BTreeSet<&str> = view.changes.iter().filter_map(|it| it.name.as_deref()).collect();
    // The lines have their phase from their item; the hours of people are nobody's fee.
    let fees = [
        "Canoni dei nuovi servizi in cloud",
        "Contabilità in cloud",
        "Linea più veloce e linea di riserva",
    ];
    assert_eq!(changed, fees.into());
    let rows = desk.compare(&[id]);
    let Datum::Money(less) = figure(&rows, Figure::Tco).values[1] else { panic!("no amount") };
    let Datum::Money(now) = figure(&rows, Figure::Tco).values[0] else { panic!("no amount") };
    assert!(less < now, "{less:?} {now:?}");
}

#[test]
fn a_scenario_that_adds_changes_and_removes_is_adopted_as_one_step() {
    let desk = Desk::new();
    let id = desk.begin("Tutto insieme", &Beginning::Empty);
    let line = desk.fee_line();
    let new = scenarios::add(&desk.store, &desk.cache, id, Register::Costs, "Assistenza").unwrap();
    for (field, text) in [("amount", "1.200,50"), ("vat_percent", "22")] {
        desk.put(id, (Register::Costs, new), field, text);
    }
    for (field, value) in [("phase", "after"), ("nature", "current"), ("rhythm", "yearly")] {
        let input = Input::Choices(vec![value.into()]);
        let (store, cache) = (&desk.store, &desk.cache);
        let place = (Register::Costs, new);
        scenarios::put(store, cache, id, place, field, &input, Language::It).unwrap();
    }
    // A supplier nobody has entered is added along.
    let input = Input::Links(vec![Link { id: 0, name: "Nuvola srl".into(), role: None }]);
    let place = (Register::Contracts, 1);
    scenarios::put(&desk.store, &desk.cache, id, place, "supplier", &input, Language::It).unwrap();
    scenarios::take_out(&desk.store, &desk.cache, id, Register::Costs, line).unwrap();
    let before = desk.plan();
    assert_eq!(before.registers.suppliers, []);
    let adopted = desk.adopt(id, &[]);
    assert!(adopted.done, "{adopted:?}");
    let after = desk.plan();
    let added = after.registers.costs.last().unwrap();
    assert_eq!(
        (added.details.name.as_str(), added.details.amount),
        ("Assistenza", Some(Cents(1_200_50)))
    );
    assert!(after.registers.costs.iter().all(|it| it.id.0 != line));
    assert_eq!(after.registers.suppliers[0].details.name, "Nuvola srl");
    assert_eq!(
        after.registers.contracts[0].details.supplier,
        Some(after.registers.suppliers[0].id)
    );
    history::undo(&desk.store).unwrap().unwrap();
    assert_eq!(desk.plan(), before);
}

#[test]
fn looking_comparing_explaining_and_trying_never_change_the_file() {
    let desk = Desk::new();
    let id = desk.begin("Un anno dopo", &Beginning::NextYear);
    let (store, cache) = (&desk.store, &desk.cache);
    let (before, version) = (desk.plan(), store.version().unwrap());
    let knobs = Knobs { fees: percent(10), inflation: percent(1), ..Knobs::default() };
    let what = What { scenario: Some(id), knobs: Some(knobs) };
    desk.view(id);
    scenarios::cells(store, cache, id, Register::Costs, desk.fee_line()).unwrap();
    desk.compare(&[id]);
    scenarios::what_if(store, cache, None, knobs).unwrap();
    scenarios::what_if(store, cache, Some(id), knobs).unwrap();
    scenarios::explain(store, cache, what, Figure::Tco, None).unwrap();
    scenarios::matters(store, cache, what, percent(10)).unwrap();
    assert_eq!(store.version().unwrap(), version);
    assert_eq!(desk.plan(), before);
}

#[test]
fn what_does_not_fit_any_more_is_told_and_stops_adopting_until_it_is_left_out() {
    let desk = Desk::new();
    let id = desk.begin("Canone più basso", &Beginning::Empty);
    let line = desk.fee_line();
    desk.put(id, (Register::Costs, line), "amount", "100");
    desk.put(id, (Register::Contracts, 1), "yearly_amount", "5.000");
    // The line goes out of the plan.
    let mut plan = desk.plan();
    let record = Register::Costs.record(line);
    domain::register::edit::remove(&mut plan, &[record].into());
    let step = domain::text::Message::new("change-records-removed");
    desk.store.write(&step, |tx| store::registers::put(tx, &plan, &[record].into())).unwrap();
    let view = desk.view(id);
    assert_eq!(view.changes.len(), 2, "nothing is lost");
    assert_eq!((view.changes[0].deed, view.changes[0].name.as_deref()), (Deed::Put, None));
    assert!(view.changes[0].refused.is_some());
    let (before, version) = (desk.plan(), desk.store.version().unwrap());
    let adopted = desk.adopt(id, &[]);
    assert!(!adopted.done);
    assert_eq!(adopted.troubles.iter().map(|it| it.at).collect::<Vec<_>>(), [0]);
    assert_eq!(desk.store.version().unwrap(), version, "nothing was written");
    assert!(desk.adopt(id, &[0]).done);
    assert_ne!(desk.plan(), before);
    // What would make a record wrong stops it, too.
    let wrong = desk.begin("Nome vuoto", &Beginning::Empty);
    desk.put(wrong, (Register::Contracts, 1), "name", "");
    assert!(!desk.view(wrong).changes[0].problems.is_empty());
    assert!(!desk.adopt(wrong, &[]).done);
    assert!(!desk.adopt(wrong, &[0]).done, "nothing is left to adopt");
}

#[test]
fn a_value_put_back_is_no_change_and_a_change_can_be_dropped() {
    let desk = Desk::new();
    let id = desk.begin("Prova", &Beginning::Empty);
    desk.put(id, (Register::Contracts, 1), "yearly_amount", "13.000");
    let change = &desk.view(id).changes[0];
    assert_eq!(change.before, Value::Money(Cents(12_000_00)));
    assert_eq!(change.after, Value::Money(Cents(13_000_00)));
    desk.put(id, (Register::Contracts, 1), "yearly_amount", "12.000");
    assert_eq!(desk.view(id).changes, []);
    let (store, cache) = (&desk.store, &desk.cache);
    let new = scenarios::add(store, cache, id, Register::Costs, "Nuova").unwrap();
    desk.put(id, (Register::Costs, new), "amount", "10");
    scenarios::drop_change(store, cache, id, 0).unwrap();
    assert_eq!(desk.view(id).changes, [], "what was said of it goes with it");
    let copy = scenarios::copy(store, cache, id, "Copia").unwrap();
    assert_eq!(desk.view(copy).name, "Copia");
    scenarios::remove(store, cache, copy).unwrap();
    assert_eq!(scenarios::list(store, cache).unwrap().len(), 1);
    history::undo(store).unwrap().unwrap();
    assert_eq!(desk.view(copy).name, "Copia");
    let text = ScenarioText { name: " ".into(), notes: String::new(), knobs: Knobs::default() };
    assert!(scenarios::save(store, cache, copy, text).is_err());
}

#[test]
fn another_way_changes_what_drafts_bring_and_warns_of_what_was_sent() {
    let desk = Desk::new();
    let beginning = Beginning::Mode { mode: Mode::Transfer, services: Vec::new() };
    let id = desk.begin("Tutto in modalità A", &beginning);
    let rows = desk.compare(&[id]);
    let grants: Vec<&CompareRow> =
        rows.iter().filter(|it| it.label.key == "scenarios-row-grant" && it.differs).collect();
    assert_eq!(grants.len(), 1, "only the one that was not sent");
    assert_eq!(grants[0].label.args["name"], Datum::Text("Bozza".into()));
    assert!(labelled(&rows, "scenarios-row-by-rules").differs);
    let bound = labelled(&rows, "scenarios-bound");
    assert_eq!(bound.group, CompareGroup::Duties);
    assert_eq!(
        bound.values,
        ["scenarios-not-there", "scenarios-there"].map(|it| Datum::Word(it.into()))
    );
    assert_eq!(desk.view(id).follows.len(), 1);
}

#[test]
fn next_year_moves_days_and_readiness_is_that_of_the_board() {
    let desk = Desk::new();
    let id = desk.begin("L'anno dopo", &Beginning::NextYear);
    let rows = desk.compare(&[id]);
    let last = labelled(&rows, "scenarios-row-last-go-live");
    let [Datum::Day(now), Datum::Day(then)] = last.values[..] else { panic!("{last:?}") };
    assert_eq!((then.year() - now.year(), then.month()), (1, now.month()));
    assert!(figure(&rows, Figure::Tco).differs);
    let ready = labelled(&rows, "scenarios-row-ready");
    let board = desk.cache.of(&desk.store).unwrap().board().body();
    assert_eq!(ready.values[0], domain::readiness::score::percent(board.percent));
    // All of it comes to the same when nothing is different.
    let empty = desk.begin("Vuoto", &Beginning::Empty);
    assert!(desk.compare(&[empty]).iter().all(|it| !it.differs));
}

#[test]
fn what_if_agrees_with_why_and_with_what_matters() {
    let desk = Desk::new();
    let (store, cache) = (&desk.store, &desk.cache);
    let knobs = Knobs { fees: percent(10), ..Knobs::default() };
    let tried = scenarios::what_if(store, cache, None, knobs).unwrap();
    let saving = figure(&tried.rows, Figure::Saving);
    let what = tried.columns[1].what;
    let why = scenarios::explain(store, cache, what, Figure::Saving, None).unwrap();
    assert_eq!(why.value, saving.values[1]);
    let plan = What { scenario: None, knobs: None };
    let swings = scenarios::matters(store, cache, plan, percent(10)).unwrap();
    let fees = swings.iter().find(|it| it.knob == Knob::Fees).unwrap();
    assert_eq!(Some(fees.up), saving.differences[1]);
    assert!(swings.windows(2).all(|pair| pair[0].width() >= pair[1].width()));
    let wild = Knobs { fees: percent(101), ..Knobs::default() };
    assert!(scenarios::what_if(store, cache, None, wild).is_err());
    let four = [1, 1, 1, 1].map(ScenarioId);
    assert!(scenarios::compare(store, cache, &four).is_err());
}
