//! What may stand on the command line, with its help in words of `i18n/cli.ftl`.

use std::{ffi::OsString, path::PathBuf, process::ExitCode};

use clap::{
    Arg, ArgAction, ArgMatches, Command, Error,
    builder::{PossibleValuesParser, ValueParser},
    error::{ContextKind, ContextValue, ErrorKind},
    value_parser,
};
use domain::text::Datum;
use words::{Language, Words};

/// The language asked for, found before the rest is read so that even the help is in it.
pub fn language(raw: &[OsString]) -> Language {
    let text = |it: &OsString| it.to_string_lossy().into_owned();
    let after = raw.iter().position(|it| it == "--lang").and_then(|at| raw.get(at + 1)).map(text);
    let joined = || raw.iter().find_map(|it| text(it).strip_prefix("--lang=").map(str::to_owned));
    after.or_else(joined).and_then(|it| it.parse().ok()).unwrap_or_default()
}

/// The whole command line.
pub fn command(words: &Words) -> Command {
    let word = |key: &str| words.text(key, &[]);
    let command = Command::new("nuvolario-cli")
        .version(env!("CARGO_PKG_VERSION"))
        .about(word("cli-about"))
        .after_help(word("cli-exit-codes"))
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(
            option("lang", word("cli-lang"), PossibleValuesParser::new(["it", "en"]))
                .default_value("it")
                .global(true),
        )
        .subcommands([
            Command::new("new")
                .about(word("cli-new"))
                .arg(file(words))
                .arg(option("body", word("cli-body"), value_parser!(String)))
                .arg(option(
                    "body-type",
                    word("cli-body-type"),
                    PossibleValuesParser::new([
                        "comune",
                        "provincia",
                        "citta_metropolitana",
                        "unione",
                    ]),
                ))
                .arg(option("name", word("cli-name"), value_parser!(String)))
                .arg(
                    option("sample", word("cli-sample"), value_parser!(String))
                        .conflicts_with_all(["body", "body-type", "name"])
                        .required_unless_present_any(["body", "from-datapackage"]),
                )
                .arg(
                    option(
                        "from-datapackage",
                        word("cli-from-datapackage"),
                        value_parser!(PathBuf),
                    )
                    .conflicts_with_all([
                        "body",
                        "body-type",
                        "name",
                        "sample",
                    ]),
                ),
            Command::new("show").about(word("cli-show")).arg(file(words)).arg(json(words)),
            Command::new("funding")
                .about(word("cli-funding"))
                .subcommand_required(true)
                .arg_required_else_help(true)
                .subcommands([
                    Command::new("calls").about(word("cli-funding-calls")).arg(json(words)),
                    quote(words),
                ]),
            Command::new("check").about(word("cli-check")).arg(file(words)).arg(json(words)),
            Command::new("readiness")
                .about(word("cli-readiness"))
                .arg(file(words))
                .arg(option("service", word("cli-readiness-service"), value_parser!(String)))
                .arg(json(words)),
            Command::new("scenarios")
                .about(word("cli-scenarios"))
                .arg(file(words))
                .arg(
                    option("name", word("cli-scenarios-name"), value_parser!(String))
                        .action(ArgAction::Append),
                )
                .arg(
                    Arg::new("all")
                        .long("all")
                        .help(word("cli-scenarios-all"))
                        .action(ArgAction::SetTrue),
                )
                .arg(json(words)),
            Command::new("costs")
                .about(word("cli-costs"))
                .arg(file(words))
                .arg(option(
                    "by",
                    word("cli-costs-by"),
                    PossibleValuesParser::new(crate::commands::costs::CUTS.map(|it| it.0)),
                ))
                .arg(option("year", word("cli-costs-of-year"), value_parser!(i16)))
                .arg(json(words)),
            Command::new("report")
                .about(word("cli-report"))
                .arg(file(words))
                .arg(
                    option(
                        "kind",
                        word("cli-report-kind"),
                        PossibleValuesParser::new(crate::commands::report::KINDS),
                    )
                    .required(true),
                )
                .arg(option("service", word("cli-report-service"), value_parser!(String)))
                .arg(option("out", word("cli-out"), value_parser!(PathBuf)).required(true)),
            Command::new("export")
                .about(word("cli-export"))
                .arg(file(words))
                .arg(
                    option(
                        "format",
                        word("cli-export-format"),
                        PossibleValuesParser::new(crate::commands::export::formats()),
                    )
                    .required(true),
                )
                .arg(option("out", word("cli-out"), value_parser!(PathBuf)).required(true))
                .arg(option(
                    "register",
                    word("cli-export-register"),
                    PossibleValuesParser::new(crate::commands::export::registers()),
                ))
                .arg(
                    Arg::new("open-items")
                        .long("open-items")
                        .help(word("cli-export-open-items"))
                        .conflicts_with("register")
                        .action(ArgAction::SetTrue),
                )
                .arg(
                    Arg::new("costs")
                        .long("costs")
                        .help(word("cli-export-costs"))
                        .conflicts_with_all(["register", "open-items"])
                        .action(ArgAction::SetTrue),
                ),
            Command::new("import")
                .about(word("cli-import"))
                .arg(file(words))
                .arg(
                    Arg::new("table")
                        .value_name("TABLE")
                        .help(word("cli-import-table"))
                        .required(true)
                        .value_parser(value_parser!(PathBuf)),
                )
                .arg(option("sheet", word("cli-import-sheet"), value_parser!(String)))
                .arg(option(
                    "register",
                    word("cli-import-register"),
                    PossibleValuesParser::new(crate::commands::export::registers()),
                ))
                .arg(option("mapping", word("cli-import-mapping"), value_parser!(PathBuf)))
                .arg(
                    Arg::new("dry-run")
                        .long("dry-run")
                        .help(word("cli-import-dry-run"))
                        .action(ArgAction::SetTrue),
                )
                .arg(json(words)),
            Command::new("undo")
                .about(word("cli-undo"))
                .arg(file(words))
                .arg(option("steps", word("cli-steps"), value_parser!(u32)).default_value("1")),
            Command::new("history").about(word("cli-history")).arg(file(words)).arg(json(words)),
            Command::new("backup")
                .about(word("cli-backup"))
                .arg(file(words))
                .arg(option("out", word("cli-out"), value_parser!(PathBuf)).required(true)),
            Command::new("proofs").about(word("cli-proofs")).arg(file(words)).arg(json(words)),
            Command::new("verify").about(word("cli-verify")).arg(file(words)).arg(json(words)),
        ]);
    in_words(command, words, "")
}

fn quote(words: &Words) -> Command {
    let word = |key: &str| words.text(key, &[]);
    let count = || value_parser!(u32);
    Command::new("quote")
        .about(word("cli-funding-quote"))
        .arg(option("call", word("cli-call"), value_parser!(String)).required(true))
        .arg(option("band", word("cli-band"), value_parser!(u8)))
        .arg(option("transfer", word("cli-transfer"), count()).required_unless_present("batch"))
        .arg(option("update", word("cli-update"), count()).required_unless_present("batch"))
        .arg(
            option("batch", word("cli-batch"), value_parser!(PathBuf))
                .conflicts_with_all(["band", "transfer", "update", "json"]),
        )
        .arg(json(words))
}

fn option(name: &'static str, help: String, parser: impl Into<ValueParser>) -> Arg {
    Arg::new(name)
        .long(name)
        .help(help)
        .value_name(name.to_uppercase())
        // A negative count is a count that makes no sense, not an unknown option.
        .allow_negative_numbers(true)
        // The help says them in words.
        .hide_possible_values(true)
        .hide_default_value(true)
        .value_parser(parser.into())
}

fn file(words: &Words) -> Arg {
    Arg::new("file")
        .value_name("FILE")
        .help(words.text("cli-file", &[]))
        .required(true)
        .value_parser(value_parser!(PathBuf))
}

fn json(words: &Words) -> Arg {
    Arg::new("json").long("json").help(words.text("cli-json", &[])).action(ArgAction::SetTrue)
}

/// Puts what clap itself says in the help into words.
fn in_words(command: Command, words: &Words, parents: &str) -> Command {
    let word = |key: &str| words.text(key, &[]);
    let template = format!(
        "{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
        word("cli-heading-usage")
    );
    let has_version = command.get_version().is_some();
    let path = format!("{parents} {}", command.get_name()).trim_start().to_owned();
    let usage = command.clone().bin_name(&path).render_usage().to_string();
    let usage =
        usage.trim_start_matches("Usage: ").replace("[OPTIONS]", &word("cli-usage-options"));
    command
        .override_usage(usage)
        .help_template(template)
        .subcommand_help_heading(word("cli-heading-commands"))
        .subcommand_value_name(word("cli-heading-command"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .mut_args(|it| {
            let heading =
                if it.is_positional() { "cli-heading-arguments" } else { "cli-heading-options" };
            it.help_heading(word(heading))
        })
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .help(word("cli-help"))
                .help_heading(word("cli-heading-options"))
                .action(ArgAction::Help),
        )
        .args(has_version.then(|| {
            Arg::new("version")
                .long("version")
                .help(word("cli-version"))
                .help_heading(word("cli-heading-options"))
                .action(ArgAction::Version)
        }))
        .mut_subcommands(|it| in_words(it, words, &path))
}

/// Says what is wrong with a command line: on standard error, with the exit code of wrong use. Help
/// that was asked for is no error.
pub fn explain(words: &Words, error: &Error) -> ExitCode {
    if !error.use_stderr() {
        print!("{}", error.render());
        return ExitCode::SUCCESS;
    }
    let of = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let arg = || Datum::Text(of(ContextKind::InvalidArg));
    let value = || Datum::Text(of(ContextKind::InvalidValue));
    let said = match error.kind() {
        ErrorKind::UnknownArgument => words.text("cli-wrong-argument", &[("arg", arg())]),
        ErrorKind::InvalidSubcommand => {
            let name = Datum::Text(of(ContextKind::InvalidSubcommand));
            words.text("cli-wrong-command", &[("command", name)])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::NoEquals => {
            let valid = Datum::Text(of(ContextKind::ValidValue));
            match of(ContextKind::ValidValue).as_str() {
                "" => words.text("cli-wrong-value", &[("arg", arg()), ("value", value())]),
                _ => words.text(
                    "cli-wrong-choice",
                    &[("arg", arg()), ("value", value()), ("valid", valid)],
                ),
            }
        }
        ErrorKind::MissingRequiredArgument => words.text("cli-wrong-missing", &[("arg", arg())]),
        ErrorKind::ArgumentConflict => {
            let other = Datum::Text(of(ContextKind::PriorArg));
            words.text("cli-wrong-conflict", &[("arg", arg()), ("other", other)])
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            eprint!("{}", error.render());
            return ExitCode::from(2);
        }
        _ => error.render().to_string(),
    };
    eprintln!("{said}");
    eprintln!("{}", words.text("cli-wrong-help", &[]));
    ExitCode::from(2)
}

/// The path given for FILE.
pub fn path<'a>(matches: &'a ArgMatches, name: &str) -> &'a PathBuf {
    matches.get_one(name).expect("clap asks for it")
}
