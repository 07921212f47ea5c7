//! Names that every spreadsheet and every system takes.

use std::collections::HashSet;

/// Letters in the name of a sheet.
const SHEET_NAME: usize = 31;
/// Letters in the name of a file, without its ending: short enough for deep folders.
const FILE_NAME: usize = 80;
/// Names that Windows keeps for its devices, with any ending.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// A name for each sheet: 31 letters at most, none of `[]:*?/\`, no two alike.
pub fn of_sheets<'a>(wanted: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut taken = HashSet::new();
    let unique = |(index, name): (usize, &str)| {
        let base = tidy(name, "[]:*?/\\", '\'');
        // Excel keeps this name for itself.
        let is_kept = base.is_empty() || base.eq_ignore_ascii_case("history");
        let base = if is_kept { format!("{}{}", base, index + 1) } else { base };
        let numbered = (2..).map(|it| format!(" {it}"));
        let mut endings = std::iter::once(String::new()).chain(numbered);
        // There are more numbers than sheets.
        let name = endings.find_map(|ending| {
            let name = cut(&base, SHEET_NAME - ending.len()) + &ending;
            taken.insert(name.to_lowercase()).then_some(name)
        });
        name.unwrap_or(base)
    };
    wanted.enumerate().map(unique).collect()
}

/// Names for two sheets of one workbook.
pub fn pair(wanted: [&str; 2]) -> [String; 2] {
    let names = of_sheets(wanted.into_iter());
    <[String; 2]>::try_from(names).unwrap_or_else(|_| wanted.map(str::to_owned))
}

/// A name for a file that Windows takes too: `Servizi 2026.xlsx`.
pub fn file_name(wanted: &str, ending: &str) -> String {
    let name = cut(&tidy(wanted, "<>:\"/\\|?*", '.'), FILE_NAME);
    let name = name.trim_end_matches(['.', ' ']);
    let device = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let stem = device.trim_end_matches(|it: char| it.is_numeric() || "¹²³".contains(it));
    let is_numbered = ["com", "lpt"].contains(&stem) && device.chars().count() == 4;
    let is_device = is_numbered || DEVICES.contains(&device.as_str());
    match name {
        "" => format!("_.{ending}"),
        _ if is_device => format!("_{name}.{ending}"),
        _ => format!("{name}.{ending}"),
    }
}

/// Without control characters and without what is `forbidden`, with no `edge` at the ends.
fn tidy(name: &str, forbidden: &str, edge: char) -> String {
    let letter = |it: char| if it.is_control() || forbidden.contains(it) { ' ' } else { it };
    // U+FFFE and U+FFFF are no characters; XML does not take them.
    let plain: String =
        name.chars().filter(|it| !matches!(it, '\u{fffe}' | '\u{ffff}')).map(letter).collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    words.join(" ").trim_matches(|it| it == edge || it == ' ').to_owned()
}

/// The first letters, counted as spreadsheets and Windows do: in halves of four bytes.
fn cut(name: &str, letters: usize) -> String {
    let mut left = letters;
    let fits = |it: &char| {
        let size = it.len_utf16();
        let fits = size <= left;
        left = left.saturating_sub(size);
        fits
    };
    name.chars().take_while(fits).collect::<String>().trim_end_matches([' ', '\'']).to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_made_to_fit() {
        let long = "Applicazioni del settore servizi alla persona";
        let wanted = ["Servizi", "servizi", "a/b:c", "", "History", "'x'", long, long];
        assert_eq!(
            of_sheets(wanted.into_iter()),
            [
                "Servizi",
                "servizi 2",
                "a b c",
                "4",
                "History5",
                "x",
                "Applicazioni del settore serviz",
                "Applicazioni del settore serv 2",
            ]
        );
        for (wanted, name) in [
            ("Servizi 2026", "Servizi 2026.csv"),
            ("a/b\\c:d*e?f", "a b c d e f.csv"),
            ("con", "_con.csv"),
            ("COM1.x", "_COM1.x.csv"),
            ("Comune", "Comune.csv"),
            ("com", "com.csv"),
            ("lpt²", "_lpt².csv"),
            ("fine.", "fine.csv"),
            ("..", "_.csv"),
            ("\u{7}", "_.csv"),
        ] {
            assert_eq!(file_name(wanted, "csv"), name, "{wanted}");
        }
    }

    proptest! {
        #[test]
        fn names_of_sheets_are_valid_and_unique(wanted in prop::collection::vec(".{0,40}", 0..40)) {
            let names = of_sheets(wanted.iter().map(String::as_str));
            let lower: HashSet<String> = names.iter().map(|it| it.to_lowercase()).collect();
            prop_assert_eq!(lower.len(), wanted.len());
            for name in names {
                let length = name.encode_utf16().count();
                prop_assert!((1..=31).contains(&length), "{name:?}");
                prop_assert!(!name.contains(['[', ']', ':', '*', '?', '/', '\\']), "{name:?}");
                prop_assert!(!name.starts_with('\'') && !name.ends_with('\''), "{name:?}");
            }
        }
    }
}
