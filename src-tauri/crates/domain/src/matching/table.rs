//! Where in a sheet the table is: its headings below the titles, its end above the notes, and
//! which register it is about.

use crate::{
    matching::columns::{Fields, Fit, How},
    names::normal,
    register::Register,
};

/// As far down as headings are looked for.
pub const SEARCHED: usize = 60;

/// A register a sheet may be about.
#[derive(Debug, Clone)]
pub struct About {
    /// The register.
    pub register: Register,
    /// Its fields by what people call them.
    pub fields: Fields,
    /// What people call the register itself.
    pub names: Vec<String>,
}

/// What a sheet seems to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guess {
    /// The row of the headings, from 0.
    pub header: usize,
    /// The register; nothing if no heading tells.
    pub register: Option<Register>,
}

/// Finds the headings among the first rows of a sheet, and which register they fit best.
pub fn guess<S: AsRef<str>>(sheet: &str, rows: &[Vec<S>], about: &[About]) -> Option<Guess> {
    let mut best: Option<(usize, Guess)> = None;
    for (header, row) in rows.iter().take(SEARCHED).enumerate() {
        let filled = row.iter().filter(|it| !it.as_ref().trim().is_empty()).count();
        if filled == 0 {
            continue;
        }
        for it in about {
            let fits = it.fields.fit(row);
            let mut score = weight(&fits, row);
            let titles = || rows[..header].iter().flatten().map(AsRef::as_ref);
            if score > 0
                && [sheet].into_iter().chain(titles()).any(|title| is_called(title, &it.names))
            {
                score += 2;
            }
            if score > best.map_or(0, |(score, _)| score) {
                best = Some((score, Guess { header, register: Some(it.register) }));
            }
        }
    }
    best.map(|(_, guess)| guess).or_else(|| {
        // Nothing is known: the first row as wide as most is taken for the headings.
        let width = |row: &Vec<S>| row.iter().filter(|it| !it.as_ref().trim().is_empty()).count();
        let widest = rows.iter().take(SEARCHED).map(width).max().filter(|it| *it > 0)?;
        let header = rows.iter().position(|row| width(row) * 2 > widest)?;
        Some(Guess { header, register: None })
    })
}

/// How well a row of headings fits. The name of the record says most, above all in the first
/// column.
fn weight<S: AsRef<str>>(fits: &[Fit], row: &[S]) -> usize {
    let first = row.iter().position(|it| !it.as_ref().trim().is_empty());
    let of = |(at, fit): (usize, &Fit)| match fit {
        Fit::Field { key, how } => {
            let sure = if *how == How::Alias { 2 } else { 3 };
            let name = if key == "name" { 3 } else { 0 };
            sure + name + if key == "name" && Some(at) == first { 2 } else { 0 }
        }
        Fit::None | Fit::Taken { .. } => 0,
    };
    fits.iter().enumerate().map(of).sum()
}

/// Whether a title has the name of the register among its words.
fn is_called(title: &str, names: &[String]) -> bool {
    let title = format!(" {} ", normal(title));
    names.iter().any(|it| !it.is_empty() && title.contains(&format!(" {} ", normal(it))))
}

/// The row after the last of the table. `filled` says how many cells of a row hold something.
/// Below a blank row, rows with a single cell are notes, where the headings are several.
pub fn end(header: usize, rows: usize, headings: usize, filled: impl Fn(usize) -> usize) -> usize {
    let mut last = rows;
    while last > header + 1 && filled(last - 1) == 0 {
        last -= 1;
    }
    if headings < 2 {
        return last;
    }
    // Up from the bottom: notes, and the blank row that parts them from the table.
    let mut end = last;
    let mut at = last;
    while at > header + 1 && filled(at - 1) <= 1 {
        at -= 1;
        if filled(at) == 0 {
            end = at;
        }
    }
    while end > header + 1 && filled(end - 1) == 0 {
        end -= 1;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::columns::Known;

    fn about() -> Vec<About> {
        let fields = |list: &[(&str, &[&str])]| {
            let known = |(key, names): &(&str, &[&str])| Known {
                key: (*key).to_owned(),
                names: vec![names[0].to_owned()],
                aliases: names[1..].iter().map(|it| (*it).to_owned()).collect(),
            };
            Fields::new(&list.iter().map(known).collect::<Vec<_>>())
        };
        vec![
            About {
                register: Register::Services,
                fields: fields(&[
                    ("name", &["Servizio", "denominazione"]),
                    ("office", &["Ufficio", "ufficio competente"]),
                    ("notes", &["Note"]),
                ]),
                names: vec!["Servizi".to_owned()],
            },
            About {
                register: Register::Suppliers,
                fields: fields(&[
                    ("name", &["Ragione sociale", "denominazione", "ditta"]),
                    ("vat_number", &["Partita IVA", "p iva"]),
                    ("notes", &["Note"]),
                ]),
                names: vec!["Fornitori".to_owned()],
            },
        ]
    }

    #[test]
    fn headings_are_found_below_titles_and_say_which_register() {
        type Case = (&'static str, &'static [&'static [&'static str]], usize, Option<Register>);
        let cases: [Case; 7] = [
            ("", &[&["Servizio", "Ufficio"], &["Anagrafe", "URP"]], 0, Some(Register::Services)),
            (
                "Foglio1",
                &[
                    &["Comune di Ferrara"],
                    &[],
                    &["", "Elenco al 31/12/2025"],
                    &["N.", "DENOMINAZIONE", "Ufficio competente", "Note"],
                    &["1", "Anagrafe", "Demografici", ""],
                ],
                3,
                Some(Register::Services),
            ),
            ("Fornitori", &[&["Denominazione", "Note"]], 0, Some(Register::Suppliers)),
            ("Foglio1", &[&["Denominazione", "P. IVA"]], 0, Some(Register::Suppliers)),
            (
                "Foglio1",
                &[&["Elenco fornitori 2026"], &["Denominazione", "Note"]],
                1,
                Some(Register::Suppliers),
            ),
            ("Foglio1", &[&["x"], &["a", "b", "c"], &["1", "2", "3"]], 1, None),
            ("Foglio1", &[&["solo"]], 0, None),
        ];
        for (sheet, rows, header, register) in cases {
            let rows: Vec<Vec<&str>> = rows.iter().map(|it| it.to_vec()).collect();
            assert_eq!(guess(sheet, &rows, &about()), Some(Guess { header, register }), "{rows:?}");
        }
        assert_eq!(guess::<&str>("", &[vec![], vec![""]], &about()), None);
    }

    #[test]
    fn notes_below_a_blank_row_are_no_rows() {
        // How many cells each row fills, how many headings, and where the table ends.
        let cases: [(&[usize], usize, usize); 8] = [
            (&[3, 3, 2], 3, 3),
            (&[3, 3, 2, 0, 1], 3, 3),
            (&[3, 3, 2, 0, 1, 1, 0, 1], 3, 3),
            (&[3, 3, 0, 2, 0, 0], 3, 4),
            (&[3, 3, 1], 3, 3),
            (&[3, 1, 1, 1], 3, 4),
            (&[1, 1, 0, 1], 1, 4),
            (&[3], 3, 1),
        ];
        for (filled, headings, expected) in cases {
            assert_eq!(end(0, filled.len(), headings, |at| filled[at]), expected, "{filled:?}");
        }
    }
}
