//! The files of the pack, as they were when the program was built.

use serde::de::DeserializeOwned;

/// Gives each file of the pack a name: its text, and its path for messages.
macro_rules! files {
    ($($name:ident = $path:literal),+ $(,)?) => {$(
        pub(crate) const $name: File = File {
            path: $path,
            text: include_str!(concat!("../../../../reference/", $path)),
        };
    )+};
}

/// One file of the pack.
#[derive(Clone, Copy)]
pub(crate) struct File {
    path: &'static str,
    pub(crate) text: &'static str,
}

files!(
    MANIFEST = "manifest.json",
    SERVICES = "catalogue/services.json",
    AREAS = "catalogue/areas.json",
    MISSIONS = "catalogue/missions.json",
    FREEZE = "catalogue/freeze.json",
    INTERFACES = "catalogue/interfaces.json",
    AMBIGUOUS = "catalogue/ambiguous.json",
    KNOWN_NAMES = "catalogue/known-names.json",
    BODIES = "bodies/bodies.csv",
    BODY_SOURCES = "bodies/sources.json",
    CALLS = "grants/pnrr-1.2-calls.json",
    MATRIX = "grants/pnrr-1.2-matrix.json",
    PAYMENTS = "grants/pnrr-1.2-payments.csv",
    ASSESSMENT_SHEET = "method/assessment-sheet.json",
    SKILLS = "method/skills.json",
    METHOD_SOURCES = "method/sources.json",
    STRATEGIES = "method/strategies.json",
    CLASSIFICATION = "method/classification.json",
    PRIORITY = "method/priority.json",
    CHECKLIST = "method/checklist.json",
    COST_ITEMS = "method/cost_items.json",
    PRICE_INDICES = "method/price_indices.json",
    KPIS = "method/kpis.json",
    HEADINGS = "import/headings.json",
    FORMS = "import/forms.json",
    FERRARA = "samples/ferrara.json",
    LECCE = "samples/lecce.json",
    NOVARA = "samples/novara.json",
);

impl File {
    /// The file as `T`.
    ///
    /// # Panics
    /// If the file is not as `T` says. It was built in and the tests read it whole, so that this
    /// can only happen to somebody who is changing the pack.
    pub(crate) fn json<T: DeserializeOwned>(self) -> T {
        serde_json::from_str(self.text).unwrap_or_else(|error| self.broken(&error))
    }

    /// The rows of a CSV file whose columns are those given, each made a `T`.
    ///
    /// # Panics
    /// As [`File::json`].
    pub(crate) fn rows<T>(
        self,
        columns: &[&str],
        mut row: impl FnMut(&csv::StringRecord) -> Result<T, String>,
    ) -> Vec<T> {
        let mut reader = csv::Reader::from_reader(self.text.as_bytes());
        let header = reader.headers().unwrap_or_else(|error| self.broken(&error));
        if header != columns {
            self.broken(&format!("columns {header:?}, not {columns:?}"));
        }
        // One record is used again and again: the bodies are eight thousand.
        let mut record = csv::StringRecord::new();
        let mut rows = Vec::new();
        loop {
            match reader.read_record(&mut record) {
                Ok(true) => {
                    rows.push(row(&record).unwrap_or_else(|error| self.broken(&error)));
                }
                Ok(false) => return rows,
                Err(error) => self.broken(&error),
            }
        }
    }

    pub(crate) fn broken(self, error: &impl std::fmt::Display) -> ! {
        panic!("reference/{}: {error}", self.path)
    }
}

/// The thing called `id` in a list of the same file.
///
/// # Panics
/// If there is none: a slip in the pack, found by the tests.
pub(crate) fn named<'a, T>(things: &'a std::collections::BTreeMap<String, T>, id: &str) -> &'a T {
    things.get(id).unwrap_or_else(|| panic!("the reference pack names {id:?}, which is not in it"))
}
