//! Several names in one cell: shown as a question, never parted in silence.

/// The names a text seems to be made of; nothing where it seems to be one. `is_name` says whether
/// something is called so.
///
/// Semicolons and line breaks part names whatever they are. Commas, strokes and "e" stand inside
/// names too: they part them only where two of the pieces are known.
pub fn names(text: &str, is_name: impl Fn(&str) -> bool) -> Option<Vec<String>> {
    let text = text.trim();
    if text.is_empty() || is_name(text) {
        return None;
    }
    let strong = trimmed(text.split([';', '\n', '\r', '|']));
    if strong.len() >= 2 {
        return Some(strong);
    }
    let at_signs = || text.split([',', '/', '+', '&']);
    let ways = [trimmed(at_signs()), trimmed(at_signs().flat_map(at_words))];
    let known = |way: &Vec<String>| way.iter().filter(|it| is_name(it)).count();
    // Of ways in which as many are known, the one that parts least.
    let way = ways.into_iter().rev().max_by_key(known)?;
    (known(&way) >= 2).then_some(way)
}

fn at_words(text: &str) -> impl Iterator<Item = &str> {
    let words = |it| str::split(it, " e ").flat_map(|it| it.split(" ed "));
    words(text).flat_map(|it| it.split(" - ")).flat_map(|it| it.split(" – "))
}

fn trimmed<'a>(pieces: impl Iterator<Item = &'a str>) -> Vec<String> {
    pieces.map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::normal;

    #[test]
    fn two_services_in_a_cell_are_seen_and_one_stays_one() {
        let known = [
            "anagrafe",
            "stato civile",
            "elettorale",
            "tributi",
            "contabilita e ragioneria",
            "polizia locale",
            "igiene, ambiente",
        ]
        .map(normal);
        let is_name = |text: &str| known.contains(&normal(text));
        let cases: [(&str, Option<&[&str]>); 13] = [
            ("Anagrafe e stato civile", Some(&["Anagrafe", "stato civile"])),
            ("Tributi; Tari", Some(&["Tributi", "Tari"])),
            ("Tari; ICI", Some(&["Tari", "ICI"])),
            ("Anagrafe\nStato civile", Some(&["Anagrafe", "Stato civile"])),
            (
                "Anagrafe, stato civile, elettorale",
                Some(&["Anagrafe", "stato civile", "elettorale"]),
            ),
            (
                "Anagrafe, stato civile ed elettorale",
                Some(&["Anagrafe", "stato civile", "elettorale"]),
            ),
            ("Anagrafe/Elettorale", Some(&["Anagrafe", "Elettorale"])),
            ("Contabilità e ragioneria", None),
            ("Polizia locale e commerciale", None),
            ("Anagrafe", None),
            ("Ambiente e verde", None),
            (" ; ", None),
            ("", None),
        ];
        for (text, expected) in cases {
            let expected = expected.map(|it| it.iter().map(|it| (*it).to_owned()).collect());
            assert_eq!(names(text, is_name), expected, "{text}");
        }
    }
}
