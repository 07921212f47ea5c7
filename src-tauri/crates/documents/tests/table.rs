//! A table on paper: every cell is there, the headings stand on every page, and columns that do not
//! fit are in parts that say so.
#![allow(clippy::unwrap_used)]

mod common;

use common::{TODAY, squeeze, squeezed, text};
use documents::{
    Pdf,
    table::{TableColumn, TableGroup, TableReport, print},
};
use domain::text::Message;
use words::Language;

/// A table of so many columns and rows; each cell says where it is.
fn table(columns: usize, rows: usize) -> TableReport<'static> {
    let heading = |at| TableColumn { heading: format!("Colonna{at}"), is_number: at % 3 == 2 };
    let cell = |row, at| match at {
        0 => format!("Servizio numero {row}"),
        at if at % 3 == 2 => format!("€ {row}.{at:03}"),
        at => format!("cella {row} {at}!"),
    };
    TableReport {
        title: "Servizi".into(),
        body: "Comune di Ferrara",
        plan: "Piano 2026",
        shown: rows,
        total: rows + 10,
        about: vec![Message::new("exports-paper-search").with("text", "ana")],
        columns: (0..columns).map(heading).collect(),
        rows: (0..rows).map(|row| (0..columns).map(|at| cell(row, at)).collect()).collect(),
        groups: Vec::new(),
        today: TODAY,
    }
}

fn printed(report: &TableReport<'_>) -> Pdf {
    print(report, Language::It).unwrap()
}

#[test]
fn every_cell_is_on_the_paper_and_the_headings_on_every_page() {
    let report = table(4, 90);
    let pdf = printed(&report);
    let found = squeezed(&pdf, "table.pdf");
    for cell in report.rows.iter().flatten() {
        assert!(found.contains(&squeeze(cell)), "{cell}");
    }
    let text = text(&pdf, "table.pdf");
    assert!(pdf.pages > 1);
    for heading in &report.columns {
        assert_eq!(text.matches(&heading.heading).count(), pdf.pages, "{}", heading.heading);
    }
    for said in [
        "Comune di Ferrara",
        "Piano 2026",
        "23/11/2026",
        "90 di 100",
        "Cercando «ana».",
        "pagina 1 di",
    ] {
        assert!(text.contains(said), "{said:?} is not on the paper:\n{text}");
    }
    assert!(!text.contains("exports-"), "{text}");
}

#[test]
fn columns_that_do_not_fit_are_in_parts_that_say_so_and_begin_with_the_name() {
    let report = table(24, 5);
    let pdf = printed(&report);
    let text = text(&pdf, "table-wide.pdf");
    let parts = text.matches("Parte ").count();
    assert!(parts > 1, "{text}");
    assert!(text.contains(&format!("la tabella è in {parts} parti")), "{text}");
    let found = squeezed(&pdf, "table-wide.pdf");
    assert_eq!(found.matches(&squeeze("Servizio numero 3")).count(), parts);
    for cell in report.rows.iter().flat_map(|it| &it[1..]) {
        assert_eq!(found.matches(&squeeze(cell)).count(), 1, "{cell}");
    }
}

#[test]
fn groups_have_their_title_and_texts_are_never_markup() {
    let mut report = table(3, 4);
    report.groups = vec![
        TableGroup { from: 0, title: "Area: Demografici".into() },
        TableGroup { from: 2, title: "Area: #Tributi_".into() },
    ];
    report.rows[1][1] = "#set page(width: 1cm) *b* <script>".into();
    report.rows[2][1] = "x".repeat(300);
    let found = squeezed(&printed(&report), "table-groups.pdf");
    for said in ["Area: Demografici", "Area: #Tributi_", "#set page(width: 1cm) *b* <script>"] {
        assert!(found.contains(&squeeze(said)), "{said}");
    }
    let place = |said: &str| found.find(&squeeze(said)).unwrap();
    assert!(place("Servizio numero 1") < place("Area: #Tributi_"));
    assert!(place("Area: #Tributi_") < place("Servizio numero 2"));
}

#[test]
fn a_table_of_nothing_is_a_paper_too() {
    for (columns, rows) in [(3, 0), (0, 0), (1, 1)] {
        let pdf = printed(&table(columns, rows));
        assert_eq!(pdf.pages, 1, "{columns} × {rows}");
    }
    let text = text(&printed(&table(3, 0)), "table-empty.pdf");
    assert!(text.contains("Nessuna riga in questo elenco."), "{text}");
}

#[test]
fn the_same_table_gives_the_same_bytes() {
    assert_eq!(printed(&table(3, 3)), printed(&table(3, 3)));
}
