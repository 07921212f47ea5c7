//! Messages and facts, put into words.

use std::sync::LazyLock;

use domain::{
    money::Cents,
    text::{Datum, Localized, Message},
};
use fluent_bundle::{
    FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle, memoizer::MemoizerKind,
};
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

use crate::{Language, UNKNOWN, files, formats};

type Bundle = FluentBundle<FluentResource>;

static ITALIAN: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::It));
static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::En));

/// The words of one language. Cheap to make and to copy: the files are read once.
#[derive(Debug, Clone, Copy)]
pub struct Words {
    language: Language,
}

impl Words {
    /// The words of that language.
    pub fn new(language: Language) -> Self {
        Self { language }
    }

    /// Whose words these are.
    pub fn language(self) -> Language {
        self.language
    }

    /// A message, with its facts written the way of the language.
    pub fn say(self, message: &Message) -> String {
        self.format(&message.key, message.args.iter().map(|(name, fact)| (name.as_str(), fact)))
    }

    /// The sentence of a key (`area-thing`, or `area-thing.help` for its attribute) with its facts.
    pub fn text(self, key: &str, args: &[(&str, Datum)]) -> String {
        self.format(key, args.iter().map(|(name, fact)| (*name, fact)))
    }

    /// Whether the language has words for that key: some help texts exist for some values only.
    pub fn has(self, key: &str) -> bool {
        has(bundle_of(self.language), key)
    }

    /// A fact as a person reads it.
    pub fn datum(self, fact: &Datum) -> String {
        match fact {
            Datum::Text(text) => text.clone(),
            Datum::Number(count) => self.number(*count),
            Datum::Percent(share) => formats::percent(*share, self.language),
            Datum::Decimal(number) => formats::decimal(*number, self.language),
            Datum::Share(share) => formats::share(*share, self.language),
            Datum::Money(amount) => self.money(*amount),
            Datum::Day(day) => self.day(*day),
            Datum::Localized(text) => self.localized(text).to_owned(),
            Datum::Word(key) => self.text(key, &[]),
            Datum::List(facts) => {
                let facts: Vec<String> = facts.iter().map(|it| self.datum(it)).collect();
                facts.join(", ")
            }
            Datum::Unknown => UNKNOWN.to_owned(),
        }
    }

    /// An amount: "€ 1.234,56", without cents where there are none.
    pub fn money(self, amount: Cents) -> String {
        formats::money(amount, self.language)
    }

    /// An amount in a column of amounts: "1.234,00".
    pub fn amount(self, amount: Cents) -> String {
        formats::amount(amount, self.language)
    }

    /// A count: "1.234".
    pub fn number(self, count: i64) -> String {
        formats::number(count, self.language)
    }

    /// A day: "31/12/2026".
    pub fn day(self, day: Date) -> String {
        formats::day(day)
    }

    /// A text of the reference pack; Italian where nobody translated it.
    pub fn localized(self, text: &Localized) -> &str {
        match self.language {
            Language::En if !text.en.is_empty() => &text.en,
            _ => &text.it,
        }
    }

    fn format<'a>(self, key: &str, args: impl Iterator<Item = (&'a str, &'a Datum)>) -> String {
        // What one language lacks is said in Italian rather than not at all.
        let bundles = [bundle_of(self.language), bundle_of(Language::It)];
        let Some(bundle) = bundles.into_iter().find(|it| has(it, key)) else {
            return key.to_owned();
        };
        let args: FluentArgs<'_> = args.map(|(name, fact)| (name, self.value(fact))).collect();
        let (id, attribute) = split(key);
        let message = bundle.get_message(id);
        let pattern = message.and_then(|it| match attribute {
            Some(attribute) => it.get_attribute(attribute).map(|it| it.value()),
            None => it.value(),
        });
        let Some(pattern) = pattern else { return key.to_owned() };
        // A missing fact stays in the sentence as `{$name}`: no reason to say nothing at all.
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// A count chooses the plural; everything else comes already written.
    fn value(self, fact: &Datum) -> FluentValue<'static> {
        match fact {
            Datum::Number(count) => FluentValue::from(*count),
            other => FluentValue::from(self.datum(other)),
        }
    }
}

fn split(key: &str) -> (&str, Option<&str>) {
    key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)))
}

fn has(bundle: &Bundle, key: &str) -> bool {
    let (id, attribute) = split(key);
    bundle.get_message(id).is_some_and(|it| match attribute {
        Some(attribute) => it.get_attribute(attribute).is_some(),
        None => it.value().is_some(),
    })
}

fn bundle_of(language: Language) -> &'static Bundle {
    match language {
        Language::It => &ITALIAN,
        Language::En => &ENGLISH,
    }
}

fn bundle(language: Language) -> Bundle {
    let (locale, files) = match language {
        Language::It => ("it-IT", files::IT),
        Language::En => ("en-GB", files::EN),
    };
    let locale: LanguageIdentifier = locale.parse().expect("the name of the locale is well formed");
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    // Isolation marks would end up in what is copied and read aloud; both languages run the same way.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::It => grouped_italian,
        Language::En => grouped_english,
    }));
    for text in files {
        // What can be read of a broken file is used; a test keeps broken files out.
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|it| it.0);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn grouped_italian<M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    grouped(value, Language::It)
}

fn grouped_english<M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    grouped(value, Language::En)
}

/// A count inside a sentence, with its thousands points.
fn grouped(value: &FluentValue<'_>, language: Language) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    // Counts are whole, and far below the 2^53 up to which a double is exact.
    Some(formats::number(number.value as i64, language))
}
