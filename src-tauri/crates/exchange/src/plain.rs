//! The apostrophe that keeps a text from being taken for a formula, in files of plain text.

/// What a spreadsheet takes for the beginning of a formula. The wide ones are for Asian keyboards.
const BEGINNINGS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Whether the text needs an apostrophe before it. `-` and `+39 0532` do not: they are harmless,
/// and it would be ugly. A text that has one already needs another, so that [`take_off`] gives back
/// exactly what was there.
pub fn needs_apostrophe(text: &str) -> bool {
    let mut letters = text.trim_start_matches('\'').chars();
    match letters.next() {
        Some('+' | '-') => letters.any(|it| !it.is_ascii_digit() && !" .,".contains(it)),
        Some(first) => BEGINNINGS.contains(&first),
        None => false,
    }
}

/// The text without the apostrophe that kept it from being a formula.
pub fn take_off(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if needs_apostrophe(rest) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_could_be_a_formula_gets_an_apostrophe() {
        for (text, needs) in [
            ("=1+1", true),
            ("+cmd|' /C calc'!A0", true),
            ("-2+3", true),
            ("- nota", true),
            ("@SUM(A1)", true),
            ("\t=1", true),
            ("＝1", true),
            ("'=1", true),
            ("-", false),
            ("-12,50", false),
            ("+39 0532 419111", false),
            ("'l'ufficio", false),
            ("a=b", false),
            ("", false),
        ] {
            assert_eq!(needs_apostrophe(text), needs, "{text}");
            let written = if needs { format!("'{text}") } else { text.to_owned() };
            assert_eq!(take_off(&written), text);
        }
    }
}
