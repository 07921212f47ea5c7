//! Looks at a file that somebody attaches as a proof, and tells what it is.
//!
//! **Invariant:** the file is hostile until the opposite is known. Whatever it holds, there is an
//! answer: no panic, and no more memory and work than [`Limits`] allow. Its content decides; its
//! name is compared with it, never believed.

mod codes;
mod envelope;
mod kind;
mod limits;
mod pdf;
mod seen;
mod text;
mod verify;

use std::io::{self, Cursor, Read, Seek, SeekFrom};

pub use limits::Limits;
pub use seen::{Codes, Form, Inspected, Integrity, Kind, Signature, Signer};

/// Looks at a file with the usual [`Limits`]. `name` is what it is called; a path will do.
///
/// ```
/// let mut file = std::io::Cursor::new(b"CUP I71F22001390006");
/// let seen = evidence::inspect(&mut file, "determina.pdf")?;
/// assert_eq!(seen.kind, evidence::Kind::Text);
/// assert!(!seen.ending_agrees);
/// assert_eq!(seen.codes.cup, ["I71F22001390006"]);
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
///
/// Only if the file cannot be read from its disk. What is in it never makes this fail.
pub fn inspect(file: &mut (impl Read + Seek), name: &str) -> io::Result<Inspected> {
    inspect_within(file, name, &Limits::default())
}

/// Looks at a file with limits of one's own.
///
/// # Errors
///
/// Only if the file cannot be read from its disk.
pub fn inspect_within(
    file: &mut (impl Read + Seek),
    name: &str,
    limits: &Limits,
) -> io::Result<Inspected> {
    let length = file.seek(SeekFrom::End(0))?;
    file.rewind()?;
    let whole = if length <= limits.whole { Some(read(file, limits.whole)?) } else { None };
    let head = match &whole {
        Some(bytes) => bytes.get(..kind::HEAD).unwrap_or(bytes).to_vec(),
        None => read(file, kind::HEAD as u64)?,
    };
    let told = kind::tell(file, &head, whole.as_deref(), name)?;
    let mut seen = Inspected {
        kind: told.kind,
        ending_agrees: kind::ending_agrees(&told, name),
        media_type: told.media_type,
        encrypted: told.encrypted,
        pages: None,
        signed: None,
        codes: Codes::default(),
        content: None,
    };
    match (seen.kind, whole) {
        (Kind::SignedEnvelope, whole) => open(&mut seen, whole, name, limits)?,
        (Kind::Pdf, Some(bytes)) => {
            let pdf = pdf::look(&bytes, limits);
            seen.pages = pdf.pages;
            seen.encrypted = pdf.encrypted;
            seen.signed = pdf.signed;
            seen.codes = pdf.codes;
        }
        (Kind::Text | Kind::Csv | Kind::Xml, Some(bytes)) => {
            if let Some(text) = text::read(&bytes) {
                codes::find(&text, &mut seen.codes);
                seen.codes.text_read = true;
            }
        }
        (Kind::Empty, _) => seen.codes.text_read = true,
        _ => (),
    }
    Ok(seen)
}

/// Opens an envelope, and looks at what is inside.
fn open(
    seen: &mut Inspected,
    bytes: Option<Vec<u8>>,
    name: &str,
    limits: &Limits,
) -> io::Result<()> {
    let envelope = bytes.map(|it| envelope::open(&it)).unwrap_or_default();
    seen.signed = Some(Signature {
        form: Form::Cades,
        integrity: together(&envelope.signers),
        signers: envelope.signers,
        covers_all: true,
    });
    if let Some(content) = envelope.content.filter(|_| limits.depth > 0) {
        let limits = Limits { depth: limits.depth - 1, ..*limits };
        let inner = inspect_within(&mut Cursor::new(&content), kind::inner_name(name), &limits)?;
        seen.pages = inner.pages;
        seen.encrypted = inner.encrypted;
        seen.codes = inner.codes.clone();
        seen.content = Some(Box::new(inner));
    }
    Ok(())
}

/// What several signatures say together.
fn together(signers: &[Signer]) -> Integrity {
    let is = |integrity| move |it: &Signer| it.integrity == integrity;
    if signers.iter().any(is(Integrity::Altered)) {
        Integrity::Altered
    } else if !signers.is_empty() && signers.iter().all(is(Integrity::Intact)) {
        Integrity::Intact
    } else {
        Integrity::NotChecked
    }
}

fn read(file: &mut impl Read, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}
