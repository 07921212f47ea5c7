//! The name of a proof: that of its file, made safe for every place it will ever be written to.

/// How many letters a name may have: less than any file system takes, even where each of them is
/// four bytes and a number is added.
const LONGEST: usize = 60;
/// Names that Windows keeps for itself, whatever their ending.
const RESERVED: [&str; 22] = [
    "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8",
    "COM9", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
];

/// The name of a file, wherever it came from: no folders, nothing that cannot be seen, nothing that
/// a system would refuse or understand as something else. The ending stays.
pub(super) fn safe(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).find(|it| !it.trim().is_empty()).unwrap_or_default();
    let plain = |letter: char| match letter {
        ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
        letter if letter.is_control() || turns_text_around(letter) => ' ',
        letter => letter,
    };
    let name: String = last.chars().map(plain).collect();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = name.trim_matches(['.', ' ']);
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if ending.chars().count() <= 8 => (stem.trim_end(), ending),
        _ => (name, ""),
    };
    let stem: String = stem.chars().take(LONGEST).collect();
    let stem = stem.trim_end();
    let first = stem.split('.').next().unwrap_or_default();
    let reserved = RESERVED.iter().any(|it| it.eq_ignore_ascii_case(first.trim_end()));
    match (stem, ending) {
        ("", "") => "prova".to_owned(),
        (stem, "") if reserved => format!("_{stem}"),
        (stem, "") => stem.to_owned(),
        (stem, ending) if reserved => format!("_{stem}.{ending}"),
        ("", ending) => format!("prova.{ending}"),
        (stem, ending) => format!("{stem}.{ending}"),
    }
}

/// Marks that show the letters after them in another order, or are not seen at all: with them
/// a name that ends in "exe" can look like that of a PDF.
fn turns_text_around(letter: char) -> bool {
    matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_that_every_system_takes_and_that_says_what_it_is() {
        let long = "x".repeat(300);
        for (name, expected) in [
            ("delibera 12.pdf", "delibera 12.pdf"),
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\rossi\\esito.pdf.p7m", "esito.pdf.p7m"),
            ("/", "prova"),
            ("", "prova"),
            ("..", "prova"),
            (".pdf", "pdf"),
            ("con.txt", "_con.txt"),
            ("LPT1", "_LPT1"),
            ("a:b?.pdf", "a-b-.pdf"),
            ("riga\nuna\u{0}due.pdf", "riga una due.pdf"),
            ("fattura\u{202E}fdp.exe", "fattura fdp.exe"),
            ("finisce. ", "finisce"),
            ("È così.PDF", "È così.PDF"),
        ] {
            assert_eq!(safe(name), expected, "{name:?}");
        }
        assert_eq!(safe(&format!("{long}.pdf")), format!("{}.pdf", "x".repeat(LONGEST)));
    }
}
