//! What can be typed. All words come from Fluent, for clap's own are English.
use std::{ffi::OsString, path::PathBuf};

use ayumi_journal::{
    calendar::{JournalDay, Now},
    entries::EntryKind,
    sample::MAX_YEARS,
    words::Words,
};
use clap::{
    Arg, ArgAction, Command,
    builder::{PossibleValuesParser, ValueParser},
};

use crate::{machine::system_zone, papers, reminders::Bound};

/// Whether `--json` stands among the options, even where the rest isn't understood.
pub fn wants_json(typed: &[OsString]) -> bool {
    typed
        .iter()
        .take_while(|a| a.as_os_str() != "--")
        .any(|a| a == "--json")
}

/// The whole command line.
pub fn command(words: &Words) -> Command {
    let about = words.say("command-line-about");
    Command::new("ayumi")
        .version(env!("CARGO_PKG_VERSION"))
        .about(about)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .subcommand_required(true)
        .override_usage("ayumi COMMAND [OPTIONS]")
        .help_template(format!(
            "{{about}}\n\n{} {{usage}}\n\n{}\n{{subcommands}}\n\n{}\n{{options}}\n",
            words.say("command-line-usage-heading"),
            words.say("command-line-commands-heading"),
            words.say("command-line-options-heading"),
        ))
        .args(everywhere(words))
        .arg(flag("version", words).short('V').action(ArgAction::Version))
        .subcommands([
            subcommand("init", "", words).arg(flag("sample", words)).arg(
                option("years", "N", words)
                    .value_parser(clap::value_parser!(u32).range(1..=i64::from(MAX_YEARS)))
                    .requires("sample"),
            ),
            subcommand("log", "LINE", words)
                .arg(
                    positional("line", "LINE", words)
                        .required(true)
                        .action(ArgAction::Append)
                        .num_args(1..),
                )
                .arg(option("date", "DAY", words).value_parser(day())),
            subcommand("today", "", words).arg(option("date", "DAY", words).value_parser(day())),
            subcommand("goals", "", words),
            subcommand("habits", "", words),
            subcommand("people", "", words),
            subcommand("learning", "", words),
            subcommand("income", "[YEAR]", words).arg(
                positional("year", "YEAR", words).value_parser(clap::value_parser!(i32).range(1900..=2200)),
            ),
            subcommand("achievements", "", words)
                .arg(option("year", "YEAR", words).value_parser(clap::value_parser!(i32).range(1900..=2999))),
            subcommand("briefs", "", words),
            subcommand("jobs", "", words),
            subcommand("papers", "", words),
            subcommand("paper", "PAPER", words)
                .arg(
                    positional("paper", "PAPER", words)
                        .required(true)
                        .value_parser(ValueParser::new(papers::kind)),
                )
                .arg(flag("html", words).conflicts_with_all(["text", "json"]))
                .arg(flag("text", words).conflicts_with("json")),
            subcommand("days", "", words).arg(option("date", "DAY", words).value_parser(day())),
            subcommand("templates", "", words),
            subcommand("template", "TEMPLATE", words)
                .arg(positional("template", "TEMPLATE", words).required(true))
                .arg(flag("begin", words)),
            subcommand("entries", "", words)
                .arg(option("from", "DAY", words).value_parser(day()))
                .arg(option("to", "DAY", words).value_parser(day()))
                .arg(
                    option("kind", "KIND", words)
                        .action(ArgAction::Append)
                        .value_parser(PossibleValuesParser::new(EntryKind::ALL.map(EntryKind::as_str))),
                ),
            subcommand("sheets", "", words),
            subcommand("sheet", "SHEET", words)
                .arg(positional("sheet", "SHEET", words).required(true))
                .arg(option("date", "DAY", words).value_parser(day())),
            subcommand("answer", "SHEET PROMPT TEXT…", words)
                .arg(positional("sheet", "SHEET", words).required(true))
                .arg(positional("prompt", "PROMPT", words).required(true))
                .arg(
                    positional("said", "TEXT", words)
                        .required(true)
                        .action(ArgAction::Append)
                        .num_args(1..),
                ),
            subcommand("search", "TEXT…", words).arg(
                positional("text", "TEXT", words)
                    .required(true)
                    .action(ArgAction::Append)
                    .num_args(1..),
            ),
            subcommand("reminders", "", words)
                .arg(option("from", "DAY", words).value_parser(ValueParser::new(Bound::read)))
                .arg(option("to", "DAY", words).value_parser(ValueParser::new(Bound::read))),
            subcommand("undo", "", words),
            subcommand("redo", "", words),
            subcommand("check", "", words),
            subcommand("call", "NAME [JSON | -]", words)
                .arg(positional("name", "NAME", words).required_unless_present_any(["list", "types"]))
                .arg(positional("arguments", "JSON", words).requires("name"))
                .arg(flag("list", words).conflicts_with("name"))
                .arg(flag("types", words).conflicts_with_all(["name", "list"]))
                .arg(flag("changed", words)),
        ])
}

fn day() -> ValueParser {
    ValueParser::new(str::parse::<JournalDay>)
}

fn everywhere(words: &Words) -> [Arg; 5] {
    let moment = ValueParser::new(|text: &str| Now::parse(text, system_zone()));
    [
        option("journal", "PATH", words).value_parser(clap::value_parser!(PathBuf)),
        option("now", "INSTANT", words).value_parser(moment),
        option("language", "ja|en", words).value_parser(PossibleValuesParser::new(["ja", "en"])),
        flag("json", words),
        flag("help", words).short('h').action(ArgAction::Help),
    ]
    .map(|arg| arg.global(true).display_order(100))
}

fn subcommand(name: &'static str, rest: &str, words: &Words) -> Command {
    let mut template = format!(
        "{{about}}\n\n{} {{usage}}\n\n",
        words.say("command-line-usage-heading")
    );
    if !rest.is_empty() {
        template += &format!(
            "{}\n{{positionals}}\n\n",
            words.say("command-line-arguments-heading")
        );
    }
    template += &format!("{}\n{{options}}\n", words.say("command-line-options-heading"));
    let usage: Vec<_> = ["ayumi", name, rest, "[OPTIONS]"]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    Command::new(name)
        .about(words.say(&format!("command-line-{name}-about")))
        .override_usage(usage.join(" "))
        .help_template(template)
}

fn positional(name: &'static str, value: &'static str, words: &Words) -> Arg {
    Arg::new(name)
        .value_name(value)
        .help(words.say(&format!("command-line-argument-{name}")))
}

fn option(name: &'static str, value: &'static str, words: &Words) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(value)
        .hide_possible_values(true)
        .help(words.say(&format!("command-line-option-{name}")))
}

fn flag(name: &'static str, words: &Words) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(words.say(&format!("command-line-option-{name}")))
}
