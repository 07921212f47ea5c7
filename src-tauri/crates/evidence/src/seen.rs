//! What was seen of a file: the answer of [`inspect`](crate::inspect).

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// What a file is and what stands in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Inspected {
    /// What the file is, by its content; its name has no say.
    pub kind: Kind,
    /// The media type of the content, such as `image/png`.
    pub media_type: String,
    /// Whether the ending of the name is one that files of this kind have. A name without an
    /// ending promises nothing and agrees.
    pub ending_agrees: bool,
    /// Whether a password is needed to read it.
    pub encrypted: bool,
    /// How many pages it has. `None` if it has none, or if they could not be counted.
    pub pages: Option<u32>,
    /// The signatures on it. `None`: none was found.
    pub signed: Option<Signature>,
    /// The codes found in its text.
    pub codes: Codes,
    /// The file inside a [`Kind::SignedEnvelope`]. Its pages and codes stand in the envelope too.
    pub content: Option<Box<Inspected>>,
}

/// The kinds of files that are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Kind {
    /// A PDF.
    Pdf,
    /// A text of Microsoft Word (`.doc`, `.docx`, `.rtf`).
    Word,
    /// A workbook of Microsoft Excel (`.xls`, `.xlsx`).
    Sheet,
    /// Slides of Microsoft PowerPoint (`.ppt`, `.pptx`).
    Presentation,
    /// A text, a workbook, slides or a drawing in OpenDocument (`.odt`, `.ods`, `.odp`, `.odg`).
    OpenDocument,
    /// A picture: PNG, JPEG, TIFF, GIF, WebP and others; the media type says which.
    Image,
    /// A file inside a signed envelope (`.p7m`), or a signature beside its file (`.p7s`).
    SignedEnvelope,
    /// A mail (`.eml`, `.msg`).
    Mail,
    /// A package of files.
    Zip,
    /// Text without a form.
    Text,
    /// A table as text with separators.
    Csv,
    /// XML that is nothing of the above, such as an electronic invoice.
    Xml,
    /// An empty file.
    Empty,
    /// Nothing of the above.
    Other,
}

/// The signatures on one file, taken together.
///
/// This tells that signatures are *there* and whether the file is still what was signed. It does
/// **not** tell that they can be trusted: no authority is asked who stands behind a certificate,
/// whether it was valid or had been revoked. A certificate anybody made at home looks the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Signature {
    /// Where the signatures are kept.
    pub form: Form,
    /// Who signed, in the order of the file.
    pub signers: Vec<Signer>,
    /// [`Integrity::Altered`] if one of them is, [`Integrity::Intact`] if all are.
    pub integrity: Integrity,
    /// Whether the last signature of a PDF covers it to its end. If not, something was added
    /// afterwards: often only a time stamp, or what programs keep to check the signature later,
    /// but it can be anything. Always true of an envelope, which holds nothing else.
    pub covers_all: bool,
}

/// Where signatures are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Form {
    /// In an envelope around the file (`.p7m`).
    Cades,
    /// In the PDF itself.
    Pades,
}

/// Whether something is still what was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Integrity {
    /// The content is the one that was signed, with the key of the certificate that is shown.
    Intact,
    /// The content, or the signature, is not the one that was made.
    Altered,
    /// It could not be told: the file is too large, damaged, or signed in a way not known here.
    NotChecked,
}

/// Who made one signature, as the certificate in the file says. See [`Signature`] on trust.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Signer {
    /// The name in the certificate. Empty if the certificate is not in the file.
    pub name: String,
    /// The serial number in the name of the holder, as it is written.
    pub serial: Option<String>,
    /// The Italian tax code of the holder, if the serial number is one.
    pub fiscal_code: Option<String>,
    /// The organisation of the holder.
    pub organization: Option<String>,
    /// Who made the certificate.
    pub issuer: Option<String>,
    /// The first day of the certificate.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub certificate_from: Option<Date>,
    /// The last day of the certificate.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub certificate_until: Option<Date>,
    /// When it was signed, as the computer of the signer says.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub signing_time: Option<Timestamp>,
    /// Whether what this one signed is unchanged.
    pub integrity: Integrity,
}

/// The codes that stand in the text of a file, in order and without doubles.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Codes {
    /// Project codes (CUP).
    pub cup: Vec<String>,
    /// Tender codes (CIG).
    pub cig: Vec<String>,
    /// Whether all of its text was read. If not, a code that is not here can still be there: the
    /// text is a picture, is too long, or is of a kind that is not read.
    pub text_read: bool,
}
