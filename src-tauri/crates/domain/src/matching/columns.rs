//! Columns of a sheet and fields of a register, matched by their headings.

use std::collections::HashMap;

use serde::Serialize;

use crate::names::normal;

/// A field, and what people call it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The key of the field.
    pub key: String,
    /// What it is called here, in every language.
    pub names: Vec<String>,
    /// What it is called elsewhere, as [`normal`] writes it.
    pub aliases: Vec<String>,
}

/// How a heading led to a field; the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum How {
    /// It is the name of the field.
    Exact,
    /// It is, but for capitals, accents and punctuation.
    Plain,
    /// It is another word for it.
    Alias,
}

/// What a column is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Fit {
    /// No field has that heading.
    None,
    /// This field.
    Field {
        /// The key of the field.
        key: String,
        /// How that was found.
        how: How,
    },
    /// This field too, but another column has it: a person decides.
    Taken {
        /// The key of the field.
        key: String,
        /// The column that has it.
        by: usize,
    },
}

impl Fit {
    /// The field, where the column has it.
    pub fn key(&self) -> Option<&str> {
        match self {
            Self::Field { key, .. } => Some(key),
            Self::None | Self::Taken { .. } => None,
        }
    }
}

/// The fields of a register by what people call them.
#[derive(Debug, Clone)]
pub struct Fields {
    keys: Vec<String>,
    exact: HashMap<String, usize>,
    plain: HashMap<String, Vec<(usize, How)>>,
}

impl Fields {
    /// From the fields and their names.
    pub fn new(known: &[Known]) -> Self {
        let mut fields = Self {
            keys: known.iter().map(|it| it.key.clone()).collect(),
            exact: HashMap::new(),
            plain: HashMap::new(),
        };
        for (at, it) in known.iter().enumerate() {
            for name in &it.names {
                fields.exact.entry(name.trim().to_owned()).or_insert(at);
                fields.add(normal(name), at, How::Plain);
            }
            for alias in &it.aliases {
                fields.add(alias.clone(), at, How::Alias);
            }
        }
        for list in fields.plain.values_mut() {
            list.sort_by_key(|(at, how)| (*how, *at));
        }
        fields
    }

    fn add(&mut self, word: String, at: usize, how: How) {
        if !word.is_empty() {
            self.plain.entry(word).or_default().push((at, how));
        }
    }

    /// The fields a heading may mean, the surest first.
    fn candidates(&self, heading: &str) -> Vec<(usize, How)> {
        let heading = heading.trim();
        let mut found: Vec<(usize, How)> =
            self.exact.get(heading).map(|at| (*at, How::Exact)).into_iter().collect();
        let plain = normal(heading);
        found.extend(self.plain.get(&plain).into_iter().flatten());
        // "Canone annuo (IVA esclusa)": what stands between brackets only says more.
        if let Some((before, _)) = heading.split_once(['(', '[']) {
            let list = self.plain.get(&normal(before)).into_iter().flatten();
            found.extend(list.map(|(at, _)| (*at, How::Alias)));
        }
        found
    }

    /// What each column is about. No field is given to two columns: the surest has it, of equals
    /// the leftmost.
    pub fn fit<S: AsRef<str>>(&self, headings: &[S]) -> Vec<Fit> {
        let candidates: Vec<_> = headings.iter().map(|it| self.candidates(it.as_ref())).collect();
        let mut wishes: Vec<(How, usize, usize)> = Vec::new();
        for (column, list) in candidates.iter().enumerate() {
            wishes.extend(list.iter().map(|(at, how)| (*how, column, *at)));
        }
        wishes.sort_unstable();
        let mut fits = vec![Fit::None; headings.len()];
        let mut taken: HashMap<usize, usize> = HashMap::new();
        for (how, column, at) in wishes {
            if fits[column].key().is_some() {
                continue;
            }
            let key = self.keys[at].clone();
            match taken.get(&at) {
                None => {
                    taken.insert(at, column);
                    fits[column] = Fit::Field { key, how };
                }
                Some(by) if fits[column] == Fit::None => {
                    fits[column] = Fit::Taken { key, by: *by };
                }
                Some(_) => (),
            }
        }
        fits
    }
}

/// The headings as they can be told apart: the second "Note" is "Note (2)".
pub fn told_apart<S: AsRef<str>>(headings: &[S]) -> Vec<String> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let apart = |heading: &S| {
        let heading = heading.as_ref().split_whitespace().collect::<Vec<_>>().join(" ");
        let times = seen.entry(normal(&heading)).or_default();
        *times += 1;
        if *times > 1 && !heading.is_empty() { format!("{heading} ({times})") } else { heading }
    };
    headings.iter().map(apart).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contracts() -> Fields {
        let known = |key: &str, names: &[&str], aliases: &[&str]| Known {
            key: key.to_owned(),
            names: names.iter().map(|it| (*it).to_owned()).collect(),
            aliases: aliases.iter().map(|it| (*it).to_owned()).collect(),
        };
        Fields::new(&[
            known("name", &["Oggetto", "Subject"], &["denominazione", "contratto"]),
            known("supplier", &["Fornitore", "Supplier"], &["ditta", "azienda"]),
            known("ends", &["Fine", "End"], &["scadenza", "data fine"]),
            known("yearly_amount", &["Importo annuo", "Yearly amount"], &["canone annuo"]),
            known("notes", &["Note", "Notes"], &["annotazioni"]),
        ])
    }

    fn field(key: &str, how: How) -> Fit {
        Fit::Field { key: key.to_owned(), how }
    }

    #[test]
    fn a_heading_leads_to_its_field_by_name_or_by_another_word_for_it() {
        for (heading, expected) in [
            ("Oggetto", field("name", How::Exact)),
            ("Supplier", field("supplier", How::Exact)),
            ("  IMPORTO  annuo ", field("yearly_amount", How::Plain)),
            ("Ditta", field("supplier", How::Alias)),
            ("Canone annuo (IVA esclusa)", field("yearly_amount", How::Alias)),
            ("Importo annuo [€]", field("yearly_amount", How::Plain)),
            ("SCADENZA:", field("ends", How::Alias)),
            ("Colore", Fit::None),
            ("", Fit::None),
            ("Fornitori vari", Fit::None),
        ] {
            assert_eq!(contracts().fit(&[heading]), [expected], "{heading}");
        }
    }

    #[test]
    fn two_columns_never_get_one_field() {
        let fits = contracts().fit(&["Ditta", "Denominazione", "FORNITORE", "Note", "Annotazioni"]);
        let expected = [
            Fit::Taken { key: "supplier".to_owned(), by: 2 },
            field("name", How::Alias),
            field("supplier", How::Plain),
            field("notes", How::Exact),
            Fit::Taken { key: "notes".to_owned(), by: 3 },
        ];
        assert_eq!(fits, expected);
        let same = contracts().fit(&["Note", "Note"]);
        assert_eq!(same[1], Fit::Taken { key: "notes".to_owned(), by: 0 }, "the leftmost has it");
    }

    #[test]
    fn headings_that_are_the_same_are_told_apart() {
        let told = told_apart(&["Note", "Data", "NOTE", "", "note", ""]);
        assert_eq!(told, ["Note", "Data", "NOTE (2)", "", "note (3)", ""]);
    }
}
