//! Names as they are compared: the same name written twice, and names that are nearly the same.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use crate::find::spelling::{distance, letters};

/// How close two names are. The closer comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Likeness {
    /// The same but for capitals, accents, punctuation and spaces.
    Same,
    /// The same words in another order, or with other small words between them.
    SameWords,
    /// A letter or two apart.
    Spelling,
}

/// Names that are alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Which names, by their place in the list; at least two.
    pub members: Vec<usize>,
    /// How close the farthest of them are.
    pub likeness: Likeness,
}

/// The words of `text` in small letters, without accents and punctuation, apart by one space.
///
/// The same as `norm` of the catalogue's checks; letters that are no Latin ones stay, so that a
/// name in another script does not vanish, and `ß`, `ø` and their like become plain letters.
pub fn normal(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    normal_into(&mut plain, text);
    plain
}

/// Writes the normal form of `text` into `plain`, in place of what was there.
pub(crate) fn normal_into(plain: &mut String, text: &str) {
    plain.clear();
    let mut apart = false;
    for letter in text.chars() {
        if letter.is_ascii_alphanumeric() {
            push(plain, &mut apart, letter.to_ascii_lowercase());
        } else if letter.is_ascii() {
            apart = true;
        } else {
            for small in letter.to_lowercase() {
                decompose_canonical(small, |part| push(plain, &mut apart, part));
            }
        }
    }
}

fn push(plain: &mut String, apart: &mut bool, letter: char) {
    // A mark that stands on the letter before it.
    if is_combining_mark(letter) {
        return;
    }
    // Ordinals: the 1º of January.
    if !letter.is_alphabetic() && !letter.is_ascii_digit() || matches!(letter, 'ª' | 'º') {
        *apart = true;
        return;
    }
    if *apart && !plain.is_empty() {
        plain.push(' ');
    }
    *apart = false;
    match letter {
        'ß' => plain.push_str("ss"),
        'æ' => plain.push_str("ae"),
        'œ' => plain.push_str("oe"),
        'ø' => plain.push('o'),
        'đ' | 'ð' => plain.push('d'),
        'ł' => plain.push('l'),
        'ı' => plain.push('i'),
        other => plain.push(other),
    }
}

/// Legal forms, as they end the name of a company. One-word forms are also found letter by letter.
const FORMS: [&str; 38] = [
    "a socio unico",
    "a unico socio",
    "ag",
    "arl",
    "bv",
    "con socio unico",
    "con unico socio",
    "coop",
    "coop sociale",
    "cooperativa sociale",
    "ets",
    "gmbh",
    "in liquidazione",
    "inc",
    "llc",
    "ltd",
    "nv",
    "onlus",
    "plc",
    "s coop",
    "sa",
    "sapa",
    "sarl",
    "sas",
    "scarl",
    "scpa",
    "scrl",
    "scs",
    "snc",
    "soc coop",
    "soc coop sociale",
    "societa a responsabilita limitata",
    "societa cooperativa",
    "societa cooperativa sociale",
    "societa per azioni",
    "spa",
    "srl",
    "srls",
];

/// What may also stand before the name.
const OPENINGS: [&str; 8] = [
    "coop sociale",
    "cooperativa sociale",
    "ditta",
    "impresa individuale",
    "soc coop",
    "soc coop sociale",
    "societa cooperativa",
    "societa cooperativa sociale",
];

/// What may follow a legal form.
const SOLE: &str = "unipersonale";

/// The name of a company in its normal form and without its legal form: `MAGGIOLI S.P.A.` is
/// `maggioli`. A name that is nothing but a legal form keeps it.
pub fn company(text: &str) -> String {
    let plain = normal(text);
    let all: Vec<&str> = plain.split(' ').collect();
    let mut words = all.as_slice();
    while let Some(fewer) = without_form(words) {
        words = fewer;
    }
    words.join(" ")
}

fn without_form<'a, 'b>(words: &'a [&'b str]) -> Option<&'a [&'b str]> {
    if let [name @ .., SOLE] = words
        && !name.is_empty()
    {
        return Some(name);
    }
    // The longest form first: "soc coop sociale" before "coop sociale".
    for at in 1..words.len() {
        let (name, form) = words.split_at(at);
        if FORMS.iter().any(|it| is_form(form, it)) {
            return Some(name);
        }
    }
    for at in (1..words.len()).rev() {
        let (form, name) = words.split_at(at);
        if OPENINGS.contains(&form.join(" ").as_str()) {
            return Some(name);
        }
    }
    None
}

fn is_form(words: &[&str], form: &str) -> bool {
    let spelled = || {
        words.len() == form.len()
            && words.iter().zip(form.chars()).all(|(word, letter)| word.chars().eq([letter]))
    };
    form.split(' ').eq(words.iter().copied()) || spelled()
}

/// Whether both are the name of one company: `Maggioli` and `MAGGIOLI S.p.A.`.
pub fn same_company(one: &str, other: &str) -> bool {
    let one = company(one);
    !one.is_empty() && one == company(other)
}

/// How close two names are, if they are close at all.
pub fn likeness(one: &str, other: &str) -> Option<Likeness> {
    let (one, other) = (normal(one), normal(other));
    Name::new(&one).likeness(&Name::new(&other))
}

/// The names that are alike, in groups, in the order of their first members. Empty names are like
/// nothing. For companies, give the names as [`company`] has them.
///
/// Words are sorted into families of nearly the same spelling; only names whose words are of the
/// same families, or that are the same without their spaces, are looked at in pairs.
pub fn alike<S: AsRef<str>>(names: &[S]) -> Vec<Group> {
    let mut places: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, name) in names.iter().enumerate() {
        places.entry(normal(name.as_ref())).or_default().push(at);
    }
    places.remove("");
    let distinct: Vec<(Name<'_>, &Vec<usize>)> =
        places.iter().map(|(name, places)| (Name::new(name), places)).collect();

    let families = families(distinct.iter().flat_map(|(name, _)| name.words.iter().copied()));
    let mut by_family: HashMap<Vec<usize>, Vec<usize>> = HashMap::new();
    let mut by_letters: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, (name, _)) in distinct.iter().enumerate() {
        let mut key: Vec<usize> = name.words.iter().map(|word| families[word]).collect();
        key.sort_unstable();
        by_family.entry(key).or_default().push(at);
        by_letters.entry(&name.letters).or_default().push(at);
    }

    let mut sets = Sets::new(distinct.len());
    let mut links = Vec::new();
    for bucket in by_family.values().chain(by_letters.values()) {
        for (nth, one) in bucket.iter().enumerate() {
            for other in &bucket[nth + 1..] {
                if let Some(likeness) = distinct[*one].0.likeness(&distinct[*other].0) {
                    sets.join(*one, *other);
                    links.push((*one, likeness));
                }
            }
        }
    }

    let mut groups: BTreeMap<usize, Group> = BTreeMap::new();
    for (at, (_, places)) in distinct.iter().enumerate() {
        let group = groups.entry(sets.root(at));
        let empty = || Group { members: Vec::new(), likeness: Likeness::Same };
        group.or_insert_with(empty).members.extend_from_slice(places);
    }
    for (at, likeness) in links {
        if let Some(group) = groups.get_mut(&sets.root(at)) {
            group.likeness = group.likeness.max(likeness);
        }
    }
    let mut groups: Vec<Group> = groups.into_values().filter(|it| it.members.len() > 1).collect();
    groups.iter_mut().for_each(|it| it.members.sort_unstable());
    groups.sort_unstable_by_key(|it| it.members[0]);
    groups
}

/// Words that hold a name together and do not tell it from another.
const SMALL: [&str; 40] = [
    "a", "ad", "agli", "ai", "al", "alla", "alle", "allo", "con", "d", "da", "dagli", "dai", "dal",
    "dalla", "dalle", "degli", "dei", "del", "dell", "della", "delle", "dello", "di", "e", "ed",
    "gli", "i", "il", "in", "l", "la", "le", "lo", "nel", "nella", "per", "sul", "sulla", "su",
];

/// A name, ready to be compared.
struct Name<'a> {
    /// All of it without spaces.
    letters: String,
    /// Its words in alphabetical order, without the small ones.
    words: Vec<&'a str>,
}

impl<'a> Name<'a> {
    /// From the normal form of a name.
    fn new(normal: &'a str) -> Self {
        let all = || normal.split(' ').filter(|it| !it.is_empty());
        // "Municipio I" and "Lotto A" are told apart by their last letter.
        let last = all().count().saturating_sub(1);
        let large = all().enumerate().filter(|(at, it)| *at == last || !SMALL.contains(it));
        let mut words: Vec<&str> = large.map(|(_, word)| word).collect();
        words.sort_unstable();
        Self { letters: normal.replace(' ', ""), words }
    }

    fn numbers(&self) -> impl Iterator<Item = &'a str> {
        self.words.iter().copied().filter(|it| has_digit(it))
    }

    fn likeness(&self, other: &Self) -> Option<Likeness> {
        if self.letters == other.letters && self.numbers().eq(other.numbers()) {
            return Some(Likeness::Same);
        }
        if self.words == other.words {
            return Some(Likeness::SameWords);
        }
        if self.words.len() != other.words.len() {
            return None;
        }
        let slips =
            match (&*without(&self.words, &other.words), &*without(&other.words, &self.words)) {
                ([one], [other]) => slips(one, other),
                ([one, two], [first, second]) => {
                    let straight = both(slips(one, first), slips(two, second));
                    let crossed = both(slips(one, second), slips(two, first));
                    straight.into_iter().chain(crossed).min()
                }
                _ => None,
            };
        slips.filter(|it| *it <= 2).map(|_| Likeness::Spelling)
    }
}

fn both(one: Option<u8>, other: Option<u8>) -> Option<u8> {
    Some(one? + other?)
}

/// What is in `words` and not in `others`; both in alphabetical order.
fn without<'a>(words: &[&'a str], others: &[&str]) -> Vec<&'a str> {
    let mut others = others.iter().peekable();
    let mut left = words.to_vec();
    left.retain(|word| {
        while others.next_if(|it| *it < word).is_some() {}
        others.next_if(|it| *it == word).is_none()
    });
    left
}

fn has_digit(word: &str) -> bool {
    word.bytes().any(|it| it.is_ascii_digit())
}

/// How many slips lie between two words that may be one; nothing if they are two words. Acronyms
/// (TARI and TASI) and codes are told apart by every letter, and nobody mistakes the first one.
fn slips(one: &str, other: &str) -> Option<u8> {
    if one == other {
        return Some(0);
    }
    let limit = match one.len().min(other.len()) {
        ..5 => return None,
        5..10 => 1,
        _ => 2,
    };
    let may = one.as_bytes()[0] == other.as_bytes()[0] && !has_digit(one) && !has_digit(other);
    if may { distance(one.as_bytes(), other.as_bytes(), limit) } else { None }
}

/// The family of every word: words a few slips apart are of one, and so are those between which
/// there is a chain of such words.
fn families<'a>(words: impl Iterator<Item = &'a str>) -> HashMap<&'a str, usize> {
    let mut words: Vec<&str> = words.collect();
    words.sort_unstable_by_key(|it| (it.as_bytes()[0], it.len(), *it));
    words.dedup();
    let marks: Vec<u32> = words.iter().map(|it| letters(it.as_bytes())).collect();
    let mut sets = Sets::new(words.len());
    for (at, word) in words.iter().enumerate() {
        let near = |other: &str| {
            other.as_bytes()[0] == word.as_bytes()[0] && other.len() <= word.len() + 2
        };
        for other in (at + 1..words.len()).take_while(|it| near(words[*it])) {
            // Two slips change at most two letters for two others.
            if (marks[at] ^ marks[other]).count_ones() <= 4 && slips(word, words[other]).is_some() {
                sets.join(at, other);
            }
        }
    }
    words.iter().enumerate().map(|(at, word)| (*word, sets.root(at))).collect()
}

/// Things that are joined into sets, two at a time.
struct Sets(Vec<usize>);

impl Sets {
    fn new(count: usize) -> Self {
        Self((0..count).collect())
    }

    fn root(&mut self, mut at: usize) -> usize {
        while self.0[at] != at {
            self.0[at] = self.0[self.0[at]];
            at = self.0[at];
        }
        at
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        self.0[one.max(other)] = one.min(other);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn capitals_accents_and_punctuation_are_ignored() {
        let cases = [
            ("L'Aquila", "l aquila"),
            ("L’Aquila", "l aquila"),
            ("  Sant' Agata   de' Goti ", "sant agata de goti"),
            ("Bolzano/Bozen", "bolzano bozen"),
            ("Città di Castello", "citta di castello"),
            ("CITTA' DI CASTELLO", "citta di castello"),
            ("  L’Aquila ", "l aquila"),
            ("Forli\u{300}", "forli"),
            (
                "Gestione economica (entrate, spese, fatture)",
                "gestione economica entrate spese fatture",
            ),
            ("S.U.A.P./SUE", "s u a p sue"),
            ("n.º 12 – 1ª fase", "n 12 1 fase"),
            ("Duino Aurisina-Devin Nabrežina", "duino aurisina devin nabrezina"),
            ("Weinstraße", "weinstrasse"),
            ("Αθήνα", "αθηνα"),
            ("İSTANBUL", "istanbul"),
            ("—", ""),
            ("", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(normal(text), expected, "{text}");
        }
    }

    #[test]
    fn a_company_is_known_without_its_legal_form() {
        let cases = [
            ("Maggioli SpA", "maggioli"),
            ("MAGGIOLI S.P.A.", "maggioli"),
            ("Halley Informatica S.r.l.", "halley informatica"),
            ("Halley Informatica s.r.l. unipersonale", "halley informatica"),
            ("Alfa S.r.l.s. a socio unico", "alfa"),
            ("A.B.C. S.r.l.", "a b c"),
            ("Il Sole Soc. Coop. Sociale ONLUS", "il sole"),
            ("Cooperativa sociale Il Sole", "il sole"),
            ("Servizi Soc. coop. a r.l.", "servizi"),
            ("Consorzio X S.c. a r.l.", "consorzio x"),
            ("Società Cooperativa Beta", "beta"),
            ("Ditta Rossi Mario", "rossi mario"),
            ("Rossi & C. s.n.c.", "rossi c"),
            ("Gamma Società a responsabilità limitata in liquidazione", "gamma"),
            ("SAP", "sap"),
            ("SPA", "spa"),
            ("Terme Spa Wellness", "terme spa wellness"),
            ("", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(company(text), expected, "{text}");
        }
        assert!(same_company("Maggioli", "MAGGIOLI S.P.A."));
        assert!(!same_company("Maggioli", "Maggiolini S.p.A."));
        assert!(!same_company("", "—"), "two names nobody wrote are not one company");
    }

    #[test]
    fn names_a_person_would_take_for_one_are_alike_and_others_are_not() {
        use Likeness::{Same, SameWords, Spelling};
        let cases = [
            ("Anagrafe", "ANAGRAFE ", Some(Same)),
            ("Maggioli SpA", "MAGGIOLI S.P.A.", Some(Same)),
            ("SUAP on-line", "Suap online", Some(Same)),
            ("Attività produttive", "attivita' produttive", Some(Same)),
            ("Gestione del personale", "Gestione personale", Some(SameWords)),
            ("Mario Rossi", "Rossi Mario", Some(SameWords)),
            ("Stato civile e anagrafe", "Anagrafe - Stato civile", Some(SameWords)),
            ("Protocollo informatico", "Protocolo informatico", Some(Spelling)),
            ("Protocollo informatico", "Informatico portocollo", Some(Spelling)),
            ("Asilo nido", "Asili nido", Some(Spelling)),
            ("Servizio sociale", "Servizi sociali", Some(Spelling)),
            ("Biblioteca comunale", "Biblioteche comunale", Some(Spelling)),
            ("Anagrafe", "Anagrafe canina", None),
            ("SUAP", "SUE", None),
            ("TARI", "TASI", None),
            ("Server 1", "Server 2", None),
            ("Lotto 11 2", "Lotto 1 12", None),
            ("Municipio I", "Municipio A", None),
            ("Municipio II", "Municipio III", None),
            ("Tributi maggiori", "Tributi minori", None),
            ("Gestione economica", "Gestione ecologica", None),
            ("Assistenza interna", "Assistenza esterna", None),
            ("Polizia locale", "Polizia giudiziaria", None),
            ("Autorizzazione AIA", "Autorizzazione AUA", None),
        ];
        for (one, other, expected) in cases {
            assert_eq!(likeness(one, other), expected, "{one} / {other}");
            let group = expected.map(|likeness| Group { members: vec![0, 1], likeness });
            assert_eq!(alike(&[one, other]), Vec::from_iter(group), "{one} / {other}");
        }
    }

    #[test]
    fn groups_keep_the_order_of_the_list_and_leave_empty_names_out() {
        let names = ["Mensa", "", "Asilo nido", "MENSA", "SUAP", "—", "Asili nido", "mense"];
        let expected = [
            Group { members: vec![0, 3, 7], likeness: Likeness::Spelling },
            Group { members: vec![2, 6], likeness: Likeness::Spelling },
        ];
        assert_eq!(alike(&names), expected);
    }

    #[test]
    fn no_two_services_of_the_catalogue_are_taken_for_one() {
        let services = include_str!("../../../../reference/catalogue/services.json");
        let services: serde_json::Value = serde_json::from_str(services).unwrap();
        let services = services["services"].as_array().unwrap();
        let names: Vec<&str> =
            services.iter().map(|it| it["name"]["it"].as_str().unwrap()).collect();
        assert!(names.len() > 100);
        assert_eq!(alike(&names), []);
    }

    fn name() -> impl Strategy<Value = String> {
        let word = prop::sample::select(vec![
            "protocollo",
            "protocolo",
            "portocollo",
            "asilo",
            "asili",
            "nido",
            "di",
            "e",
            "suap",
            "1",
            "12",
            "sociale",
            "sociali",
            "É",
            "-",
        ]);
        prop::collection::vec(word, 0..5).prop_map(|it| it.join(" "))
    }

    proptest! {
        #[test]
        fn the_normal_form_is_its_own_normal_form(text in any::<String>()) {
            let plain = normal(&text);
            prop_assert_eq!(normal(&plain), plain);
        }

        #[test]
        fn likeness_goes_both_ways_and_every_name_is_like_itself(one in name(), other in name()) {
            prop_assert_eq!(likeness(&one, &other), likeness(&other, &one));
            prop_assert_eq!(likeness(&one, &one), Some(Likeness::Same));
            prop_assert!(company(&one).is_empty() || same_company(&one, &one));
            prop_assert_eq!(same_company(&one, &other), same_company(&other, &one));
        }

        #[test]
        fn no_likeness_is_lost_by_looking_at_fewer_pairs(names in prop::collection::vec(name(), 0..12)) {
            let groups = alike(&names);
            let group = |at: usize| groups.iter().position(|it| it.members.contains(&at));
            for (at, one) in names.iter().enumerate() {
                for (nth, other) in names.iter().enumerate().skip(at + 1) {
                    if !normal(one).is_empty() && likeness(one, other).is_some() {
                        prop_assert!(group(at).is_some() && group(at) == group(nth), "{one} / {other}");
                    }
                }
            }
            for group in &groups {
                for at in &group.members {
                    let like = |nth: &&usize| likeness(&names[*at], &names[**nth]).is_some();
                    prop_assert!(group.members.iter().filter(like).count() > 1);
                }
            }
        }
    }
}
