//! What Typst may see: our templates, our fonts, the data and pictures of one paper. No disk, no network.

use std::sync::LazyLock;

use jiff::civil::Date;
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

use crate::print::Picture;

/// Our templates, by the name they have for each other.
const TEMPLATES: [(&str, &str); 8] = [
    ("paper.typ", include_str!("../templates/paper.typ")),
    ("table.typ", include_str!("../templates/table.typ")),
    ("costs.typ", include_str!("../templates/costs.typ")),
    ("budget.typ", include_str!("../templates/budget.typ")),
    ("plan.typ", include_str!("../templates/plan.typ")),
    ("readiness.typ", include_str!("../templates/readiness.typ")),
    ("service.typ", include_str!("../templates/service.typ")),
    ("why.typ", include_str!("../templates/why.typ")),
];

/// The file the templates read their data from.
const DATA: &str = "data.json";

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&'static [u8]; 4] = [
        include_bytes!("../fonts/TitilliumWeb-Regular.ttf"),
        include_bytes!("../fonts/TitilliumWeb-Italic.ttf"),
        include_bytes!("../fonts/TitilliumWeb-SemiBold.ttf"),
        include_bytes!("../fonts/TitilliumWeb-Bold.ttf"),
    ];
    files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect()
});
static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));
static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    TEMPLATES.iter().map(|(name, text)| Source::new(id(name), (*text).into())).collect()
});

/// One paper being made.
pub(crate) struct Paper {
    main: FileId,
    data: Bytes,
    pictures: Vec<(FileId, Bytes)>,
    today: Date,
}

impl Paper {
    /// The paper that this template makes of this data (JSON) and these pictures on that day.
    pub(crate) fn new(template: &str, data: Vec<u8>, pictures: Vec<Picture>, today: Date) -> Self {
        let picture = |(name, svg): Picture| (id(name), Bytes::new(svg.into_bytes()));
        let pictures = pictures.into_iter().map(picture).collect();
        Self { main: id(template), data: Bytes::new(data), pictures, today }
    }
}

/// Whether our fonts can draw that character.
pub(crate) fn can_draw(letter: char) -> bool {
    FONTS.iter().all(|font| font.info().coverage.contains(u32::from(letter)))
}

/// A civil day as Typst has it.
pub(crate) fn datetime(day: Date) -> Option<Datetime> {
    let (month, date) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    Datetime::from_ymd_hms(i32::from(day.year()), month, date, 0, 0, 0)
}

fn id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("the names of our templates are plain");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl World for Paper {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, wanted: FileId) -> FileResult<Source> {
        let found = SOURCES.iter().find(|it| it.id() == wanted).cloned();
        found.ok_or(FileError::AccessDenied)
    }

    fn file(&self, wanted: FileId) -> FileResult<Bytes> {
        if wanted == id(DATA) {
            return Ok(self.data.clone());
        }
        let found = self.pictures.iter().find(|(id, _)| *id == wanted);
        found.map(|(_, svg)| svg.clone()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        datetime(self.today)
    }
}
