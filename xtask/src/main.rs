//! `cargo xtask …`: the README's two commands, `start` and `test`, and the rest.
#![allow(clippy::print_stdout, reason = "a command for the terminal")]

mod bench;
mod bindings;
mod front_end;
mod package;
mod run;
mod screenshots;
mod start;
mod system;
mod test;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask start [--sample] [--journal PATH] …   build the app and open it
cargo xtask test                                  install what the tests need and run them all
cargo xtask bindings [--check]                    write the front end's types from the core's operations
cargo xtask bench                                 measure the core beside its floor
cargo xtask bench tray                            measure the app in the tray beside the app with its window
cargo xtask screenshots                           take the README's pictures of the app
cargo xtask package                               make a .deb and an .rpm";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let verb = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let done = match verb.as_str() {
        "start" => start::start(&rest),
        "test" => test::test(),
        "bindings" => bindings::bindings(rest.iter().any(|a| a == "--check")),
        "bench" if rest.first().is_some_and(|part| part == "tray") => bench::tray(),
        "bench" => bench::bench(&rest),
        "screenshots" => screenshots::screenshots(),
        "package" => package::package(),
        "help" | "--help" | "" => {
            println!("{HELP}");
            Ok(())
        }
        other => Err(format!("there is no command {other}\n\n{HELP}")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\n{why}");
            ExitCode::FAILURE
        }
    }
}
