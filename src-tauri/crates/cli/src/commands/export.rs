//! `export`: the plan, or a register of it, as a file for other programs.

use app::{
    Answer,
    exports::{self, Extract, Format, Request, Sight},
    plans,
    registers::Cache,
};
use clap::ArgMatches;
use domain::{register::Register, text::Message};
use words::Words;

use crate::{args::path, outcome::Outcome};

/// The formats, as they are asked for.
const FORMATS: [(&str, Format); 10] = [
    ("xlsx", Format::Xlsx),
    ("ods", Format::Ods),
    ("csv", Format::Csv),
    ("csv-iso", Format::CsvIso),
    ("pdf", Format::Pdf),
    ("datapackage", Format::Datapackage),
    ("json", Format::Json),
    ("html", Format::Html),
    ("cpsv-jsonld", Format::CpsvJsonld),
    ("cpsv-turtle", Format::CpsvTurtle),
];

/// The registers, as they are asked for.
const REGISTERS: [(&str, Register); 9] = [
    ("services", Register::Services),
    ("applications", Register::Applications),
    ("suppliers", Register::Suppliers),
    ("contracts", Register::Contracts),
    ("assets", Register::Assets),
    ("people", Register::People),
    ("skills", Register::Skills),
    ("costs", Register::Costs),
    ("invoices", Register::Invoices),
];

/// What may be asked for as a format.
pub fn formats() -> impl Iterator<Item = &'static str> {
    FORMATS.iter().map(|it| it.0)
}

/// What may be asked for as a register.
pub fn registers() -> impl Iterator<Item = &'static str> {
    REGISTERS.iter().map(|it| it.0)
}

/// Writes the file that was asked for.
pub fn run(words: &Words, matches: &ArgMatches) -> Answer<Outcome> {
    let format: &String = matches.get_one("format").expect("clap asks for it");
    let register = matches.get_one::<String>("register");
    let register = register.and_then(|name| REGISTERS.iter().find(|it| it.0 == name));
    let request = Request {
        format: FORMATS.iter().find(|it| it.0 == format).expect("clap knows them").1,
        sight: register.map(|it| Sight::of(it.1)),
        extract: match () {
            () if matches.get_flag("open-items") => Some(Extract::OpenItems),
            () if matches.get_flag("costs") => Some(Extract::Costs),
            () => None,
        },
        language: words.language(),
    };
    let store = plans::open_to_read(path(matches, "file"))?;
    let out = path(matches, "out");
    exports::write(&store, &Cache::default(), out, &request)?;
    let written = Message::new("cli-exported").with("path", out.to_string_lossy().into_owned());
    eprintln!("{}", words.say(&written));
    Ok(Outcome::Done)
}
