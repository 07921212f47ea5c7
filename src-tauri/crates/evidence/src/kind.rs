//! What a file is, by its content, and whether its name says the same.

use std::io::{self, Cursor, Read, Seek};

use cfb::CompoundFile;
use file_format::{FileFormat, Kind as Family};

use crate::{Kind, envelope, text};

/// Bytes at the beginning that say what most files are.
pub const HEAD: usize = 8 << 10;

/// What a file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Its kind.
    pub kind: Kind,
    /// Its media type.
    pub media_type: String,
    /// Whether it is under a password, as far as the wrapping says.
    pub encrypted: bool,
}

/// Tells what a file is. `head` is its beginning, `whole` all of it if that is in memory.
pub fn tell(
    file: &mut (impl Read + Seek),
    head: &[u8],
    whole: Option<&[u8]>,
    name: &str,
) -> io::Result<Told> {
    let plain =
        |kind, media_type: &str| Told { kind, media_type: media_type.to_owned(), encrypted: false };
    if head.is_empty() {
        return Ok(plain(Kind::Empty, "application/x-empty"));
    }
    if envelope::begins(head) {
        return Ok(plain(Kind::SignedEnvelope, "application/pkcs7-mime"));
    }
    file.rewind()?;
    let format = FileFormat::from_reader(&mut *file)?;
    // A PDF may begin after some other bytes; readers look for it in the first kilobyte.
    let beginning = &head[..head.len().min(1 << 10)];
    let late_pdf = || beginning.windows(5).any(|it| it == b"%PDF-");
    Ok(match format {
        FileFormat::PortableDocumentFormat => plain(Kind::Pdf, "application/pdf"),
        FileFormat::CompoundFileBinary => whole
            .map_or_else(|| plain(Kind::Other, format.media_type()), |bytes| compound(bytes, name)),
        FileFormat::Zip => Told {
            kind: Kind::Zip,
            media_type: format.media_type().to_owned(),
            // Bit 0 of the flags of the first file in it.
            encrypted: head.get(6).is_some_and(|it| it & 1 == 1),
        },
        FileFormat::ArbitraryBinaryData | FileFormat::PlainText | FileFormat::Empty => {
            match text::kind(head) {
                Some(Kind::Mail) => plain(Kind::Mail, "message/rfc822"),
                _ if late_pdf() => plain(Kind::Pdf, "application/pdf"),
                Some(Kind::Xml) => plain(Kind::Xml, "text/xml"),
                Some(Kind::Csv) => plain(Kind::Csv, "text/csv"),
                Some(_) => plain(Kind::Text, "text/plain"),
                None => plain(Kind::Other, "application/octet-stream"),
            }
        }
        it => plain(of_format(it, head), it.media_type()),
    })
}

fn of_format(format: FileFormat, head: &[u8]) -> Kind {
    use FileFormat as F;
    match format {
        F::MicrosoftWordDocument | F::OfficeOpenXmlDocument | F::RichTextFormat => Kind::Word,
        F::MicrosoftExcelSpreadsheet | F::OfficeOpenXmlSpreadsheet => Kind::Sheet,
        F::MicrosoftPowerpointPresentation | F::OfficeOpenXmlPresentation => Kind::Presentation,
        it if it.media_type().starts_with("application/vnd.oasis.opendocument") => {
            Kind::OpenDocument
        }
        it if it.kind() == Family::Image => Kind::Image,
        // Some texts begin like a format nobody attaches; mails and XML are told here too.
        it if it.media_type().starts_with("text/") || it.media_type().ends_with("xml") => {
            text::kind(head).unwrap_or(Kind::Other)
        }
        _ => Kind::Other,
    }
}

/// What is in a compound file, the wrapping of the older Office, of Outlook, and of everything
/// newer under a password.
fn compound(bytes: &[u8], name: &str) -> Told {
    // The library can panic on a damaged directory: then nothing is known of it.
    let has = std::panic::catch_unwind(|| {
        let file = CompoundFile::open(Cursor::new(bytes)).ok()?;
        let names = file.read_root_storage().take(1_000).map(|it| it.name().to_owned());
        Some(names.collect::<Vec<_>>())
    });
    let names = has.ok().flatten().unwrap_or_default();
    let has = |name: &str| names.iter().any(|it| it == name);
    let encrypted = has("EncryptedPackage");
    let (kind, media_type) = if encrypted {
        // Only the name says what is under the password.
        match ending(name).as_deref() {
            Some("xlsx" | "xlsm") => (Kind::Sheet, "application/x-ole-storage"),
            Some("pptx" | "pptm") => (Kind::Presentation, "application/x-ole-storage"),
            _ => (Kind::Word, "application/x-ole-storage"),
        }
    } else if has("WordDocument") {
        (Kind::Word, "application/msword")
    } else if has("Workbook") || has("Book") {
        (Kind::Sheet, "application/vnd.ms-excel")
    } else if has("PowerPoint Document") {
        (Kind::Presentation, "application/vnd.ms-powerpoint")
    } else if has("__properties_version1.0") {
        (Kind::Mail, "application/vnd.ms-outlook")
    } else {
        (Kind::Other, "application/x-cfb")
    };
    Told { kind, media_type: media_type.to_owned(), encrypted }
}

/// Whether the ending of `name` is one of files that are what was told.
pub fn ending_agrees(told: &Told, name: &str) -> bool {
    let Some(ending) = ending(name) else { return true };
    let is_known = |ending: &str| ENDINGS.iter().any(|(_, _, them)| them.contains(&ending));
    let mut of_kind = ENDINGS.iter().filter(|(kind, media_type, _)| {
        *kind == told.kind && (media_type.is_empty() || *media_type == told.media_type)
    });
    let agrees = of_kind.any(|(_, _, endings)| endings.contains(&ending.as_str()));
    // What has no list of its own, such as `.log` for a text, is believed.
    agrees || !is_known(&ending) && !matches!(told.kind, Kind::Pdf | Kind::SignedEnvelope)
}

/// The endings of each kind; where it matters, of one media type of it.
const ENDINGS: &[(Kind, &str, &[&str])] = &[
    (Kind::Pdf, "", &["pdf"]),
    (Kind::Word, "application/msword", &["doc", "dot"]),
    (Kind::Word, "application/rtf", &["rtf", "doc"]),
    (Kind::Word, "text/rtf", &["rtf", "doc"]),
    (
        Kind::Word,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        &["docx", "docm", "dotx"],
    ),
    (Kind::Word, "application/x-ole-storage", &["docx", "docm"]),
    (Kind::Sheet, "application/vnd.ms-excel", &["xls", "xlt"]),
    (
        Kind::Sheet,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        &["xlsx", "xlsm", "xltx"],
    ),
    (Kind::Sheet, "application/x-ole-storage", &["xlsx", "xlsm"]),
    (Kind::Presentation, "application/vnd.ms-powerpoint", &["ppt", "pps"]),
    (
        Kind::Presentation,
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        &["pptx", "pptm", "ppsx"],
    ),
    (Kind::Presentation, "application/x-ole-storage", &["pptx", "pptm"]),
    (Kind::OpenDocument, "application/vnd.oasis.opendocument.text", &["odt"]),
    (Kind::OpenDocument, "application/vnd.oasis.opendocument.spreadsheet", &["ods"]),
    (Kind::OpenDocument, "application/vnd.oasis.opendocument.presentation", &["odp"]),
    (Kind::OpenDocument, "application/vnd.oasis.opendocument.graphics", &["odg"]),
    (Kind::Image, "image/png", &["png"]),
    (Kind::Image, "image/jpeg", &["jpg", "jpeg", "jpe", "jfif"]),
    (Kind::Image, "image/tiff", &["tif", "tiff"]),
    (Kind::Image, "image/gif", &["gif"]),
    (Kind::Image, "image/webp", &["webp"]),
    (Kind::Image, "image/bmp", &["bmp"]),
    (Kind::SignedEnvelope, "", &["p7m", "p7s", "p7c"]),
    (Kind::Mail, "message/rfc822", &["eml", "txt"]),
    (Kind::Mail, "application/vnd.ms-outlook", &["msg"]),
    (Kind::Zip, "", &["zip"]),
    (Kind::Text, "", &["txt", "csv"]),
    (Kind::Csv, "", &["csv", "tsv", "txt"]),
    (Kind::Xml, "", &["xml"]),
];

/// The ending of a name or a path, small. What begins with a point has none.
fn ending(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    let (stem, ending) = name.rsplit_once('.')?;
    (!stem.is_empty() && !ending.is_empty()).then(|| ending.to_lowercase())
}

/// The name of what is inside an envelope: `atto.pdf` of `atto.pdf.p7m`.
pub fn inner_name(name: &str) -> &str {
    match ending(name).as_deref() {
        Some("p7m" | "p7s" | "p7c") => name.rsplit_once('.').map_or(name, |(stem, _)| stem),
        _ => "",
    }
}
