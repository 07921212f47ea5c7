//! Questions as a workbook: what is asked comes back, matched by its key or told, whatever was done
//! to the sheet.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use std::io::{Cursor, read_to_string};

use common::fixture;
use domain::text::{Datum, Message};
use exchange::{
    questions::{
        Answered, Labels, Question, QuestionBook, QuestionsError, Returned, WorkbookFormat,
        read_questions, write_questions,
    },
    sheet::{Cell, Column, Kind, Table},
    write::{self, About, WriteError},
};
use jiff::civil::date;
use proptest::prelude::*;

const FORMATS: [WorkbookFormat; 2] = [WorkbookFormat::Xlsx, WorkbookFormat::Ods];

fn question(application: &str, key: &str, options: &[&str], answer: &str) -> Question {
    Question {
        application: application.to_owned(),
        key: key.to_owned(),
        question: "Su quali macchine gira?".to_owned(),
        help: "Basta una stima: quante macchine, quanta memoria.".to_owned(),
        options: options.iter().map(|it| (*it).to_owned()).collect(),
        answer: answer.to_owned(),
    }
}

fn book(questions: Vec<Question>) -> QuestionBook {
    QuestionBook {
        about: About {
            title: "Domande sugli applicativi del Comune di Ferrara".to_owned(),
            language: "it-IT".to_owned(),
            made: date(2026, 11, 23).at(12, 0, 0, 0),
        },
        for_whom: "Per Maria Rossi, Anagrafe".to_owned(),
        labels: Labels {
            sheet: "Domande".to_owned(),
            choices: "Scelte".to_owned(),
            guide: vec!["Scrivi nella colonna gialla e rimanda il file.".to_owned()],
            application: "Applicativo".to_owned(),
            question: "Domanda".to_owned(),
            help: "Aiuto".to_owned(),
            answer: "Risposta".to_owned(),
        },
        questions,
    }
}

/// What three questions about two applications look like.
fn three() -> QuestionBook {
    let network = ["Rete locale", "Internet, \"fuori\""];
    book(vec![
        question("Sicr@web", "12/stack", &[], "Oracle 11"),
        question("Sicr@web", "12/network", &network, "Rete locale"),
        question("J-Pay & <co>", "7/network", &network, ""),
    ])
}

fn answered(key: &str, answer: &str) -> Answered {
    let (application, field) = key.split_once('/').unwrap();
    Answered {
        application_key: application.to_owned(),
        field: field.to_owned(),
        answer: answer.to_owned(),
    }
}

/// The key of each message with its facts.
fn told(messages: &[Message]) -> Vec<String> {
    let fact = |it: &Datum| match it {
        Datum::Text(it) => it.clone(),
        Datum::Number(it) => it.to_string(),
        Datum::List(them) => format!("{them:?}"),
        other => format!("{other:?}"),
    };
    let said = |it: &Message| {
        let facts: Vec<String> =
            it.args.iter().map(|(name, it)| format!(" {name}={}", fact(it))).collect();
        it.key.clone() + &facts.concat()
    };
    messages.iter().map(said).collect()
}

#[test]
fn what_is_known_comes_back_and_the_same_book_gives_the_same_bytes() {
    for format in FORMATS {
        let bytes = write_questions(&three(), format).unwrap();
        let expected = [
            answered("12/stack", "Oracle 11"),
            answered("12/network", "Rete locale"),
            answered("7/network", ""),
        ];
        let returned = read_questions(&bytes).unwrap();
        assert_eq!(returned, Returned { answers: expected.to_vec(), told: Vec::new() });
        assert_eq!(bytes, write_questions(&three(), format).unwrap());
        let none = write_questions(&book(Vec::new()), format).unwrap();
        assert_eq!(read_questions(&none), Ok(Returned::default()));
    }
}

fn part(file: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    read_to_string(zip.by_name(name).unwrap()).unwrap()
}

#[test]
fn only_the_answers_can_be_changed_and_choices_are_offered() {
    let [xlsx, ods] = FORMATS.map(|it| write_questions(&three(), it).unwrap());
    let sheet = part(&xlsx, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("<sheetProtection"), "{sheet}");
    assert_eq!(sheet.matches("<dataValidation ").count(), 2, "two questions have a choice");
    assert!(sheet.contains("'Scelte'!$A$1:$A$2"), "one list for both");
    assert_eq!(part(&xlsx, "xl/styles.xml").matches("locked=\"0\"").count(), 1);
    assert!(
        part(&xlsx, "xl/workbook.xml").contains("name=\"Scelte\" sheetId=\"2\" state=\"hidden\"")
    );
    let content = part(&ods, "content.xml");
    assert!(content.contains("table:protected=\"true\""), "{content}");
    assert_eq!(content.matches("table:content-validation-name=\"list0\"").count(), 2);
    assert_eq!(content.matches("style:cell-protect=\"none\"").count(), 1);
    assert_eq!(content.matches("table:style-name=\"answer\"").count(), 3);
    let plain = book(vec![question("A", "1/stack", &[], "")]);
    let xlsx = write_questions(&plain, WorkbookFormat::Xlsx).unwrap();
    assert!(!part(&xlsx, "xl/workbook.xml").contains("Scelte"), "no list, no second sheet");
}

#[test]
fn no_text_is_a_formula() {
    for risky in ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1"] {
        let mut asked = book(vec![question(risky, "1/a", &[risky], risky)]);
        asked.for_whom = risky.to_owned();
        asked.labels.help = risky.to_owned();
        let [xlsx, ods] = FORMATS.map(|it| write_questions(&asked, it).unwrap());
        for xml in ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"] {
            let xml = part(&xlsx, xml);
            assert!(!xml.contains("<f>"), "{xml}");
        }
        assert!(!part(&ods, "content.xml").contains("table:formula"));
    }
}

/// The rows of the sheet, as a person would have them in view.
fn rows(bytes: &[u8]) -> Vec<Vec<Cell>> {
    common::read(bytes).unwrap().sheets.remove(0).rows
}

/// A sheet with these rows and no more of what the file was.
fn saved(rows: &[Vec<Cell>]) -> Vec<u8> {
    let shown = |cell: &Cell| match cell {
        Cell::Text(it) => it.clone(),
        _ => String::new(),
    };
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let headings = (0..width).map(|it| rows[0].get(it).map_or_else(String::new, shown));
    let table = Table {
        name: "Foglio1".to_owned(),
        title: String::new(),
        columns: headings.map(|it| Column::new(it, Kind::Text)).collect(),
        rows: rows[1..].to_vec(),
    };
    write::xlsx(&[table], &three().about).unwrap()
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

/// The row of the headings, counted from 0; the questions follow.
const TOP: usize = 4;
const ANSWER: usize = 3;
const KEY: usize = 4;

#[test]
fn a_sheet_that_was_worked_on_is_matched_by_its_keys_and_nothing_is_guessed() {
    type Work = fn(&mut Vec<Vec<Cell>>);
    // What was done, what comes back, what is told.
    type Case =
        (&'static str, Work, &'static [(&'static str, &'static str)], &'static [&'static str]);
    let all: [Case; 12] = [
        (
            "sorted",
            |rows| rows[TOP + 1..].reverse(),
            &[("7/network", ""), ("12/network", "Rete locale"), ("12/stack", "Oracle 11")],
            &[],
        ),
        (
            "the top was deleted, and a row",
            |rows| {
                rows.remove(TOP + 2);
                rows.drain(..TOP);
            },
            &[("12/stack", "Oracle 11"), ("7/network", "")],
            &[],
        ),
        (
            "a column was put between, and the first one away",
            |rows| {
                for row in &mut *rows {
                    row.resize(KEY + 1, Cell::Empty);
                    row.insert(KEY, text("nota"));
                    row.remove(0);
                }
                rows.truncate(TOP + 2);
            },
            &[("12/stack", "Oracle 11")],
            &[],
        ),
        (
            "the spreadsheet made values of answers",
            |rows| {
                rows[TOP + 1][ANSWER] = Cell::Number(1.5);
                rows[TOP + 2][ANSWER] = Cell::Day(date(2026, 12, 31));
                rows[TOP + 3][ANSWER] = Cell::Flag(true);
            },
            &[("12/stack", "1,5"), ("12/network", "31/12/2026"), ("7/network", "VERO")],
            &[],
        ),
        (
            "a key was cleared where there is an answer",
            |rows| rows[TOP + 1][KEY] = Cell::Empty,
            &[("12/network", "Rete locale"), ("7/network", "")],
            &["questions-key-missing row=6 sheet=Foglio1"],
        ),
        (
            "a key was cleared where there is none",
            |rows| rows[TOP + 3][KEY] = Cell::Empty,
            &[("12/stack", "Oracle 11"), ("12/network", "Rete locale")],
            &[],
        ),
        (
            "a key was changed",
            |rows| rows[TOP + 1][KEY] = text("12 stack"),
            &[("12/network", "Rete locale"), ("7/network", "")],
            &["questions-key-unknown key=12 stack row=6 sheet=Foglio1"],
        ),
        (
            "a key became a day",
            |rows| rows[TOP + 1][KEY] = Cell::Day(date(2026, 3, 12)),
            &[("12/network", "Rete locale"), ("7/network", "")],
            &["questions-key-unknown key=12/03/2026 row=6 sheet=Foglio1"],
        ),
        (
            "a row was copied",
            |rows| rows.push(rows[TOP + 1].clone()),
            &[("12/network", "Rete locale"), ("7/network", "")],
            &[
                "questions-key-twice key=12/stack row=6 rows=[Text(\"6\"), Text(\"9\")] sheet=Foglio1",
            ],
        ),
        (
            "blanks around a key",
            |rows| rows[TOP + 1][KEY] = text(" 12/stack "),
            &[("12/stack", "Oracle 11"), ("12/network", "Rete locale"), ("7/network", "")],
            &[],
        ),
        (
            "a note below",
            |rows| rows.push(vec![text("Il resto lo chiedo al fornitore")]),
            &[("12/stack", "Oracle 11"), ("12/network", "Rete locale"), ("7/network", "")],
            &[],
        ),
        ("nothing is left", |rows| rows.truncate(TOP + 1), &[], &[]),
    ];
    for format in FORMATS {
        let bytes = write_questions(&three(), format).unwrap();
        for (name, work, answers, said) in &all {
            let mut rows = rows(&bytes);
            work(&mut rows);
            let returned = read_questions(&saved(&rows)).unwrap();
            let expected: Vec<Answered> =
                answers.iter().map(|(key, answer)| answered(key, answer)).collect();
            assert_eq!(returned.answers, expected, "{name}");
            assert_eq!(told(&returned.told), *said, "{name}");
        }
    }
}

#[test]
fn a_file_that_cannot_be_matched_at_all_is_refused_with_words() {
    let bytes = write_questions(&three(), WorkbookFormat::Xlsx).unwrap();
    let worked = |work: fn(&mut Vec<Vec<Cell>>)| {
        let mut rows = rows(&bytes);
        work(&mut rows);
        saved(&rows)
    };
    let no_answers = QuestionsError::NoAnswers { heading: "Risposta".to_owned() };
    for (file, expected) in [
        (fixture("openpyxl.xlsx"), QuestionsError::NoKeys),
        (worked(|rows| rows.iter_mut().for_each(|it| it.truncate(KEY))), QuestionsError::NoKeys),
        (worked(|rows| rows[TOP][ANSWER] = text("Risposte")), no_answers.clone()),
        (worked(|rows| rows[TOP][0] = text("Risposta")), no_answers),
    ] {
        let error = read_questions(&file).unwrap_err();
        assert_eq!(error, expected);
        assert!(error.message().key.starts_with("questions-"));
    }
    let pdf = read_questions(b"%PDF-1.7\n").unwrap_err();
    assert_eq!(pdf.message().key, "import-is-pdf");
}

#[test]
fn what_could_not_be_matched_or_does_not_fit_does_not_go_out() {
    for keys in [["1/a", "1/a"], ["1/a", "1"], ["1/a", "/b"], ["1/a", "1/b c"], ["1/a", "1/2/3"]] {
        let asked = book(keys.map(|it| question("A", it, &[], "")).to_vec());
        for format in FORMATS {
            let error = write_questions(&asked, format).unwrap_err();
            assert_eq!(error, WriteError::Other(keys[1].to_owned()));
        }
    }
    let long = book(vec![question("A", "1/a", &[], &"\u{1f3db}".repeat(16_384))]);
    let error = write_questions(&long, WorkbookFormat::Xlsx).unwrap_err();
    let (table, place) = ("Domande".to_owned(), "1/a".to_owned());
    assert_eq!(error, WriteError::TextTooLong { table, place });
    let ods = write_questions(&long, WorkbookFormat::Ods).unwrap();
    assert_eq!(read_questions(&ods).unwrap().answers[0].answer, long.questions[0].answer);
}

#[test]
fn everything_said_of_a_workbook_has_its_words() {
    let source =
        concat!(include_str!("../src/questions/mod.rs"), include_str!("../src/questions/read.rs"));
    let words = include_str!("../../../../i18n/it/questions.ftl").lines();
    let known: Vec<&str> =
        words.filter_map(|it| it.strip_prefix("questions-")?.split(' ').next()).collect();
    let asked = source.matches("\"questions-").count();
    assert_eq!(known.len(), asked);
    for key in known {
        assert!(source.contains(&format!("\"questions-{key}\"")), "{key}");
    }
}

fn any_text() -> impl Strategy<Value = String> {
    let hostile = [
        "",
        " ",
        "=1+1",
        "@a",
        "'",
        "\"",
        "&<>",
        "]]>",
        "a\nb",
        "a\r\nb",
        "\n",
        " a",
        "a ",
        "a  b",
        "_x0041_",
        "1,5",
        "31/12/2026",
        "12/stack",
        "VERO",
        "\u{0}\u{1f}",
        "\u{fffe}",
        "\u{1f3db}",
        "\t",
        "Risposta",
        "nuvolario-questions:1:Risposta",
    ];
    prop_oneof![
        prop::sample::select(hostile.to_vec()).prop_map(str::to_owned),
        ".{0,12}",
        prop::collection::vec(any::<char>(), 0..6).prop_map(String::from_iter),
    ]
}

fn any_question() -> impl Strategy<Value = Question> {
    let options = prop::collection::vec(any_text(), 0..4);
    (any_text(), "[a-z0-9_-]{1,8}", any_text(), any_text(), options, any_text()).prop_map(
        |(application, key, question, help, options, answer)| Question {
            application,
            key,
            question,
            help,
            options,
            answer,
        },
    )
}

/// How a text comes back: XML has no characters for some, and OpenDocument one line end for all.
fn seen(text: &str, format: WorkbookFormat) -> String {
    if format == WorkbookFormat::Xlsx {
        return text.to_owned();
    }
    let unknown =
        |it: char| it < ' ' && !"\t\r\n".contains(it) || matches!(it, '\u{fffe}' | '\u{ffff}');
    text.replace("\r\n", "\n").replace('\r', "\n").replace(unknown, "\u{fffd}")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_questions_come_back_with_their_answers(
        questions in prop::collection::vec(any_question(), 0..6),
        title in any_text(),
        for_whom in any_text(),
    ) {
        let mut asked = book(questions);
        for (at, question) in asked.questions.iter_mut().enumerate() {
            question.key = format!("{}/f{at}", question.key);
        }
        asked.about.title = title;
        asked.for_whom = for_whom;
        for format in FORMATS {
            let bytes = write_questions(&asked, format).unwrap();
            let expected: Vec<Answered> =
                asked.questions.iter().map(|it| answered(&it.key, &seen(&it.answer, format))).collect();
            let returned = read_questions(&bytes).unwrap();
            prop_assert_eq!(returned.told, []);
            prop_assert_eq!(returned.answers, expected);
        }
    }
}
