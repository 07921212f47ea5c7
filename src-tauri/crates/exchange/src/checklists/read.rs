//! A checklist out of the tree of a YAML file.

use domain::{
    readiness::checklist::{
        Checklist, HEAVIEST, Item, ItemId, ListProblem, PHASES, Recurrence, Scope, Tag,
    },
    text::{Certainty, Localized, Source},
};

use super::{
    FAULTS_LIMIT, Fault, ITEMS_LIMIT, ListError, Part, Wrong, konveyor,
    table::{self, Table},
    yaml::{self, Entry, Node, Value},
};

/// What an item weighs of which nothing is said: the middle.
const WEIGHT: u8 = 3;

/// Reads a list, or takes in a questionnaire of Konveyor. What comes out has no problems.
pub fn read(text: &[u8]) -> Result<Checklist, ListError> {
    let tree = yaml::parse(text)?;
    let mut faults = Faults::default();
    let (list, lines) = match konveyor::is_questionnaire(&tree) {
        true => konveyor::list(&tree, &mut faults)?,
        false => list(&tree, &mut faults)?,
    };
    if faults.0.is_empty() {
        list.problems().iter().for_each(|it| found(&list, &lines, it, &mut faults));
    }
    if faults.0.is_empty() { Ok(list) } else { Err(ListError::Wrong(faults.0)) }
}

/// What is wrong so far.
#[derive(Default)]
pub struct Faults(Vec<Fault>);

impl Faults {
    fn add(&mut self, of: &Part, line: usize, wrong: Wrong) {
        if self.0.len() < FAULTS_LIMIT {
            self.0.push(Fault { line, of: of.clone(), wrong });
        }
    }
}

/// The keys of one part, which are asked for one by one.
pub struct Fields<'t, 'f> {
    line: usize,
    of: Part,
    entries: &'t [Entry],
    faults: &'f mut Faults,
    asked: Vec<&'static str>,
}

impl<'t, 'f> Fields<'t, 'f> {
    /// The keys of `node`, which is told as a fault if it has none.
    pub fn new(node: &'t Node, of: Part, key: &str, faults: &'f mut Faults) -> Self {
        let entries = match &node.value {
            Value::Map(entries) => entries.as_slice(),
            _ => {
                faults.add(&of, node.line, Wrong::Shape(key.to_owned()));
                &[]
            }
        };
        Self { line: node.line, of, entries, faults, asked: Vec::new() }
    }

    /// Faults are told of this part from now on.
    pub fn belong_to(&mut self, part: Part) {
        self.of = part;
    }

    fn add(&mut self, line: usize, wrong: Wrong) {
        self.faults.add(&self.of, line, wrong);
    }

    fn node(&mut self, key: &'static str) -> Option<&'t Node> {
        self.asked.push(key);
        let found = self.entries.iter().find(|it| it.key == key).map(|it| &it.node);
        found.filter(|it| !matches!(it.value, Value::Nothing))
    }

    /// A text.
    pub fn text(&mut self, key: &'static str) -> Option<&'t str> {
        let node = self.node(key)?;
        match &node.value {
            Value::Text(text) => Some(text),
            _ => {
                self.add(node.line, Wrong::Shape(key.to_owned()));
                None
            }
        }
    }

    /// A text that must be there.
    pub fn needed(&mut self, key: &'static str) -> Option<&'t str> {
        let is_there = self.node(key).is_some();
        let text = self.text(key);
        if !is_there || text.is_some_and(|it| it.trim().is_empty()) {
            self.add(self.line, Wrong::Missing(key.to_owned()));
        }
        text
    }

    /// A text in one language or two. What is said in one counts for both.
    fn localized(&mut self, key: &'static str) -> Option<Localized> {
        let node = self.node(key)?;
        if let Value::Text(text) = &node.value {
            return Some(Localized::same(text));
        }
        let mut languages = Fields::new(node, self.of.clone(), key, self.faults);
        let (it, en) = (languages.text("it"), languages.text("en"));
        languages.finish();
        match (it, en) {
            (Some(it), Some(en)) => Some(Localized { it: it.to_owned(), en: en.to_owned() }),
            (Some(text), None) | (None, Some(text)) => Some(Localized::same(text)),
            (None, None) => None,
        }
    }

    fn needed_localized(&mut self, key: &'static str) -> Localized {
        let text = self.localized(key).unwrap_or_default();
        if text.it.trim().is_empty() {
            self.add(self.line, Wrong::Missing(key.to_owned()));
        }
        text
    }

    /// One of the words of the table.
    pub fn word<T: Copy>(&mut self, key: &'static str, table: &Table<T>) -> Option<T> {
        let text = self.text(key)?;
        let line = self.node(key)?.line;
        self.value(key, line, text, table)
    }

    fn value<T: Copy>(
        &mut self,
        key: &str,
        line: usize,
        text: &str,
        table: &Table<T>,
    ) -> Option<T> {
        let value = table::value(table, text);
        if value.is_none() {
            let (key, value) = (key.to_owned(), text.to_owned());
            self.add(line, Wrong::Word { key, value, words: table::words(table) });
        }
        value
    }

    /// A whole number from one to `most`.
    pub fn number(&mut self, key: &'static str, most: u8) -> Option<u8> {
        let text = self.text(key)?;
        let line = self.node(key)?.line;
        let number = text.trim().parse().ok().filter(|it| (1..=most).contains(it));
        if number.is_none() {
            let (key, value) = (key.to_owned(), text.to_owned());
            self.add(line, Wrong::Number { key, value, most });
        }
        number
    }

    /// A list; what stands there alone is a list of one.
    pub fn list(&mut self, key: &'static str) -> Option<&'t [Node]> {
        let node = self.node(key)?;
        match &node.value {
            Value::List(nodes) => Some(nodes),
            _ => Some(std::slice::from_ref(node)),
        }
    }

    /// A list of texts, each with its line.
    fn texts(&mut self, key: &'static str) -> Option<Vec<(usize, &'t str)>> {
        let nodes = self.list(key)?;
        let mut texts = Vec::with_capacity(nodes.len());
        for node in nodes {
            match &node.value {
                Value::Text(text) => texts.push((node.line, text.as_str())),
                _ => self.add(node.line, Wrong::Shape(key.to_owned())),
            }
        }
        Some(texts)
    }

    fn ids(&mut self, key: &'static str) -> Vec<ItemId> {
        let texts = self.texts(key).unwrap_or_default();
        texts.into_iter().map(|(_, id)| ItemId(id.to_owned())).collect()
    }

    /// Tells of the keys that stand twice.
    pub fn once(&mut self) {
        for (at, entry) in self.entries.iter().enumerate() {
            // The keys that are asked for are few; only they are compared.
            let is_ours = self.asked.contains(&entry.key.as_str());
            if is_ours && self.entries[..at].iter().any(|it| it.key == entry.key) {
                self.add(entry.node.line, Wrong::Twice(entry.key.clone()));
            }
        }
    }

    /// Tells of the keys that stand twice, and of those nobody asked for.
    fn finish(mut self) {
        self.once();
        for entry in self.entries {
            if !self.asked.contains(&entry.key.as_str()) {
                self.add(entry.node.line, Wrong::UnknownKey(entry.key.clone()));
            }
        }
    }
}

/// A list with the lines of its items.
pub type Listed = (Checklist, Vec<usize>);

fn list(tree: &Node, faults: &mut Faults) -> Result<Listed, ListError> {
    let (Some(head), Some(Value::List(nodes))) =
        (tree.get("list"), tree.get("items").map(|it| &it.value))
    else {
        return Err(ListError::NotAList);
    };
    if nodes.len() > ITEMS_LIMIT {
        return Err(ListError::TooMany);
    }
    let mut whole = Fields::new(tree, Part::Head, "list", faults);
    whole.node("list");
    whole.node("items");
    whole.finish();
    let mut fields = Fields::new(head, Part::Head, "list", faults);
    let id = fields.needed("id").unwrap_or_default().to_owned();
    let version = fields.text("version").unwrap_or("1").to_owned();
    let title = fields.localized("title").unwrap_or_else(|| Localized::same(&id));
    fields.finish();
    let places = nodes.iter().zip(1..);
    let items = places.map(|(node, place)| item(node, place, faults)).collect();
    let lines = nodes.iter().map(|it| it.line).collect();
    Ok((Checklist { id, version, title, items }, lines))
}

fn item(node: &Node, place: usize, faults: &mut Faults) -> Item {
    let mut fields = Fields::new(node, Part::Nth(place), "items", faults);
    let id = fields.needed("id").unwrap_or_default();
    if !id.trim().is_empty() {
        fields.belong_to(Part::Item(id.to_owned()));
    }
    fields.needed("phase");
    let phase = fields.number("phase", PHASES).unwrap_or(1);
    let text = fields.needed_localized("text");
    let when = fields.texts("when").map(|words| {
        words.iter().filter_map(|(line, it)| fields.value("when", *line, it, table::TAGS)).collect()
    });
    let sources = fields.list("sources").unwrap_or_default();
    let sources = sources.iter().map(|it| source(it, &fields.of, fields.faults)).collect();
    let item = Item {
        id: ItemId(id.to_owned()),
        phase,
        scope: fields.word("scope", table::SCOPES).unwrap_or(Scope::Service),
        mandatory: fields.word("mandatory", table::FLAGS).unwrap_or(false),
        blocking: fields.word("blocking", table::FLAGS).unwrap_or(false),
        weight: fields.number("weight", HEAVIEST).unwrap_or(WEIGHT),
        applies_to: when.unwrap_or_else(|| vec![Tag::All]),
        recurrence: fields.word("again", table::RECURRENCES).unwrap_or(Recurrence::Once),
        text,
        why: fields.localized("why").unwrap_or_default(),
        evidence: fields.localized("evidence").unwrap_or_default(),
        verify: fields.localized("verify"),
        after: fields.ids("after"),
        excludes: fields.ids("excludes"),
        sources,
    };
    fields.finish();
    item
}

/// A source; a text alone is its title.
fn source(node: &Node, of: &Part, faults: &mut Faults) -> Source {
    if let Value::Text(title) = &node.value {
        let title = Localized::same(title);
        return Source { title, reference: String::new(), certainty: Certainty::Unofficial };
    }
    let mut fields = Fields::new(node, of.clone(), "sources", faults);
    let source = Source {
        title: fields.localized("title").unwrap_or_default(),
        reference: fields.text("reference").unwrap_or_default().to_owned(),
        certainty: fields.word("certainty", table::CERTAINTIES).unwrap_or(Certainty::Unofficial),
    };
    fields.finish();
    source
}

/// Tells where a problem of the whole list is.
fn found(list: &Checklist, lines: &[usize], problem: &ListProblem, faults: &mut Faults) {
    let items = &list.items;
    // Of two with the same id, the second is the one too many.
    let place = |id: &ItemId| items.iter().rposition(|it| it.id == *id);
    let (place, wrong) = match problem {
        ListProblem::NoName => (None, Wrong::Missing("title".to_owned())),
        ListProblem::Empty { place } => (place.checked_sub(1), Wrong::Missing("text".to_owned())),
        ListProblem::Duplicate { item } => (place(item), Wrong::Duplicate),
        ListProblem::Phase { item } => {
            let value = place(item).map_or(0, |it| items[it].phase).to_string();
            (place(item), Wrong::Number { key: "phase".to_owned(), value, most: PHASES })
        }
        ListProblem::Weight { item } => {
            let value = place(item).map_or(0, |it| items[it].weight).to_string();
            (place(item), Wrong::Number { key: "weight".to_owned(), value, most: HEAVIEST })
        }
        ListProblem::Unknown { item, names } => (place(item), Wrong::Unknown(names.0.clone())),
        ListProblem::Cycle { items: ids } => {
            let first = ids.first().and_then(place);
            (first, Wrong::Cycle(ids.iter().map(|it| it.0.clone()).collect()))
        }
        ListProblem::NoCondition { item } => (place(item), Wrong::Missing("when".to_owned())),
    };
    let of = place.map_or(Part::Head, |it| Part::Item(items[it].id.0.clone()));
    let line = place.and_then(|it| lines.get(it)).copied().unwrap_or(1);
    faults.add(&of, line, wrong);
}
