//! What there is to see, in words and in JSON.
use crate::{Bench, sample};

#[test]
fn goals_are_listed_as_a_tree() {
    let bench = sample("en");
    let said = bench.run(&["goals"]).out;
    assert!(
        said.starts_with("Keep learning, and hand what I learn on to the next person\n\n"),
        "{said}"
    );
    for line in [
        "\n  Side income ¥600,000  On track  42%  ¥252,000 / ¥600,000  by Wed 31 Mar 2027\n",
        "\n  House guide in English  7 days over  80%  16 pages / 20 pages  by Sun 15 Nov\n",
        "\n  Three training programs  On track  67%  2 / 3  ",
    ] {
        assert!(said.contains(line), "{line} in {said}");
    }
    let japanese = sample("ja").run(&["goals", "--language", "ja"]).out;
    assert!(
        japanese.contains("  館内案内の英語版  7日超過  80%  16ページ / 20ページ  11月15日(日)まで\n"),
        "{japanese}"
    );
    let json = bench.json(&["goals"]);
    assert_eq!(json, bench.json(&["call", "goals"]));
    assert_eq!(json["goals"][1]["progress"]["share"], 420);
    assert_eq!(Bench::new().run(&["goals"]).out, "No goals yet.\n");
}

#[test]
fn reminders_are_listed_between_two_days() {
    let bench = sample("en");
    let said = bench
        .run(&["reminders", "--from", "2026-12-25", "--to", "2026-12-25"])
        .out;
    assert_eq!(
        said,
        "Fri 25 Dec\n   7:00  How are you today?\n  12:30  Send the invoices\n  17:05  English listening  When the train doors close\n  \
         20:30  Work on the slides  When the desk lamp is on\n  22:45  Time to wind down\n"
    );
    let moments = [
        "--from",
        "2026-12-25T12:30:00+09:00",
        "--to",
        "2026-12-25T17:05:00+09:00",
    ];
    let json = bench.json(&[&["reminders"], &moments[..]].concat());
    let minutes: Vec<_> = json
        .as_array()
        .unwrap()
        .iter()
        .map(|r| r["minute"].clone())
        .collect();
    assert_eq!(minutes, [750, 1025], "both moments are included");
    let next = bench.json(&["reminders"]);
    assert_eq!(
        next[0]["at"], "2026-11-22T08:05:00Z",
        "from now on where nobody says"
    );
    assert_eq!(
        bench
            .run(&["reminders", "--from", "2026-11-20", "--to", "2026-11-19"])
            .out,
        "No reminders in that time.\n"
    );
    assert_eq!(bench.run(&["reminders", "--from", "soon"]).exit, 2);
}

#[test]
fn breaks_and_days_ahead_are_listed_one_by_one() {
    let bench = Bench::new();
    let goal = bench.json(&[
        "call",
        "create_goal",
        r#"{"form": {"title": "Open the course", "due_day": "2026-12-08"}}"#,
    ]);
    let schedule = r#"{"rule": {"kind": "weekdays", "days": ["Mon"]}, "from": "2026-11-01", "until": null, "except_holidays": false}"#;
    let breaks = format!(
        r#"{{"subject": {{"kind": "stretch"}}, "days": {{"kind": "schedule", "schedule": {schedule}}}, "when": {{"kind": "every", "from": 540, "until": 720, "minutes": 60}}, "enabled": true}}"#
    );
    let ahead = format!(
        r#"{{"subject": {{"kind": "goal", "id": {goal}}}, "days": {{"kind": "before_due", "days_before": [1]}}, "when": {{"kind": "at", "minute": 1200}}, "enabled": true}}"#
    );
    for change in [breaks, ahead] {
        bench.json(&["call", "save_reminder", &change]);
    }
    assert_eq!(
        bench
            .run(&["reminders", "--from", "2026-12-07", "--to", "2026-12-08"])
            .out,
        "Mon 7 Dec\n  10:00  A short break\n  11:00  A short break\n  20:00  Open the course\n"
    );
}

#[test]
fn habits_are_listed_with_their_strength() {
    let bench = sample("ja");
    let said = bench.run(&["habits", "--language", "ja"]).out;
    assert!(said.contains("%  単語カード  12日続き\n"), "{said}");
    assert!(
        said.contains("  夜のジョギング  ") && said.contains("  12月20日(日)まで休止中\n"),
        "{said}"
    );
    assert_eq!(bench.json(&["habits"]), bench.json(&["call", "habit_list", "{}"]));
    assert_eq!(Bench::new().run(&["habits"]).out, "No habits yet.\n");
}

#[test]
fn entries_are_listed_by_day_and_kind() {
    let bench = sample("en");
    let said = bench
        .run(&[
            "entries",
            "--from",
            "2026-11-14",
            "--to",
            "2026-11-18",
            "--kind",
            "income",
        ])
        .out;
    assert_eq!(
        said,
        "Wed 18 Nov\n  20:10  Income  Fee for the class in town  ¥30,000  #training\n\
         Sat 14 Nov\n  18:20  Income  Training for the inns' association  ¥45,000  #training\n"
    );
    let two = [
        "entries",
        "--kind",
        "income",
        "--kind",
        "measurement",
        "--from",
        "2026-10-20",
        "--to",
        "2026-10-23",
    ];
    assert_eq!(bench.run(&two).out.lines().count(), 4);
    let days = bench.json(&["entries"]);
    let days = days.as_array().unwrap();
    let all: usize = days.iter().map(|d| d["entries"].as_array().unwrap().len()).sum();
    let counted = bench.json(&["call", "entry_kinds", "{}"])["total"]
        .as_u64()
        .unwrap();
    assert_eq!(all as u64, counted, "no window is left out");
    assert!(
        days.windows(2)
            .all(|w| w[0]["day"].as_str() > w[1]["day"].as_str()),
        "each day comes once, the newest first"
    );
    assert_eq!(bench.run(&["entries", "--to", "2020-01-01"]).out, "No entries.\n");
    assert_eq!(bench.run(&["entries", "--kind", "dream"]).exit, 2);
    assert_eq!(bench.run(&["entries", "--from", "2026-02-30"]).exit, 2);
}

#[cfg(unix)]
#[test]
fn a_long_list_can_be_cut_off() {
    let bench = sample("en");
    let head = std::process::Command::new("sh")
        .arg("-c")
        .arg("\"$0\" --journal \"$1\" --now \"$2\" --language en entries | head -1")
        .arg(env!("CARGO_BIN_EXE_ayumi"))
        .arg(bench.journal())
        .arg(crate::NOW)
        .output()
        .unwrap();
    assert_eq!(String::from_utf8_lossy(&head.stderr), "");
    assert_eq!(
        String::from_utf8_lossy(&head.stdout).lines().next(),
        Some("Sun 22 Nov")
    );
}

#[test]
fn today_shows_what_is_done_and_what_is_open() {
    let bench = sample("ja");
    let said = bench.run(&["today", "--language", "ja"]).out;
    assert!(
        said.starts_with(
            "11月22日(日)  学びつづけて、学んだことを次の人へ手渡す\n7つのうち1つ済み\n\nいま\n"
        ),
        "{said}"
    );
    for line in [
        "\n  [~] 単語カード  12枚 / 20枚  お茶を入れたら  12日続き\n",
        "\n  [x] 朝のストレッチ  6:05  32日続き\n",
        "\n  [-] 読書15分  スキップ",
        "\n睡眠 5時間",
        "\nつぎのお知らせ\n  17:05  英語リスニング  電車のドアが閉まったら\n",
    ] {
        assert!(said.contains(line), "{line} in {said}");
    }
    let past = bench.run(&["today", "--date", "2026-11-03"]).out;
    assert!(past.starts_with("Tue 3 Nov  Culture Day  "), "{past}");
    assert!(!past.contains("Next reminders"), "{past}");
    assert_eq!(bench.json(&["today"]), bench.json(&["call", "today", "{}"]));
    let to_come = bench.run(&["today", "--date", "2026-11-23"]);
    assert_eq!(to_come.exit, 1, "{to_come:?}");
    assert!(Bench::new().run(&["today"]).out.contains("No habits yet."));
}

#[test]
fn search_finds_and_counts_everything() {
    let bench = sample("ja");
    let said = bench.run(&["search", "単語かーど", "--language", "ja"]).out;
    assert_eq!(said.lines().next(), Some("42件見つかりました"), "{said}");
    assert_eq!(
        said.lines().nth(1),
        Some("  習慣  単語カード  お茶を入れたら 5枚だけ"),
        "{said}"
    );
    assert_eq!(
        said.lines().nth(2),
        Some("  一歩  11月8日(日)  単語カード  眠い"),
        "{said}"
    );
    let all = bench.json(&["search", "の"]);
    assert_eq!(
        all["hits"].as_array().unwrap().len() as u64,
        all["total"].as_u64().unwrap()
    );
    let both = bench.json(&["search", "組合", "研修"]);
    assert_eq!(both, bench.json(&["search", "組合　研修"]));
    assert!(both["total"].as_u64() > Some(0), "{both}");
    let nothing = bench.run(&["search", "傾聴力"]);
    assert_eq!(
        (nothing.exit, nothing.out.as_str()),
        (0, "Nothing found for \"傾聴力\" in your whole journal.\n")
    );
    assert_eq!(bench.run(&["search"]).exit, 2);
}

#[test]
fn a_line_is_logged_as_in_the_app() {
    let bench = sample("ja");
    let log = |line: &[&str]| bench.run(&[&["log", "--language", "ja"], line].concat());
    assert_eq!(
        log(&["¥12,000 ブログ 広告 #執筆"]).out,
        "収入を記録しました\n11月22日(日)\n  12:40  収入  ブログ 広告  ¥12,000  #執筆\n  副業の収入 60万円  42% → 44%\n"
    );
    let listening = log(&["30分", "英語リスニング"]).out;
    assert!(
        listening.starts_with(
            "「英語リスニング」を記録しました\n11月22日(日)\n  12:40  一歩  英語リスニング  30分\n"
        ),
        "{listening}"
    );
    let sleep = log(&["6.5h 睡眠", "--date", "2026-11-20"]).out;
    assert!(
        sleep.starts_with("調子を記録しました\n11月20日(金)\n  睡眠 6時間30分"),
        "{sleep}"
    );
    assert!(log(&["--", "-¥500 電車代"]).out.contains("支出  電車代  ¥500"));
    let day = bench.json(&["entries", "--from", "2026-11-22", "--kind", "income"]);
    assert_eq!(day[0]["entries"][0]["raw"], "¥12,000 ブログ 広告 #執筆");
    let json = bench.json(&["log", "夕食を家族と"]);
    assert!(json["entry_id"].is_string() && json["moved"].is_array(), "{json}");
    for bad in [
        &[""][..],
        &["x", "--date", "2026-11-23"],
        &["x", "--date", "1850-01-01"],
    ] {
        let said = log(bad);
        assert_eq!((said.exit, said.out.as_str()), (1, ""), "{said:?}");
    }
    assert_eq!(log(&[]).exit, 2);
    for _ in 0..5 {
        assert!(bench.run(&["undo"]).out.starts_with("Undone: "));
    }
    assert_eq!(bench.run(&["undo"]).out, "There's nothing to undo.\n");
}

#[test]
fn the_way_and_its_sheets_are_listed() {
    let bench = sample("en");
    let said = bench.run(&["sheets"]).out;
    for line in [
        "\nFused career\n  1. Put the life strategy into words  done  Mon 28 Sep\n",
        "\n     strategy-theme  Life strategy and theme  6 of 6\n",
        "\n  1. Strengths  done  Wed 4 Nov\n",
        "\nNext small step: ",
    ] {
        assert!(said.contains(line), "{line} in {said}");
    }
    let japanese = sample("ja").run(&["sheets", "--language", "ja"]).out;
    assert!(
        japanese.contains("  1. 強みの整理  完了  11月4日(水)\n"),
        "{japanese}"
    );
    assert_eq!(bench.json(&["sheets"]), bench.json(&["call", "design"]));
}

#[test]
fn a_sheet_is_shown_and_answered() {
    let bench = sample("en");
    let said = bench.run(&["sheet", "strengths"]).out;
    for line in [
        "Taking stock of strengths\nVersion of Tue 3 Nov\n\nasked  What do people often ask you to do?\n  Walking a newcomer home",
        "\n  Work: From the rooms to the desk, What I overcame: Double bookings gone within three years, Strength I used: Planning ahead\n",
        "\n  Listening (like 78, good at 72)\n",
        "\n  Grasping the situation: 4\n",
    ] {
        assert!(said.contains(line), "{line} in {said}");
    }
    let old = bench.run(&["sheet", "strengths", "--date", "2026-03-31"]).out;
    assert!(
        old.contains("Version of Sun 8 Mar") && old.contains("(nothing yet)"),
        "{old}"
    );
    let json = bench.json(&["sheet", "values"]);
    assert_eq!(json, bench.json(&["call", "sheet", r#"{"sheet": "values"}"#]));

    // A line that was there before keeps its id, and so its link.
    let kept = "Supper at home four times a week";
    let said = bench.run(&["answer", "values", "one-step", kept, "Sleep longer"]);
    assert!(
        said.out
            .starts_with("Written into the version of Sun 22 Nov: What small thing"),
        "{said:?}"
    );
    let sheet = bench.json(&["sheet", "values"]);
    let prompt = sheet["prompts"]
        .as_array()
        .unwrap()
        .iter()
        .find(|p| p["id"] == "one-step")
        .unwrap();
    assert_eq!(prompt["answer"]["lines"][0]["text"], kept);
    assert_eq!(prompt["links"][0]["line"], prompt["answer"]["lines"][0]["id"]);
    assert_eq!(
        bench.json(&["answer", "direction", "wish", "open"])["day"],
        "2026-11-22"
    );
    assert_eq!(
        bench.json(&["answer", "values", "cards", "family", "own:The sea"])["day"],
        "2026-11-22"
    );
    bench.json(&["answer", "work-rules", "checked", "2026-11-20"]);
    bench.json(&["answer", "direction", "chosen", ""]);
    let direction = bench.json(&["sheet", "direction"]);
    let answer = |id: &str| {
        let prompts = direction["prompts"].as_array().unwrap();
        prompts.iter().find(|p| p["id"] == id).unwrap()["answer"].clone()
    };
    assert_eq!(
        (&answer("wish")["option"], answer("chosen").is_null()),
        (&"open".into(), true)
    );
    for (typed, exit) in [
        (&["sheet", "nothing"][..], 1),
        (&["answer", "values", "nothing", "x"][..], 1),
        (&["answer", "direction", "wish", "no_such"][..], 1),
        (&["answer", "work-rules", "checked", "soon"][..], 1),
        (&["answer", "strengths", "skills", "4"][..], 1),
        (&["answer", "values", "one-step"][..], 2),
    ] {
        let refused = bench.run(typed);
        assert_eq!(
            (refused.exit, refused.out.as_str()),
            (exit, ""),
            "{typed:?} {refused:?}"
        );
    }
}

#[test]
fn types_of_days_are_listed_with_their_plans() {
    let bench = sample("en");
    let said = bench.run(&["days"]).out;
    for line in [
        "Working day  Mon Tue Wed Thu Fri  since Fri 6 Nov\n",
        "\n  6:00–7:00  Family\n",
        "\n  23:00–6:00  Sleep\n",
        "\nDay off  Sat Sun holidays\n",
        "\nCare day\n",
        "\n  16:00–17:00  Other\n",
    ] {
        assert!(said.contains(line), "{line} in {said}");
    }
    assert_eq!(bench.json(&["days"]), bench.json(&["call", "day_types"]));
    let before = bench.run(&["days", "--date", "2026-10-20"]).out;
    assert!(
        before.starts_with("Working day  Mon Tue Wed Thu Fri\n"),
        "{before}"
    );
    assert!(before.contains("\n  23:30–6:30  Sleep\n"), "{before}");
    let day = r#"{ "day": "2026-10-20" }"#;
    assert_eq!(
        bench.json(&["days", "--date", "2026-10-20"]),
        bench.json(&["call", "day_types", day])
    );
    let new = Bench::new();
    assert_eq!(
        new.run(&["days", "--language", "en"]).out,
        "No types of days yet.\n"
    );
}

#[test]
fn a_starting_point_is_shown_begun_and_undone() {
    let bench = Bench::new();
    bench.run(&["init"]);
    let listed = bench.run(&["templates"]).out;
    assert_eq!(listed.lines().count(), 10);
    assert!(listed.contains("writing  Begin to write for others\n"));
    let shown = bench.run(&["template", "writing"]).out;
    assert!(shown.contains("Write three sample articles  Whoever orders wants to read first.\n"));
    let begun = bench.json(&["template", "writing", "--begin"]);
    assert_eq!(begun["habits"].as_array().unwrap().len(), 2);
    assert_eq!(bench.json(&["call", "habits"])[0]["name"], "Write");
    bench.run(&["undo"]);
    assert_eq!(bench.json(&["call", "habits"]), serde_json::json!([]));
    assert_ne!(bench.run(&["template", "none"]).exit, 0);
}

#[test]
fn achievements_and_briefs_are_listed() {
    let bench = sample("en");
    let said = bench.run(&["achievements"]).out;
    assert!(
        said.starts_with(
            "Sat 14 Nov  A short course on listening at the association. Fourteen came; with all the questions it ran \
             twenty minutes over.  "
        ),
        "{said}"
    );
    assert!(
        said.contains("\n    Fourteen came, and I was asked about another course.\n"),
        "{said}"
    );
    let year = bench.json(&["achievements", "--year", "2025"]);
    assert_eq!(year, bench.json(&["call", "achievements", r#"{"year": 2025}"#]));
    let days = year["achievements"].as_array().unwrap().iter();
    let mut days = days.map(|one| one["day"].as_str().unwrap());
    assert!(days.all(|day| day.starts_with("2025-")), "{year}");
    let briefs = bench.run(&["briefs"]).out;
    assert_eq!(
        briefs,
        "One early shift less  Brought up  Mon 16 Nov  next Thu 26 Nov\n\
         Teaching the newcomers  Agreed  Sun 16 Aug\n"
    );
    assert_eq!(bench.json(&["briefs"]), bench.json(&["call", "briefs"])["briefs"]);
    let empty = Bench::new();
    assert_eq!(empty.run(&["achievements"]).out, "No achievements yet.\n");
    assert_eq!(empty.run(&["briefs"]).out, "No briefs yet.\n");
}

#[test]
fn papers_are_listed_and_written() {
    let bench = sample("en");
    let said = bench.run(&["papers"]).out;
    assert!(said.contains("work-history  Work history  18 of "), "{said}");
    let jobs = bench.run(&["jobs"]).out;
    assert!(
        jobs.starts_with("1998-04 – 2000-03  Maruya Department Store  Women's shoes  Sales assistant\n"),
        "{jobs}"
    );
    let text = bench.run(&["paper", "work-history"]).out;
    assert!(
        text.contains("\nPeriod: April 2014 – now\nEmployer: Sansuiso Inn\n"),
        "{text}"
    );
    assert_eq!(text, bench.run(&["paper", "work_history", "--text"]).out);
    let html = bench.run(&["paper", "work-history", "--html"]).out;
    assert!(
        html.starts_with("<!DOCTYPE html><html lang=\"en\">")
            && html.contains("<dd dir=\"auto\">Sansuiso Inn</dd>"),
        "{html}"
    );
    let asked = r#"{"kind": "work_history", "language": "en"}"#;
    assert_eq!(
        bench.json(&["paper", "work-history"]),
        bench.json(&["call", "paper", asked])
    );
}
