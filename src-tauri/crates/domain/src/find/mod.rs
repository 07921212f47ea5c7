//! Finding: what somebody types leads to the records that are meant.
//!
//! The records are known by their distinct words, sorted in one buffer, and each word by the
//! records it stands in. A letter typed looks at the words, which are few, and at the records of
//! those that fit; no text of a record is read again. So nothing has to be remembered from one
//! letter to the next.

mod rank;
pub(crate) mod spelling;

use std::{collections::HashMap, ops::Range};

pub use rank::rank;

use crate::names::{normal, normal_into};
use spelling::{distance, distance_to_start, letters};

/// With fewer hits than this, words that are misspelt are looked for too.
const FEW: usize = 10;

/// More words than this are a paste that went wrong; the rest of them is not looked for.
const MOST_WORDS: usize = 20;

/// Worse than any word that is found as it was typed.
const MISSPELT: u16 = 1 << 10;

/// Not found.
const MISSING: u16 = u16::MAX;

/// A record that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit<K> {
    /// Whose texts they are.
    pub key: K,
    /// A word was found only by forgiving a misspelling.
    pub similar: bool,
    /// How far from what was typed; the nearest first.
    cost: u16,
    /// The words of its first text: "Anagrafe" is nearer to `anagrafe` than "Anagrafe canina".
    words: u8,
}

impl<K> Hit<K> {
    /// The same hit under another key.
    pub fn map<L>(self, key: impl FnOnce(K) -> L) -> Hit<L> {
        let Self { key: old, similar, cost, words } = self;
        Hit { key: key(old), similar, cost, words }
    }
}

/// Records, ready to be found by their texts.
#[derive(Debug)]
pub struct Index<K> {
    keys: Vec<K>,
    /// How many words the first text of each record has.
    first_words: Vec<u8>,
    /// All distinct words, sorted, a space after each.
    words: String,
    /// Where each word begins, and the end.
    starts: Vec<usize>,
    /// The letters of each word.
    letters: Vec<u32>,
    /// For one word after the other, the records it stands in: the place of the record, and in the
    /// two lowest bits where it stands there.
    places: Vec<u32>,
    /// Where the places of each word begin, and the end.
    place_starts: Vec<usize>,
}

/// Where a word stands in a record: the name of a thing tells more than its notes.
const OPENS_FIRST: u32 = 0;
const IN_FIRST: u32 = 1;
const IN_OTHERS: u32 = 2;

impl<K> Index<K> {
    /// From each record's key and texts, its name first.
    pub fn new<T>(records: impl IntoIterator<Item = (K, T)>) -> Self
    where
        T: IntoIterator,
        T::Item: AsRef<str>,
    {
        let mut keys = Vec::new();
        let mut first_words = Vec::new();
        let mut ids: HashMap<String, u32> = HashMap::new();
        let mut found: Vec<(u32, u32)> = Vec::new();
        let mut plain = String::new();
        for (at, (key, texts)) in (0_u32..1 << 30).zip(records) {
            keys.push(key);
            first_words.push(0);
            for (nth, text) in texts.into_iter().enumerate() {
                normal_into(&mut plain, text.as_ref());
                for (word_at, word) in plain.split(' ').filter(|it| !it.is_empty()).enumerate() {
                    let place = match (nth, word_at) {
                        (0, 0) => OPENS_FIRST,
                        (0, _) => IN_FIRST,
                        _ => IN_OTHERS,
                    };
                    if nth == 0
                        && let Some(count) = first_words.last_mut()
                    {
                        *count = u8::saturating_add(*count, 1);
                    }
                    // There are never more distinct words than a file has bytes.
                    let next = ids.len() as u32;
                    let id = match ids.get(word) {
                        Some(id) => *id,
                        None => *ids.entry(word.to_owned()).or_insert(next),
                    };
                    found.push((id, at << 2 | place));
                }
            }
        }
        Self::sorted(keys, first_words, ids, &found)
    }

    fn sorted(
        keys: Vec<K>,
        first_words: Vec<u8>,
        ids: HashMap<String, u32>,
        found: &[(u32, u32)],
    ) -> Self {
        let mut sorted: Vec<(String, u32)> = ids.into_iter().collect();
        sorted.sort_unstable();
        let mut rank = vec![0; sorted.len()];
        let (mut words, mut starts, mut marks) = (String::new(), vec![0], Vec::new());
        for (at, (word, id)) in sorted.iter().enumerate() {
            rank[*id as usize] = at;
            marks.push(letters(word.as_bytes()));
            words.push_str(word);
            words.push(' ');
            starts.push(words.len());
        }

        // A record in which a word stands twice is written down once, at the better place, which
        // is the first.
        let mut last = vec![u32::MAX; rank.len()];
        let mut once = |(id, place): &&(u32, u32)| {
            let last = &mut last[*id as usize];
            std::mem::replace(last, place >> 2) != place >> 2
        };
        let found: Vec<&(u32, u32)> = found.iter().filter(&mut once).collect();
        let mut place_starts = vec![0; rank.len() + 1];
        for (id, _) in &found {
            place_starts[rank[*id as usize] + 1] += 1;
        }
        for at in 1..place_starts.len() {
            place_starts[at] += place_starts[at - 1];
        }
        let mut next = place_starts.clone();
        let mut places = vec![0; found.len()];
        for (id, place) in found {
            let next = &mut next[rank[*id as usize]];
            places[*next] = *place;
            *next += 1;
        }
        Self { keys, first_words, words, starts, letters: marks, places, place_starts }
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether there is no record.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The records in which all words of `query` are found, the nearest first: as words or their
    /// beginnings, then inside a word, and where that finds few, misspelt. Words of three letters
    /// and numbers have to be right, up to seven letters may have a slip, more may have two. A query
    /// without words is answered with everything, in the order it came in.
    pub fn find(&self, query: &str) -> Vec<Hit<&K>> {
        let query = normal(query);
        let mut words: Vec<&str> = Vec::new();
        for word in query.split(' ').filter(|it| !it.is_empty()).take(MOST_WORDS) {
            if !words.contains(&word) {
                words.push(word);
            }
        }
        let may = words.iter().map(|it| may_slip(it)).max().unwrap_or(0);
        let mut costs = self.costs(&words, 0);
        for slips in 1..=may {
            if costs.iter().filter(|it| **it != MISSING).count() >= FEW {
                break;
            }
            costs = self.costs(&words, slips);
        }
        self.hits(&costs, !words.is_empty())
    }

    /// What it costs to find all words in each record.
    fn costs(&self, words: &[&str], slips: u8) -> Vec<u16> {
        let mut totals = vec![0_u16; self.len()];
        let mut costs = vec![MISSING; self.len()];
        for (nth, word) in words.iter().enumerate() {
            if nth > 0 {
                costs.fill(MISSING);
            }
            self.find_word(word, &mut costs);
            let slips = slips.min(may_slip(word));
            if slips > 0 {
                self.find_misspelt(word, slips, &mut costs);
            }
            for (total, cost) in totals.iter_mut().zip(&costs) {
                *total = total.saturating_add(*cost);
            }
        }
        totals
    }

    /// The word itself, words that begin with it, words that hold it.
    fn find_word(&self, word: &str, costs: &mut [u16]) {
        let from = self.first_word(|it| it < word);
        let to = self.first_word(|it| it < word || it.starts_with(word));
        let whole = from..from + usize::from(from < to && self.word(from) == word);
        self.spend(whole.end..to, 4, costs);
        self.spend(whole, 0, costs);
        // A single letter is inside of nearly everything.
        if word.len() > 1 {
            let mut at = 0;
            for (place, _) in self.words.match_indices(word) {
                while self.starts[at + 1] <= place {
                    at += 1;
                }
                if !(from..to).contains(&at) {
                    self.spend(at..at + 1, 8, costs);
                }
            }
        }
    }

    /// Words that are so many slips from the word, or begin so.
    fn find_misspelt(&self, word: &str, slips: u8, costs: &mut [u16]) {
        let (typed, mark) = (word.as_bytes(), letters(word.as_bytes()));
        for at in 0..self.letters.len() {
            // Each slip accounts for one letter that the other does not have.
            if (mark & !self.letters[at]).count_ones() > u32::from(slips) {
                continue;
            }
            let other = self.word(at).as_bytes();
            if other.len() + usize::from(slips) < typed.len() {
                continue;
            }
            let Some(nearest @ 1..) = distance_to_start(typed, other, slips) else { continue };
            let (far, whole) = match distance(typed, other, slips) {
                Some(far) => (far, true),
                None => (nearest, false),
            };
            let cost = MISSPELT + (2 * u16::from(far) - u16::from(whole)) * 4;
            self.spend(at..at + 1, cost, costs);
        }
    }

    /// Writes down what the records of these words cost, where it is less than before.
    fn spend(&self, words: Range<usize>, cost: u16, costs: &mut [u16]) {
        for place in &self.places[self.place_starts[words.start]..self.place_starts[words.end]] {
            let known = &mut costs[(place >> 2) as usize];
            *known = (*known).min(cost + (place & 3) as u16);
        }
    }

    /// The first of the sorted words that is not `before`.
    fn first_word(&self, before: impl Fn(&str) -> bool) -> usize {
        let (mut from, mut to) = (0, self.letters.len());
        while from < to {
            let middle = from + (to - from) / 2;
            if before(self.word(middle)) { from = middle + 1 } else { to = middle }
        }
        from
    }

    fn word(&self, at: usize) -> &str {
        &self.words[self.starts[at]..self.starts[at + 1] - 1]
    }

    fn hits(&self, costs: &[u16], sort: bool) -> Vec<Hit<&K>> {
        let found = costs.iter().zip(&self.first_words).enumerate();
        let found = found.filter(|(_, (cost, _))| **cost != MISSING);
        // One number each, because those are sorted several times as fast as tuples: the cost, the
        // words, and in the lower half the place.
        let mut order: Vec<u64> = found
            .map(|(at, (cost, words))| u64::from(*cost) << 40 | u64::from(*words) << 32 | at as u64)
            .collect();
        if sort {
            order.sort_unstable();
        }
        let hit = |at: usize| Hit {
            key: &self.keys[at],
            similar: costs[at] >= MISSPELT,
            cost: costs[at],
            words: self.first_words[at],
        };
        order.into_iter().map(|it| hit((it as u32) as usize)).collect()
    }
}

/// How many slips are forgiven. None in a number or a code: one digit off is another one.
fn may_slip(word: &str) -> u8 {
    match word.len() {
        _ if word.bytes().any(|it| it.is_ascii_digit()) => 0,
        ..4 => 0,
        4..8 => 1,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const RECORDS: [[&str; 2]; 9] = [
        ["Anagrafe canina", "Registro dei cani"],
        ["Anagrafe", "Residenze, certificati; fornitore Maggioli S.p.A."],
        ["Protocollo informatico", "Registrazione della posta in entrata"],
        ["Gestione documentale", "Fascicoli, con il protocollo informatico"],
        ["Attività produttive (SUAP)", "Sportello unico"],
        ["Tributi minori", "Canone unico"],
        ["Città dei bambini", ""],
        ["Ufficio anagrafe e stato civile", ""],
        ["", "PRT-0042"],
    ];

    fn index() -> Index<&'static str> {
        Index::new(RECORDS.iter().map(|texts| (texts[0], *texts)))
    }

    fn found(query: &str) -> Vec<&'static str> {
        index().find(query).into_iter().map(|it| *it.key).collect()
    }

    #[test]
    fn the_nearest_comes_first() {
        let cases: [(&str, &[&str]); 15] = [
            ("anagrafe", &["Anagrafe", "Anagrafe canina", "Ufficio anagrafe e stato civile"]),
            ("ANAG", &["Anagrafe", "Anagrafe canina", "Ufficio anagrafe e stato civile"]),
            ("canina anagrafe", &["Anagrafe canina"]),
            ("informatico", &["Protocollo informatico", "Gestione documentale"]),
            ("prot inf", &["Protocollo informatico", "Gestione documentale"]),
            ("nagraf", &["Anagrafe", "Anagrafe canina", "Ufficio anagrafe e stato civile"]),
            ("attivita'", &["Attività produttive (SUAP)"]),
            ("citta", &["Città dei bambini"]),
            ("suap", &["Attività produttive (SUAP)"]),
            ("maggioli spa", &[]),
            ("maggioli s.p.a.", &["Anagrafe"]),
            ("0042", &[""]),
            ("prt 42", &[""]),
            ("anagrafe tributi", &[]),
            ("xyz", &[]),
        ];
        for (query, expected) in cases {
            assert_eq!(found(query), expected, "{query}");
        }
    }

    #[test]
    fn misspellings_are_forgiven_and_come_last() {
        let cases: [(&str, &[&str]); 10] = [
            ("anagarfe", &["Anagrafe", "Anagrafe canina", "Ufficio anagrafe e stato civile"]),
            ("protocolo", &["Protocollo informatico", "Gestione documentale"]),
            ("portoclo", &["Protocollo informatico", "Gestione documentale"]),
            ("protocolo informatco", &["Protocollo informatico", "Gestione documentale"]),
            ("prottoc", &["Protocollo informatico", "Gestione documentale"]),
            ("tribuiti", &["Tributi minori"]),
            ("saup", &["Attività produttive (SUAP)"]),
            ("sup", &[]),
            ("prt 0043", &[]),
            ("pprrttoo", &[]),
        ];
        for (query, expected) in cases {
            assert_eq!(found(query), expected, "{query}");
        }
        let index = index();
        for (query, similar) in [("anagarfe", true), ("anagrafe", false)] {
            assert!(index.find(query).iter().all(|it| it.similar == similar), "{query}");
        }
    }

    #[test]
    fn a_query_without_words_is_answered_with_everything_in_its_order() {
        for query in ["", "  ", "—"] {
            assert_eq!(found(query), RECORDS.map(|it| it[0]), "{query}");
        }
        let none: Index<u8> = Index::new(std::iter::empty::<(u8, [&str; 0])>());
        assert!(none.is_empty() && none.find("").is_empty() && none.find("anagrafe").is_empty());
    }

    #[test]
    fn a_paste_of_megabytes_is_answered() {
        let index = index();
        assert!(index.find(&"anagrafe canina ".repeat(100_000)).len() == 1);
        assert!(index.find(&"a".repeat(10_000_000)).is_empty());
        let endless = Index::new([(1, ["b".repeat(1_000_000)])]);
        assert_eq!(endless.find("bbbbbbb").len(), 1);
        assert_eq!(endless.find("bbbabbb").len(), 1);
    }

    fn word() -> impl Strategy<Value = &'static str> {
        prop::sample::select(vec![
            "ab", "abc", "abcd", "bcda", "cdab", "dabc", "abcdabcd", "x", "dd",
        ])
    }

    proptest! {
        #[test]
        fn exactly_the_records_that_hold_every_word_are_found_before_any_other(
            records in prop::collection::vec(prop::collection::vec(word(), 0..4), 0..40),
            query in prop::collection::vec(word(), 1..3),
        ) {
            let texts: Vec<String> = records.iter().map(|it| it.join(" ")).collect();
            let index = Index::new(texts.iter().enumerate().map(|(at, text)| (at, [text])));
            let holds = |word: &str, asked: &str| {
                if asked.len() > 1 { word.contains(asked) } else { word.starts_with(asked) }
            };
            let all = |words: &Vec<&str>| query.iter().all(|it| words.iter().any(|word| holds(word, it)));
            let expected: Vec<usize> =
                (0..records.len()).filter(|at| all(&records[*at])).collect();
            let hits = index.find(&query.join(" "));
            let mut exact: Vec<usize> = hits.iter().filter(|it| !it.similar).map(|it| *it.key).collect();
            exact.sort_unstable();
            prop_assert_eq!(&exact, &expected);
            prop_assert!(hits.is_sorted_by_key(|it| (it.cost, it.words)));
            prop_assert!(exact.len() < FEW || exact.len() == hits.len());
        }

        #[test]
        fn a_word_with_a_slip_is_found(at in 1_usize..8, kind in 0..4, letter in b'a'..=b'z') {
            let mut typed = b"protocollo".to_vec();
            match kind {
                0 => typed[at] = letter,
                1 => typed.insert(at, letter),
                2 => drop(typed.remove(at)),
                _ => typed.swap(at, at + 1),
            }
            let typed = String::from_utf8(typed).unwrap();
            prop_assert_eq!(found(&typed), ["Protocollo informatico", "Gestione documentale"]);
        }
    }
}
