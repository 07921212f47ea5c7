//! A checklist as YAML, in the shape that [`super`] shows.
//!
//! Written here and not by the library, whose writer knows neither short lists in one line nor empty
//! lines between items, and loses blanks at the beginning of texts of several lines.

use domain::{
    readiness::checklist::{Checklist, Item, ItemId, Recurrence, Tag},
    text::{Localized, Source},
};

use super::table;

/// The list, ready to be changed by hand and read again.
pub fn write(list: &Checklist) -> String {
    let mut out = Out::default();
    out.line(0, "list:");
    out.text(2, "id", &list.id);
    out.text(2, "version", &list.version);
    out.localized(2, "title", &list.title);
    let items = if list.items.is_empty() { "items: []" } else { "items:" };
    out.line(0, "");
    out.line(0, items);
    for (at, it) in list.items.iter().enumerate() {
        if at > 0 {
            out.line(0, "");
        }
        item(it, &mut out);
    }
    out.text
}

fn item(item: &Item, out: &mut Out) {
    out.dash = true;
    out.text(4, "id", &item.id.0);
    out.line(4, &format!("phase: {}", item.phase));
    out.localized(4, "text", &item.text);
    if item.why != Localized::default() {
        out.localized(4, "why", &item.why);
    }
    if item.evidence != Localized::default() {
        out.localized(4, "evidence", &item.evidence);
    }
    if let Some(verify) = &item.verify {
        out.localized(4, "verify", verify);
    }
    let mut word = |key: &str, word: &str| out.line(4, &format!("{key}: {word}"));
    word("scope", table::word(table::SCOPES, &item.scope));
    word("mandatory", table::word(table::FLAGS, &item.mandatory));
    if item.blocking {
        word("blocking", table::word(table::FLAGS, &item.blocking));
    }
    word("weight", &item.weight.to_string());
    if item.applies_to != [Tag::All] {
        let tags: Vec<_> = item.applies_to.iter().map(|it| table::word(table::TAGS, it)).collect();
        word("when", &format!("[{}]", tags.join(", ")));
    }
    if item.recurrence != Recurrence::Once {
        word("again", table::word(table::RECURRENCES, &item.recurrence));
    }
    for (key, ids) in [("after", &item.after), ("excludes", &item.excludes)] {
        if !ids.is_empty() {
            word(key, &short_list(ids));
        }
    }
    if !item.sources.is_empty() {
        out.line(4, "sources:");
        item.sources.iter().for_each(|it| source(it, out));
    }
}

fn source(source: &Source, out: &mut Out) {
    out.dash = true;
    out.localized(8, "title", &source.title);
    if !source.reference.is_empty() {
        out.text(8, "reference", &source.reference);
    }
    let certainty = table::word(table::CERTAINTIES, &source.certainty);
    out.line(8, &format!("certainty: {certainty}"));
}

fn short_list(ids: &[ItemId]) -> String {
    let ids: Vec<_> = ids.iter().map(|it| scalar(&it.0, true)).collect();
    format!("[{}]", ids.join(", "))
}

#[derive(Default)]
struct Out {
    text: String,
    /// The next line is the first of something in a list.
    dash: bool,
}

impl Out {
    fn line(&mut self, indent: usize, line: &str) {
        if line.is_empty() {
            self.text.push('\n');
            return;
        }
        let dash = if std::mem::take(&mut self.dash) { "- " } else { "" };
        self.text.extend(std::iter::repeat_n(' ', indent.saturating_sub(dash.len())));
        self.text += dash;
        self.text += line;
        self.text.push('\n');
    }

    fn text(&mut self, indent: usize, key: &str, text: &str) {
        if is_block(text) {
            self.line(indent, &format!("{key}: |-"));
            text.split('\n').for_each(|it| self.line(indent + 2, it));
        } else {
            self.line(indent, &format!("{key}: {}", scalar(text, false)));
        }
    }

    fn localized(&mut self, indent: usize, key: &str, text: &Localized) {
        if text.it == text.en {
            self.text(indent, key, &text.it);
        } else {
            self.line(indent, &format!("{key}:"));
            self.text(indent + 2, "it", &text.it);
            self.text(indent + 2, "en", &text.en);
        }
    }
}

/// Whether it can stand as lines below its key: several, each of which begins and ends with a
/// letter that can be seen.
fn is_block(text: &str) -> bool {
    let is_plain = |line: &str| {
        !line.chars().any(must_be_escaped)
            && !line.starts_with(char::is_whitespace)
            && !line.ends_with(char::is_whitespace)
    };
    let ends_well = !text.starts_with('\n') && !text.ends_with('\n');
    text.contains('\n') && ends_well && text.split('\n').all(is_plain)
}

/// Words that mean something else than themselves to one YAML reader or another.
const TAKEN: [&str; 9] = ["yes", "no", "true", "false", "on", "off", "y", "n", "null"];

/// The text as it is where that is clear beyond doubt, else in quotes.
fn scalar(text: &str, in_list: bool) -> String {
    let begins_well = text.starts_with(char::is_alphabetic);
    let ends_well = text.ends_with(|it: char| it.is_alphanumeric() || ".)!?%€".contains(it));
    let is_usual = |it: char| {
        it.is_alphanumeric() || "-_./:".contains(it) || !in_list && " ,;'’()%€«»?!+".contains(it)
    };
    let is_clear = text.chars().all(is_usual) && !text.contains(": ") && !text.contains("  ");
    if begins_well && ends_well && is_clear && !TAKEN.contains(&text.to_lowercase().as_str()) {
        return text.to_owned();
    }
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => quoted += "\\\"",
            '\\' => quoted += "\\\\",
            '\n' => quoted += "\\n",
            '\t' => quoted += "\\t",
            letter if must_be_escaped(letter) => {
                quoted += &format!("\\U{:08X}", u32::from(letter));
            }
            letter => quoted.push(letter),
        }
    }
    quoted + "\""
}

/// What does not show, breaks a line, or is no character at all.
fn must_be_escaped(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}')
        || u32::from(letter) & 0xfffe == 0xfffe
}
