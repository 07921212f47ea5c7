//! A name of somebody's list, and the service of the catalogue it means: by id, by a known name,
//! by name or alias; a word that may mean several is asked, and so is what nothing is called.

use std::collections::HashMap;

use crate::{body::BodyKind, catalogue::CatalogueService, names::normal, text::Localized};

/// What a name leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// One service, by its id.
    One(String),
    /// Some, by their ids, the likeliest first; a person says which.
    Ask {
        /// The services it may mean and that such a body has.
        candidates: Vec<String>,
        /// It may mean several of them together.
        several: bool,
        /// What to say about it.
        note: Option<Localized>,
    },
    /// Nothing is called so.
    Unknown,
}

/// A word that may mean several services.
#[derive(Debug, Clone)]
pub struct Term {
    /// The word.
    pub word: String,
    /// The services, by their ids, the likeliest first.
    pub candidates: Vec<String>,
    /// It may mean several of them together.
    pub several: bool,
    /// What to say about it.
    pub note: Option<Localized>,
}

/// The catalogue, by what people call its services.
#[derive(Debug, Clone)]
pub struct Names {
    ids: HashMap<String, Vec<BodyKind>>,
    known: HashMap<String, Vec<String>>,
    names: HashMap<String, String>,
    terms: HashMap<String, Term>,
}

impl Names {
    /// From the catalogue, the known names with their services, and the words to be asked about.
    pub fn new<'a>(
        services: &[CatalogueService],
        known: impl IntoIterator<Item = (&'a str, &'a [String])>,
        terms: impl IntoIterator<Item = Term>,
    ) -> Self {
        let mut names = HashMap::new();
        for it in services {
            let own = [it.name.it.as_str(), it.name.en.as_str(), it.id.as_str()];
            for name in own.into_iter().chain(it.aliases.iter().map(String::as_str)) {
                names.entry(normal(name)).or_insert_with(|| it.id.clone());
            }
        }
        Self {
            ids: services.iter().map(|it| (it.id.clone(), it.kinds.clone())).collect(),
            known: known.into_iter().map(|(name, ids)| (normal(name), ids.to_vec())).collect(),
            names,
            terms: terms.into_iter().map(|it| (normal(&it.word), it)).collect(),
        }
    }

    /// What `text` leads to in a body of that kind.
    pub fn find(&self, text: &str, kind: BodyKind) -> Found {
        let id = text.trim();
        if self.ids.contains_key(id) {
            return Found::One(id.to_owned());
        }
        let plain = normal(text);
        if let Some(ids) = self.known.get(&plain) {
            return match ids.as_slice() {
                [one] => Found::One(one.clone()),
                several => self.ask(several, kind, true, None),
            };
        }
        if let Some(id) = self.names.get(&plain) {
            return Found::One(id.clone());
        }
        match self.terms.get(&plain) {
            Some(it) => self.ask(&it.candidates, kind, it.several, it.note.clone()),
            None => Found::Unknown,
        }
    }

    fn ask(
        &self,
        candidates: &[String],
        kind: BodyKind,
        several: bool,
        note: Option<Localized>,
    ) -> Found {
        let has = |id: &&String| self.ids.get(*id).is_some_and(|kinds| kinds.contains(&kind));
        Found::Ask { candidates: candidates.iter().filter(has).cloned().collect(), several, note }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::services::DataClass;

    fn service(id: &str, name: &str, aliases: &[&str], kinds: &[BodyKind]) -> CatalogueService {
        CatalogueService {
            id: id.to_owned(),
            infrastructure: false,
            name: Localized::same(name),
            description: Localized::default(),
            area: String::new(),
            kinds: kinds.to_vec(),
            bands: BTreeMap::new(),
            presence: BTreeMap::new(),
            budget: (String::new(), String::new()),
            suggested_class: DataClass::Ordinary,
            class_note: Localized::default(),
            personal_data: Vec::new(),
            citizen_facing: false,
            aliases: aliases.iter().map(|it| (*it).to_owned()).collect(),
        }
    }

    fn names() -> Names {
        let (comune, both) = ([BodyKind::Comune], [BodyKind::Comune, BodyKind::Provincia]);
        let services = [
            service("anagrafe", "Anagrafe", &["ANPR"], &comune),
            service("stato-civile", "Stato civile", &["nascite"], &comune),
            service("tributi-minori", "Tributi minori", &[], &comune),
            service("tributi-provinciali", "Tributi provinciali", &[], &[BodyKind::Provincia]),
            service("canoni", "Canone unico", &["CUP"], &both),
        ];
        let both = ["tributi-minori".to_owned(), "canoni".to_owned()];
        let one = ["anagrafe".to_owned()];
        let tributi = ["tributi-minori", "tributi-provinciali", "canoni"].map(str::to_owned);
        Names::new(
            &services,
            [("TRIBUTI MINORI", both.as_slice()), ("DEMOGRAFICI - ANAGRAFE", one.as_slice())],
            [Term {
                word: "tributi".to_owned(),
                candidates: tributi.to_vec(),
                several: true,
                note: None,
            }],
        )
    }

    #[test]
    fn a_name_leads_to_one_service_or_is_asked_about() {
        let one = |id: &str| Found::One(id.to_owned());
        let ask = |ids: &[&str]| Found::Ask {
            candidates: ids.iter().map(|it| (*it).to_owned()).collect(),
            several: true,
            note: None,
        };
        for (text, kind, expected) in [
            ("stato-civile", BodyKind::Comune, one("stato-civile")),
            ("Demografici: anagrafe", BodyKind::Comune, one("anagrafe")),
            ("ANAGRAFE", BodyKind::Comune, one("anagrafe")),
            ("anpr", BodyKind::Comune, one("anagrafe")),
            ("tributi minori", BodyKind::Comune, ask(&["tributi-minori", "canoni"])),
            ("Tributi", BodyKind::Comune, ask(&["tributi-minori", "canoni"])),
            ("Tributi", BodyKind::Provincia, ask(&["tributi-provinciali", "canoni"])),
            ("Anagraf", BodyKind::Comune, Found::Unknown),
            ("Anagrafe canina", BodyKind::Comune, Found::Unknown),
            ("", BodyKind::Comune, Found::Unknown),
        ] {
            assert_eq!(names().find(text, kind), expected, "{text}");
        }
    }
}
