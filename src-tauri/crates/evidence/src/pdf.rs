//! PDFs: pages, text, passwords, and the signatures inside (PAdES).
//!
//! lopdf was chosen because it bounds nesting and what a stream unpacks to; the typesetter's own
//! reader (hayro) bounds neither. What lopdf does not bound, how much all streams of a file unpack
//! to, is bounded here.

use std::{cell::Cell, collections::HashMap};

use jiff::Timestamp;
use lopdf::{
    Dictionary, Document, LoadOptions, Object, ObjectId, content::Content, content::Operation,
};

use crate::{Codes, Form, Integrity, Limits, Signature, Signer, codes, envelope};

/// Forms within forms that are followed.
const NESTING: usize = 4;
/// About how many bytes one object takes in memory.
const OBJECT: usize = 100;
/// And what a dictionary takes before there is anything in it.
const DICTIONARY: usize = 500;
/// What reading a byte of packed objects costs, in bytes of the budget.
const PACKED: usize = 4;
/// Bytes of one piece of writing: what the standard allows.
const PIECE: usize = 32_767;

/// Bytes that signatures may cover, all together: each covers those before it.
const DIGESTED: usize = 1 << 30;

/// What was seen of a PDF.
#[derive(Debug, Default)]
pub struct Pdf {
    /// How many pages it has.
    pub pages: Option<u32>,
    /// Whether a password is needed to read it.
    pub encrypted: bool,
    /// Its signatures.
    pub signed: Option<Signature>,
    /// The codes in its text.
    pub codes: Codes,
}

/// Looks at a PDF that is in memory.
pub fn look(bytes: &[u8], limits: &Limits) -> Pdf {
    let Some((document, complete)) = load(bytes, limits) else { return Pdf::default() };
    if document.is_encrypted() {
        return Pdf { encrypted: true, ..Pdf::default() };
    }
    let pages = document.page_iter().count();
    Pdf {
        pages: (pages > 0).then(|| pages.try_into().unwrap_or(u32::MAX)),
        encrypted: false,
        signed: signatures(&document, bytes),
        codes: Reading::new(&document, complete, limits).codes(),
    }
}

/// Loads a document as far as its budget goes; tells whether that was all of it.
fn load(bytes: &[u8], limits: &Limits) -> Option<(Document, bool)> {
    let load = |force_reconstruct| {
        BUDGET.set(Budget { left: Some(limits.work), stream: limits.stream });
        let options = LoadOptions {
            filter: Some(keep),
            max_decompressed_size: Some(stream_limit(bytes, limits)),
            force_reconstruct,
            ..LoadOptions::default()
        };
        let document = Document::load_mem_with_options(bytes, options).ok()?;
        Some((document, BUDGET.get().left.is_some()))
    };
    let readable =
        |(it, _): &(Document, bool)| it.is_encrypted() || it.page_iter().next().is_some();
    // With a filter, lopdf does not by itself look for the pages of a damaged file.
    load(false).filter(readable).or_else(|| load(true))
}

/// To what one stream may grow. lopdf does not ask the filter where a document is encrypted: there,
/// all streams share the budget from the beginning.
fn stream_limit(bytes: &[u8], limits: &Limits) -> usize {
    let count = |word: &[u8]| bytes.windows(word.len()).filter(|it| *it == word).count();
    if count(b"/Encrypt") == 0 {
        return limits.stream;
    }
    (limits.work / PACKED / count(b"ObjStm").max(1)).min(limits.stream)
}

/// What may still be loaded of the document at hand.
#[derive(Clone, Copy)]
struct Budget {
    /// In bytes; `None` once it was not enough.
    left: Option<usize>,
    stream: usize,
}

thread_local! {
    /// lopdf takes a plain function as its filter; there is no other way to hand it a budget.
    static BUDGET: Cell<Budget> = const { Cell::new(Budget { left: None, stream: 0 }) };
}

/// Keeps an object while there is room. Pictures are emptied: nobody looks at them here.
fn keep(id: ObjectId, object: &mut Object) -> Option<(ObjectId, Object)> {
    let budget = BUDGET.get();
    let left = budget.left?;
    let mut cost = 0;
    if let Object::Stream(stream) = object {
        if subtype(&stream.dict) == Some(b"Image") {
            stream.content.clear();
        }
        if stream.dict.has_type(b"ObjStm") {
            // What is packed in it is not shown to the filter if it is of no use.
            let unpacked = stream.get_plain_content_with_limit(budget.stream);
            cost = unpacked.map_or(budget.stream, |it| it.len()) * PACKED;
        }
    }
    let left = left.checked_sub(cost + weight(object));
    BUDGET.set(Budget { left, ..budget });
    left.map(|_| (id, object.clone()))
}

fn subtype(dictionary: &Dictionary) -> Option<&[u8]> {
    dictionary.get(b"Subtype").and_then(Object::as_name).ok()
}

/// About how many bytes an object takes. lopdf nests no deeper than a hundred.
fn weight(object: &Object) -> usize {
    let of_dictionary = |it: &Dictionary| {
        let entry = |(key, value): (&Vec<u8>, &Object)| key.len() + OBJECT + weight(value);
        DICTIONARY + it.iter().map(entry).sum::<usize>()
    };
    OBJECT
        + match object {
            Object::Name(bytes) | Object::String(bytes, _) => bytes.len(),
            Object::Array(them) => them.iter().map(weight).sum(),
            Object::Dictionary(it) => of_dictionary(it),
            Object::Stream(it) => it.content.len() + of_dictionary(&it.dict),
            _ => 0,
        }
}

/// The signatures of a document, and whether the last one covers the whole file.
fn signatures(document: &Document, bytes: &[u8]) -> Option<Signature> {
    let mut found: Vec<Mark> = document
        .objects
        .values()
        .filter_map(|it| Mark::of(it.as_dict().ok()?, document, bytes))
        .collect();
    found.sort_by_key(|it| it.end);
    let end = found.last()?.end;
    let mut left = DIGESTED;
    let mut signers = Vec::new();
    for mark in found {
        let Some(rest) = left.checked_sub(mark.end) else {
            signers.push(envelope::unknown());
            break;
        };
        left = rest;
        signers.extend(mark.signers());
    }
    let rest = bytes.get(end..).unwrap_or_default();
    Some(Signature {
        form: Form::Pades,
        integrity: crate::together(&signers),
        signers,
        covers_all: rest.iter().all(u8::is_ascii_whitespace),
    })
}

/// One signature dictionary.
struct Mark<'a> {
    /// The two pieces of the file that are signed.
    signed: Vec<&'a [u8]>,
    /// Where the second one ends.
    end: usize,
    /// What stands between them.
    signature: Vec<u8>,
    /// Whether a piece lies outside the file: its end is missing.
    torn: bool,
    /// Whether the signature is a CMS over the two pieces, and nothing else stands between them.
    plain: bool,
    time: Option<Timestamp>,
}

impl<'a> Mark<'a> {
    fn of(dictionary: &Dictionary, document: &Document, bytes: &'a [u8]) -> Option<Self> {
        let range = dictionary.get_deref(b"ByteRange", document).ok()?.as_array().ok()?;
        let name = |key: &[u8]| dictionary.get_deref(key, document).and_then(Object::as_name).ok();
        let form = name(b"SubFilter").unwrap_or_default();
        // A time stamp of a service is not the signature of somebody.
        let is_stamp = form == b"ETSI.RFC3161" || name(b"Type") == Some(b"DocTimeStamp");
        if is_stamp || !dictionary.has(b"Contents") {
            return None;
        }
        let range: Vec<usize> =
            range.iter().filter_map(|it| it.as_i64().ok()?.try_into().ok()).collect();
        let [start, length, again, rest] = range[..] else { return None };
        let (until, end) = (start.checked_add(length)?, again.checked_add(rest)?);
        let gap = bytes.get(until..again).unwrap_or_default();
        let hex = gap.strip_prefix(b"<").and_then(|it| unhex(it.strip_suffix(b">")?));
        let time = dictionary.get_deref(b"M", document).and_then(Object::as_str).ok();
        Some(Self {
            signed: vec![
                bytes.get(start..until).unwrap_or_default(),
                bytes.get(again..end).unwrap_or_default(),
            ],
            end,
            signature: hex.clone().unwrap_or_default(),
            torn: end > bytes.len(),
            plain: start == 0
                && hex.is_some()
                && matches!(form, b"adbe.pkcs7.detached" | b"ETSI.CAdES.detached"),
            time: time.and_then(moment),
        })
    }

    /// Who signed here: somebody in any case, for a signature must not be passed over.
    fn signers(self) -> Vec<Signer> {
        let mut signers = envelope::signers_of(&self.signature, &self.signed);
        if signers.is_empty() {
            signers.push(envelope::unknown());
        }
        for signer in &mut signers {
            signer.signing_time = signer.signing_time.or(self.time);
            if self.torn {
                signer.integrity = Integrity::Altered;
            } else if !self.plain {
                signer.integrity = Integrity::NotChecked;
            }
        }
        signers
    }
}

/// The bytes of hexadecimal digits; `None` if there is anything else between them.
fn unhex(digits: &[u8]) -> Option<Vec<u8>> {
    let digit = |it: &u8| Some(char::from(*it).to_digit(16)? as u8);
    let digits = digits.iter().filter(|it| !it.is_ascii_whitespace()).map(digit);
    let digits: Vec<u8> = digits.collect::<Option<_>>()?;
    Some(digits.chunks_exact(2).map(|it| it[0] << 4 | it[1]).collect())
}

/// A moment as PDFs write it: `D:20260301101500+01'00'`.
fn moment(text: &[u8]) -> Option<Timestamp> {
    let text = std::str::from_utf8(text).ok()?.trim().strip_prefix("D:")?;
    let (digits, zone) = text.split_at_checked(14)?;
    let zone: String = zone.chars().filter(|it| *it != '\'').collect();
    let zone = match (zone.get(..1), zone.get(1..3), zone.get(3..5)) {
        (Some(sign @ ("+" | "-")), Some(hours), minutes) => {
            format!("{sign}{hours}:{}", minutes.unwrap_or("00"))
        }
        _ => "Z".to_owned(),
    };
    let at = |from: usize, to: usize| digits.get(from..to);
    let (date, time) = (
        format!("{}-{}-{}", at(0, 4)?, at(4, 6)?, at(6, 8)?),
        format!("{}:{}:{}", at(8, 10)?, at(10, 12)?, at(12, 14)?),
    );
    format!("{date}T{time}{zone}").parse().ok()
}

/// Marks in the text where one piece of writing ends and the next begins on the same line. It can
/// be the middle of a word or a wide gap; the text is read once as the one, once as the other.
const SEAM: char = '\u{1}';

/// Reads the text of a document, page by page, until its budget is used up.
struct Reading<'a> {
    document: &'a Document,
    limits: &'a Limits,
    /// Bytes of page descriptions and of tables of letters that may still be read.
    left: usize,
    /// The letters of each font, by the address of its dictionary.
    fonts: HashMap<*const Dictionary, Option<lopdf::Encoding<'a>>>,
    text: String,
    /// Whether nothing was left out so far.
    all: bool,
}

impl<'a> Reading<'a> {
    fn new(document: &'a Document, complete: bool, limits: &'a Limits) -> Self {
        Self {
            document,
            limits,
            left: limits.work / 4,
            fonts: HashMap::new(),
            text: String::new(),
            all: complete,
        }
    }

    fn codes(mut self) -> Codes {
        let mut codes = Codes::default();
        let pages: Vec<ObjectId> = self.document.page_iter().take(self.limits.pages + 1).collect();
        self.all &= (1..=self.limits.pages).contains(&pages.len());
        for page in pages.into_iter().take(self.limits.pages) {
            self.text.clear();
            if self.page(page).is_none() {
                self.all = false;
            }
            codes::find(&self.text.replace(SEAM, ""), &mut codes);
            codes::find(&self.text.replace(SEAM, " "), &mut codes);
        }
        codes.text_read = self.all;
        codes
    }

    fn page(&mut self, page: ObjectId) -> Option<()> {
        let limit = self.limits.stream.min(self.left);
        let content = self.document.get_page_content_with_limit(page, limit).ok()?;
        let (direct, referenced) = self.document.get_page_resources(page).ok()?;
        let referenced =
            referenced.into_iter().filter_map(|it| self.document.get_dictionary(it).ok());
        let resources: Vec<&Dictionary> = direct.into_iter().chain(referenced).collect();
        let pictures = self.content(&content, &resources, 0)?;
        // A picture on a page without a letter is a scan.
        let letters = self.text.chars().any(char::is_alphanumeric);
        (letters || !pictures).then_some(())
    }

    /// Reads one description of a page or a form; answers whether it draws pictures.
    fn content(
        &mut self,
        content: &[u8],
        resources: &[&'a Dictionary],
        depth: usize,
    ) -> Option<bool> {
        self.left = self.left.checked_sub(content.len())?;
        let mut font = None;
        let mut line = None;
        let mut pictures = false;
        for operation in Content::decode_iter(content) {
            let Operation { operator, operands } = &operation.ok()?;
            if self.text.len() > self.limits.stream {
                return None;
            }
            match (operator.as_str(), operands.as_slice()) {
                ("Tf", [Object::Name(name), ..]) => {
                    font = self.font(name, resources);
                    self.text.push(SEAM);
                }
                ("Td" | "TD", [_, down]) => {
                    self.text.push(if is_zero(down) { SEAM } else { '\n' });
                }
                ("Tm", [.., down]) => {
                    let down = down.as_float().ok().map(f32::round);
                    self.text.push(if line == down { SEAM } else { '\n' });
                    line = down;
                }
                ("T*", _) => self.text.push('\n'),
                ("BT" | "ET" | "cm", _) => self.text.push(SEAM),
                ("Tj", [shown]) => self.show(shown, font),
                ("TJ", [Object::Array(shown)]) => {
                    for it in shown {
                        self.show(it, font);
                    }
                }
                ("'", [shown]) | ("\"", [_, _, shown]) => {
                    self.text.push('\n');
                    self.show(shown, font);
                }
                ("Do", [Object::Name(name)]) => {
                    self.text.push('\n');
                    pictures |= self.drawn(name, resources, depth)?;
                }
                ("BI", _) => pictures = true,
                _ => (),
            }
        }
        Some(pictures)
    }

    /// Adds what is shown to the text, or the gap before what comes next.
    fn show(&mut self, shown: &Object, font: Option<*const Dictionary>) {
        match shown {
            Object::String(bytes, _) => {
                let letters = font.and_then(|it| self.fonts.get(&it)).and_then(Option::as_ref);
                let read = bytes.len() <= PIECE
                    && letters.is_some_and(|it| it.write_to_string(bytes, &mut self.text).is_ok());
                self.all &= read || bytes.is_empty();
            }
            // In thousandths of the size of the letters, against the direction of writing.
            it if it.as_float().is_ok_and(|it| it < -180.0) => self.text.push(' '),
            _ => (),
        }
    }

    fn font(&mut self, name: &[u8], resources: &[&'a Dictionary]) -> Option<*const Dictionary> {
        let fonts = self.resource(b"Font", resources, name)?;
        let font = fonts.as_dict().ok()?;
        let key = std::ptr::from_ref(font);
        if !self.fonts.contains_key(&key) {
            // A table of letters is read once, and paid for before.
            let table = font.get_deref(b"ToUnicode", self.document).and_then(Object::as_stream);
            let cost = table.map_or(0, |it| it.content.len()) * 8 + 1_000;
            let letters = self.left.checked_sub(cost).and_then(|left| {
                self.left = left;
                font.get_font_encoding_with_limit(self.document, self.limits.stream).ok()
            });
            self.fonts.insert(key, letters);
        }
        Some(key)
    }

    fn drawn(&mut self, name: &[u8], resources: &[&'a Dictionary], depth: usize) -> Option<bool> {
        let Some(Object::Stream(stream)) = self.resource(b"XObject", resources, name) else {
            return Some(false);
        };
        if subtype(&stream.dict) != Some(b"Form") {
            return Some(true);
        }
        if depth == NESTING {
            return None;
        }
        let content =
            stream.get_plain_content_with_limit(self.limits.stream.min(self.left)).ok()?;
        let own = stream.dict.get_deref(b"Resources", self.document).and_then(Object::as_dict);
        let own: Vec<&Dictionary> = own.into_iter().chain(resources.iter().copied()).collect();
        self.content(&content, &own, depth + 1)
    }

    fn resource(
        &self,
        kind: &[u8],
        resources: &[&'a Dictionary],
        name: &[u8],
    ) -> Option<&'a Object> {
        resources.iter().find_map(|it| {
            let them = it.get_deref(kind, self.document).and_then(Object::as_dict).ok()?;
            them.get_deref(name, self.document).ok()
        })
    }
}

fn is_zero(number: &Object) -> bool {
    number.as_float().is_ok_and(|it| it.abs() < 0.5)
}

#[cfg(test)]
mod tests {
    use super::moment;

    #[test]
    fn a_moment_of_a_pdf_is_read() {
        for (text, expected) in [
            ("D:20260301101500+01'00'", Some("2026-03-01T09:15:00Z")),
            ("D:20260301101500+01'00", Some("2026-03-01T09:15:00Z")),
            ("D:20260301101500-0530", Some("2026-03-01T15:45:00Z")),
            ("D:20260301101500+02", Some("2026-03-01T08:15:00Z")),
            ("D:20260301101500Z", Some("2026-03-01T10:15:00Z")),
            ("D:20260301101500", Some("2026-03-01T10:15:00Z")),
            ("D:20261301101500Z", None),
            ("D:2026", None),
            ("D:20260301à101500", None),
            ("ieri", None),
        ] {
            let read = moment(text.as_bytes()).map(|it| it.to_string());
            assert_eq!(read.as_deref(), expected, "{text}");
        }
    }
}
