//! Measures what the app takes in the tray with no window, beside the app with its window: memory of all its processes, and
//! how often it wakes up by itself.
#![allow(clippy::print_stdout, reason = "a command for the terminal")]

#[cfg(target_os = "linux")]
fn main() {
    linux::main();
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("This measures on Linux only.");
}

#[cfg(target_os = "linux")]
mod linux {
    use std::collections::BTreeMap;
    use std::fs;
    use std::thread;
    use std::time::Duration;

    use ayumi_tests::{App, Desktop, Running, Tray, eventually, eventually_within};

    /// Memory settles for so long before it is measured.
    const SETTLE: Duration = Duration::from_secs(8);
    /// Wake-ups are counted for so many minutes.
    const MINUTES: u32 = 2;

    pub fn main() {
        let desktop = Desktop::new();
        let tray = Tray::on(&desktop.bus);
        let running = App::on(&desktop).argument("--sample").run();
        running.says("ready in ");
        thread::sleep(SETTLE);
        let windowed = pss(&family(running.id()));
        println!("With its window, on the sample journal:");
        print(&windowed);

        desktop.display.close(&desktop.display.window());
        eventually_within(Duration::from_secs(60), "the app to begin anew", || {
            running
                .arguments()
                .contains(&"--background".to_owned())
                .then_some(())
        });
        eventually("WebKit's processes to end", || {
            running.children().is_empty().then_some(())
        });
        eventually("its place in the tray", || (tray.count() == 2).then_some(()));
        thread::sleep(SETTLE);
        let resting = pss(&family(running.id()));
        println!("In the tray, with no window:");
        print(&resting);
        let sum = |of: &[(String, u64)]| of.iter().map(|(_, kib)| *kib).sum::<u64>();
        let share = sum(&resting) as f64 / sum(&windowed) as f64;
        println!(
            "  {:.0} % of the app with its window (goal: at most 33 %)",
            share * 100.0
        );

        let before = wakes(&running);
        thread::sleep(Duration::from_secs(60) * MINUTES);
        let mut total = 0;
        println!("Wake-ups a minute, by thread:");
        for (thread, after) in wakes(&running) {
            let woken = after - before.get(&thread).copied().unwrap_or(0);
            total += woken;
            if woken > 0 {
                println!("  {:5.1}  {}", woken as f64 / f64::from(MINUTES), thread.1);
            }
        }
        println!(
            "  {:5.1}  together (goal: at most 4)",
            total as f64 / f64::from(MINUTES)
        );
    }

    fn print(of: &[(String, u64)]) {
        for (name, kib) in of {
            println!("  {:7.1} MiB  {name}", *kib as f64 / 1024.0);
        }
        let all: u64 = of.iter().map(|(_, kib)| *kib).sum();
        println!("  {:7.1} MiB  together", all as f64 / 1024.0);
    }

    /// A process and all that came from it.
    fn family(id: u32) -> Vec<u32> {
        let mut all = vec![id];
        let mut at = 0;
        while let Some(parent) = all.get(at).copied() {
            let tasks = fs::read_dir(format!("/proc/{parent}/task"))
                .into_iter()
                .flatten()
                .flatten();
            for task in tasks {
                let children = fs::read_to_string(task.path().join("children")).unwrap_or_default();
                all.extend(
                    children
                        .split_whitespace()
                        .filter_map(|id| id.parse::<u32>().ok()),
                );
            }
            at += 1;
        }
        all
    }

    /// Name and proportional share of memory in KiB.
    fn pss(processes: &[u32]) -> Vec<(String, u64)> {
        let of = |id: &u32| {
            let rollup = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).ok()?;
            let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
            let kib = line.trim().trim_end_matches(" kB").parse().ok()?;
            let name = fs::read_to_string(format!("/proc/{id}/comm")).ok()?;
            Some((name.trim().to_owned(), kib))
        };
        processes.iter().filter_map(of).collect()
    }

    /// How often each thread has gone to sleep so far.
    fn wakes(running: &Running) -> BTreeMap<(String, String), u64> {
        let tasks = fs::read_dir(format!("/proc/{}/task", running.id()))
            .into_iter()
            .flatten()
            .flatten();
        let of = |task: fs::DirEntry| {
            let status = fs::read_to_string(task.path().join("status")).ok()?;
            let count = status
                .lines()
                .find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"))?;
            let name = fs::read_to_string(task.path().join("comm")).ok()?;
            let id = task.file_name().to_string_lossy().into_owned();
            Some(((id, name.trim().to_owned()), count.trim().parse().ok()?))
        };
        tasks.filter_map(of).collect()
    }
}
