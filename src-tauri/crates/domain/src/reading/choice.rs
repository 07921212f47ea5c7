//! Values that have names: one of a few, or records of the plan.

use std::collections::{BTreeMap, HashMap};

use super::Unreadable;
use crate::names::normal;

/// As many names as a message can give.
const FEW: usize = 12;

/// The values that may stand in a cell, by their names.
#[derive(Debug, Clone)]
pub struct Choices<V> {
    values: Vec<V>,
    /// The first name of each value, for messages.
    labels: Vec<String>,
    exact: HashMap<String, Vec<usize>>,
    plain: BTreeMap<String, Vec<usize>>,
    commas: bool,
}

impl<V> Choices<V> {
    /// From each value and its names, the one to be shown first.
    pub fn new<N>(named: impl IntoIterator<Item = (V, N)>) -> Self
    where
        N: IntoIterator,
        N::Item: AsRef<str>,
    {
        let mut choices = Self {
            values: Vec::new(),
            labels: Vec::new(),
            exact: HashMap::new(),
            plain: BTreeMap::new(),
            commas: false,
        };
        for (at, (value, names)) in named.into_iter().enumerate() {
            choices.values.push(value);
            choices.labels.push(String::new());
            for name in names {
                choices.add(at, name.as_ref().trim());
            }
        }
        choices
    }

    fn add(&mut self, at: usize, name: &str) {
        if self.labels[at].is_empty() {
            name.clone_into(&mut self.labels[at]);
        }
        self.commas |= name.contains(',');
        let plain = normal(name);
        if plain.is_empty() {
            return;
        }
        for places in
            [self.exact.entry(name.to_owned()).or_default(), self.plain.entry(plain).or_default()]
        {
            if places.last() != Some(&at) {
                places.push(at);
            }
        }
    }

    /// The value a text names: exactly, or but for accents, capitals and punctuation, or by the
    /// first letters of one name alone. Where several would do, none is taken.
    pub fn choice(&self, text: &str) -> Result<&V, Unreadable> {
        self.place(text).map(|at| &self.values[at])
    }

    /// The values a text names, one after the other; each of them once.
    pub fn list(&self, text: &str) -> Result<Vec<&V>, Unreadable> {
        let whole = self.named(text);
        let mut places = Vec::new();
        let pieces = if whole.is_empty() { pieces(text, !self.commas) } else { vec![text] };
        for piece in pieces {
            let at = self.place(piece)?;
            if !places.contains(&at) {
                places.push(at);
            }
        }
        if places.is_empty() {
            return Err(Unreadable::Empty);
        }
        Ok(places.into_iter().map(|at| &self.values[at]).collect())
    }

    fn place(&self, text: &str) -> Result<usize, Unreadable> {
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return Err(Unreadable::Empty);
        }
        let mut found = self.named(trimmed).to_vec();
        if found.is_empty() {
            found = self.begun(&normal(trimmed));
        }
        match *found {
            [] if self.labels.len() <= FEW => {
                Err(Unreadable::NotAmong(text.to_owned(), self.labels.clone()))
            }
            [] => Err(Unreadable::UnknownName(text.to_owned())),
            [one] => Ok(one),
            [..] => {
                let labels = found.iter().take(FEW).map(|at| self.labels[*at].clone());
                Err(Unreadable::Ambiguous(text.to_owned(), labels.collect()))
            }
        }
    }

    /// Whose name this is.
    fn named(&self, text: &str) -> &[usize] {
        let exact = self.exact.get(text.trim());
        let found = exact.or_else(|| self.plain.get(&normal(text)));
        found.map_or(&[], Vec::as_slice)
    }

    /// Whose names begin so.
    fn begun(&self, plain: &str) -> Vec<usize> {
        if plain.is_empty() {
            return Vec::new();
        }
        let begun = self.plain.range(plain.to_owned()..);
        let begun = begun.take_while(|(name, _)| name.starts_with(plain));
        let mut found: Vec<usize> = begun.flat_map(|(_, places)| places).copied().collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// The pieces of a cell that holds several things: parted by semicolons, line breaks and, where
/// none of the things has one in its name, commas.
pub fn pieces(text: &str, at_commas: bool) -> Vec<&str> {
    let parts = |it: char| matches!(it, ';' | '\n' | '\r') || at_commas && it == ',';
    text.split(parts).map(str::trim).filter(|it| !it.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SERVICES: [(u8, &[&str]); 6] = [
        (1, &["Anagrafe", "Ufficio anagrafe"]),
        (2, &["Anagrafe canina"]),
        (3, &["Attività produttive (SUAP)", "SUAP"]),
        (4, &["Stato civile"]),
        (5, &["Edilizia pubblica", "Edilizia"]),
        (6, &["Edilizia privata", "EDILIZIA"]),
    ];

    fn services() -> Choices<u8> {
        Choices::new(SERVICES.map(|(value, names)| (value, names.to_vec())))
    }

    #[test]
    fn a_name_is_taken_exactly_then_plainly_then_by_its_beginning() {
        let cases = [
            ("Anagrafe", 1),
            ("ANAGRAFE ", 1),
            ("ufficio", 1),
            ("anagrafe c", 2),
            ("attivita' produttive / SUAP", 3),
            ("suap", 3),
            ("sta", 4),
            ("Edilizia", 5),
            ("EDILIZIA", 6),
            ("edilizia pr", 6),
        ];
        for (text, expected) in cases {
            assert_eq!(services().choice(text), Ok(&expected), "{text}");
        }
    }

    #[test]
    fn where_several_would_do_none_is_taken() {
        let several = |text: &str, names: &[&str]| {
            let names = names.iter().map(|it| (*it).to_owned()).collect();
            assert_eq!(services().choice(text), Err(Unreadable::Ambiguous(text.to_owned(), names)));
        };
        several("anag", &["Anagrafe", "Anagrafe canina"]);
        several("edilizia", &["Edilizia pubblica", "Edilizia privata"]);
        several("e", &["Edilizia pubblica", "Edilizia privata"]);
        let labels = SERVICES.map(|(_, names)| names[0].to_owned()).to_vec();
        for text in ["Tributi", "nagrafe", "???"] {
            let refused = Unreadable::NotAmong(text.to_owned(), labels.clone());
            assert_eq!(services().choice(text), Err(refused));
        }
        assert_eq!(services().choice(" "), Err(Unreadable::Empty));
        let many = Choices::new((0..100).map(|it| (it, [format!("Servizio {it}")])));
        assert_eq!(many.choice("x"), Err(Unreadable::UnknownName("x".to_owned())));
        assert_eq!(many.choice("Servizio 1"), Ok(&1), "an exact name before longer ones");
        let Err(Unreadable::Ambiguous(_, names)) = many.choice("Servizio") else { panic!() };
        assert_eq!(names.len(), FEW);
    }

    #[test]
    fn a_list_is_parted_at_commas_only_where_no_name_has_one() {
        let services = services();
        assert_eq!(services.list("Anagrafe; stato civile\nSUAP"), Ok(vec![&1, &4, &3]));
        assert_eq!(services.list("Anagrafe, Stato civile, anagrafe,"), Ok(vec![&1, &4]));
        assert_eq!(services.list("; "), Err(Unreadable::Empty));
        assert!(
            matches!(services.list("Anagrafe; boh"), Err(Unreadable::NotAmong(it, _)) if it == "boh")
        );
        let commas = Choices::new([(1, ["Entrate, spese"]), (2, ["Stipendi"])]);
        assert_eq!(commas.list("Entrate, spese; Stipendi"), Ok(vec![&1, &2]));
        assert_eq!(commas.list("Entrate, spese"), Ok(vec![&1]));
        assert!(commas.list("Stipendi, Entrate").is_err());
    }

    proptest! {
        #[test]
        fn every_name_leads_to_its_value_and_a_list_to_all(names in prop::collection::btree_set("[a-z]{1,6}", 1..8)) {
            let choices = Choices::new(names.iter().map(|it| (it, [it])));
            for name in &names {
                prop_assert_eq!(choices.choice(&name.to_uppercase()), Ok(&name));
            }
            let all: Vec<&str> = names.iter().map(String::as_str).collect();
            let found: Vec<&str> =
                choices.list(&all.join("; ")).unwrap().into_iter().map(|it| it.as_str()).collect();
            prop_assert_eq!(found, all);
        }
    }
}
