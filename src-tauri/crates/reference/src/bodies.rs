//! The bodies a plan may be for: found by code, found by name.
//!
//! There is no table of the unions of municipalities: their plans take the name by hand.

use std::collections::BTreeMap;

use domain::{
    body::{Band, BodyEntry, BodyKind},
    names::normal,
    text::Source,
};
use serde::Deserialize;

use crate::embedded;

/// A code that does not lead to one body.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BodyError {
    /// No body has it; or none of the kind that was asked for.
    #[error("no body has the code {code:?}")]
    Unknown {
        /// The code, as it was given.
        code: String,
    },
    /// Bodies of several kinds have it: say which is meant.
    #[error("bodies of several kinds have the code {code:?}")]
    Shared {
        /// The code, as it was given.
        code: String,
        /// The kinds of those bodies.
        kinds: Vec<BodyKind>,
    },
}

/// The sources that rows of the table name, by their ids.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sources {
    pub(crate) population: BTreeMap<String, Source>,
    pub(crate) band: BTreeMap<String, Source>,
}

const COLUMNS: [&str; 10] = [
    "kind",
    "istat",
    "ipa",
    "name",
    "province",
    "region",
    "population",
    "population_from",
    "band",
    "band_from",
];

pub(crate) fn read_sources() -> Sources {
    embedded::BODY_SOURCES.json()
}

pub(crate) fn read(sources: &Sources) -> Vec<BodyEntry> {
    embedded::BODIES.rows(&COLUMNS, |row| {
        let text = |column: usize| row[column].to_owned();
        let kind = match &row[0] {
            "comune" => BodyKind::Comune,
            "provincia" => BodyKind::Provincia,
            "citta_metropolitana" => BodyKind::CittaMetropolitana,
            other => return Err(format!("there is no kind of body {other:?}")),
        };
        Ok(BodyEntry {
            kind,
            istat: text(1),
            ipa: text(2),
            name: text(3),
            province: text(4),
            region: text(5),
            population: number(&row[6])?,
            population_source: source(&sources.population, &row[7])?,
            band: band(&row[8])?,
            band_source: source(&sources.band, &row[9])?,
        })
    })
}

/// A whole number, or nothing where the cell is empty.
pub(crate) fn number(cell: &str) -> Result<Option<i64>, String> {
    if cell.is_empty() {
        return Ok(None);
    }
    cell.parse().map(Some).map_err(|error| format!("{cell:?}: {error}"))
}

/// A band, or nothing where the cell is empty.
pub(crate) fn band(cell: &str) -> Result<Option<Band>, String> {
    if cell.is_empty() {
        return Ok(None);
    }
    let number: u8 = cell.parse().map_err(|error| format!("{cell:?}: {error}"))?;
    Band::try_from(number).map(Some).map_err(|error| error.to_string())
}

fn source(sources: &BTreeMap<String, Source>, id: &str) -> Result<Option<Source>, String> {
    if id.is_empty() {
        return Ok(None);
    }
    sources.get(id).cloned().map(Some).ok_or_else(|| format!("there is no source {id:?}"))
}

/// The body that `code` (ISTAT or IPA, in whatever case) leads to, among those of `kind` if one
/// is given.
pub(crate) fn by_code<'a>(
    bodies: &'a [BodyEntry],
    code: &str,
    kind: Option<BodyKind>,
) -> Result<&'a BodyEntry, BodyError> {
    let wanted = code.trim();
    let has_it = |it: &&BodyEntry| {
        !wanted.is_empty()
            && (it.istat == wanted || it.ipa.eq_ignore_ascii_case(wanted))
            && kind.is_none_or(|kind| it.kind == kind)
    };
    let found: Vec<&BodyEntry> = bodies.iter().filter(has_it).collect();
    match found.as_slice() {
        [] => Err(BodyError::Unknown { code: code.to_owned() }),
        [one] => Ok(one),
        several => {
            let mut kinds: Vec<BodyKind> = several.iter().map(|it| it.kind).collect();
            kinds.sort_unstable();
            kinds.dedup();
            Err(BodyError::Shared { code: code.to_owned(), kinds })
        }
    }
}

/// The names of the bodies, ready to be searched.
#[derive(Debug)]
pub(crate) struct Index {
    /// The largest body first.
    names: Vec<Name>,
}

#[derive(Debug)]
struct Name {
    /// Its place in the table.
    body: usize,
    kind: BodyKind,
    /// The whole name, folded: `comune di citta di castello`.
    whole: String,
    /// Where in `whole` the name of the place begins.
    place: usize,
    /// The name of the place in one word: `cittadicastello`, `laquila`.
    compact: String,
    /// Where in `compact` the name begins without its article: `aquila`.
    bare: usize,
}

/// What stands before the name of the place, longest first where one begins like another.
const TITLES: [&str; 7] = [
    "libero consorzio comunale di ",
    "citta metropolitana di ",
    "provincia della ",
    "provincia dell ",
    "provincia del ",
    "provincia di ",
    "comune di ",
];

const ARTICLES: [&str; 7] = ["il ", "lo ", "la ", "l ", "i ", "gli ", "le "];

fn place(folded: &str) -> &str {
    TITLES.iter().find_map(|it| folded.strip_prefix(it)).unwrap_or(folded)
}

/// The length of the article a name begins with, in letters.
fn article(place: &str) -> usize {
    ARTICLES.iter().find(|it| place.starts_with(**it)).map_or(0, |it| it.trim_end().len())
}

impl Index {
    pub(crate) fn new(bodies: &[BodyEntry]) -> Self {
        let mut order: Vec<usize> = (0..bodies.len()).collect();
        order.sort_by_key(|&it| std::cmp::Reverse(bodies[it].population));
        let name = |body: usize| {
            let whole = normal(&bodies[body].name);
            let place = place(&whole);
            let (compact, bare) = (compact(place), article(place));
            let place = whole.len() - place.len();
            Name { body, kind: bodies[body].kind, whole, place, compact, bare }
        };
        Self { names: order.into_iter().map(name).collect() }
    }

    /// The places in the table of at most `limit` bodies of `kind` whose name has `text` in it:
    /// first the exact name, then names that begin with it (an article does not count), then names
    /// with a word that does, then the others; the largest first among equals. Of an empty text, simply the largest.
    pub(crate) fn search(&self, kind: BodyKind, text: &str, limit: usize) -> Vec<usize> {
        let folded = normal(text);
        let wanted = Wanted {
            inside: place(&folded),
            word: format!(" {}", place(&folded)),
            compact: compact(place(&folded)),
        };
        let mut ranked: [Vec<usize>; RANKS] = Default::default();
        for name in self.names.iter().filter(|it| it.kind == kind) {
            if let Some(rank) = name.rank(&wanted) {
                ranked[rank].push(name.body);
            }
        }
        ranked.into_iter().flatten().take(limit).collect()
    }
}

struct Wanted<'a> {
    inside: &'a str,
    word: String,
    compact: String,
}

const RANKS: usize = 4;

impl Name {
    fn rank(&self, wanted: &Wanted<'_>) -> Option<usize> {
        for name in [&*self.compact, &self.compact[self.bare..]] {
            if name.starts_with(&wanted.compact) {
                return Some(usize::from(name.len() > wanted.compact.len()));
            }
        }
        if self.whole[self.place..].contains(&wanted.word) {
            return Some(2);
        }
        let inside = self.compact.contains(&wanted.compact) || self.whole.contains(wanted.inside);
        inside.then_some(3)
    }
}

/// A normal name without its spaces, for names that are written in one word or in two.
fn compact(normal: &str) -> String {
    normal.replace(' ', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(kind: BodyKind, istat: &str) -> BodyEntry {
        BodyEntry {
            kind,
            name: String::new(),
            istat: istat.into(),
            ipa: String::new(),
            province: String::new(),
            region: String::new(),
            population: None,
            band: None,
            band_source: None,
            population_source: None,
        }
    }

    #[test]
    fn a_code_that_several_kinds_share_asks_which_is_meant() {
        let bodies = [body(BodyKind::Provincia, "015"), body(BodyKind::CittaMetropolitana, "015")];
        let kinds = vec![BodyKind::Provincia, BodyKind::CittaMetropolitana];
        assert_eq!(
            by_code(&bodies, "015", None),
            Err(BodyError::Shared { code: "015".into(), kinds })
        );
        assert_eq!(by_code(&bodies, "015", Some(BodyKind::Provincia)), Ok(&bodies[0]));
    }

    #[test]
    fn no_code_is_not_the_code_of_a_body_without_one() {
        let bodies = [body(BodyKind::Comune, "")];
        for code in ["", "  "] {
            assert_eq!(by_code(&bodies, code, None), Err(BodyError::Unknown { code: code.into() }));
        }
    }
}
