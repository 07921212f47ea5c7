//! What a file is, told by its content.

use domain::text::Message;

use super::{ReadError, package::Package};

/// What it is, among what can be read.
pub enum Guess<'b> {
    Xlsx(Package<'b>),
    Ods(Package<'b>),
    Xls,
    Text,
}

/// Something that is no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stranger {
    /// A PDF.
    Pdf,
    /// A document of a word processor.
    Document,
    /// Slides.
    Slides,
    /// A picture.
    Picture,
    /// A web page, often called `.xls` by the program that wrote it.
    Page,
    /// XML of some kind.
    Xml,
    /// JSON of some kind.
    Json,
    /// An archive with other files in it.
    Archive,
    /// A table of Apple's Numbers.
    Numbers,
    /// A link to a table that is on a server.
    Shortcut,
    /// Excel's binary format of 2007.
    Xlsb,
    /// A plan of this program.
    Plan,
    /// Nobody knows.
    Unknown,
}

impl Stranger {
    /// What to tell the person: what it is, and what to do.
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Pdf => "import-is-pdf",
            Self::Document => "import-is-document",
            Self::Slides => "import-is-slides",
            Self::Picture => "import-is-picture",
            Self::Page => "import-is-page",
            Self::Xml => "import-is-xml",
            Self::Json => "import-is-json",
            Self::Archive => "import-is-archive",
            Self::Numbers => "import-is-numbers",
            Self::Shortcut => "import-is-shortcut",
            Self::Xlsb => "import-is-xlsb",
            Self::Plan => "import-is-plan",
            Self::Unknown => "import-is-unknown",
        })
    }
}

/// The first bytes of what is known not to be a table.
const OPENINGS: [(&[u8], Stranger); 19] = [
    (b"%PDF", Stranger::Pdf),
    (b"{\\rtf", Stranger::Document),
    (b"\x89PNG", Stranger::Picture),
    (b"\xFF\xD8\xFF", Stranger::Picture),
    (b"GIF8", Stranger::Picture),
    (b"II*\0", Stranger::Picture),
    (b"MM\0*", Stranger::Picture),
    (b"BM", Stranger::Picture),
    (b"RIFF", Stranger::Picture),
    (b"\x1F\x8B", Stranger::Archive),
    (b"7z\xBC\xAF\x27\x1C", Stranger::Archive),
    (b"Rar!", Stranger::Archive),
    (b"BZh", Stranger::Archive),
    (b"\xFD7zXZ", Stranger::Archive),
    (b"SQLite format 3\0", Stranger::Plan),
    (b"age-encryption.org/v1\n", Stranger::Plan),
    (b"[InternetShortcut]", Stranger::Shortcut),
    (b"\x7FELF", Stranger::Unknown),
    (b"MZ", Stranger::Unknown),
];

/// How far into a text its kind is looked for.
const LOOKED_AT: usize = 4096;

/// Tells what the file is.
pub fn guess(bytes: &[u8]) -> Result<Guess<'_>, ReadError> {
    if bytes.iter().all(u8::is_ascii_whitespace) || bytes == b"\xEF\xBB\xBF" {
        return Err(ReadError::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return packed(Package::open(bytes)?);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Ok(Guess::Xls);
    }
    let opening = &bytes[..bytes.len().min(LOOKED_AT)];
    if let Some((_, stranger)) = OPENINGS.iter().find(|(it, _)| opening.starts_with(it)) {
        // A table may begin with the letters BM, MZ, or RIFF; a picture holds bytes no text does.
        if *stranger != Stranger::Picture && *stranger != Stranger::Unknown
            || opening.contains(&0)
            || std::str::from_utf8(opening).is_err_and(|it| it.error_len().is_some())
        {
            return Err(ReadError::NotATable(*stranger));
        }
    }
    match written(opening) {
        Some(stranger) => Err(ReadError::NotATable(stranger)),
        None => Ok(Guess::Text),
    }
}

fn packed(mut package: Package) -> Result<Guess, ReadError> {
    let kind = package.opening("mimetype")?;
    let kind = kind.trim();
    let opendocument = kind.strip_prefix("application/vnd.oasis.opendocument.");
    let stranger = match opendocument {
        Some("spreadsheet" | "spreadsheet-template") => return Ok(Guess::Ods(package)),
        Some("presentation" | "presentation-template") => Stranger::Slides,
        Some("text" | "text-template" | "text-master") => Stranger::Document,
        Some(_) => Stranger::Picture,
        None if package.has("xl/workbook.bin") => Stranger::Xlsb,
        None if package.has("word/document.xml") => Stranger::Document,
        None if package.has("ppt/presentation.xml") => Stranger::Slides,
        None if package.has("Index.zip") || package.has_ending(".iwa") => Stranger::Numbers,
        None if package.has("[Content_Types].xml") || package.has("xl/workbook.xml") => {
            return Ok(Guess::Xlsx(package));
        }
        // Some writers forget to say what it is.
        None if package.has("content.xml") && package.has("META-INF/manifest.xml") => {
            return Ok(Guess::Ods(package));
        }
        None => Stranger::Archive,
    };
    Err(ReadError::NotATable(stranger))
}

/// What is written as text and yet no table.
fn written(opening: &[u8]) -> Option<Stranger> {
    let is_wide = opening.starts_with(b"\xFF\xFE") || opening.starts_with(b"\xFE\xFF");
    if is_wide {
        return None;
    }
    let text = String::from_utf8_lossy(opening).to_lowercase();
    let text = text.trim_start_matches(|it: char| it.is_whitespace() || it == '\u{feff}');
    if text.starts_with('<') {
        let is_page = ["<html", "<!doctype html", "<table", "<body", "<head", "<meta"];
        return Some(match is_page.iter().any(|it| text.contains(it)) {
            true => Stranger::Page,
            false => Stranger::Xml,
        });
    }
    let members = text.strip_prefix('{').map(str::trim_start);
    if members.is_some_and(|it| it.starts_with('"')) {
        let is_link = text.contains("docs.google.com") || text.contains("doc_id");
        return Some(if is_link { Stranger::Shortcut } else { Stranger::Json });
    }
    // A text has no zeros, unless each letter is two bytes, of which most have one.
    let zeros = opening.iter().filter(|it| **it == 0).count();
    (zeros > 0 && zeros * 3 < opening.len()).then_some(Stranger::Unknown)
}
