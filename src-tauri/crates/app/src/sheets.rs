//! The assessment sheet of an application, and the questions in it that somebody else answers in a
//! workbook.

use std::{fs, path::Path};

use domain::{
    register::{
        Register,
        applications::{Application, ApplicationId},
    },
    text::{Localized, Message},
};
use exchange::{
    questions::{Labels, Question, QuestionBook, WorkbookFormat, read_questions, write_questions},
    write::About,
};
use reference::{
    Pack,
    method::{SheetField, SheetPlace},
};
use serde::{Deserialize, Serialize};
use store::Store;
use words::{Language, Words};

use crate::{
    Answer, Failure, exports, files,
    registers::{self, Cache, CellEdit, Edited, Input},
};

/// The largest workbook that is read back, in bytes.
const LARGEST: u64 = 20_000_000;

/// A field of the sheet, as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SheetFieldView {
    /// Its id.
    pub id: String,
    /// The field of the register it is kept in.
    pub field: String,
    /// The part of the sheet it is in.
    pub section: String,
    /// Our name for it.
    pub label: Localized,
    /// What to write there.
    pub help: Option<Localized>,
    /// What may be chosen; empty: free text.
    pub options: Vec<String>,
    /// The strategies it speaks for or against.
    pub strategies: Vec<domain::migration::Strategy>,
}

/// Which questions go to somebody.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct QuestionsRequest {
    /// About which applications.
    pub applications: Vec<ApplicationId>,
    /// Which fields of the sheet, by their ids.
    pub fields: Vec<String>,
    /// For whom.
    pub for_whom: String,
    /// As an OpenDocument sheet; otherwise for Excel.
    pub ods: bool,
    /// In which language.
    pub language: Language,
}

/// What came back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReturnedSheet {
    /// The answers that differ from what is known.
    pub differences: Vec<SheetDifference>,
    /// How many say what is known already.
    pub same: usize,
    /// How many questions still have no answer.
    pub unanswered: usize,
    /// What was not taken, and why.
    pub told: Vec<Message>,
}

/// An answer that differs from what is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SheetDifference {
    /// The application.
    pub application: ApplicationId,
    /// Its name.
    pub name: String,
    /// The field of the sheet.
    pub field: String,
    /// What the field is called.
    pub label: Localized,
    /// What is known; empty: nothing.
    pub was: String,
    /// What came back; empty: nothing.
    pub now: String,
}

/// An answer that a person takes over.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AcceptedAnswer {
    /// The application.
    pub application: ApplicationId,
    /// The field of the sheet.
    pub field: String,
    /// What is to stand there.
    pub text: String,
}

/// The fields of the sheet that are kept with an application, in their order.
fn kept() -> impl Iterator<Item = &'static SheetField> {
    Pack::shared().assessment_sheet().iter().filter(|it| it.goes_to == SheetPlace::Sheet)
}

/// The fields of the sheet.
pub fn form() -> Vec<SheetFieldView> {
    kept()
        .map(|it| SheetFieldView {
            id: it.id.clone(),
            field: format!("sheet.{}", it.id),
            section: it.section.clone(),
            label: it.label.clone(),
            help: it.help.clone(),
            options: it.options.clone(),
            strategies: it.strategies.clone(),
        })
        .collect()
}

fn answer<'a>(application: &'a Application, field: &str) -> &'a str {
    application.details.sheet.get(field).map_or("", String::as_str)
}

/// Writes the questions into a workbook for whoever knows the answers.
pub fn ask(store: &Store, cache: &Cache, request: &QuestionsRequest, path: &Path) -> Answer<()> {
    let snapshot = cache.of(store)?;
    let words = Words::new(request.language);
    let text = |key: &str| words.text(key, &[]);
    let mut questions = Vec::new();
    for id in &request.applications {
        let list = &snapshot.plan.registers.applications;
        let at = list.binary_search_by_key(id, |it| it.id);
        let application = at.map(|at| &list[at]).map_err(|_| store::Error::NotFound)?;
        for field in kept().filter(|it| request.fields.contains(&it.id)) {
            let said = |it: &Localized| words.localized(it).to_owned();
            questions.push(Question {
                application: application.details.name.clone(),
                key: format!("{}/{}", id.0, field.id),
                question: said(&field.label),
                help: field.help.as_ref().map(said).unwrap_or_default(),
                options: field.options.clone(),
                answer: answer(application, &field.id).to_owned(),
            });
        }
    }
    if questions.is_empty() {
        return Err(Failure::input(Message::new("sheets-nothing-asked")));
    }
    let book = QuestionBook {
        about: About { title: text("sheets-book-title"), ..exports::about(&snapshot, words) },
        for_whom: request.for_whom.trim().to_owned(),
        labels: Labels {
            sheet: text("sheets-book-sheet"),
            choices: text("sheets-book-choices"),
            guide: ["sheets-book-guide-fill", "sheets-book-guide-leave", "sheets-book-guide-back"]
                .map(text)
                .into(),
            application: text("sheets-book-application"),
            question: text("sheets-book-question"),
            help: text("sheets-book-help"),
            answer: text("sheets-book-answer"),
        },
        questions,
    };
    let format = if request.ods { WorkbookFormat::Ods } else { WorkbookFormat::Xlsx };
    let content = write_questions(&book, format).map_err(|it| Failure::input(it.message()))?;
    files::replace(path, &content)
}

/// Reads a workbook that came back, and holds it against what is known. Nothing is kept.
pub fn look(store: &Store, cache: &Cache, path: &Path) -> Answer<ReturnedSheet> {
    let size = fs::metadata(path).map_err(|error| files::failure(path, &error))?.len();
    if size > LARGEST {
        return Err(Failure::input(Message::new("sheets-too-large")));
    }
    let content = fs::read(path).map_err(|error| files::failure(path, &error))?;
    let back = read_questions(&content).map_err(|error| Failure::input(error.message()))?;
    let snapshot = cache.of(store)?;
    let applications = &snapshot.plan.registers.applications;
    let mut returned = ReturnedSheet { told: back.told, ..ReturnedSheet::default() };
    for it in back.answers {
        let id = it.application_key.parse().ok().map(ApplicationId);
        let at = id.and_then(|id| applications.binary_search_by_key(&id, |it| it.id).ok());
        let field = kept().find(|field| field.id == it.field);
        let (Some(at), Some(field)) = (at, field) else {
            let key = format!("{}/{}", it.application_key, it.field);
            returned.told.push(Message::new("sheets-not-in-plan").with("key", key));
            continue;
        };
        let application = &applications[at];
        let (was, now) = (answer(application, &field.id), it.answer.trim());
        if was.trim() == now {
            let counted =
                if now.is_empty() { &mut returned.unanswered } else { &mut returned.same };
            *counted += 1;
            continue;
        }
        returned.differences.push(SheetDifference {
            application: application.id,
            name: application.details.name.clone(),
            field: field.id.clone(),
            label: field.label.clone(),
            was: was.to_owned(),
            now: now.to_owned(),
        });
    }
    Ok(returned)
}

/// Takes answers over, as one step.
pub fn accept(
    store: &Store,
    cache: &Cache,
    answers: &[AcceptedAnswer],
    language: Language,
) -> Answer<Edited> {
    let edits: Vec<CellEdit> = answers
        .iter()
        .map(|it| CellEdit {
            id: it.application.0,
            field: format!("sheet.{}", it.field),
            input: Input::Text(it.text.clone()),
        })
        .collect();
    registers::set_cells(store, cache, Register::Applications, &edits, language)
}
