//! The grammar of the command line, with its help in the person's language.

use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, value_parser};
use keystone_l10n::{Args, Locale, Words};

/// The language of messages: `--interface`, then the system's.
pub(crate) fn locale(arguments: &[String]) -> Locale {
    let given = arguments.iter().enumerate().find_map(|(position, argument)| match argument.as_str() {
        "--interface" => arguments.get(position + 1).map(String::as_str),
        other => other.strip_prefix("--interface="),
    });
    let system = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    given.and_then(Locale::parse).or_else(|| system.as_deref().and_then(Locale::parse)).unwrap_or_default()
}

/// The documents that can be made.
const DOCUMENTS: [&str; 10] = [
    "action-plan",
    "public-plan",
    "brief",
    "resolution",
    "action-sheets",
    "partner-sheets",
    "progress",
    "diagnosis",
    "summary",
    "letters",
];
const LANGUAGES: [&str; 3] = ["en", "fr", "both"];
const FORMATS: [&str; 4] = ["pdf", "docx", "html", "xlsx"];

/// The grammar.
pub(crate) fn command(words: &Words) -> Command {
    let text = |id: &str| words.text(id, &Args::new());
    let file = || Arg::new("file").value_name("FILE").required(true).help(text("cli-arg-file"));
    let option = |name: &'static str| Arg::new(name).long(name).help(text(&format!("cli-arg-{name}")));
    let language = || option("language").value_parser(["en", "fr"]);
    let document = || option("document").value_parser(DOCUMENTS).default_value("action-plan");
    let edition = || option("edition").value_parser(["shared", "internal"]).default_value("shared");
    let several = |name: &'static str| option(name).value_delimiter(',');
    let json = || option("json").action(ArgAction::SetTrue);
    let year = |name: &'static str| option(name).value_parser(value_parser!(i64));
    let sub = |name: &'static str| Command::new(name).about(text(&format!("cli-{name}")));
    Command::new("keystone")
        .version(env!("CARGO_PKG_VERSION"))
        .about(text("cli-about"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(
            Arg::new("interface")
                .long("interface")
                .global(true)
                .value_parser(["en", "fr"])
                .help(text("cli-interface")),
        )
        .subcommand(
            sub("new")
                .arg(file())
                .arg(option("name").required(true))
                .arg(option("title"))
                .arg(language())
                .arg(
                    option("profile")
                        .value_parser(["ca-qc", "ca-on", "ca", "fr", "general"])
                        .default_value("general"),
                )
                .arg(year("first"))
                .arg(year("last"))
                .arg(year("population")),
        )
        .subcommand(sub("example").arg(file()).arg(language()))
        .subcommand(sub("show").arg(file()).arg(json()))
        .subcommand(
            sub("call")
                .arg(file())
                .arg(Arg::new("command").value_name("COMMAND").required(true).help(text("cli-arg-command")))
                .arg(Arg::new("args").value_name("JSON").help(text("cli-arg-args"))),
        )
        .subcommand(sub("diagnose").arg(file()).arg(json()).arg(language()))
        .subcommand(
            sub("report")
                .arg(file())
                .arg(document())
                .arg(option("language").value_parser(LANGUAGES).required(true))
                .arg(option("format").value_parser(FORMATS).default_value("pdf"))
                .arg(edition())
                .arg(option("out").required(true))
                .arg(option("paper").value_parser(["a4", "letter"])),
        )
        .subcommand(
            sub("pack")
                .arg(file())
                .arg(option("out").required(true))
                .arg(several("documents").value_parser(DOCUMENTS))
                .arg(several("languages").value_parser(LANGUAGES).default_value("en,fr"))
                .arg(several("formats").value_parser(FORMATS).default_value("pdf,docx"))
                .arg(option("paper").value_parser(["a4", "letter"])),
        )
        .subcommand(
            sub("trace")
                .arg(file())
                .arg(
                    Arg::new("document")
                        .value_name("DOCUMENT")
                        .required(true)
                        .value_parser(DOCUMENTS)
                        .help(text("cli-arg-document")),
                )
                .arg(language())
                .arg(edition())
                .arg(json()),
        )
        .subcommand(sub("check").arg(file()).arg(json()))
        .subcommand(sub("backup").arg(file()))
        .subcommand(sub("commands"))
}

/// Help is printed as it is; wrong usage is said in the person's language, with exit status 2.
pub(crate) fn explain(error: &clap::Error, words: &Words) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let _ = error.print();
            ExitCode::SUCCESS
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = error.print();
            ExitCode::from(2)
        }
        _ => {
            let wrong: Vec<String> = [
                ContextKind::InvalidArg,
                ContextKind::InvalidSubcommand,
                ContextKind::InvalidValue,
                ContextKind::ValidValue,
            ]
            .into_iter()
            .filter_map(|kind| match error.get(kind) {
                Some(ContextValue::String(text)) => Some(text.clone()),
                Some(ContextValue::Strings(texts)) => Some(texts.join(", ")),
                _ => None,
            })
            .filter(|text| !text.is_empty())
            .collect();
            eprintln!("{}", words.text("cli-wrong-usage", &Args::new().with("detail", wrong.join("; "))));
            ExitCode::from(2)
        }
    }
}
