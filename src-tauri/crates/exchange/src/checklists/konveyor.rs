//! A questionnaire of Konveyor (tackle2), taken in as a checklist of the body's own.
//!
//! | there | here |
//! |---|---|
//! | name | title; the list's id is made of it |
//! | revision | version |
//! | question | an item `<list>:<section>-<question>`, by the orders of both; phase 1, for each application, recommended |
//! | the gravest risk among its answers | weight: red 4, yellow 3, unknown 2, none 1. Five is for what costs money, data or lawfulness, which no questionnaire says |
//! | explanation, comment of the section | why |
//! | each answer, its risk and rationale | a line of why |
//! | each answer with a mitigation | a line of evidence |
//! | name, section | the source, unofficial |
//!
//! Thresholds, their messages and everything about tags are about reckoning in Konveyor, and stay
//! out. Keys that are not known are passed over: the format is not ours.

use std::collections::HashSet;

use domain::{
    readiness::checklist::{Checklist, Item, ItemId, Recurrence, Scope, Tag},
    text::{Certainty, Localized, Source},
};

use super::{
    ITEMS_LIMIT, ListError, Part,
    read::{Faults, Fields, Listed},
    table::Table,
    yaml::{Node, Value},
};

/// What a question weighs whose gravest answer has this risk.
const RISKS: &Table<u8> = &[(4, &["red"]), (3, &["yellow"]), (2, &["unknown"]), (1, &["green"])];
/// Letters of the name that go into the list's id.
const ID_LETTERS: usize = 60;

/// Whether this is a questionnaire: sections with questions.
pub fn is_questionnaire(tree: &Node) -> bool {
    let sections = tree.get("sections").map(|it| &it.value);
    matches!(sections, Some(Value::List(them)) if them.iter().any(|it| it.get("questions").is_some()))
}

/// The questionnaire as a list.
pub fn list(tree: &Node, faults: &mut Faults) -> Result<Listed, ListError> {
    let mut fields = Fields::new(tree, Part::Head, "sections", faults);
    let name = fields.needed("name").unwrap_or_default();
    let version = fields.text("revision").unwrap_or("1").to_owned();
    let sections = fields.list("sections").unwrap_or_default();
    fields.once();
    let id = id_of(name);
    let (mut items, mut lines) = (Vec::new(), Vec::new());
    for (number, section) in numbered(sections) {
        let mut fields = Fields::new(section, Part::Head, "sections", faults);
        let title = fields.text("name").unwrap_or_default();
        let mut comment = fields.text("comment").unwrap_or_default();
        let questions = fields.list("questions").unwrap_or_default();
        fields.once();
        for (question_number, node) in numbered(questions) {
            if items.len() == ITEMS_LIMIT {
                return Err(ListError::TooMany);
            }
            let place = format!("{number}-{question_number}");
            let source = Source {
                title: Localized::same(name),
                reference: joined([title, &place], " "),
                certainty: Certainty::Unofficial,
            };
            let of = Part::Item(place.clone());
            let mut item = question(node, of, comment, faults);
            item.id = ItemId(format!("{id}:{place}"));
            item.sources.push(source);
            // What is said of the section is said once.
            comment = "";
            items.push(item);
            lines.push(node.line);
        }
    }
    Ok((Checklist { id, version, title: Localized::same(name), items }, lines))
}

fn question(node: &Node, of: Part, comment: &str, faults: &mut Faults) -> Item {
    let mut fields = Fields::new(node, of.clone(), "questions", faults);
    let text = fields.needed("text").unwrap_or_default();
    let explanation = fields.text("explanation").unwrap_or_default();
    let answers = fields.list("answers").unwrap_or_default();
    fields.once();
    let mut why = vec![comment.to_owned(), explanation.to_owned()];
    let mut evidence = Vec::new();
    let mut weight = 1;
    for answer in answers {
        let mut fields = Fields::new(answer, of.clone(), "answers", faults);
        let text = fields.text("text").unwrap_or_default();
        let risk = fields.text("risk").unwrap_or("unknown");
        let grave = fields.word("risk", RISKS);
        let rationale = fields.text("rationale").unwrap_or_default();
        let mitigation = fields.text("mitigation").unwrap_or_default();
        fields.once();
        weight = weight.max(grave.unwrap_or(2));
        why.push(joined([&format!("- {text} ({risk})"), rationale], ": "));
        if !mitigation.trim().is_empty() {
            evidence.push(format!("- {text}: {mitigation}"));
        }
    }
    let lines = |them: Vec<String>| Localized::same(joined(them.iter().map(String::as_str), "\n"));
    Item {
        id: ItemId(String::new()),
        phase: 1,
        scope: Scope::Application,
        mandatory: false,
        blocking: false,
        weight,
        applies_to: vec![Tag::All],
        recurrence: Recurrence::Once,
        text: Localized::same(text),
        why: lines(why),
        evidence: lines(evidence),
        verify: None,
        after: Vec::new(),
        excludes: Vec::new(),
        sources: Vec::new(),
    }
}

/// Those that say something, with something between them.
fn joined<'t>(parts: impl IntoIterator<Item = &'t str>, between: &str) -> String {
    let parts = parts.into_iter().map(str::trim).filter(|it| !it.is_empty());
    parts.collect::<Vec<_>>().join(between)
}

/// Each with its order, by which it keeps its name when others come and go. Where one has none, or
/// two have the same, all are counted from one.
fn numbered(nodes: &[Node]) -> Vec<(u64, &Node)> {
    let order = |node: &Node| match &node.get("order")?.value {
        Value::Text(text) => text.trim().parse().ok(),
        _ => None,
    };
    let orders: Option<Vec<u64>> = nodes.iter().map(order).collect();
    let mut seen = HashSet::new();
    let orders = orders.filter(|them| them.iter().all(|it| seen.insert(*it)));
    let mut numbered: Vec<(u64, &Node)> = match orders {
        Some(orders) => orders.into_iter().zip(nodes).collect(),
        None => (1..).zip(nodes).collect(),
    };
    numbered.sort_by_key(|it| it.0);
    numbered
}

/// `Legacy Pathfinder` is `legacy-pathfinder`.
fn id_of(name: &str) -> String {
    let lower = name.to_lowercase();
    let words = lower.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    let id = words.collect::<Vec<_>>().join("-");
    let id: String = id.chars().take(ID_LETTERS).collect();
    let id = id.trim_end_matches('-');
    if id.is_empty() { "konveyor".to_owned() } else { id.to_owned() }
}
