//! Files that other programs wrote, and what is read from them. How each was made stands in
//! `fixtures/README.md`.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use common::{fixture, read, shown};
use exchange::sheet::Format;

/// What LibreOffice wrote, in each of its formats the same but for what the format cannot say.
const LIBREOFFICE: &str = r##"[Servizi]
"Titolo unito"


"Servizio" | "Valore"
"due  spazi\nseconda riga" | €123456 | 10
7 | 7
7 | 7
@1850-01-01 | @2026-12-31 | @2026-12-31T08:30:00
"08:30:00" | true | 0.5
!#DIV/0! | !#N/A | 42 | "ab" | !#NAME?
"#1 con nota"
[Nascosto hidden]
"x"
! import-warning-merged count=1 ranges=A1:C1 sheet=Servizi
! import-warning-errors count=3 place=A10 sheet=Servizi
"##;

const PANDAS: &str = r#"[]
"Nome" | "Costo" | "Giorno" | "Attivo"
"Anagrafe" | "1234.56" | "2026-12-31" | "True"
"Città" | _ | _ | "False"
"#;

/// The file, what is read from it, and why it is here.
const FILES: [(&str, &str, &str); 13] = [
    ("libreoffice.ods", LIBREOFFICE, "repeated cells, a dollar, a day before 1900, old errors"),
    ("libreoffice.xlsx", LIBREOFFICE, "a day before 1900 is a negative number"),
    ("libreoffice.xls", LIBREOFFICE, "the old format, with formulas"),
    (
        "libreoffice.csv",
        r##"[]
"Titolo unito"


"Servizio" | "Valore"
"due  spazi\nseconda riga" | "1234.56" | "10"
"7" | "7"
"7" | "7"
"01/01/1850" | "12/31/2026" | "12/31/2026 08:30:00"
"08:30:00 AM" | "TRUE" | "50%"
"#DIV/0!" | "#N/A" | "42" | "ab" | "#NAME?"
"#1 con nota"
"##,
        "empty rows count, a line break in a cell does not; nothing is guessed",
    ),
    (
        "openpyxl.xlsx",
        r#"[Servizi]
"Comune di Prova - elenco dei servizi"
"aggiornato al 30/09/2026"

"Servizio" | "Costo annuo" | "Scadenza" | "Attivo"
"Anagrafe / Stato civile" | €123456 | @2026-12-31 | true | _ | "0012" | _ | "08:30:00"
"Tributi\nTARI" | €0 | @2026-12-31T08:30:00 | false
"Città “accentata” <b>&amp;" | 99.9 | @1900-01-15


"note: i costi sono IVA compresa"
[Nascosto hidden]
"x"
[Molto nascosto hidden]

_ | "y"
[Vuoto]
! import-warning-merged count=1 ranges=A1:D1 sheet=Servizi
! import-warning-uncomputed count=1 place=G5 sheet=Servizi
"#,
        "as a clerk keeps it; a formula that nobody worked out; markup that stays a text",
    ),
    (
        "openpyxl-1904.xlsx",
        "[Sheet]\n@2026-12-31\n@1904-01-02T12:00:00\n",
        "days counted from 1904",
    ),
    (
        "xlsxwriter.xlsx",
        r##"[Errori]
!#DIV/0! | "parte grassa e no" | "#SPILL!"
!#N/A | "36:15:00"
42 | 0.5
"ab" | "_x0041_"
true | "a\u{7}b"
! import-warning-errors count=2 place=A1 sheet=Errori
"##,
        "cached results of formulas, a text of several looks, spelled-out characters",
    ),
    (
        "xlwt.xls",
        r#"[Città]
"Titolo unito"
"Anagrafe è <script>" | €123456 | @2026-12-31
7 | -0.25 | true
20000 bytes | 27000 bytes | "dopo"
[Nascosto hidden]
! import-warning-merged count=1 ranges=A1:C1 sheet=Città
"#,
        "texts that go on in further records, in letters of one and of two bytes",
    ),
    ("xlwt-1904.xls", "[A]\n@2026-12-31\n", "days counted from 1904, in the old format"),
    (
        "pandas.ods",
        r#"[Dati]
"Nome" | "Costo" | "Giorno" | "Attivo"
"Anagrafe" | 1234.56 | @2026-12-31 | true
"Città" | _ | _ | false
"#,
        "what odfpy writes",
    ),
    ("pandas.csv", PANDAS, "commas and UTF-8"),
    (
        "pandas-italian.csv",
        r#"[]
"Nome" | "Costo" | "Giorno" | "Attivo"
"Anagrafe" | "1234,56" | "31/12/2026" | "True"
"Città" | _ | _ | "False"
"#,
        "semicolons, decimal commas and Windows-1252",
    ),
    ("pandas-utf16.csv", PANDAS, "tabs and UTF-16"),
];

#[test]
fn files_of_other_programs_are_read() {
    for (name, expected, why) in FILES {
        let book = read(&fixture(name)).unwrap();
        assert_eq!(shown(&book), expected, "{name}: {why}");
    }
}

#[test]
fn the_content_decides_and_not_the_name() {
    for (name, format) in [
        ("libreoffice.ods", Format::Ods),
        ("openpyxl.xlsx", Format::Xlsx),
        ("xlwt.xls", Format::Xls),
        ("libreoffice.csv", Format::Text { separator: ';', encoding: "UTF-8" }),
        ("pandas.csv", Format::Text { separator: ',', encoding: "UTF-8" }),
        ("pandas-italian.csv", Format::Text { separator: ';', encoding: "windows-1252" }),
        ("pandas-utf16.csv", Format::Text { separator: '\t', encoding: "UTF-16LE" }),
    ] {
        assert_eq!(read(&fixture(name)).unwrap().format, format, "{name}");
    }
}
