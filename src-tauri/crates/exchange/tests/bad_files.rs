//! Files that cannot be read, or only with care: each says what it is, soon, and in little memory.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use std::{
    io::{Cursor, Write},
    ops::ControlFlow,
    time::{Duration, Instant},
};

use common::{fixture, read, shown};
use exchange::read::{
    self, CELL_LIMIT, COLUMNS_LIMIT, FILE_LIMIT, ROWS_LIMIT, ReadError, Stranger,
};
use proptest::prelude::*;
use zip::{ZipWriter, write::SimpleFileOptions};

const ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn compound(streams: &[(&str, &[u8])]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    for (name, content) in streams {
        file.create_stream(name).unwrap().write_all(content).unwrap();
    }
    file.into_inner().into_inner()
}

fn xlsx(sheet: &str) -> Vec<u8> {
    xlsx_with(sheet, "", "")
}

fn xlsx_with(sheet: &str, texts: &str, styles: &str) -> Vec<u8> {
    let relations = r#"<r><Relationship Id="a" Type="/worksheet" Target="sheet.xml"/>
        <Relationship Id="b" Type="/sharedStrings" Target="texts.xml"/>
        <Relationship Id="c" Type="/styles" Target="styles.xml"/></r>"#;
    packed(&[
        ("[Content_Types].xml", b""),
        ("xl/workbook.xml", br#"<w><sheet name="A" r:id="a"/></w>"#),
        ("xl/_rels/workbook.xml.rels", relations.as_bytes()),
        ("xl/sheet.xml", sheet.as_bytes()),
        ("xl/texts.xml", texts.as_bytes()),
        ("xl/styles.xml", styles.as_bytes()),
    ])
}

fn ods(table: &str) -> Vec<u8> {
    let content = format!("<d><b><s><t:table t:name=\"A\">{table}</t:table></s></b></d>");
    packed(&[("mimetype", ODS), ("content.xml", content.as_bytes())])
}

/// The records of an old workbook with one sheet, whose records these are.
fn xls(records: &[(u16, &[u8])]) -> Vec<u8> {
    let record = |(kind, data): &(u16, &[u8])| {
        let length = u16::try_from(data.len()).unwrap();
        [&kind.to_le_bytes()[..], &length.to_le_bytes(), data].concat()
    };
    let begin = record(&(0x0809, &[0, 6, 5, 0]));
    let end = record(&(0x000A, &[]));
    let listed_size = 4 + 9;
    let start = u32::try_from(begin.len() + listed_size + end.len()).unwrap();
    let listed = [&start.to_le_bytes()[..], &[0, 0, 1, 0, b'A']].concat();
    let sheet: Vec<u8> = records.iter().flat_map(record).collect();
    let stream = [&begin[..], &record(&(0x0085, &listed)), &end, &begin, &sheet, &end].concat();
    compound(&[("/Workbook", &stream)])
}

/// What it is, and what is said of it.
#[test]
fn what_is_no_table_is_called_what_it_is() {
    let not = ReadError::NotATable;
    let password = br#"<m><f><manifest:encryption-data/></f></m>"#;
    let cases: Vec<(&str, Vec<u8>, ReadError)> = vec![
        ("nothing", Vec::new(), ReadError::Empty),
        ("blanks", b" \r\n\t\n".to_vec(), ReadError::Empty),
        ("only a mark", b"\xEF\xBB\xBF".to_vec(), ReadError::Empty),
        ("only separators", b";;;\r\n;;;\r\n".to_vec(), ReadError::Empty),
        ("no cells", xlsx("<sheetData/>"), ReadError::Empty),
        ("pdf", b"%PDF-1.7\n%\xE2\xE3".to_vec(), not(Stranger::Pdf)),
        ("png", b"\x89PNG\r\n\x1a\n\0\0\0".to_vec(), not(Stranger::Picture)),
        ("jpeg", b"\xFF\xD8\xFF\xE0\0\x10JFIF".to_vec(), not(Stranger::Picture)),
        ("rtf", b"{\\rtf1\\ansi ciao}".to_vec(), not(Stranger::Document)),
        ("docx", packed(&[("word/document.xml", b"")]), not(Stranger::Document)),
        ("doc", compound(&[("/WordDocument", b"x")]), not(Stranger::Document)),
        ("pptx", packed(&[("ppt/presentation.xml", b"")]), not(Stranger::Slides)),
        (
            "odt",
            packed(&[("mimetype", b"application/vnd.oasis.opendocument.text")]),
            not(Stranger::Document),
        ),
        ("xlsb", packed(&[("xl/workbook.bin", b"")]), not(Stranger::Xlsb)),
        ("numbers", packed(&[("Index/Document.iwa", b"")]), not(Stranger::Numbers)),
        ("zip", packed(&[("readme.txt", b"")]), not(Stranger::Archive)),
        ("gzip", b"\x1F\x8B\x08\0\0".to_vec(), not(Stranger::Archive)),
        (
            "a link of Google",
            br#"{"url":"https://docs.google.com/open?id=1","doc_id":"1"}"#.to_vec(),
            not(Stranger::Shortcut),
        ),
        ("json", br#"{ "servizi": [] }"#.to_vec(), not(Stranger::Json)),
        ("a page called xls", b"\n<HTML><table><tr><td>1".to_vec(), not(Stranger::Page)),
        ("xml", b"<?xml version=\"1.0\"?><Workbook/>".to_vec(), not(Stranger::Xml)),
        ("a plan", b"SQLite format 3\0\x10\0".to_vec(), not(Stranger::Plan)),
        ("bytes", b"abc\0def\x01ghijklmno".to_vec(), not(Stranger::Unknown)),
        ("msi", compound(&[("/Other", b"x")]), not(Stranger::Unknown)),
        ("xlsx under a password", fixture("password.xlsx"), ReadError::Password),
        ("xls under a password", xls_under_password(), ReadError::Password),
        (
            "ods under a password",
            packed(&[("mimetype", ODS), ("META-INF/manifest.xml", password)]),
            ReadError::Password,
        ),
        (
            "ods of today under a password",
            packed(&[("mimetype", ODS), ("encrypted-package", b"x")]),
            ReadError::Password,
        ),
    ];
    for (what, bytes, expected) in cases {
        assert_eq!(read(&bytes).unwrap_err(), expected, "{what}");
        assert!(expected.message().key.starts_with("import-"));
    }
}

fn xls_under_password() -> Vec<u8> {
    compound(&[("/Workbook", &[9, 8, 4, 0, 0, 6, 5, 0, 0x2F, 0, 2, 0, 1, 0])])
}

#[test]
fn a_file_that_was_cut_off_is_damaged() {
    for name in ["openpyxl.xlsx", "libreoffice.ods", "xlwt.xls"] {
        let whole = fixture(name);
        for part in [9, 50, 90, 99] {
            let cut = &whole[..whole.len() * part / 100];
            // The end of an old file may be padding that nobody misses.
            match read(cut) {
                Err(ReadError::Damaged(_)) => (),
                Ok(_) if name == "xlwt.xls" && part > 90 => (),
                other => panic!("{name} {part} %: {other:?}"),
            }
        }
    }
    let open = "<d><b><s><t:table><t:table-row><t:table-cell>";
    let cut = packed(&[("mimetype", ODS), ("content.xml", open.as_bytes())]);
    assert!(matches!(read(&cut), Err(ReadError::Damaged(_))));
    let lost = xlsx("<sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData>");
    assert!(matches!(read(&lost), Err(ReadError::Damaged(_))), "a text that is not there");
}

/// Runs `job` and holds it to a time that a hostile file must not pass, even unoptimised.
fn soon<T>(what: &str, job: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = job();
    assert!(start.elapsed() < Duration::from_secs(60), "{what}: {:?}", start.elapsed());
    done
}

#[test]
fn a_bomb_is_not_unpacked() {
    // 3 GiB of blanks that say what they are, and that say they are nothing.
    let blanks = vec![b' '; 1 << 20];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("mimetype", SimpleFileOptions::default()).unwrap();
    zip.write_all(ODS).unwrap();
    let options = SimpleFileOptions::default().large_file(true).compression_level(Some(1));
    zip.start_file("content.xml", options).unwrap();
    zip.write_all(b"<d><b><s><t:table><t:table-row><t:table-cell>").unwrap();
    for _ in 0..100 {
        zip.write_all(&blanks).unwrap();
    }
    let bomb = zip.finish().unwrap().into_inner();
    assert!(bomb.len() < 1 << 20);
    assert_eq!(soon("one text", || read(&bomb)), Err(ReadError::CellTooLarge));

    // The list of parts says how large each is: here it is made to say 3 GiB.
    let mut claimed = packed(&[("mimetype", ODS), ("content.xml", b"<d/>")]);
    let entry = claimed.windows(4).rposition(|it| it == b"PK\x01\x02").unwrap();
    claimed[entry + 24..entry + 28].copy_from_slice(&(3_u32 << 30).to_le_bytes());
    assert_eq!(read(&claimed), Err(ReadError::UnpacksTooLarge));
}

/// Small files that ask for a lot of memory.
#[test]
fn a_claim_makes_no_room() {
    let far = r#"<sheetData><row r="1"><c r="A1"><v>1</v></c></row>
        <row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>"#;
    let texts = r#"<sst count="99999999999" uniqueCount="99999999999"><si><t>a</t></si></sst>"#;
    let cell = |value: &str| format!("<t:table-cell o:value-type=\"float\" o:value=\"{value}\"");
    let full = format!(
        "<t:table-row t:number-rows-repeated=\"1048576\">{} \
         t:number-columns-repeated=\"16384\"/></t:table-row>",
        cell("1")
    );
    let blanks = "<t:table-row><t:table-cell o:value-type=\"string\"><x:p>\
                  <x:s x:c=\"4294967295\"/></x:p></t:table-cell></t:table-row>";
    let huge = [0, 0, 0, 0, 255, 255, 255, 255, 0, 0, 255, 255, 0, 0];
    let number: &[u8] = &[255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 240, 63];
    let cut =
        |key: &str, limit: usize| format!("! import-warning-{key}-cut limit={limit} sheet=A\n");
    let cases: Vec<(&str, Vec<u8>, Result<String, ReadError>)> = vec![
        ("a far corner", xlsx(far), Ok(format!("[A]\n1\n{}", cut("rows", ROWS_LIMIT)))),
        (
            "as many texts as it says",
            xlsx_with("<c t=\"s\"><v>0</v></c>", texts, ""),
            Ok("[A]\n\"a\"\n".to_owned()),
        ),
        ("every cell of a sheet", ods(&full), Err(ReadError::TooMuch)),
        ("blanks without end", ods(blanks), Err(ReadError::CellTooLarge)),
        // The last cell is beyond the columns that are kept, so that nothing is left.
        (
            "the size of a sheet, and its last cell",
            xls(&[(0x0200, &huge), (0x0203, number)]),
            Err(ReadError::Empty),
        ),
    ];
    for (what, bytes, expected) in cases {
        assert!(bytes.len() < 1 << 16, "{what}");
        assert_eq!(soon(what, || read(&bytes)).map(|it| shown(&it)), expected, "{what}");
    }
}

#[test]
fn what_is_too_large_is_cut_or_refused_and_says_so() {
    let long = "x".repeat(CELL_LIMIT);
    let longer = "x".repeat(CELL_LIMIT + 1);
    assert_eq!(read(long.as_bytes()).unwrap().sheets[0].rows.len(), 1, "10 MB in a cell");
    assert_eq!(read(longer.as_bytes()), Err(ReadError::CellTooLarge));
    let inline = format!("<c t=\"inlineStr\"><is><t>{longer}</t></is></c>");
    assert_eq!(read(&xlsx(&inline)), Err(ReadError::CellTooLarge));
    let shown_text = format!(
        "<t:table-row><t:table-cell o:value-type=\"string\"><x:p>{longer}</x:p></t:table-cell>\
         </t:table-row>"
    );
    assert_eq!(read(&ods(&shown_text)), Err(ReadError::CellTooLarge));

    let high = "a;b\n".repeat(ROWS_LIMIT + 1);
    let book = soon("a million rows", || read(high.as_bytes())).unwrap();
    assert_eq!(book.sheets[0].rows.len(), ROWS_LIMIT);
    assert_eq!(book.warnings[0].key, "import-warning-rows-cut");
    let wide = format!("{}z\n", "a;".repeat(COLUMNS_LIMIT));
    let book = read(wide.as_bytes()).unwrap();
    assert_eq!(book.sheets[0].rows[0].len(), COLUMNS_LIMIT);
    assert_eq!(book.warnings[0].key, "import-warning-columns-cut");
    let quote = format!("a;\"b\n{}", "c;d\n".repeat(1000));
    assert_eq!(read(quote.as_bytes()).unwrap().warnings[0].key, "import-warning-quote");
    let sheets = "<t:table-row/></t:table><t:table>".repeat(read::SHEETS_LIMIT);
    assert_eq!(read(&ods(&sheets)), Err(ReadError::TooMuch));

    let folder = std::env::temp_dir().join(format!("nuvolario-{}", std::process::id()));
    let file = std::fs::File::create(&folder).unwrap();
    file.set_len(FILE_LIMIT + 1).unwrap();
    let outcome = read::file(&folder, &mut |_| ControlFlow::Continue(()));
    std::fs::remove_file(&folder).unwrap();
    assert_eq!(outcome, Err(ReadError::FileTooLarge));
}

#[test]
fn reading_tells_how_far_it_is_and_can_be_stopped() {
    let text = "Anagrafe;1;2;3\n".repeat(500_000);
    let (mut told, mut last) = (0, 0);
    let outcome = read::book(text.as_bytes(), &mut |progress| {
        assert!(progress.done >= last && progress.done <= progress.total);
        (told, last) = (told + 1, progress.done);
        if told == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert_eq!((outcome, told), (Err(ReadError::Stopped), 3));
}

const FIXTURES: [&str; 8] = [
    "libreoffice.ods",
    "libreoffice.xls",
    "libreoffice.xlsx",
    "openpyxl.xlsx",
    "xlsxwriter.xlsx",
    "xlwt.xls",
    "pandas-italian.csv",
    "pandas-utf16.csv",
];

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 300, failure_persistence: None, ..ProptestConfig::default()
    })]

    /// What fuzzing does for longer: see `fuzz/README.md`.
    #[test]
    fn a_file_with_changed_bytes_ends_nothing(
        name in prop::sample::select(&FIXTURES[..]),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
    ) {
        let mut bytes = fixture(name);
        for (place, value) in changes {
            let place = place.index(bytes.len());
            bytes[place] = value;
        }
        let _ = read(&bytes);
    }
}
