//! The registers as a grid uses them: found, edited, pasted, taken back.
#![allow(clippy::unwrap_used, missing_docs)]

use app::registers::{
    self, Block, Cache, CellEdit, Edited, Input, Window, add, clear, copy, fill_down, page, paste,
    set, set_cells, summary,
};
use domain::{
    decimal::Decimal,
    money::Cents,
    plan::{Plan, Record},
    register::{
        Register,
        own::{OwnColumnDetails, OwnKind},
        suppliers::SupplierId,
        value::{Link, Value},
        view::{Filter, Query, Sort},
    },
    text::Datum,
};
use proptest::prelude::*;
use store::Store;
use tempfile::TempDir;
use words::Language;

struct Desk {
    _folder: TempDir,
    store: Store,
    cache: Cache,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let plan = app::plans::sample("lecce").unwrap();
        let store = Store::create(&folder.path().join("piano.nuvolario"), &plan, "1").unwrap();
        Self { _folder: folder, store, cache: Cache::default() }
    }

    /// The plan in the file, which is also the one that grids see.
    fn plan(&self) -> Plan {
        let plan = self.store.read(store::plan::get).unwrap();
        assert_eq!(*self.cache.of(&self.store).unwrap().plan, plan);
        plan
    }

    fn window(&self, register: Register, query: &Query, fields: &[&str]) -> app::registers::Page {
        let window = Window {
            register,
            query: query.clone(),
            fields: fields.iter().map(|it| (*it).to_owned()).collect(),
            from: 0,
            count: 100,
            language: Language::It,
        };
        page(&self.store, &self.cache, &window).unwrap()
    }

    /// The first field of every row, as text.
    fn column(&self, register: Register, query: &Query, field: &str) -> Vec<String> {
        let rows = self.window(register, query, &[field]).rows;
        rows.into_iter().map(|it| domain::register::query::token(&it.values[0])).collect()
    }

    fn block(&self, register: Register, rows: std::ops::Range<usize>, fields: &[&str]) -> Block {
        Block {
            register,
            query: Query::default(),
            version: self.window(register, &Query::default(), &[]).version,
            from: rows.start,
            to: rows.end,
            only: Vec::new(),
            fields: fields.iter().map(|it| (*it).to_owned()).collect(),
            language: Language::It,
        }
    }

    fn paste(&self, register: Register, fields: &[&str], from: usize, text: &str) -> Edited {
        let block = self.block(register, from..from + 1, fields);
        paste(&self.store, &self.cache, &block, text).unwrap()
    }

    fn type_in(&self, register: Register, id: i64, field: &str, text: &str) -> Edited {
        let input = Input::Text(text.to_owned());
        let edit = CellEdit { id, field: field.to_owned(), input };
        set_cells(&self.store, &self.cache, register, &[edit], Language::It).unwrap()
    }
}

fn keys(edited: &Edited) -> Vec<(&str, &str)> {
    edited.refused.iter().map(|it| (it.field.as_str(), it.why.key.as_str())).collect()
}

const CONTRACT: [&str; 6] = ["name", "supplier", "starts", "ends", "yearly_amount", "renewal"];

#[test]
fn a_block_from_a_spreadsheet_becomes_records_and_suppliers_in_one_step() {
    let desk = Desk::new();
    let before = desk.plan();
    let text = "Canone Sicr@web\tMaggioli S.p.A.\t01/01/2024\t31/12/2026\t1.234,56\tRinnovo tacito\r\n\
                Assistenza\tMAGGIOLI SPA\t2024-01-01\t\t€ 500\tnessun rinnovo\r\n";

    let edited = desk.paste(Register::Contracts, &CONTRACT, 0, text);

    assert_eq!(keys(&edited), []);
    assert_eq!(
        (edited.added.len(), edited.linked.len()),
        (2, 1),
        "one company under two spellings"
    );
    let plan = desk.plan();
    let first = &plan.registers.contracts[0].details;
    assert_eq!(first.yearly_amount.unwrap().0, 123_456);
    assert_eq!(first.supplier, Some(plan.registers.suppliers[0].id));
    assert_eq!(plan.registers.contracts[1].details.supplier, first.supplier);
    desk.store.undo().unwrap();
    assert_eq!(desk.plan(), before, "it was one step");
    desk.store.redo().unwrap();
    assert_eq!(desk.plan(), plan);
}

#[test]
fn what_cannot_be_read_is_refused_with_its_line_and_the_rest_is_taken() {
    let desk = Desk::new();
    let text = "Buono\t\t01/01/2024\t31/12/2026\tcento\t\n\
                \t\t01/01/2024\t\t\t\n\
                A rovescio\t\t31/12/2026\t01/01/2024\t10\tforse";

    let edited = desk.paste(Register::Contracts, &CONTRACT, 0, text);

    let found: Vec<_> = edited.refused.iter().map(|it| (it.line, it.field.as_str())).collect();
    let expected =
        [(Some(1), "yearly_amount"), (Some(3), "renewal"), (Some(2), "name"), (Some(3), "ends")];
    assert_eq!(found, expected);
    let plan = desk.plan();
    let names: Vec<_> = plan.registers.contracts.iter().map(|it| &it.details.name).collect();
    assert_eq!(names, ["Buono", "A rovescio"], "a line without a name is no record");
    let backwards = &plan.registers.contracts[1].details;
    assert_eq!((backwards.ends, backwards.yearly_amount.map(|it| it.0)), (None, Some(1000)));
}

#[test]
fn a_number_with_decimals_is_kept_to_the_fourth_and_told_as_it_was_written() {
    let desk = Desk::new();
    let fields = ["name", "quantity", "growth"];
    // Below what the sample has.
    let place = desk.plan().registers.costs.len();
    let edited =
        desk.paste(Register::Costs, &fields, place, "Assistenza\t2,5\t-1,25\nEnergia\tdue\t");
    assert_eq!(keys(&edited), [("quantity", "reading-not-number")]);
    let costs = desk.plan().registers.costs;
    let first = &costs[place].details;
    assert_eq!((first.quantity, first.growth), (Some(Decimal(25_000)), Some(Decimal(-12_500))));
    let id = costs[place].id.0;
    let copied = |desk: &Desk| {
        let block = desk.block(Register::Costs, place..place + 1, &["quantity"]);
        copy(&desk.store, &desk.cache, &block, false).unwrap()
    };
    // A fifth decimal is rounded: programs leave such dust behind, and the cell shows what is kept.
    for (typed, kept) in [("0,2815", "0,2815"), ("2,00004999", "2"), ("1,99995", "2")] {
        assert_eq!(keys(&desk.type_in(Register::Costs, id, "quantity", typed)), []);
        assert_eq!(copied(&desk).trim_end(), kept, "{typed}");
    }
    let refused = desk.type_in(Register::Costs, id, "quantity", "-1");
    assert_eq!(refused.refused.len(), 1, "fewer than none there cannot be");
    let history = app::history::of(&desk.store, Record::Cost(costs[place].id)).unwrap();
    let told = &history[0].changes[0];
    assert_eq!(told.field, Datum::Word("domain-field-quantity".into()));
    assert_eq!(
        (&told.was, &told.became),
        (&Datum::Decimal(Decimal(2_815)), &Datum::Decimal(Decimal(20_000)))
    );
}

#[test]
fn what_may_stand_in_a_cell_is_named_in_the_language_of_whoever_typed() {
    let desk = Desk::new();
    desk.paste(Register::Contracts, &CONTRACT, 0, "Canone\t\t\t\t\t");
    let id = desk.plan().registers.contracts[0].id.0;
    for (language, name) in [(Language::It, "Rinnovo tacito"), (Language::En, "Tacit renewal")] {
        let input = Input::Text("forse".into());
        let edit = CellEdit { id, field: "renewal".into(), input };
        let edited =
            set_cells(&desk.store, &desk.cache, Register::Contracts, &[edit], language).unwrap();
        let said = words::Words::new(language).say(&edited.refused[0].why);
        assert!(said.contains(name), "{said}");
    }
}

#[test]
fn one_cell_pasted_over_many_fills_them() {
    let desk = Desk::new();
    let block = desk.block(Register::Services, 0..5, &["office"]);
    paste(&desk.store, &desk.cache, &block, "Ufficio tributi\n").unwrap();

    let offices = desk.column(Register::Services, &Query::default(), "office");
    assert_eq!(offices.iter().filter(|it| *it == "Ufficio tributi").count(), 5);
}

#[test]
fn cells_are_filled_down_set_and_emptied() {
    let desk = Desk::new();
    let first = desk.plan().services[0].id.0;
    desk.type_in(Register::Services, first, "office", "CED");
    let block = desk.block(Register::Services, 0..4, &["office"]);
    fill_down(&desk.store, &desk.cache, &block).unwrap();
    let office = || desk.column(Register::Services, &Query::default(), "office");
    assert_eq!(office().iter().filter(|it| *it == "CED").count(), 4);

    let block = desk.block(Register::Services, 1..3, &["office"]);
    clear(&desk.store, &desk.cache, &block).unwrap();
    assert_eq!(office().iter().filter(|it| *it == "CED").count(), 2);

    let block = desk.block(Register::Services, 0..14, &["migration.mode"]);
    set(&desk.store, &desk.cache, &block, &Input::Choices(vec!["update".into()])).unwrap();
    assert!(
        desk.plan().services[..14]
            .iter()
            .all(|it| { it.details.migration.mode == Some(domain::migration::Mode::Update) })
    );
}

#[test]
fn rows_that_are_no_neighbours_are_added_up_copied_changed_and_taken_out_together() {
    let desk = Desk::new();
    let ids: Vec<i64> = desk.plan().services.iter().map(|it| it.id.0).collect();
    let chosen = [ids[7], ids[1], ids[4]];
    let block = |fields: &[&str], query: &Query| Block {
        only: chosen.to_vec(),
        query: query.clone(),
        ..desk.block(Register::Services, 0..1, fields)
    };
    let all = Query::default();
    let input = Input::Text("CED".to_owned());
    set(&desk.store, &desk.cache, &block(&["office"], &all), &input).unwrap();
    let at_ced = || {
        let services = desk.plan().services.into_iter().filter(|it| it.details.office == "CED");
        services.map(|it| it.id.0).collect::<Vec<_>>()
    };
    assert_eq!(at_ced(), [ids[1], ids[4], ids[7]]);
    let sum = summary(&desk.store, &desk.cache, &block(&["office"], &all)).unwrap();
    assert_eq!((sum.filled, sum.empty), (3, 0));

    // What stands first is what fills the others, and they are copied in their order on show.
    desk.type_in(Register::Services, ids[1], "office", "Tributi");
    fill_down(&desk.store, &desk.cache, &block(&["office"], &all)).unwrap();
    paste(&desk.store, &desk.cache, &block(&["owner"], &all), "Anna").unwrap();
    let copied = copy(&desk.store, &desk.cache, &block(&["office", "owner"], &all), false).unwrap();
    assert_eq!(copied, ["Tributi\tAnna"; 3].join("\n"));

    // What the query hides is not touched.
    let elsewhere = Filter { field: "office".to_owned(), values: vec!["Anagrafe".to_owned()] };
    let hidden = Query { filters: vec![elsewhere], ..Query::default() };
    assert_eq!(registers::remove(&desk.store, &desk.cache, &block(&[], &hidden)).unwrap(), 0);
    assert_eq!(registers::remove(&desk.store, &desk.cache, &block(&[], &all)).unwrap(), 3);
    assert!(desk.plan().services.iter().all(|it| !chosen.contains(&it.id.0)));
}

#[test]
fn a_link_is_seen_and_changed_from_both_ends() {
    let desk = Desk::new();
    let service = desk.plan().services[0].id;
    desk.type_in(Register::Services, service.0, "applications", "Civilia; Docsuite (archivio)");
    let applications = desk.plan().registers.applications;
    assert_eq!(applications.len(), 2, "what a cell names is added");
    let archive = applications.iter().find(|it| it.details.name == "Docsuite").unwrap();
    assert_eq!(archive.details.services[0].service, service);

    let text = copy(
        &desk.store,
        &desk.cache,
        &desk.block(Register::Services, 0..1, &["applications"]),
        false,
    );
    assert_eq!(text.unwrap(), "Civilia; Docsuite (archivio)");

    desk.type_in(Register::Services, service.0, "applications", "Docsuite (archivio); Civilia");
    desk.plan();

    let none = Input::Links(Vec::new());
    let edit = CellEdit { id: archive.id.0, field: "services".into(), input: none };
    set_cells(&desk.store, &desk.cache, Register::Applications, &[edit], Language::It).unwrap();
    let row = registers::record(&desk.store, &desk.cache, Register::Services, service.0).unwrap();
    let linked = row.values.iter().find_map(|it| match it {
        Value::Links(links) => Some(links.clone()),
        _ => None,
    });
    let names: Vec<String> = linked.unwrap().into_iter().map(|it: Link| it.name).collect();
    assert_eq!(names, ["Civilia"]);
}

#[test]
fn rows_are_found_filtered_sorted_and_grouped() {
    let desk = Desk::new();
    let named = |query: &Query| desk.column(Register::Services, query, "name");
    let all = named(&Query::default());

    let misspelt = Query { search: "anagraffe".into(), ..Query::default() };
    assert!(named(&misspelt).iter().any(|it| it.to_lowercase().contains("anagraf")), "{all:?}");

    let sort = |descending| Query {
        sort: vec![Sort { field: "name".into(), descending }],
        ..Query::default()
    };
    let (mut up, down) = (named(&sort(false)), named(&sort(true)));
    up.reverse();
    assert_eq!(up, down);

    let tally = registers::tally(
        &desk.store,
        &desk.cache,
        Register::Services,
        &Query::default(),
        "area",
        Language::It,
    )
    .unwrap();
    assert_eq!(tally.iter().map(|it| it.rows).sum::<usize>(), all.len());
    let first = &tally[0];
    let values = vec![first.token.clone()];
    let filter =
        Query { filters: vec![Filter { field: "area".into(), values }], ..Query::default() };
    assert_eq!(named(&filter).len(), first.rows);

    let grouped = Query { group: Some("area".into()), ..Query::default() };
    let page = desk.window(Register::Services, &grouped, &["area"]);
    assert_eq!(page.groups.len(), tally.len());
    for group in &page.groups {
        for row in &page.rows[group.from..group.from + group.rows] {
            assert_eq!(row.values[0], group.value);
        }
    }
}

#[test]
fn a_column_of_ones_own_is_filled_sorted_and_taken_out_again() {
    let desk = Desk::new();
    let before = desk.plan();
    let details = OwnColumnDetails {
        register: Register::Services,
        name: "Canone".into(),
        kind: OwnKind::Money,
        choices: Vec::new(),
    };
    let column = registers::add_column(&desk.store, details).unwrap();
    let (first, second) = (before.services[0].id.0, before.services[1].id.0);
    desk.type_in(Register::Services, first, &column.key(), "1.234,56");
    desk.type_in(Register::Services, second, &column.key(), "12");
    let by =
        Query { sort: vec![Sort { field: column.key(), descending: false }], ..Query::default() };
    assert_eq!(desk.column(Register::Services, &by, &column.key())[..2], ["1200", "123456"]);

    registers::remove_column(&desk.store, column.id).unwrap();
    assert_eq!(desk.plan(), before);
    for _ in 0..4 {
        desk.store.undo().unwrap();
    }
    assert_eq!(desk.plan(), before);
}

#[test]
fn a_block_that_was_seen_before_the_plan_changed_is_not_touched() {
    let desk = Desk::new();
    let block = desk.block(Register::Services, 0..3, &["office"]);
    add(&desk.store, &desk.cache, Register::People, "Anna Rossi").unwrap();
    let failure = clear(&desk.store, &desk.cache, &block).unwrap_err();
    assert_eq!(failure.message.key, "registers-changed-meanwhile");
}

#[test]
fn records_that_are_taken_out_come_back_with_their_links() {
    let desk = Desk::new();
    desk.paste(Register::Contracts, &CONTRACT, 0, "Canone\tMaggioli\t\t\t\t");
    let before = desk.plan();
    let block = desk.block(Register::Suppliers, 0..1, &[]);
    assert_eq!(registers::remove(&desk.store, &desk.cache, &block).unwrap(), 1);
    assert_eq!(desk.plan().registers.contracts[0].details.supplier, None);
    let deleted = app::history::bin(&desk.store).unwrap();
    app::history::restore_deleted(&desk.store, deleted[0].id).unwrap();
    assert_eq!(desk.plan(), before);
}

#[test]
fn names_that_look_alike_and_are_marked_as_different_are_not_told_again() {
    use domain::health::{ProblemKind::SimilarName, Remedy};

    let desk = Desk::new();
    for name in ["Datagraph", "Datagraf", "Datagrapf"] {
        add(&desk.store, &desk.cache, Register::Suppliers, name).unwrap();
    }
    let similar = || {
        let mut problems = app::checks::check(&desk.store).unwrap();
        problems.retain(|it| it.kind == SimilarName);
        problems
    };
    let before = desk.plan();
    let found = similar();
    assert_eq!(found.len(), 3);
    let Some(remedy @ Remedy::NotSame { one, others, .. }) = found[0].remedies.first() else {
        panic!("{:?}", found[0].remedies);
    };
    assert_eq!(others.len(), 2);
    app::checks::mend(&desk.store, remedy).unwrap();
    app::checks::mend(&desk.store, remedy).unwrap();
    let (first, left) = (Record::Supplier(SupplierId(*one)), similar());
    assert_eq!(left.len(), 2, "the other two still look alike");
    assert!(left.iter().all(|it| it.record != Some(first)));

    // Nothing was changed the second time, so one step takes it back.
    desk.store.undo().unwrap();
    assert_eq!(desk.plan(), before);
    assert_eq!(similar(), found);
}

#[test]
fn the_history_of_a_record_tells_links_days_and_amounts_in_words() {
    let desk = Desk::new();
    desk.paste(Register::Contracts, &CONTRACT, 0, "Canone\tMaggioli\t\t\t\t");
    let (contract, service) = {
        let plan = desk.plan();
        (plan.registers.contracts[0].id, plan.services[0].clone())
    };
    desk.type_in(Register::Contracts, contract.0, "services", &service.details.name);
    desk.type_in(Register::Contracts, contract.0, "ends", "31/12/2026");
    desk.type_in(Register::Contracts, contract.0, "yearly_amount", "1.234,50");

    let of = |record| app::history::of(&desk.store, record).unwrap();
    let told: Vec<_> = of(Record::Contract(contract))
        .into_iter()
        .flat_map(|it| it.changes)
        .map(|it| (it.field, it.was, it.became))
        .collect();
    let word = |key: &str| Datum::Word(key.to_owned());
    let expected = [
        (word("domain-field-yearly-amount"), Datum::Unknown, Cents(123_450).into()),
        (word("domain-field-ends"), Datum::Unknown, jiff::civil::date(2026, 12, 31).into()),
        (
            word("domain-register-services"),
            Datum::Unknown,
            Datum::List(vec![service.details.name.clone().into()]),
        ),
    ];
    assert_eq!(told, expected);
    let other_end = of(Record::Service(service.id)).into_iter().flat_map(|it| it.changes);
    let other_end: Vec<_> = other_end.map(|it| it.became).collect();
    assert_eq!(other_end, [Datum::List(vec!["Canone".into()])]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn what_is_copied_and_pasted_is_the_same(
        texts in prop::collection::vec(("[^\\x00]{0,12}", "[^\\x00]{0,12}"), 1..6)
    ) {
        let desk = Desk::new();
        let (mut names, mut notes) = (Vec::new(), Vec::new());
        for (at, (name, note)) in texts.iter().enumerate() {
            let edited = add(&desk.store, &desk.cache, Register::Suppliers, &format!("{at} {name}")).unwrap();
            desk.type_in(Register::Suppliers, edited.added[0], "notes", note);
            names.push(format!("{at} {name}").trim().to_owned());
            notes.push(note.trim().to_owned());
        }
        let count = texts.len();
        let block = desk.block(Register::Suppliers, 0..count, &["name", "notes"]);
        let text = copy(&desk.store, &desk.cache, &block, false).unwrap();
        desk.paste(Register::Suppliers, &["name", "notes"], count, &text);
        let suppliers = desk.plan().registers.suppliers;
        let found: Vec<_> = suppliers[count..].iter().map(|it| it.details.name.clone()).collect();
        prop_assert_eq!(found, names);
        let found: Vec<_> = suppliers[count..].iter().map(|it| it.details.notes.clone()).collect();
        prop_assert_eq!(found, notes);
    }
}
