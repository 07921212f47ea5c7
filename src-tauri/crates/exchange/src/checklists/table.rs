//! The words that stand for values, in English and Italian. The first is the one that is written.
//!
//! Capitals, accents at the end and what joins two words (`in sede`, `in-sede`, `in_sede`) do not
//! matter.

use domain::{
    readiness::checklist::{Recurrence, Scope, Tag},
    text::Certainty,
};

/// A value with its words.
pub type Table<T> = [(T, &'static [&'static str])];

/// Yes and no.
pub const FLAGS: &Table<bool> =
    &[(true, &["yes", "si", "true", "vero"]), (false, &["no", "false", "falso"])];

/// What an item is answered for.
pub const SCOPES: &Table<Scope> = &[
    (Scope::Body, &["body", "ente"]),
    (Scope::Service, &["service", "servizio"]),
    (Scope::Application, &["application", "applicativo", "applicazione"]),
    (Scope::Contract, &["contract", "contratto"]),
];

/// When an item counts.
pub const TAGS: &Table<Tag> = &[
    (Tag::All, &["all", "sempre", "tutti"]),
    (Tag::OnPremise, &["on_premise", "in_sede"]),
    (Tag::PersonalData, &["personal_data", "dati_personali"]),
    (Tag::CitizenFacing, &["citizen_facing", "cittadini"]),
    (Tag::Interoperable, &["interoperable", "interoperabile"]),
    (Tag::Critical, &["critical", "critico"]),
    (Tag::ClassChanged, &["class_changed", "classe_cambiata"]),
    (Tag::ClassAdded, &["class_added", "classe_aggiunta"]),
    (Tag::AssociatedManagement, &["associated_management", "gestione_associata"]),
    (Tag::Retain, &["retain", "mantenere"]),
    (Tag::Retire, &["retire", "dismettere"]),
    (Tag::ModeTransfer, &["mode_transfer", "trasferimento"]),
    (Tag::ModeUpdate, &["mode_update", "aggiornamento"]),
    (Tag::Saas, &["saas"]),
    (Tag::Paas, &["paas"]),
    (Tag::Iaas, &["iaas"]),
    (Tag::Funded, &["funded", "finanziato"]),
];

/// When an item is answered again.
pub const RECURRENCES: &Table<Recurrence> = &[
    (Recurrence::Once, &["once", "una_volta", "mai"]),
    (Recurrence::Monthly, &["monthly", "mensile"]),
    (Recurrence::Quarterly, &["quarterly", "trimestrale"]),
    (Recurrence::Semiannual, &["semiannual", "semestrale"]),
    (Recurrence::Annual, &["annual", "annuale"]),
    (Recurrence::ThreeSixTwelve, &["three_six_twelve", "3_6_12", "3_6_12_mesi"]),
    (Recurrence::OnChange, &["on_change", "quando_cambia"]),
];

/// How sure a source is.
pub const CERTAINTIES: &Table<Certainty> = &[
    (Certainty::Official, &["official", "ufficiale"]),
    (Certainty::Secondary, &["secondary", "secondaria"]),
    (Certainty::General, &["general", "generale"]),
    (Certainty::Rebuilt, &["rebuilt", "ricostruita"]),
    (Certainty::Unofficial, &["unofficial", "non_ufficiale", "nostra"]),
    (Certainty::Missing, &["missing", "mancante"]),
];

/// The value this word stands for.
pub fn value<T: Copy>(table: &Table<T>, word: &str) -> Option<T> {
    let join = |it: char| if it.is_whitespace() || it == '-' { '_' } else { it };
    let word: String = word.trim().to_lowercase().replace('ì', "i").chars().map(join).collect();
    table.iter().find(|(_, words)| words.contains(&word.as_str())).map(|it| it.0)
}

/// The word this value is written with.
pub fn word<T: PartialEq>(table: &Table<T>, value: &T) -> &'static str {
    let found = table.iter().find(|it| it.0 == *value);
    found.and_then(|it| it.1.first()).copied().unwrap_or_default()
}

/// All words that are written.
pub fn words<T>(table: &Table<T>) -> Vec<&'static str> {
    table.iter().filter_map(|it| it.1.first()).copied().collect()
}

#[cfg(test)]
mod tests {
    use std::{collections::HashSet, fmt::Debug};

    use domain::register::value::Options;
    use serde_json::Value;

    use super::*;

    #[track_caller]
    fn holds<T: Copy + PartialEq + Debug + serde::Serialize>(table: &Table<T>, all: &[T]) {
        let known: Vec<T> = table.iter().map(|it| it.0).collect();
        assert_eq!(known, all, "every value is in the table");
        let mut seen = HashSet::new();
        for (it, words) in table {
            let name = serde_json::to_value(it).unwrap();
            assert_eq!(name, Value::from(words[0]), "the word written is the one of JSON");
            for word in *words {
                assert!(seen.insert(word), "{word} means two things");
                assert_eq!(value(table, word), Some(*it));
            }
        }
    }

    #[test]
    fn every_value_has_words_and_no_word_means_two() {
        holds(SCOPES, Scope::ALL);
        holds(TAGS, &Tag::ALL);
        holds(RECURRENCES, Recurrence::ALL);
        let certainties = [Certainty::Official, Certainty::Secondary, Certainty::General];
        let others = [Certainty::Rebuilt, Certainty::Unofficial, Certainty::Missing];
        holds(CERTAINTIES, &[certainties, others].concat());
    }

    #[test]
    fn a_word_is_known_however_it_is_joined_and_not_guessed() {
        for (word, expected) in [
            ("personal_data", Some(Tag::PersonalData)),
            ("Personal Data", Some(Tag::PersonalData)),
            (" dati-personali ", Some(Tag::PersonalData)),
            ("DATI PERSONALI", Some(Tag::PersonalData)),
            ("dati", None),
            ("", None),
        ] {
            assert_eq!(value(TAGS, word), expected, "{word}");
        }
        assert_eq!(value(FLAGS, "Sì"), Some(true));
        assert_eq!(value(RECURRENCES, "3-6-12"), Some(Recurrence::ThreeSixTwelve));
    }
}
