//! Questions for a colleague or a supplier as a workbook that is filled in and comes back.
//!
//! All questions are on one sheet, a row each, with the application beside them: a second sheet is
//! easily overlooked. The answers' cells are open and wide, the others are protected (without a
//! password); where there is a choice, there is a list to choose from, kept on a hidden sheet, since
//! a list inside a cell has no room and no commas. The last column, narrow and grey, names each
//! question by its key; its heading carries [`MARK`] and the heading of the answers, so that both
//! columns are found again however the sheet was sorted, cut down or saved.

mod ods;
mod read;
mod xlsx;

use std::collections::HashSet;

use domain::text::Message;

pub use self::read::{Answered, Returned, read_questions};
use crate::{
    read::ReadError,
    write::{About, WriteError},
};

/// What the heading above the keys begins with; the heading of the answers follows.
const MARK: &str = "nuvolario-questions:1:";

/// Questions to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionBook {
    /// What the file says of itself; its title stands on top of the sheet.
    pub about: About,
    /// Who is asked; stands below the title.
    pub for_whom: String,
    /// The words on the sheet.
    pub labels: Labels,
    /// The questions, those of an application one after the other.
    pub questions: Vec<Question>,
}

/// The words on the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labels {
    /// The name of the sheet.
    pub sheet: String,
    /// The name of the hidden sheet with what can be chosen.
    pub choices: String,
    /// How to fill it in, a line each.
    pub guide: Vec<String>,
    /// Above the applications.
    pub application: String,
    /// Above the questions.
    pub question: String,
    /// Above the help.
    pub help: String,
    /// Above the answers. No other heading may be the same.
    pub answer: String,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The name of the application, for the reader.
    pub application: String,
    /// What names the question for good: key of the application, `/`, field. Both are letters of
    /// ASCII, digits, `-` and `_`.
    pub key: String,
    /// The question.
    pub question: String,
    /// What helps to answer it.
    pub help: String,
    /// What can be chosen; nothing where any text will do.
    pub options: Vec<String>,
    /// The answer as it is known now.
    pub answer: String,
}

/// The kind of workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorkbookFormat {
    /// Excel.
    Xlsx,
    /// OpenDocument.
    Ods,
}

/// Why a workbook is not taken at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum QuestionsError {
    /// It cannot be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// The column with the keys is not there: it is another workbook, or the column was deleted.
    #[error("no keys")]
    NoKeys,
    /// The heading of the answers is not there any more, or stands twice.
    #[error("no column {heading}")]
    NoAnswers {
        /// The heading.
        heading: String,
    },
}

impl QuestionsError {
    /// What to tell the person.
    pub fn message(&self) -> Message {
        match self {
            Self::Read(error) => error.message(),
            Self::NoKeys => Message::new("questions-no-keys"),
            Self::NoAnswers { heading } => {
                Message::new("questions-no-answers").with("heading", heading.clone())
            }
        }
    }
}

/// The workbook, or nothing if something does not fit into it.
pub fn write_questions(book: &QuestionBook, format: WorkbookFormat) -> Result<Vec<u8>, WriteError> {
    let mut seen = HashSet::new();
    for question in &book.questions {
        // What could not be matched when it comes back must not go out.
        if split(&question.key).is_none() || !seen.insert(&question.key) {
            return Err(WriteError::Other(question.key.clone()));
        }
    }
    match format {
        WorkbookFormat::Xlsx => xlsx::write(book),
        WorkbookFormat::Ods => ods::write(book),
    }
}

/// The application and the field of a key.
fn split(key: &str) -> Option<(&str, &str)> {
    let is_name = |it: &str| {
        let is_usual = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
        !it.is_empty() && it.chars().all(is_usual)
    };
    key.split_once('/').filter(|(application, field)| is_name(application) && is_name(field))
}

/// The columns, in letters: application, question, help, answer, key.
const WIDTHS: [u16; 5] = [22, 42, 38, 50, 6];

/// What stands above the columns.
fn headings(labels: &Labels) -> [String; 5] {
    let key = format!("{MARK}{}", labels.answer);
    let Labels { application, question, help, answer, .. } = labels.clone();
    [application, question, help, answer, key]
}

/// What stands above the headings: title, who is asked, how to fill it in.
fn top(book: &QuestionBook) -> Vec<&str> {
    let first = [book.about.title.as_str(), &book.for_whom];
    first.into_iter().chain(book.labels.guide.iter().map(String::as_str)).collect()
}

/// The lists to choose from, each once, and which of them each question has.
fn choices(book: &QuestionBook) -> (Vec<&[String]>, Vec<Option<usize>>) {
    let mut lists: Vec<&[String]> = Vec::new();
    let mut place = |options| {
        lists.iter().position(|it| *it == options).unwrap_or_else(|| {
            lists.push(options);
            lists.len() - 1
        })
    };
    let options = book.questions.iter().map(|it| it.options.as_slice());
    let chosen = options.map(|it| (!it.is_empty()).then(|| place(it))).collect();
    (lists, chosen)
}

/// Whether the question is the first of its application.
fn is_first(questions: &[Question], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|it| questions.get(it));
    before.is_none_or(|it| it.application != questions[at].application)
}
