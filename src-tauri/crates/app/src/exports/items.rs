//! All items that are open, for everything they are asked of, as a table with typed cells.

use domain::{
    readiness::{
        answers::Object,
        board::Unit,
        checklist::{Item, Scope},
    },
    text::Datum,
};
use exchange::sheet::{Cell, Column, Kind, Table};
use words::Words;

use crate::registers::Snapshot;

/// The columns: the key of the heading, what stands in them, how wide they are.
const COLUMNS: [(&str, Kind, Option<u16>); 19] = [
    ("exports-items-phase-number", Kind::Number, None),
    ("exports-items-phase", Kind::Text, None),
    ("exports-items-item", Kind::Text, Some(9)),
    ("exports-items-text", Kind::Text, Some(60)),
    ("exports-items-scope", Kind::Text, Some(16)),
    ("exports-items-for", Kind::Text, Some(36)),
    ("exports-items-state", Kind::Text, Some(16)),
    ("exports-items-mandatory", Kind::Flag, None),
    ("exports-items-holds", Kind::Flag, None),
    ("exports-items-weight", Kind::Number, None),
    ("exports-items-responsible", Kind::Text, None),
    ("exports-items-due", Kind::Day, None),
    ("exports-items-late", Kind::Flag, None),
    ("exports-items-note", Kind::Text, Some(40)),
    ("exports-items-inherited", Kind::Text, None),
    ("exports-items-returned", Kind::Text, Some(30)),
    ("exports-items-because", Kind::Text, Some(36)),
    ("exports-items-evidence", Kind::Text, Some(50)),
    ("exports-items-list", Kind::Text, None),
];

/// The table, phase by phase.
pub(super) fn table(snapshot: &Snapshot, words: Words) -> Table {
    let (plan, board) = (&snapshot.plan, snapshot.board());
    let units = board.objects().flat_map(|it| board.units(plan, it));
    let open = units.filter(|it| it.counts && !it.done && !it.template);
    let mut found: Vec<(&Item, &str, Unit)> = open
        .filter_map(|unit| board.item(&unit.item).map(|(item, list)| (item, list, unit)))
        .collect();
    found.sort_by(|(one, _, left), (other, _, right)| {
        (one.phase, &one.id, left.object).cmp(&(other.phase, &other.id, right.object))
    });
    let title = words.text("exports-table-items", &[]);
    let column = |(key, kind, width): (&str, Kind, Option<u16>)| Column {
        width,
        ..Column::new(words.text(key, &[]), kind)
    };
    Table {
        name: title.clone(),
        title,
        columns: COLUMNS.into_iter().map(column).collect(),
        rows: found
            .iter()
            .map(|(item, list, unit)| row(snapshot, item, list, unit, words))
            .collect(),
    }
}

fn row(snapshot: &Snapshot, item: &Item, list: &str, unit: &Unit, words: Words) -> Vec<Cell> {
    let plan = &snapshot.plan;
    let name = |it: Object| plan.name_of(it.record()).unwrap_or_default();
    let phases = reference::Pack::shared().phases();
    let phase = phases.iter().find(|it| it.number == item.phase);
    let phase = phase.map(|it| words.localized(&it.name)).unwrap_or_default();
    let scope = match unit.object {
        Object::Body => Scope::Body,
        Object::Service(_) => Scope::Service,
        Object::Application(_) => Scope::Application,
        Object::Contract(_) => Scope::Contract,
    };
    let answer = &unit.answer;
    let late = unit.due.is_some_and(|it| it < snapshot.board().today());
    vec![
        Cell::Number(f64::from(item.phase)),
        text(phase),
        text(&item.id.0),
        text(words.localized(&item.text)),
        text(&words.datum(&Datum::from(scope))),
        text(name(unit.object)),
        text(&documents::readiness::state(unit, words)),
        Cell::Flag(item.mandatory),
        Cell::Flag(item.mandatory && item.blocking),
        Cell::Number(f64::from(item.weight)),
        text(&answer.responsible),
        unit.due.map_or(Cell::Empty, Cell::Day),
        Cell::Flag(late),
        text(&answer.note),
        text(unit.inherited.map(name).unwrap_or_default()),
        text(&documents::readiness::returned(unit, item, words).unwrap_or_default()),
        text(&documents::readiness::because(unit, words)),
        text(words.localized(&item.evidence)),
        text(list),
    ]
}

fn text(text: &str) -> Cell {
    if text.trim().is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}
