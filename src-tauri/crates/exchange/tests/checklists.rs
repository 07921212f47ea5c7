//! Checklists: what is written is read again, what is wrong is told with its place, and a
//! questionnaire of Konveyor becomes a list.
#![allow(clippy::unwrap_used, missing_docs)]

use std::{collections::BTreeSet, fs, path::Path, time::Instant};

use domain::{
    readiness::checklist::{Checklist, Item, ItemId, Recurrence, Scope, Tag},
    register::value::Options,
    text::{Certainty, Localized, Source},
};
use exchange::checklists::{self, FILE_LIMIT, Fault, ListError, Part, Wrong, own, read, write};
use proptest::prelude::*;

fn localized(it: &str, en: &str) -> Localized {
    Localized { it: it.to_owned(), en: en.to_owned() }
}

/// An item of which only what is needed was said.
fn bare(id: &str) -> Item {
    Item {
        id: ItemId(id.to_owned()),
        phase: 1,
        scope: Scope::Service,
        mandatory: false,
        blocking: false,
        weight: 3,
        applies_to: vec![Tag::All],
        recurrence: Recurrence::Once,
        text: Localized::same("C'è"),
        why: Localized::default(),
        evidence: Localized::default(),
        verify: None,
        after: Vec::new(),
        excludes: Vec::new(),
        sources: Vec::new(),
    }
}

/// A list with these items, each as it would stand below `items:`.
fn yaml(items: &str) -> String {
    format!("list: {{id: l, version: '1', title: T}}\nitems:\n{items}")
}

const BARE: &str = "  - {id: a, phase: 1, text: C'è}\n";

#[test]
fn a_list_written_by_hand_is_read_as_it_is_meant() {
    let text = "\
# La nostra lista
list:
  id: sportello
  title: {it: Sportello, en: Counter}
items:
  - id: sportello:orari
    phase: 3
    scope: Applicativo
    mandatory: sì
    blocking: yes
    weight: 5
    when: [saas, dati personali]
    again: annuale
    text: Gli orari
      sono esposti.
    why:
      it: Chi viene deve sapere quando.
      en: Who comes must know when.
    evidence: |
      Foto del cartello
      Pagina del sito
    verify: Quale norma
    after: sportello:sede
    excludes: ~
    sources:
      - Carta dei servizi
      - {title: CAD, reference: art. 7, certainty: ufficiale}
  - {id: 'sportello:sede', phase: 1, text: C'è}
";
    let source = |title: &str, reference: &str, certainty| Source {
        title: Localized::same(title),
        reference: reference.to_owned(),
        certainty,
    };
    let expected = Checklist {
        id: "sportello".to_owned(),
        version: "1".to_owned(),
        title: localized("Sportello", "Counter"),
        items: vec![
            Item {
                phase: 3,
                scope: Scope::Application,
                mandatory: true,
                blocking: true,
                weight: 5,
                applies_to: vec![Tag::Saas, Tag::PersonalData],
                recurrence: Recurrence::Annual,
                text: Localized::same("Gli orari sono esposti."),
                why: localized("Chi viene deve sapere quando.", "Who comes must know when."),
                evidence: Localized::same("Foto del cartello\nPagina del sito\n"),
                verify: Some(Localized::same("Quale norma")),
                after: vec![ItemId("sportello:sede".to_owned())],
                sources: vec![
                    source("Carta dei servizi", "", Certainty::Unofficial),
                    source("CAD", "art. 7", Certainty::Official),
                ],
                ..bare("sportello:orari")
            },
            bare("sportello:sede"),
        ],
    };
    assert_eq!(read(text.as_bytes()), Ok(expected.clone()));
    // As an editor of Windows might have saved it.
    let marked = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    assert_eq!(read(marked.as_bytes()), Ok(expected.clone()));
    let (western, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    assert_eq!(read(&western), Ok(expected.clone()));
    assert_eq!(own(expected.clone()), expected, "its ids begin with its own already");
}

#[test]
fn what_is_written_is_what_a_person_would_write() {
    let item = Item {
        phase: 2,
        applies_to: vec![Tag::Saas, Tag::Funded],
        why: localized("Perché: sì", "Because"),
        evidence: Localized::same("- uno\n- due"),
        after: vec![ItemId("l:b".to_owned())],
        sources: vec![Source {
            title: localized("Manuale", "Manual"),
            reference: "cap. 2".to_owned(),
            certainty: Certainty::Official,
        }],
        ..bare("l:a")
    };
    let list = Checklist {
        id: "l".to_owned(),
        version: "2".to_owned(),
        title: Localized::same("La lista"),
        items: vec![item, bare("l:b")],
    };
    let written = "\
list:
  id: l
  version: \"2\"
  title: La lista

items:
  - id: l:a
    phase: 2
    text: C'è
    why:
      it: \"Perché: sì\"
      en: Because
    evidence: |-
      - uno
      - due
    scope: service
    mandatory: no
    weight: 3
    when: [saas, funded]
    after: [l:b]
    sources:
      - title:
          it: Manuale
          en: Manual
        reference: cap. 2
        certainty: official

  - id: l:b
    phase: 1
    text: C'è
    scope: service
    mandatory: no
    weight: 3
";
    assert_eq!(write(&list), written);
    assert_eq!(read(written.as_bytes()), Ok(list));
}

#[test]
fn the_example_in_the_manual_is_a_list() {
    let page = include_str!("../../../../docs/checklists.md");
    let example = page.split("```yaml").nth(1).and_then(|it| it.split("```").next()).unwrap();
    let list = read(example.as_bytes()).unwrap();
    assert_eq!(list.items.len(), 2);
    assert_eq!(own(list.clone()), list);
}

/// The faults as `line part fault`.
fn faults(text: &str) -> Vec<String> {
    match read(text.as_bytes()) {
        Err(ListError::Wrong(faults)) => faults
            .into_iter()
            .map(|it| {
                let of = match it.of {
                    Part::Head => "head".to_owned(),
                    Part::Nth(place) => format!("#{place}"),
                    Part::Item(id) => id,
                };
                let wrong = match it.wrong {
                    Wrong::Word { key, value, .. } => format!("Word {key} {value}"),
                    Wrong::Number { key, value, most } => format!("Number {key} {value} {most}"),
                    other => format!("{other:?}"),
                };
                format!("{} {of} {wrong}", it.line)
            })
            .collect(),
        other => vec![format!("{other:?}")],
    }
}

#[test]
fn what_is_wrong_with_an_item_is_told_with_its_line() {
    for (items, expected) in [
        ("  - id: a\n    phase: 1\n    text: x\n    when: saass\n", "6 a Word when saass"),
        ("  - id: a\n    phase: 1\n    text: x\n    when: [saas, iass]\n", "6 a Word when iass"),
        ("  - id: a\n    phase: 1\n    text: x\n    wieght: 2\n", "6 a UnknownKey(\"wieght\")"),
        ("  - id: a\n    phase: 1\n    text: {it: x, de: y}\n", "5 a UnknownKey(\"de\")"),
        ("  - id: a\n    phase: 1\n    text: x\n    phase: 2\n", "6 a Twice(\"phase\")"),
        ("  - id: a\n    phase: 1\n    text: x\n    weight: -1\n", "6 a Number weight -1 5"),
        ("  - id: a\n    phase: 1\n    text: x\n    weight: 6\n", "6 a Number weight 6 5"),
        ("  - id: a\n    phase: 1\n    text: x\n    weight: 2.5\n", "6 a Number weight 2.5 5"),
        ("  - id: a\n    phase: 7\n    text: x\n", "4 a Number phase 7 6"),
        (
            "  - id: a\n    phase: 99999999999999999999\n    text: x\n",
            "4 a Number phase 99999999999999999999 6",
        ),
        ("  - id: a\n    phase: 0\n    text: x\n", "4 a Number phase 0 6"),
        ("  - id: a\n    text: x\n", "3 a Missing(\"phase\")"),
        ("  - id: a\n    phase: 1\n", "3 a Missing(\"text\")"),
        ("  - id: a\n    phase: 1\n    text: {it: ' ', en: x}\n", "3 a Missing(\"text\")"),
        ("  - phase: 1\n    text: x\n", "3 #1 Missing(\"id\")"),
        (
            "  - id: a\n    phase: 1\n    text: x\n    mandatory: forse\n",
            "6 a Word mandatory forse",
        ),
        ("  - id: a\n    phase: 1\n    text: x\n    scope: stanza\n", "6 a Word scope stanza"),
        (
            "  - id: a\n    phase: 1\n    text: x\n    again: ogni tanto\n",
            "6 a Word again ogni tanto",
        ),
        ("  - id: a\n    phase: 1\n    text: x\n    when: []\n", "3 a Missing(\"when\")"),
        ("  - id: a\n    phase: 1\n    text: x\n    why: [y]\n", "6 a Shape(\"why\")"),
        ("  - id: a\n    phase: 1\n    text: x\n    after: [{b: c}]\n", "6 a Shape(\"after\")"),
        (
            "  - id: a\n    phase: 1\n    text: x\n    sources: [{titolo: y}]\n",
            "6 a UnknownKey(\"titolo\")",
        ),
        ("  - solo un testo\n", "3 #1 Shape(\"items\")"),
        (
            "  - {id: a, phase: 1, text: x}\n  - {id: b, phase: 1, text: x}\n  - {id: a, phase: 2, text: x}\n",
            "5 a Duplicate",
        ),
        (
            "  - {id: a, phase: 1, text: x}\n  - {id: b, phase: 1, text: x, after: [c]}\n",
            "4 b Unknown(\"c\")",
        ),
        (
            "  - {id: a, phase: 1, text: x, after: [b]}\n  - {id: b, phase: 1, text: x, after: [a]}\n",
            "3 a Cycle([\"a\", \"b\"])",
        ),
        ("  - {id: a, phase: 1, text: x, after: [a]}\n", "3 a Cycle([\"a\"])"),
    ] {
        let told = faults(&yaml(items));
        assert_eq!(told.first().map(String::as_str), Some(expected), "{items}: {told:?}");
    }
}

#[test]
fn what_is_wrong_with_the_head_is_told_and_so_is_everything_at_once() {
    for (text, expected) in [
        ("list: {title: T}\nitems: []\n", "1 head Missing(\"id\")"),
        ("list: {id: '', title: T}\nitems: []\n", "1 head Missing(\"id\")"),
        ("list: {id: l, titel: T}\nitems: []\n", "1 head UnknownKey(\"titel\")"),
        ("list: {id: l}\nitems: []\nitem: []\n", "3 head UnknownKey(\"item\")"),
        ("list: l\nitems: []\n", "1 head Shape(\"list\")"),
        ("list: {id: l, title: '  '}\nitems: []\n", "1 head Missing(\"title\")"),
    ] {
        assert_eq!(faults(text).first().map(String::as_str), Some(expected), "{text}");
    }
    let many = yaml("  - {id: a, phase: x, text: y, weight: 0}\n  - {id: b, phase: 1}\n");
    assert_eq!(
        faults(&many),
        ["3 a Number phase x 6", "3 a Number weight 0 5", "4 b Missing(\"text\")"]
    );
    let endless = yaml(&"  - {a: b}\n".repeat(500));
    assert_eq!(faults(&endless).len(), checklists::FAULTS_LIMIT);
}

/// Nine times nine times nine … in a few hundred bytes.
fn laughs() -> String {
    let mut text = "a0: &a0 lol\n".to_owned();
    for level in 1..12 {
        let below = level - 1;
        let nine = vec![format!("*a{below}"); 9].join(", ");
        text += &format!("a{level}: &a{level} [{nine}]\n");
    }
    text
}

#[test]
fn a_file_that_is_no_list_says_what_it_is_and_costs_little() {
    let deep = |open: &str| format!("list: {}", open.repeat(5_000));
    let steps: String = (0..1_000).map(|it| format!("{}a:\n", " ".repeat(it))).collect();
    let many = yaml(
        &(0..=checklists::ITEMS_LIMIT)
            .map(|it| format!("  - {{id: i{it}, phase: 1, text: x}}\n"))
            .collect::<String>(),
    );
    // As long a chain as there may be: each waits for the one before it.
    let chain: String = (1..checklists::ITEMS_LIMIT)
        .map(|it| format!("  - {{id: i{it:04}, phase: 1, text: x, after: [i{:04}]}}\n", it - 1))
        .collect();
    let chain = yaml(&format!("  - {{id: i0000, phase: 1, text: x}}\n{chain}"));
    let fill = |piece: &str| piece.repeat(FILE_LIMIT / piece.len());
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("nothing", Vec::new(), "Empty"),
        ("blanks", b" \n\n".to_vec(), "Empty"),
        ("a comment", b"# niente\n".to_vec(), "Empty"),
        ("null", b"~".to_vec(), "Empty"),
        ("a word", b"ciao".to_vec(), "NotAList"),
        ("another map", b"a: b\nc: [d]\n".to_vec(), "NotAList"),
        ("a list without a head", b"items: [{id: a}]\n".to_vec(), "NotAList"),
        ("items are a map", b"list: {id: a}\nitems: {a: b}\n".to_vec(), "NotAList"),
        ("json of somebody else", b"{\"a\": [1, 2]}".to_vec(), "NotAList"),
        ("not closed", b"list: {id: l\nitems: [\n".to_vec(), "NotYaml"),
        ("a tab as indent", b"list:\n\tid: l\n".to_vec(), "NotYaml"),
        ("a zero", b"list: {id: l}\nitems: []\n\0rest: x".to_vec(), "NotYaml"),
        ("a map as a key", b"? {a: b}\n: c\n".to_vec(), "NotYaml"),
        ("a PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec(), "NotYaml"),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), "NotYaml"),
        ("two documents", format!("{}---\na: b\n", yaml(BARE)).into_bytes(), "Several"),
        ("an alias", yaml("  - &x {id: a, phase: 1, text: t}\n  - *x\n").into_bytes(), "Alias"),
        ("billion laughs", laughs().into_bytes(), "Alias"),
        ("merging", b"a: &a {b: c}\nd: {<<: *a}\n".to_vec(), "Alias"),
        ("deep lists", deep("[").into_bytes(), "TooDeep"),
        ("deep maps", deep("{a: ").into_bytes(), "TooDeep"),
        ("deep dashes", format!("list:\n  {}", "- ".repeat(5_000)).into_bytes(), "TooDeep"),
        ("many dashes", fill("- ").into_bytes(), "TooDeep"),
        ("deep steps", steps.into_bytes(), "TooDeep"),
        ("too large", vec![b'a'; FILE_LIMIT + 1], "TooLarge"),
        ("too many", many.into_bytes(), "TooMany"),
        ("a long chain", chain.into_bytes(), "read"),
        ("only brackets", fill("[").into_bytes(), "TooDeep"),
        ("only braces", fill("{").into_bytes(), "TooDeep"),
        ("only questions", fill("? ").into_bytes(), "TooDeep"),
        ("only colons", fill(": ").into_bytes(), ""),
        ("only commas", fill("[,").into_bytes(), ""),
        ("one long word", fill("a").into_bytes(), "NotAList"),
        ("one long quote", fill("\"a").into_bytes(), ""),
        ("many keys", fill("a: b\n").into_bytes(), "NotAList"),
        ("many faults", yaml(&"  - {a: b}\n".repeat(1_000)).into_bytes(), "Wrong"),
        (
            "many keys in an item",
            yaml(&format!("  - id: a\n{}", "    phase: 1\n".repeat(60_000))).into_bytes(),
            "Wrong",
        ),
        ("many empty lines", fill("\n").into_bytes(), "Empty"),
        ("many anchors", fill("- &a b\n").into_bytes(), "NotAList"),
        ("many tags", fill("- !a b\n").into_bytes(), "NotAList"),
        ("many directives", fill("%a b\n").into_bytes(), ""),
    ];
    for (name, bytes, expected) in cases {
        let start = Instant::now();
        let outcome = match read(&bytes) {
            Ok(_) => "read".to_owned(),
            Err(error) => {
                assert!(!error.messages().is_empty(), "{name}");
                format!("{error:?}")
            }
        };
        assert!(outcome.starts_with(expected), "{name}: {}", &outcome[..outcome.len().min(200)]);
        let seconds = start.elapsed().as_secs_f64();
        assert!(seconds < 5.0, "{name} took {seconds} s");
    }
}

#[test]
fn every_fault_has_its_words_and_no_words_are_left_over() {
    let text = || "x".to_owned();
    let wrong = [
        Wrong::UnknownKey(text()),
        Wrong::Twice(text()),
        Wrong::Missing(text()),
        Wrong::Shape(text()),
        Wrong::Word { key: text(), value: text(), words: vec!["x"] },
        Wrong::Number { key: text(), value: text(), most: 6 },
        Wrong::Duplicate,
        Wrong::Unknown(text()),
        Wrong::Cycle(vec![text()]),
    ];
    let faults = wrong.map(|wrong| Fault { line: 1, of: Part::Head, wrong });
    let errors = [
        ListError::Empty,
        ListError::TooLarge,
        ListError::TooMany,
        ListError::NotYaml { line: 1, detail: text() },
        ListError::TooDeep { line: 1 },
        ListError::Alias { line: 1 },
        ListError::Several { line: 1 },
        ListError::NotAList,
        ListError::Wrong(faults.to_vec()),
    ];
    let mut said: BTreeSet<String> =
        errors.iter().flat_map(ListError::messages).map(|it| it.key).collect();
    said.insert("checklists-head".to_owned());
    let words = include_str!("../../../../i18n/it/checklists.ftl").lines();
    let words = words.filter(|it| it.starts_with("checklists-"));
    let known: BTreeSet<String> =
        words.filter_map(|it| it.split(' ').next()).map(str::to_owned).collect();
    assert_eq!(said, known);
}

#[test]
fn a_questionnaire_of_konveyor_becomes_a_list_and_loses_no_words() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let text = fs::read(folder.join("konveyor-questionnaire.yaml")).unwrap();
    let list = read(&text).unwrap();
    assert_eq!((list.id.as_str(), list.version.as_str()), ("pronto-per-il-cloud", "1"));
    assert_eq!(list.title, Localized::same("Pronto per il cloud?"));
    let shown: Vec<_> =
        list.items.iter().map(|it| (it.id.0.as_str(), it.weight, it.text.it.as_str())).collect();
    assert_eq!(
        shown,
        [
            ("pronto-per-il-cloud:1-1", 4, "Dove sono i dati?"),
            ("pronto-per-il-cloud:1-2", 3, "Chi fa i backup?"),
            ("pronto-per-il-cloud:2-1", 2, "C'è un contratto?"),
            ("pronto-per-il-cloud:2-5", 1, "Serve altro?"),
        ]
    );
    let first = &list.items[0];
    assert_eq!((first.phase, first.scope, first.mandatory), (1, Scope::Application, false));
    assert_eq!(
        first.why.it,
        "Dove stanno le cose\nServe a sapere che cosa si muove.\n\
         - In un armadio (red): L'armadio non ha doppia corrente.\n- In un datacenter (green)"
    );
    assert_eq!(first.evidence.it, "- In un armadio: Spostare prima le copie.");
    assert_eq!(list.items[1].why.it, "- Nessuno (yellow): Si possono perdere i dati.");
    let source = &first.sources[0];
    assert_eq!(
        (source.title.it.as_str(), source.reference.as_str(), source.certainty),
        ("Pronto per il cloud?", "Dati 1-1", Certainty::Unofficial)
    );
    assert_eq!(own(list.clone()), list);
    assert_eq!(read(write(&list).as_bytes()), Ok(list), "and from then on it is a list like any");
}

#[test]
fn a_questionnaire_that_is_wrong_says_where() {
    let of = |question: &str| {
        format!("name: Q\nsections:\n  - order: 1\n    name: S\n    questions:\n{question}")
    };
    for (text, expected) in [
        (of("      - {order: 1, answers: []}\n"), "6 1-1 Missing(\"text\")"),
        (
            of("      - {order: 1, text: x, answers: [{text: y, risk: purple}]}\n"),
            "6 1-1 Word risk purple",
        ),
        (of("      - {order: 1, text: x, answers: [y]}\n"), "6 1-1 Shape(\"answers\")"),
        ("sections: [{questions: [{text: x}]}]\n".to_owned(), "1 head Missing(\"name\")"),
    ] {
        assert_eq!(faults(&text).first().map(String::as_str), Some(expected), "{text}");
    }
}

#[test]
fn questions_without_an_order_or_with_the_same_are_counted() {
    for (orders, expected) in
        [(["7", "3"], ["1-3", "1-7"]), (["1", "1"], ["1-1", "1-2"]), (["x", "4"], ["1-1", "1-2"])]
    {
        let questions: String =
            orders.iter().map(|it| format!("  - {{order: {it}, text: x}}\n")).collect();
        let text = format!("name: '?'\nsections:\n- order: 1\n  questions:\n{questions}");
        let ids: Vec<String> =
            read(text.as_bytes()).unwrap().items.into_iter().map(|it| it.id.0).collect();
        assert_eq!(ids, expected.map(|it| format!("konveyor:{it}")));
    }
}

fn text() -> impl Strategy<Value = String> {
    let hostile = [
        "",
        " ",
        "~",
        "null",
        "no",
        "Yes",
        "1",
        "1e3",
        "0x1f",
        "2026-11-23",
        "- a",
        "a: b",
        "a #b",
        "# a",
        "'",
        "\"",
        "\\",
        "&a",
        "*a",
        "!a",
        "%a",
        "@a",
        "`a`",
        "|",
        ">",
        "[a]",
        "{a: b}",
        "a:",
        ": a",
        "? a",
        "a\nb",
        "a\n\nb",
        "a\n b",
        " a\nb",
        "a\n",
        "\na",
        "a \nb",
        "a\r\nb",
        "\t",
        "a\tb",
        "---",
        "...",
        "---\na",
        "a\u{85}b",
        "a\u{2028}b",
        "\u{feff}a",
        "a\u{a0}",
        "\u{1f3db}",
        "\0",
        "\u{7f}",
        "\u{fffe}",
        "citt\u{e0}",
        "<<",
        "=1+1",
        "a  b",
        "perché no?",
        "a,b",
        "a: ",
        "a\u{3000}",
    ];
    prop_oneof![
        3 => prop::sample::select(hostile.to_vec()).prop_map(str::to_owned),
        2 => ".{0,12}",
        2 => "[ \\t\\r\\n:#'\"\\[\\]{},&*?!|>%@`a-]{0,10}",
        1 => prop::collection::vec(any::<char>(), 0..6).prop_map(String::from_iter),
    ]
}

fn texts() -> impl Strategy<Value = Localized> {
    prop_oneof![
        text().prop_map(Localized::same),
        (text(), text()).prop_map(|(it, en)| Localized { it, en }),
    ]
}

fn filled() -> impl Strategy<Value = Localized> {
    texts().prop_map(|it| Localized { it: format!("{}x", it.it), en: it.en })
}

fn sources() -> impl Strategy<Value = Vec<Source>> {
    let certainty = prop::sample::select(vec![
        Certainty::Official,
        Certainty::Secondary,
        Certainty::General,
        Certainty::Rebuilt,
        Certainty::Unofficial,
        Certainty::Missing,
    ]);
    let source = (texts(), text(), certainty).prop_map(|(title, reference, certainty)| Source {
        title,
        reference,
        certainty,
    });
    prop::collection::vec(source, 0..3)
}

/// An item, with whether it waits for the one before it and excludes the one after.
fn item() -> impl Strategy<Value = (Item, bool, bool)> {
    let words = (filled(), texts(), texts(), prop::option::of(texts()), text());
    let values = (
        1..=6_u8,
        1..=5_u8,
        any::<bool>(),
        any::<bool>(),
        prop::sample::select(Scope::ALL.to_vec()),
        prop::sample::select(Recurrence::ALL.to_vec()),
        prop::collection::vec(prop::sample::select(Tag::ALL.to_vec()), 1..4),
    );
    (words, values, sources(), any::<bool>(), any::<bool>()).prop_map(
        |((text, why, evidence, verify, id), values, sources, after, excludes)| {
            let (phase, weight, mandatory, blocking, scope, recurrence, applies_to) = values;
            let item = Item {
                phase,
                weight,
                mandatory,
                blocking,
                scope,
                recurrence,
                applies_to,
                text,
                why,
                evidence,
                verify,
                sources,
                ..bare(&id)
            };
            (item, after, excludes)
        },
    )
}

fn list() -> impl Strategy<Value = Checklist> {
    let items = prop::collection::vec(item(), 0..5);
    (text(), text(), filled(), items).prop_map(|(id, version, title, items)| {
        let mut made: Vec<Item> = Vec::new();
        for (at, (mut item, after, excludes)) in items.into_iter().enumerate() {
            item.id.0 += &at.to_string();
            if let Some(before) = made.last_mut() {
                after.then(|| item.after.push(before.id.clone()));
                excludes.then(|| before.excludes.push(item.id.clone()));
            }
            made.push(item);
        }
        Checklist { id: format!("{id}l"), version: format!("{version}1"), title, items: made }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_valid_list_comes_back_as_it_was(list in list()) {
        prop_assert_eq!(list.problems(), []);
        let written = write(&list);
        prop_assert_eq!(read(written.as_bytes()), Ok(list), "{}", written);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "(list:|items:|sections:|- |id: |a|\\{|\\}|\\[|\\]|\n| |'|\"|&a |\\*a|:|\\?|,|#|\\||>|!){0,60}") {
        let _ = read(text.as_bytes());
    }
}
