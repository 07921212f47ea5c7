//! The sheets of a book as they can be imported: tables as they are, and the forms of the cloud
//! enablement kit laid out as tables.

use std::collections::HashMap;

use domain::{matching::records::is_filler, names::normal, register::Register, text::Localized};
use exchange::sheet::{Book, Cell, Sheet};
use reference::{
    Pack,
    imports::{Form, FormId, Layout},
    method::SheetPlace,
};
use words::Words;

use super::cells::shown;

/// A sheet to be imported.
#[derive(Debug)]
pub(super) struct Tab {
    pub sheet: Sheet,
    /// The form it was recognised as.
    pub form: Option<&'static Form>,
    /// It was laid out anew: its rows are not those of the file.
    pub made: bool,
}

/// With fewer fields of the form than this, a sheet is no assessment sheet.
const FIELDS_OF_FORM: usize = 10;

/// As far down as the headings of a form are looked for.
const SEARCHED: usize = 20;

/// The sheets of a book.
pub(super) fn of(book: Book, words: Words) -> Vec<Tab> {
    let forms: Vec<Option<&'static Form>> = book.sheets.iter().map(form_of).collect();
    let is_assessment = forms.iter().flatten().any(|it| it.id == FormId::Assessment);
    let licences: Vec<String> = book
        .sheets
        .iter()
        .zip(&forms)
        .filter(|(_, form)| is_assessment && has(form, FormId::AssessmentLicences))
        .flat_map(|(sheet, _)| licences(sheet, words))
        .collect();
    let mut tabs = Vec::new();
    for (sheet, form) in book.sheets.into_iter().zip(forms) {
        let tab = |sheet, form, made| Tab { sheet, form, made };
        tabs.push(match form {
            Some(it) if it.layout == Layout::Form => tab(assessment(&sheet, &licences), form, true),
            // Its rows are in the sheet of the application.
            Some(it) if it.layout == Layout::Licences && is_assessment => continue,
            Some(it) if it.layout == Layout::People && is_assessment => {
                tab(people(&sheet), form, true)
            }
            Some(it) if it.layout == Layout::Table => tab(table(sheet, it), form, false),
            _ => tab(sheet, None, false),
        });
    }
    tabs
}

/// Whether a text is a questionnaire of Konveyor, which is YAML.
pub(super) fn is_questionnaire(book: &Book) -> bool {
    let [sheet] = book.sheets.as_slice() else { return false };
    let begins = |word: &str| {
        sheet.rows.iter().take(200).any(|row| match row.as_slice() {
            [Cell::Text(text), ..] => text.trim_start_matches("- ").trim_start().starts_with(word),
            _ => false,
        })
    };
    begins("sections:") && begins("questions:")
}

fn has(form: &Option<&Form>, id: FormId) -> bool {
    form.is_some_and(|it| it.id == id)
}

/// The form a sheet is, if its headings are all there.
fn form_of(sheet: &Sheet) -> Option<&'static Form> {
    let forms = Pack::shared().forms();
    if labels_of_assessment(sheet) >= FIELDS_OF_FORM {
        return forms.iter().find(|it| it.layout == Layout::Form);
    }
    let tables = forms.iter().filter(|it| !it.columns.is_empty());
    tables
        .max_by_key(|it| (header_of(sheet, it).is_some(), it.columns.len()))
        .filter(|it| header_of(sheet, it).is_some())
}

/// The row in which all headings of the form stand.
pub(super) fn header_of(sheet: &Sheet, form: &Form) -> Option<usize> {
    sheet.rows.iter().take(SEARCHED).position(|row| {
        let headings: Vec<String> = row.iter().map(plain).collect();
        form.columns.iter().all(|(heading, _)| headings.contains(heading))
    })
}

fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => normal(text),
        _ => String::new(),
    }
}

fn labels_of_assessment(sheet: &Sheet) -> usize {
    let labels: Vec<String> =
        Pack::shared().assessment_sheet().iter().map(|it| normal(&it.kit_label)).collect();
    let rows = sheet.rows.iter().take(200);
    rows.filter(|row| row.iter().take(4).any(|it| labels.contains(&plain(it)))).count()
}

/// The assessment sheet as a table of one row; without an answer there is no row.
fn assessment(sheet: &Sheet, licences: &[String]) -> Sheet {
    let fields = Pack::shared().assessment_sheet();
    let mut answers: HashMap<&str, Cell> = HashMap::new();
    for row in &sheet.rows {
        let found = row.iter().enumerate().find_map(|(at, cell)| {
            let label = plain(cell);
            let field = fields.iter().find(|it| normal(&it.kit_label) == label)?;
            Some((at, field))
        });
        let Some((at, field)) = found else { continue };
        let Some(answer) = row.get(at + 1) else { continue };
        if let Cell::Text(text) = answer
            && (is_filler(text) || field.kit_filler.as_deref() == Some(text.trim()))
        {
            continue;
        }
        if !answer.is_empty() {
            answers.entry(&field.id).or_insert_with(|| answer.clone());
        }
    }
    let (mut headings, mut values) = (Vec::new(), Vec::new());
    for field in fields {
        let mut answer = answers.remove(field.id.as_str());
        if field.goes_to == SheetPlace::People {
            continue;
        }
        if field.goes_to == SheetPlace::Licences && !licences.is_empty() {
            let mut lines = licences.to_vec();
            if let Some(Cell::Text(text)) = answer {
                lines.insert(0, text);
            }
            answer = Some(Cell::Text(lines.join("\n")));
        }
        if let Some(answer) = answer {
            headings.push(Cell::Text(field.label.it.clone()));
            values.push(answer);
        }
    }
    // Only the name is answered by everybody; with nothing else there is nothing to bring in.
    if headings.is_empty() {
        headings = fields.iter().take(2).map(|it| Cell::Text(it.label.it.clone())).collect();
        values.clear();
    }
    made(sheet, headings, [values])
}

/// The people beside an assessment sheet, given name and family name together.
fn people(sheet: &Sheet) -> Sheet {
    let header = ["nome", "cognome", "ruolo", "modalita"];
    let rows = below(sheet, &header).map(|row| {
        let [first, last, role, how] = row;
        let name = [first, last].iter().filter(|it| !it.is_empty()).cloned().collect::<Vec<_>>();
        vec![Cell::Text(name.join(" ")), text(role), text(how)]
    });
    let fields = domain::register::fields::of(Register::People, &<_>::default(), &[]);
    let words = Words::new(words::Language::It);
    let heading = |key: &str| {
        let field = fields.iter().find(|it| it.key == key);
        Cell::Text(field.map_or_else(String::new, |it| words.datum(&it.heading)))
    };
    made(sheet, vec![heading("name"), heading("role"), heading("notes")], rows)
}

/// The licences beside an assessment sheet, a line each.
fn licences(sheet: &Sheet, words: Words) -> Vec<String> {
    let Some((header, columns)) = columns_of(sheet, &["nome", "importo annuo", "scadenza"]) else {
        return Vec::new();
    };
    let line = |row: &Vec<Cell>| {
        let cells = columns.iter().map(|at| shown(row.get(*at).unwrap_or(&Cell::Empty), words));
        let cells: Vec<String> = cells.filter(|it| !it.is_empty() && !is_filler(it)).collect();
        cells.join(" · ")
    };
    sheet.rows[header + 1..].iter().map(line).filter(|it| !it.is_empty()).collect()
}

/// The rows below the headings, as texts; those without any are left out.
fn below<'a, const N: usize>(
    sheet: &'a Sheet,
    header: &[&str; N],
) -> impl Iterator<Item = [String; N]> + 'a {
    let found = columns_of(sheet, header);
    let (start, columns) = found.map_or((sheet.rows.len(), Vec::new()), |(at, it)| (at + 1, it));
    let words = Words::new(words::Language::It);
    sheet.rows[start..].iter().filter_map(move |row| {
        let cell = |at: usize| {
            let text = columns.get(at).and_then(|it| row.get(*it)).map(|it| shown(it, words));
            text.filter(|it| !is_filler(it)).unwrap_or_default()
        };
        let cells: [String; N] = std::array::from_fn(cell);
        cells.iter().any(|it| !it.is_empty()).then_some(cells)
    })
}

fn columns_of(sheet: &Sheet, header: &[&str]) -> Option<(usize, Vec<usize>)> {
    sheet.rows.iter().take(SEARCHED).enumerate().find_map(|(at, row)| {
        let headings: Vec<String> = row.iter().map(plain).collect();
        let columns = header.iter().map(|it| headings.iter().position(|heading| heading == it));
        Some((at, columns.collect::<Option<Vec<_>>>()?))
    })
}

/// A table that is recognised, without what stands where answers go.
fn table(mut sheet: Sheet, form: &Form) -> Sheet {
    let header = header_of(&sheet, form).unwrap_or_default();
    if form.id == FormId::KonveyorInventory {
        // Only the applications; the other records are what each depends on.
        let applications =
            |row: &Vec<Cell>| matches!(row.first(), Some(Cell::Text(it)) if it.trim() == "1");
        let mut at = 0;
        sheet.rows.retain(|row| {
            at += 1;
            at <= header + 1 || applications(row)
        });
    }
    for row in sheet.rows.iter_mut().skip(header + 1) {
        for cell in row {
            if matches!(cell, Cell::Text(text) if is_filler(text)) {
                *cell = Cell::Empty;
            }
        }
    }
    sheet
}

fn text(it: String) -> Cell {
    if it.is_empty() { Cell::Empty } else { Cell::Text(it) }
}

fn made(sheet: &Sheet, headings: Vec<Cell>, rows: impl IntoIterator<Item = Vec<Cell>>) -> Sheet {
    let mut all = vec![headings];
    all.extend(rows.into_iter().filter(|it| !it.is_empty()));
    Sheet { name: sheet.name.clone(), hidden: sheet.hidden, rows: all, merged: Vec::new() }
}

impl Tab {
    /// What the form is, for a reader.
    pub(super) fn title(&self) -> Option<Localized> {
        self.form.map(|it| it.title.clone())
    }
}
