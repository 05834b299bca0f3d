//! `keystone`: the commands of the window on the command line.
//!
//! It only reads arguments, calls `dispatch`, and prints. Exit status: 0 done, 1 refused, 2 wrong usage.

mod usage;

use std::io::Write as _;
use std::process::ExitCode;

use clap::ArgMatches;
use keystone_app::{Environment, Failure, Session, command_list, dispatch};
use keystone_l10n::{Args, Locale, Words, words};
use serde_json::{Value, json};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    let words = words(usage::locale(&arguments));
    let matches = match usage::command(words).try_get_matches_from(&arguments) {
        Ok(matches) => matches,
        Err(error) => return usage::explain(&error, words),
    };
    match run(&matches, words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{}", sentence(&failure, words));
            if matches!(failure.id.as_str(), "error-internal" | "error-document" | "error-database") {
                // A defect, or the machine: what it said helps whoever mends it.
                eprintln!("{}", failure.detail);
            }
            ExitCode::from(if failure.id == "error-bad-arguments" || failure.id == "error-unknown-command" {
                2
            } else {
                1
            })
        }
    }
}

/// The sentence of a failure; ISO days among its facts are written as people write them.
fn sentence(failure: &Failure, words: &Words) -> String {
    let mut facts = failure.args.clone();
    for value in facts.values_mut() {
        if let Some(day) = value.as_str().and_then(|text| text.parse::<jiff::civil::Date>().ok()) {
            *value = Value::String(words.long_date(day));
        }
    }
    words.text(&failure.id, &Args::from(&facts))
}

fn run(matches: &ArgMatches, words: &Words) -> Result<(), Failure> {
    let mut session = Session::new(Environment::system()?);
    let Some((name, args)) = matches.subcommand() else { return Ok(()) };
    let text = |id: &str| args.get_one::<String>(id).cloned().unwrap_or_default();
    let json = args.try_get_one::<bool>("json").ok().flatten().copied().unwrap_or(false);
    let language = args
        .try_get_one::<String>("language")
        .ok()
        .flatten()
        .cloned()
        .unwrap_or_else(|| words.locale().language().to_owned());
    match name {
        "new" => {
            let title = text("title");
            let year = |id: &str| args.get_one::<i64>(id).copied();
            let first = year("first").unwrap_or_else(this_year);
            let args = json!({
                "path": text("file"),
                "municipality": text("name"),
                "title": if title.is_empty() { words_of(&language).text("cli-new-title", &Args::new()) } else { title },
                "language": language,
                "profile": text("profile"),
                "firstYear": first,
                "lastYear": year("last").unwrap_or(first + 3),
                "population": year("population"),
                "councilDate": "",
            });
            let opened = dispatch(&mut session, "create_plan", args)?;
            made(&opened, words)
        }
        "example" => {
            let opened = dispatch(
                &mut session,
                "create_example",
                json!({ "path": text("file"), "language": language }),
            )?;
            made(&opened, words)
        }
        "commands" => {
            for (name, arguments) in command_list() {
                print(&format!("{name} {arguments}"));
            }
            Ok(())
        }
        _ => {
            dispatch(&mut session, "open_plan", json!({ "path": text("file") }))?;
            with_plan(&mut session, name, args, &language, json, words)
        }
    }
}

fn with_plan(
    session: &mut Session,
    name: &str,
    args: &ArgMatches,
    language: &str,
    json: bool,
    words: &Words,
) -> Result<(), Failure> {
    let text = |id: &str| args.get_one::<String>(id).cloned().unwrap_or_default();
    match name {
        "call" => {
            let given = text("args");
            let arguments = if given.is_empty() {
                json!({})
            } else {
                serde_json::from_str(&given).map_err(|error| {
                    Failure::new("error-bad-arguments")
                        .with("command", text("command"))
                        .with("detail", error.to_string())
                })?
            };
            let answer = dispatch(session, &text("command"), arguments)?;
            print_json(&answer)
        }
        "show" => {
            let mut overview = dispatch(session, "overview", json!({}))?;
            let status = dispatch(session, "status", json!({}))?;
            if json {
                if let Some(fields) = overview.as_object_mut() {
                    fields.insert("plan".to_owned(), field(&status, "plan").clone());
                }
                return print_json(&overview);
            }
            show(&overview, &status, words);
            Ok(())
        }
        "diagnose" => {
            let diagnosis = dispatch(session, "diagnosis", json!({ "language": language }))?;
            if json {
                return print_json(&diagnosis);
            }
            diagnose(&diagnosis, words);
            Ok(())
        }
        "report" => {
            let paper = args.get_one::<String>("paper").cloned();
            let path = text("out");
            let written = dispatch(
                session,
                "report",
                json!({
                    "document": text("document"),
                    "language": language,
                    "format": text("format"),
                    "path": path,
                    "paper": paper,
                    "edition": text("edition"),
                }),
            )?;
            print_made(&written, words);
            Ok(())
        }
        "pack" => pack(session, args, words),
        "trace" => {
            let asked =
                json!({ "document": text("document"), "language": language, "edition": text("edition") });
            let trace = dispatch(session, "trace", asked)?;
            if json {
                return print_json(&trace);
            }
            for figure in field(&trace, "figures").as_array().into_iter().flatten() {
                let part = |name: &str| field(figure, name).as_str().unwrap_or_default().to_owned();
                let from = field(figure, "from").as_array().into_iter().flatten();
                let from: Vec<&str> = from.filter_map(Value::as_str).collect();
                print(&format!("{}\t{}\t{}", part("text"), from.join(" "), part("place")));
            }
            Ok(())
        }
        "check" => {
            let report = dispatch(session, "check_plan", json!({}))?;
            if json {
                return print_json(&report);
            }
            if field(&report, "sound").as_bool() == Some(true) {
                print(&words.text("cli-sound", &Args::new()));
                return Ok(());
            }
            print(&words.text("cli-not-sound", &Args::new()));
            for finding in field(&report, "findings").as_array().into_iter().flatten() {
                print(finding.as_str().unwrap_or_default());
            }
            Err(Failure::new("error-damaged"))
        }
        "backup" => {
            let backup = dispatch(session, "back_up", json!({}))?;
            made(&backup, words)
        }
        other => Err(Failure::new("error-unknown-command").with("command", other)),
    }
}

/// Makes several documents into one folder, one after the other.
fn pack(session: &mut Session, args: &ArgMatches, words: &Words) -> Result<(), Failure> {
    let several = |id: &str| -> Vec<String> {
        args.get_many::<String>(id).map(|values| values.cloned().collect()).unwrap_or_default()
    };
    let mut documents = several("documents");
    if documents.is_empty() {
        let list = dispatch(session, "document_list", json!({}))?;
        let all = field(&list, "documents").as_array().into_iter().flatten();
        documents = all.filter_map(|one| field(one, "document").as_str().map(str::to_owned)).collect();
    }
    let asked =
        json!({ "documents": documents, "languages": several("languages"), "formats": several("formats") });
    let folder = std::path::PathBuf::from(args.get_one::<String>("out").cloned().unwrap_or_default());
    let files = dispatch(session, "pack_files", asked)?;
    for file in field(&files, "files").as_array().into_iter().flatten() {
        let path = folder.join(field(file, "name").as_str().unwrap_or_default());
        let written = dispatch(
            session,
            "report",
            json!({
                "document": field(file, "document"),
                "language": field(file, "language"),
                "format": field(file, "format"),
                "path": path.display().to_string(),
                "paper": args.get_one::<String>("paper"),
            }),
        )?;
        print_made(&written, words);
    }
    Ok(())
}

fn print_made(written: &Value, words: &Words) {
    let path = field(written, "path").as_str().unwrap_or_default().to_owned();
    match field(written, "pages").as_f64() {
        Some(pages) => {
            print(&words.text("cli-report-made", &Args::new().with("path", path).with("pages", pages)));
        }
        None => print(&words.text("cli-made", &Args::new().with("path", path))),
    }
}

fn words_of(language: &str) -> &'static Words {
    words(Locale::parse(language).unwrap_or_default())
}

#[expect(clippy::disallowed_methods, reason = "a new plan starts this year unless another is named")]
fn this_year() -> i64 {
    i64::from(jiff::Zoned::now().year())
}

fn made(answer: &Value, words: &Words) -> Result<(), Failure> {
    let path = field(answer, "path").as_str().unwrap_or_default().to_owned();
    print(&words.text("cli-made", &Args::new().with("path", path)));
    Ok(())
}

fn show(overview: &Value, status: &Value, words: &Words) {
    let plan = field(status, "plan");
    let title =
        ["en", "fr"].map(|language| field(field(plan, "title"), language).as_str().unwrap_or_default());
    let [english, french] = title;
    let title = match words.locale().language() {
        "fr" if !french.is_empty() => french,
        _ if !english.is_empty() => english,
        _ => french,
    };
    print(field(plan, "municipality").as_str().unwrap_or_default());
    print(title);
    let percent = |value: &Value| words.percent(value.as_f64().unwrap_or_default(), 0);
    print(&words.text("cli-ready", &Args::new().with("percent", percent(field(overview, "percent")))));
    for stage in field(overview, "stages").as_array().into_iter().flatten() {
        let name = words
            .text(&format!("stage-{}", field(stage, "stage").as_str().unwrap_or_default()), &Args::new());
        let facts = Args::new().with("stage", name).with("percent", percent(field(stage, "percent")));
        print(&words.text("cli-stage", &facts));
    }
    let count = field(overview, "toFindOut").as_array().map_or(0, Vec::len);
    print(&words.text("cli-find-out", &Args::new().with("count", count)));
}

fn diagnose(diagnosis: &Value, words: &Words) {
    let language = words.locale().language();
    let figure =
        |value: &Value| value.as_f64().map_or_else(|| "–".to_owned(), |value| words.number(value, 1));
    for row in field(diagnosis, "rows").as_array().into_iter().flatten() {
        let rank = field(row, "rank").as_u64().map_or_else(|| "–".to_owned(), |rank| rank.to_string());
        let rank = if field(row, "tied").as_bool() == Some(true) { format!("{rank} =") } else { rank };
        let facts = Args::new()
            .with("rank", rank)
            .with("name", field(field(row, "name"), language).as_str().unwrap_or_default().to_owned())
            .with("need", figure(field(row, "need")))
            .with("low", figure(field(row, "needMin")))
            .with("high", figure(field(row, "needMax")))
            .with("leverage", figure(field(row, "leverage")));
        print(&words.text("cli-priority", &facts));
    }
    for row in field(diagnosis, "toDocument").as_array().into_iter().flatten() {
        let name = field(field(row, "name"), language).as_str().unwrap_or_default().to_owned();
        print(&words.text("cli-unranked", &Args::new().with("name", name)));
    }
}

fn print_json(value: &Value) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(value).map_err(|_| Failure::new("error-internal"))?;
    print(&text);
    Ok(())
}

/// A field of an answer; null when it has none.
fn field<'a>(value: &'a Value, name: &str) -> &'a Value {
    value.get(name).unwrap_or(&Value::Null)
}

/// A reader that closed the pipe early (`| head`) is no failure of ours.
fn print(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}
