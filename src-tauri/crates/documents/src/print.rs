//! From a template and its data to the bytes of a PDF.

use std::sync::{Mutex, PoisonError};

use jiff::civil::Date;
use serde::Serialize;
use typst::{
    diag::{SourceDiagnostic, Warned},
    foundations::Smart,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::{
    printable,
    world::{Paper, datetime},
};

/// What Typst remembers while it lays out is shared: a paper that ends and forgets must not take it
/// from one that is being made. So one paper is made at a time.
static PRESS: Mutex<()> = Mutex::new(());

/// A finished paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// Why a paper could not be made. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The figures could not be handed to the template.
    #[error("the data cannot be written as JSON: {0}")]
    Data(#[from] serde_json::Error),
    /// The day is none that a PDF can have.
    #[error("a paper cannot be dated {0}")]
    Day(Date),
    /// The template does not fit its data.
    #[error("the paper cannot be laid out: {0}")]
    Layout(String),
    /// The result would not be PDF/A and PDF/UA.
    #[error("the paper does not meet its standards: {0}")]
    Standards(String),
}

/// A picture on a paper: the name the template knows it by, and its SVG.
pub(crate) type Picture = (&'static str, String);

/// Makes a paper: `template` is one of ours, `data` is what it reads, `today` its date.
pub(crate) fn print(template: &str, data: &impl Serialize, today: Date) -> Result<Pdf, Error> {
    print_with(template, data, Vec::new(), today)
}

/// The same, with pictures.
pub(crate) fn print_with(
    template: &str,
    data: &impl Serialize,
    pictures: Vec<Picture>,
    today: Date,
) -> Result<Pdf, Error> {
    let mut data = serde_json::to_value(data)?;
    let holes = printable::make_printable(&mut data);
    data["holes"] = holes.into();
    let created = datetime(today).map(Timestamp::new_utc).ok_or(Error::Day(today))?;
    let paper = Paper::new(template, serde_json::to_vec(&data)?, pictures, today);

    let _press = PRESS.lock().unwrap_or_else(PoisonError::into_inner);
    let Warned { output, .. } = typst::compile::<PagedDocument>(&paper);
    let document = output.map_err(|it| Error::Layout(words_of(&it)))?;
    let options = PdfOptions {
        creator: Smart::Custom(Some("Nuvolario".into())),
        timestamp: Some(created),
        standards: PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
            .map_err(|it| Error::Standards(it.message().to_string()))?,
        ..PdfOptions::default()
    };
    let bytes =
        typst_pdf::pdf(&document, &options).map_err(|it| Error::Standards(words_of(&it)))?;
    let pages = document.pages().len();
    // The next paper has other data, and what is remembered of this one is large.
    comemo::evict(0);
    Ok(Pdf { bytes, pages })
}

fn words_of(problems: &[SourceDiagnostic]) -> String {
    problems.iter().map(|it| it.message.as_str()).collect::<Vec<_>>().join("; ")
}
