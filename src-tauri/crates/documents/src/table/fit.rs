//! How wide columns are, and how many fit beside each other.

use super::TableReport;

/// Letters across a sheet, upright and on its side, in the type of tables.
const UPRIGHT: usize = 104;
const ON_ITS_SIDE: usize = 160;
/// What the space between two columns takes, in letters.
const GAP: usize = 2;
/// No column is narrower, or wider unless there is room.
const NARROWEST: usize = 5;
const WIDEST: usize = 36;
/// A longer word may break.
const LONGEST_WORD: usize = 22;

/// How wide a column is, in letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Letters {
    /// Narrower, words would break.
    pub least: usize,
    /// Most cells stand on one line.
    pub wanted: usize,
}

/// How the columns are put on sheets.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Sheet {
    /// The sheets lie on their side.
    pub landscape: bool,
    /// The columns of each part, by their place.
    pub parts: Vec<Vec<usize>>,
}

/// How wide each column is.
pub(super) fn letters(report: &TableReport<'_>) -> Vec<Letters> {
    let column = |(at, heading): (usize, &str)| {
        let cells = report.rows.iter().filter_map(|it| it.get(at)).map(String::as_str);
        of_column(heading, cells)
    };
    report.columns.iter().map(|it| it.heading.as_str()).enumerate().map(column).collect()
}

fn of_column<'a>(heading: &str, cells: impl Iterator<Item = &'a str>) -> Letters {
    let longest = |text: &str| {
        let words = text.split([' ', '-', '/']).map(|it| it.chars().count());
        words.max().unwrap_or_default().min(LONGEST_WORD)
    };
    // A heading is set bold.
    let mut least = longest(heading) + 1;
    let mut lengths: Vec<usize> = Vec::new();
    for cell in cells {
        least = least.max(longest(cell));
        lengths.push(cell.chars().count());
    }
    lengths.sort_unstable();
    // The one cell with a long note does not make its column wide.
    let most = lengths.get(lengths.len() * 9 / 10).copied().unwrap_or_default();
    let least = least.max(NARROWEST);
    Letters { least, wanted: most.clamp(least, WIDEST.max(least)) }
}

/// Upright where the columns fit, on its side where they fit only so; otherwise in parts, each with
/// the first column.
pub(super) fn sheet(letters: &[Letters]) -> Sheet {
    let all: Vec<usize> = (0..letters.len()).collect();
    let width =
        |columns: &[usize]| columns.iter().map(|it| letters[*it].least + GAP).sum::<usize>();
    let comfortable: usize = letters.iter().map(|it| it.wanted + GAP).sum();
    if comfortable <= UPRIGHT || letters.len() < 2 {
        return Sheet { landscape: false, parts: vec![all] };
    }
    if width(&all) <= ON_ITS_SIDE {
        return Sheet { landscape: true, parts: vec![all] };
    }
    let mut parts = Vec::new();
    let mut part = vec![0];
    for column in 1..letters.len() {
        let used: usize = part.iter().map(|it| letters[*it].wanted + GAP).sum();
        if part.len() > 1 && used + letters[column].wanted + GAP > ON_ITS_SIDE {
            parts.push(std::mem::replace(&mut part, vec![0]));
        }
        part.push(column);
    }
    parts.push(part);
    Sheet { landscape: true, parts }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(widths: &[usize]) -> Vec<Letters> {
        widths.iter().map(|it| Letters { least: *it, wanted: *it }).collect()
    }

    #[test]
    fn what_fits_upright_is_upright_and_what_does_not_fit_at_all_is_in_parts() {
        let sheet = |widths: &[usize]| super::sheet(&columns(widths));
        assert_eq!(sheet(&[20, 20]), Sheet { landscape: false, parts: vec![vec![0, 1]] });
        assert_eq!(sheet(&[40, 40, 40]), Sheet { landscape: true, parts: vec![vec![0, 1, 2]] });
        let wide = sheet(&[30; 12]);
        assert!(wide.landscape && wide.parts.len() > 1);
        assert!(wide.parts.iter().all(|it| it[0] == 0), "each part begins with the first column");
        let mut printed: Vec<usize> =
            wide.parts.iter().flat_map(|it| it[1..].iter().copied()).collect();
        printed.dedup();
        assert_eq!(printed, (1..12).collect::<Vec<_>>(), "each column is printed once");
        assert_eq!(sheet(&[]).parts, [Vec::<usize>::new()]);
    }

    #[test]
    fn one_long_note_does_not_make_a_column_wide() {
        let note = "parola ".repeat(200);
        let cells = std::iter::repeat_n("sì", 20).chain([note.as_str()]);
        assert_eq!(of_column("Note", cells), Letters { least: 6, wanted: 6 });
        let one = of_column("Indirizzo", std::iter::once("http://example.org/a/very/long/address"));
        assert_eq!(one, Letters { least: 11, wanted: WIDEST });
    }
}
