//! Project codes (CUP) and tender codes (CIG) in a text.
//!
//! A CUP has 15 characters and a form of its own (`I71F22001390006`), so it is known wherever it
//! stands. A CIG has 10 (`9876543210`, `Z1234567AB`, `B1C2D3E4F5`) and looks like many other
//! numbers: it is believed only after the word CIG, or after another CIG in one list.

use crate::Codes;

/// How far after its word a code may begin, in bytes.
const NEAR: usize = 48;
/// How far a code of a list may begin after the one before it.
const NEXT: usize = 6;
/// More of them are not evidence, they are a register.
const MOST: usize = 200;

/// Adds the codes of `text` to those found so far.
pub fn find(text: &str, codes: &mut Codes) {
    let text = text.to_ascii_uppercase();
    let mut cup_until = 0;
    let mut cig_until = 0;
    for (start, word) in words(&text) {
        let end = start + word.len();
        // Where the space got lost, the word and its code are one.
        let (label, code) = match (word.strip_prefix("CUP"), word.strip_prefix("CIG")) {
            (Some(rest), _) if rest.len() == 15 => (Label::Cup, rest),
            (_, Some(rest)) if rest.len() == 10 => (Label::Cig, rest),
            _ if word.ends_with("CUP") => (Label::Cup, ""),
            _ if word.ends_with("CIG") => (Label::Cig, ""),
            _ => (Label::None, word),
        };
        match label {
            Label::Cup => cup_until = end + NEAR,
            Label::Cig => cig_until = end + NEAR,
            Label::None => (),
        }
        if has_form_of_cup(code) || start <= cup_until && could_be_cup(code) {
            note(&mut codes.cup, code);
            cup_until = end + NEXT;
        } else if start <= cig_until && could_be_cig(code) {
            note(&mut codes.cig, code);
            cig_until = end + NEXT;
        }
    }
}

#[derive(PartialEq)]
enum Label {
    Cup,
    Cig,
    None,
}

/// The runs of letters and digits of a text, with where they begin.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let ends = |it: char| !it.is_alphanumeric();
    text.split(ends).filter(|it| !it.is_empty()).map(|it| {
        // The distance of two addresses in one text is where the second begins.
        (it.as_ptr() as usize - text.as_ptr() as usize, it)
    })
}

/// A letter, two digits, a letter, eleven digits.
fn has_form_of_cup(word: &str) -> bool {
    let digit = |it: &u8| it.is_ascii_digit();
    let bytes = word.as_bytes();
    bytes.len() == 15
        && bytes[0].is_ascii_uppercase()
        && bytes[1..3].iter().all(digit)
        && bytes[3].is_ascii_uppercase()
        && bytes[4..].iter().all(digit)
}

fn could_be_cup(word: &str) -> bool {
    word.len() == 15 && ascii(word) && digits(word) >= 8
}

/// Ten digits, or a letter or a digit before nine of 0-9 and A-F.
fn could_be_cig(word: &str) -> bool {
    let hex = |it: u8| it.is_ascii_digit() || (b'A'..=b'F').contains(&it);
    word.len() == 10 && ascii(word) && digits(word) >= 3 && word.bytes().skip(1).all(hex)
}

fn ascii(word: &str) -> bool {
    word.bytes().all(|it| it.is_ascii_alphanumeric())
}

fn digits(word: &str) -> usize {
    word.bytes().filter(u8::is_ascii_digit).count()
}

fn note(found: &mut Vec<String>, code: &str) {
    if found.len() < MOST && !found.iter().any(|it| it == code) {
        found.push(code.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_where_people_write_it_and_nowhere_else() {
        let cup = "I71F22001390006";
        let cases: &[(&str, &[&str], &[&str])] = &[
            ("", &[], &[]),
            ("CUP I71F22001390006 - CIG 9876543210", &[cup], &["9876543210"]),
            ("finanziato con i71f22001390006.", &[cup], &[]),
            ("CUP: I71F22001390006, CUP: I71F22001390006", &[cup], &[]),
            (
                "CIG n. Z1234567AB; B1C2D3E4F5 e 9876543210",
                &[],
                &["Z1234567AB", "B1C2D3E4F5", "9876543210"],
            ),
            ("CUP/CIG: I71F22001390006/9876543210", &[cup], &["9876543210"]),
            (
                "<CodiceCUP>I71F22001390006</CodiceCUP><CodiceCIG>Z1234567AB</CodiceCIG>",
                &[cup],
                &["Z1234567AB"],
            ),
            ("CIG9876543210 CUPI71F22001390006", &[cup], &["9876543210"]),
            ("Codice identificativo di gara (CIG):\n  9876543210", &[], &["9876543210"]),
            ("CUP I71F220013900AB", &["I71F220013900AB"], &[]),
            // A telephone, a partita IVA, an IBAN, a protocol.
            ("tel. 0532419111, prot. 1234567890", &[], &[]),
            ("CIG 9876543210, telefono 0532419111", &[], &["9876543210"]),
            ("P.IVA 00297110389 IT60X0542811101000000123456", &[], &[]),
            ("CIG da acquisire. Seguono tutte le altre premesse dell'atto: 9876543210", &[], &[]),
            ("la CIG in deroga a DICEMBREEE", &[], &[]),
            ("I71F2200139000", &[], &[]),
            ("XI71F22001390006X", &[], &[]),
            ("àI71F22001390006", &[], &[]),
        ];
        for (text, cup, cig) in cases {
            let mut codes = Codes::default();
            find(text, &mut codes);
            assert_eq!(
                (codes.cup.as_slice(), codes.cig.as_slice()),
                (&owned(cup)[..], &owned(cig)[..]),
                "{text}"
            );
        }
    }

    #[test]
    fn a_register_of_codes_is_cut() {
        let text: String = (0..1_000).map(|it| format!("CIG {:010}\n", it)).collect();
        let mut codes = Codes::default();
        find(&text, &mut codes);
        assert_eq!(codes.cig.len(), MOST);
    }

    fn owned(words: &[&str]) -> Vec<String> {
        words.iter().map(|it| (*it).to_owned()).collect()
    }
}
