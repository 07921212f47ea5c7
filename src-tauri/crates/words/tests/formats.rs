//! Money, days and numbers are written as `i18n/formats.json` says, here as on the page.
#![allow(clippy::unwrap_used)]

use domain::{
    decimal::Decimal,
    money::Cents,
    text::{Datum, Localized, Message},
};
use serde_json::Value;
use words::{Language, Words};

fn cases(kind: &str) -> Vec<Value> {
    let text = include_str!("../../../../i18n/formats.json");
    let formats: Value = serde_json::from_str(text).unwrap();
    let cases = formats[kind].as_array().unwrap().clone();
    assert!(!cases.is_empty(), "there are cases of {kind}");
    cases
}

#[track_caller]
fn check(kind: &str, fact: impl Fn(&Value) -> Datum) {
    for case in cases(kind) {
        for language in Language::ALL {
            let written = Words::new(language).datum(&fact(&case));
            assert_eq!(written, case[language.code()].as_str().unwrap(), "{case}");
        }
    }
}

#[test]
fn money_days_and_numbers_are_written_as_agreed() {
    check("money", |it| Datum::Money(Cents(it["cents"].as_i64().unwrap())));
    check("day", |it| Datum::Day(it["day"].as_str().unwrap().parse().unwrap()));
    check("percent", |it| Datum::Percent(it["percent"].as_i64().unwrap()));
    check("decimal", |it| Datum::Decimal(Decimal(it["decimal"].as_i64().unwrap())));
    check("share", |it| Datum::Share(Decimal(it["share"].as_i64().unwrap())));
    check("number", |it| Datum::Number(it["number"].as_i64().unwrap()));
}

#[test]
fn the_smallest_and_the_largest_amounts_are_written_too() {
    let words = Words::new(Language::It);
    assert_eq!(words.money(Cents(i64::MIN)), "−€\u{a0}92.233.720.368.547.758,08");
    assert_eq!(words.money(Cents(i64::MAX)), "€\u{a0}92.233.720.368.547.758,07");
}

#[test]
fn a_number_inside_a_sentence_has_its_thousands_points_and_chooses_the_plural() {
    let say = |language, count: u32| {
        let message =
            Message::new("grant-reason-too-few").with("services", count).with("limit", 7_u32);
        Words::new(language).say(&message)
    };
    assert_eq!(say(Language::It, 0), "Non c'è nessun servizio: l'avviso ne chiede almeno 7.");
    assert_eq!(say(Language::It, 1), "C'è 1 servizio solo: l'avviso ne chiede almeno 7.");
    assert_eq!(say(Language::It, 1234), "I servizi sono 1.234: l'avviso ne chiede almeno 7.");
    assert_eq!(say(Language::En, 1234), "There are 1,234 services: the call asks for at least 7.");
}

#[test]
fn the_sum_of_a_grant_reads_as_a_sentence() {
    let message = Message::new("grant-rule-sum")
        .with("fee", Cents(450_000_00))
        .with("transfers", 0_u32)
        .with("transfer", Cents(15_394_00))
        .with("updates", 21_u32)
        .with("update", Cents(27_694_00));
    let said = Words::new(Language::It).say(&message).replace('\u{a0}', " ");
    assert_eq!(
        said,
        "€ 450.000 di quota fissa + 0 trasferimenti × € 15.394 + 21 aggiornamenti × € 27.694"
    );
}

#[test]
fn what_is_not_known_is_a_dash_and_what_was_typed_is_left_alone() {
    let words = Words::new(Language::En);
    assert_eq!(words.datum(&Datum::Unknown), "—");
    assert_eq!(words.datum(&Datum::Text("{ $x } {\"a\"}".into())), "{ $x } {\"a\"}");
    let title = Message::new("figure-grant-of").with("title", "{ $x } <b>");
    assert_eq!(words.say(&title), "{ $x } <b>");
}

#[test]
fn a_text_of_the_pack_follows_the_language_and_falls_back_to_italian() {
    let both = Localized { it: "Anagrafe".into(), en: "Population register".into() };
    assert_eq!(Words::new(Language::En).localized(&both), "Population register");
    let one = Localized { it: "Anagrafe".into(), en: String::new() };
    assert_eq!(Words::new(Language::En).localized(&one), "Anagrafe");
}

#[test]
fn a_missing_key_or_fact_is_shown_and_stops_nothing() {
    let words = Words::new(Language::It);
    for key in
        ["no-such-key", "no-such-key.help", "grant-amount.no-such-attribute", "", ".", "a.b.c"]
    {
        assert_eq!(words.text(key, &[]), key);
        assert!(!words.has(key));
    }
    assert_eq!(
        words.text("grant-reason-no-class", &[]),
        "L'avviso non prevede importi per la fascia {$band}."
    );
}

#[test]
fn a_help_text_is_an_attribute_of_its_word() {
    let words = Words::new(Language::It);
    assert!(words.has("domain-mode-transfer.help"));
    assert!(words.text("domain-mode-transfer.help", &[]).starts_with("Trasferimento in sicurezza"));
}

#[test]
fn a_language_is_known_by_its_two_letters() {
    for language in Language::ALL {
        assert_eq!(language.code().parse(), Ok(language));
    }
    assert!("de".parse::<Language>().is_err());
    assert!("IT".parse::<Language>().is_err());
}
