//! A proof looked at in the program itself: pictures made small, text by its beginning, PDFs in
//! pieces.
//!
//! Pictures are decoded here, within limits, and drawn anew: what comes from outside never reaches
//! the page as it is. PDFs are the exception: the library that could draw them here (hayro) bounds
//! neither how deep a file nests nor what it unpacks to, and a hostile one could end the program.
//! The page reads them in a worker of its own, which can be ended, and asks for their bytes piece by
//! piece.

use std::io::{Cursor, Read, Seek, SeekFrom};

use base64::{Engine, prelude::BASE64_STANDARD};
use domain::{readiness::proofs::ProofId, text::Message};
use evidence::Kind;
use image::{DynamicImage, ImageFormat, ImageReader, Limits};
use serde::Serialize;
use store::{Store, readiness::content};

use super::{find, seen};
use crate::{Answer, Failure, registers::Cache};

/// The longest side of a picture that is shown.
const SIDE: u32 = 1200;
/// The longest side of a picture that is decoded.
const LONGEST_SIDE: u32 = 20_000;
/// What decoding one may take.
const MEMORY: u64 = 256 << 20;
/// How many bytes of a file are looked at: of a picture all, or it is not shown.
const LARGEST: u64 = 64 << 20;
/// How many bytes of a text are shown.
const TEXT: u64 = 64 << 10;

/// What can be seen of a proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ProofPreview"))]
pub enum Preview {
    /// A picture.
    Picture {
        /// The picture itself, as an address.
        url: String,
    },
    /// A text.
    Text {
        /// How it begins.
        text: String,
        /// That is all of it.
        whole: bool,
    },
    /// Nothing: it has to be opened with another program.
    Nothing,
}

/// What can be seen of a proof.
pub fn preview(store: &Store, cache: &Cache, id: ProofId) -> Answer<Preview> {
    let plan = cache.of(store)?.plan.clone();
    let details = &find(&plan, id)?.details;
    let (limit, picture) = match seen::of(details).map(|it| it.kind) {
        Some(Kind::Image) => (LARGEST, true),
        Some(Kind::Text | Kind::Csv | Kind::Xml) => (TEXT, false),
        _ => return Ok(Preview::Nothing),
    };
    if picture && details.size.unsigned_abs() > LARGEST {
        return Ok(Preview::Nothing);
    }
    let bytes = store.read(|conn| {
        let Some(reader) = content::open(conn, &details.sha256)? else { return Ok(None) };
        let mut bytes = Vec::new();
        Ok(reader.take(limit).read_to_end(&mut bytes).is_ok().then_some(bytes))
    })?;
    let bytes = bytes.ok_or_else(|| missing(&details.name))?;
    if picture {
        return Ok(small(&bytes).map_or(Preview::Nothing, |url| Preview::Picture { url }));
    }
    Ok(Preview::Text {
        whole: details.size.unsigned_abs() <= limit,
        text: String::from_utf8_lossy(&bytes).into_owned(),
    })
}

/// The bytes of a proof from one place on: as many as were asked for, but never more than the plan
/// file keeps in one piece, and fewer where it ends.
pub fn piece(store: &Store, cache: &Cache, id: ProofId, from: u64, count: u64) -> Answer<Vec<u8>> {
    let plan = cache.of(store)?.plan.clone();
    let details = &find(&plan, id)?.details;
    let bytes = store.read(|conn| {
        let Some(mut reader) = content::open(conn, &details.sha256)? else { return Ok(None) };
        let mut bytes = Vec::new();
        let read = reader
            .seek(SeekFrom::Start(from))
            .and_then(|_| reader.take(count.min(content::PIECE as u64)).read_to_end(&mut bytes));
        Ok(read.is_ok().then_some(bytes))
    })?;
    bytes.ok_or_else(|| missing(&details.name))
}

/// The bytes of a proof are not all there.
fn missing(name: &str) -> Failure {
    Failure::file(Message::new("proofs-bytes-missing").with("name", name.to_owned()))
}

/// A picture made small, as an address. Nothing: it cannot be decoded, or not within limits.
fn small(bytes: &[u8]) -> Option<String> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let picture = reader.decode().ok()?;
    let fits = picture.width() <= SIDE && picture.height() <= SIDE;
    let picture = if fits { picture } else { picture.thumbnail(SIDE, SIDE) };
    let (picture, format, media) = match picture.color().has_alpha() {
        true => (picture, ImageFormat::Png, "image/png"),
        false => (DynamicImage::from(picture.into_rgb8()), ImageFormat::Jpeg, "image/jpeg"),
    };
    let mut drawn = Cursor::new(Vec::new());
    picture.write_to(&mut drawn, format).ok()?;
    Some(format!("data:{media};base64,{}", BASE64_STANDARD.encode(drawn.into_inner())))
}
