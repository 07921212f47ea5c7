//! Sources, written once: files of the pack cite them as `{"cite": "MAN", "at": "cap. 3.1.1"}`.

use std::{collections::BTreeMap, sync::OnceLock};

use domain::text::{Certainty, Source};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;

use crate::embedded::{self, File, named};

/// A place in a source.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cite {
    /// The id of the source.
    cite: String,
    /// Where in it: article, chapter, number of the question.
    at: Option<String>,
    /// How sure this one fact is, where it is less sure than the source.
    certainty: Option<Certainty>,
}

impl Cite {
    fn source(self, sources: &BTreeMap<String, Source>) -> Source {
        let mut source = named(sources, &self.cite).clone();
        if let Some(at) = self.at {
            source.reference = format!("{}, {at}", source.reference);
        }
        // A fact is never surer than the text it was read in.
        source.certainty = source.certainty.max(self.certainty.unwrap_or(source.certainty));
        source
    }
}

/// The sources of the method, by the id they are cited with.
pub(crate) fn sources() -> &'static BTreeMap<String, Source> {
    static SOURCES: OnceLock<BTreeMap<String, Source>> = OnceLock::new();
    SOURCES.get_or_init(|| embedded::METHOD_SOURCES.json())
}

/// The file as `T`, with each source in full where the file only cites it.
///
/// # Panics
/// As [`File::json`], and if a source is cited that is not there.
pub(crate) fn read<T: DeserializeOwned>(file: File) -> T {
    let mut json = file.json();
    spell_out(&mut json, file);
    serde_json::from_value(json).unwrap_or_else(|error| file.broken(&error))
}

fn spell_out(json: &mut Value, file: File) {
    match json {
        Value::Object(fields) if fields.contains_key("cite") => {
            let cite: Cite =
                serde_json::from_value(json.take()).unwrap_or_else(|error| file.broken(&error));
            *json = serde_json::to_value(cite.source(sources()))
                .unwrap_or_else(|error| file.broken(&error));
        }
        Value::Object(fields) => fields.values_mut().for_each(|it| spell_out(it, file)),
        Value::Array(list) => list.iter_mut().for_each(|it| spell_out(it, file)),
        _ => (),
    }
}
