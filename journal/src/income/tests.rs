//! Income in a journal.
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::{
    IdSource, Journal, StreamId,
    api::call,
    calendar::Now,
    words::{Language, Words},
};

struct Desk {
    journal: Journal,
    now: Now,
}

impl Desk {
    /// Sunday 22 November 2026.
    fn new() -> Self {
        let now = Now::new("2026-11-22T03:00:00Z".parse().unwrap(), chrono_tz::Asia::Tokyo);
        let journal = Journal::in_memory(&now, IdSource::from_seed(9)).unwrap();
        Self { journal, now }
    }

    fn try_call(&mut self, name: &str, args: Value) -> Result<Value> {
        Ok(call(&mut self.journal, &self.now, name, args)?.value)
    }

    fn call(&mut self, name: &str, args: Value) -> Value {
        self.try_call(name, args)
            .unwrap_or_else(|e| panic!("{name}: {e:?}"))
    }

    fn refused(&mut self, name: &str, args: Value) -> &'static str {
        self.try_call(name, args).unwrap_err().code()
    }

    fn stream(&mut self, name: &str) -> String {
        let id = self.call("create_stream", json!({ "name": name, "kind": "client" }));
        id.as_str().unwrap().to_owned()
    }

    fn year(&mut self, year: i32) -> IncomeYear {
        let today = self.journal.today(&self.now).unwrap();
        income_year(
            self.journal.read(),
            year::IncomeYearQuery { year: Some(year) },
            today,
        )
        .unwrap()
    }

    fn income(&mut self, stream: &str, day: &str, yen: i64) {
        self.call(
            "record_income",
            json!({ "stream_id": stream, "day": day, "yen": yen }),
        );
    }
}

#[test]
fn an_invoice_is_paid_exactly_if_an_entry_stands_for_it() {
    let mut desk = Desk::new();
    let stream = desk.stream("研修会社");
    let id = desk.call(
        "create_invoice",
        json!({ "stream_id": stream, "title": "10月の研修", "yen": 33_000, "withheld": 3_369,
                "issued_on": "2026-10-31", "due_on": "2026-11-20", "recurring": true }),
    );
    let one = |desk: &mut Desk| desk.call("invoices", json!({}))[0].clone();
    let found = one(&mut desk);
    assert_eq!(
        (&found["state"], &found["days_over"], &found["paid_on"]),
        (&json!("overdue"), &json!(2), &Value::Null)
    );
    let entry = desk.call("pay_invoice", json!({ "id": id, "day": "2026-11-21" }));
    assert_eq!(
        desk.refused("pay_invoice", json!({ "id": id })),
        "income-paid-already"
    );
    let found = one(&mut desk);
    assert_eq!(
        (&found["state"], &found["paid_on"]),
        (&json!("paid"), &json!("2026-11-21"))
    );
    let year = desk.year(2026);
    assert_eq!(
        (year.income, year.withheld, year.recurring_percent),
        (33_000, 3_369, Some(100))
    );
    // The entry follows a change of the invoice.
    desk.call(
        "change_invoice",
        json!({ "id": id, "form": { "stream_id": stream, "title": "10月の研修", "yen": 44_000,
                "due_on": "2026-11-20" } }),
    );
    let year = desk.year(2026);
    assert_eq!(
        (year.income, year.withheld, year.recurring_percent),
        (44_000, 0, Some(0))
    );
    // Without its entry it waits again, and undo brings the payment back.
    desk.call("delete_entry", json!({ "id": entry }));
    assert_eq!(one(&mut desk)["state"], "overdue");
    desk.call("undo", json!({}));
    assert_eq!(one(&mut desk)["state"], "paid");
    desk.call("unpay_invoice", json!({ "id": id }));
    assert_eq!(
        (one(&mut desk)["state"].clone(), desk.year(2026).income),
        (json!("overdue"), 0)
    );
    assert_eq!(
        desk.refused("unpay_invoice", json!({ "id": id })),
        "income-not-paid"
    );
}

#[test]
fn income_that_was_written_down_already_can_be_the_payment() {
    let mut desk = Desk::new();
    let stream = desk.stream("研修会社");
    let invoice = json!({ "stream_id": stream, "title": "研修", "yen": 10_000, "withheld": 1_021,
        "issued_on": "2026-11-10", "recurring": true });
    let id = desk.call("create_invoice", invoice.clone());
    let mut earned = |day: &str, yen: i64| {
        let entry = desk.call(
            "add_entry",
            json!({ "kind": "income", "yen": yen, "day": day, "text": "入金" }),
        );
        entry["entry_id"].clone()
    };
    let [early, other, net, gross] = [
        earned("2026-11-09", 10_000),
        earned("2026-11-12", 9_000),
        earned("2026-11-13", 8_979),
        earned("2026-11-14", 10_000),
    ];
    let found = desk.call("invoice_payments", json!({ "id": id }));
    let found: Vec<_> = found.as_array().unwrap().iter().map(|one| &one["id"]).collect();
    assert_eq!(found, [&gross, &net]);
    for wrong in [early, other] {
        let refused = desk.refused("pay_invoice", json!({ "id": id, "by": wrong }));
        assert_eq!(refused, "income-not-its-payment");
    }
    desk.call("pay_invoice", json!({ "id": id, "by": net }));
    // What came in was less by the tax: from now on the entry says what was earned.
    let year = desk.year(2026);
    assert_eq!(
        (year.income, year.withheld),
        (10_000 + 9_000 + 10_000 + 10_000, 1_021)
    );
    assert_eq!(desk.call("invoices", json!({}))[0]["paid_on"], "2026-11-13");
    // No other invoice can have it.
    let second = desk.call("create_invoice", invoice);
    let found = desk.call("invoice_payments", json!({ "id": second }));
    assert_eq!(found.as_array().unwrap().len(), 1);
}

#[test]
fn deleting_a_stream_takes_its_invoices_and_undo_brings_all_back() {
    let mut desk = Desk::new();
    let stream = desk.stream("研修会社");
    let invoice = json!({ "stream_id": stream, "title": "研修", "yen": 1000 });
    let id = desk.call("create_invoice", invoice.clone());
    desk.call("pay_invoice", json!({ "id": id }));
    desk.call("create_invoice", invoice);
    desk.call(
        "create_application",
        json!({ "title": "講師", "stream_id": stream }),
    );
    let told = desk.call("stream_deletion", json!({ "id": stream }));
    assert_eq!(
        told,
        json!({ "invoices": 2, "entries_kept": 1, "applications_kept": 1 })
    );
    desk.call("delete_stream", json!({ "id": stream }));
    assert_eq!(desk.call("invoices", json!({})), json!([]));
    assert_eq!(desk.call("applications", json!({}))[0]["stream_id"], Value::Null);
    let year = desk.year(2026);
    assert_eq!(
        (year.income, year.series.as_slice()),
        (1000, &[year::IncomeSeries::Without][..])
    );
    desk.call("undo", json!({}));
    assert_eq!(desk.call("stream_deletion", json!({ "id": stream })), told);
    assert_eq!(desk.journal.check(&desk.now).unwrap(), Vec::<String>::new());
}

#[test]
fn applications_wait_in_the_order_of_their_next_day() {
    let mut desk = Desk::new();
    let mut add = |title: &str, next: Option<&str>| {
        let form = json!({ "title": title, "applied_on": "2026-11-01", "next_on": next, "yen": 50_000 });
        desk.call("create_application", form)
    };
    let [_, late, soon, won] = [
        add("いつか", None),
        add("先", Some("2026-12-01")),
        add("いま", Some("2026-11-22")),
        add("決まる", Some("2026-11-10")),
    ];
    desk.call(
        "move_application",
        json!({ "id": won, "state": "won", "day": "2026-11-12" }),
    );
    desk.call("move_application", json!({ "id": late, "state": "talked" }));
    let all = desk.call("applications", json!({}));
    let told: Vec<_> = all
        .as_array()
        .unwrap()
        .iter()
        .map(|a| (&a["title"], &a["is_due"]))
        .collect();
    assert_eq!(
        json!(told),
        json!([
            ["いま", true],
            ["先", false],
            ["いつか", false],
            ["決まる", false]
        ])
    );
    // One that is answered has no next day; one that was sent again begins when it was sent.
    assert_eq!(all[3]["next_on"], Value::Null);
    assert_eq!(all[1]["changed_on"], "2026-11-22");
    let before = json!({ "id": soon, "state": "lost", "day": "2026-10-31" });
    assert_eq!(desk.refused("move_application", before), "income-before-applied");
    let to_come = json!({ "id": soon, "state": "lost", "day": "2026-11-23" });
    assert_eq!(desk.refused("move_application", to_come), "income-day-to-come");
}

#[test]
fn an_hours_worth_counts_the_activity_of_its_only_stream() {
    let mut desk = Desk::new();
    let activity = desk.call(
        "create_activity",
        json!({ "name": "執筆", "kind": "parallel_career" }),
    );
    let with = json!({ "name": "雑誌", "kind": "content", "activity_id": activity });
    let stream = desk.call("create_stream", with);
    let stream = stream.as_str().unwrap().to_owned();
    desk.income(&stream, "2026-11-10", 20_000);
    desk.call(
        "record_expense",
        json!({ "stream_id": stream, "day": "2026-11-11", "yen": 2_000 }),
    );
    let worked = json!({ "kind": "note", "day": "2026-11-09", "minutes": 330, "activity_id": activity });
    desk.call("add_entry", worked);
    desk.call(
        "record_income",
        json!({ "stream_id": stream, "day": "2026-11-12", "yen": 10_000, "minutes": 90, "recurring": true }),
    );
    let year = desk.year(2026);
    let sum = &year.streams[0];
    // (30,000 − 2,000) yen in 7 hours.
    assert_eq!((sum.minutes, sum.per_hour), (420, Some(4_000)));
    assert_eq!(year.recurring_percent, Some(33));
    // With a second stream the activity's minutes belong to nobody alone.
    let second = json!({ "name": "ブログ", "kind": "content", "activity_id": activity });
    desk.call("create_stream", second);
    let year = desk.year(2026);
    assert_eq!(
        (year.streams[0].minutes, year.streams[0].per_hour),
        (90, Some(18_667))
    );
    // All together they are as before.
    assert_eq!((year.minutes, year.per_hour), (420, Some(4_000)));
}

#[test]
fn wages_are_no_side_income() {
    let mut desk = Desk::new();
    let job = desk.call("create_activity", json!({ "name": "本業", "kind": "main_job" }));
    let wages = json!({ "kind": "income", "yen": 300_000, "activity_id": job });
    desk.call("add_entry", wages);
    let stream = desk.stream("副業");
    desk.income(&stream, "2026-11-22", 200_001);
    let year = desk.year(2026);
    assert_eq!(
        (year.side, year.threshold, year.is_above, year.left),
        (200_001, 200_000, true, -1)
    );
    assert_eq!(side_income(desk.journal.read(), 2026).unwrap(), 200_001);
    let csv = desk.call("income_csv", json!({ "year": 2026, "language": "ja" }));
    assert!(!csv["text"].as_str().unwrap().contains("300000"));
}

#[test]
fn a_line_about_money_finds_its_stream_by_the_longest_name() {
    let mut desk = Desk::new();
    let blog = desk.stream("ブログ");
    let course = desk.stream("ブログ講座");
    let stream = |desk: &mut Desk, line: &str| {
        let preview = desk.call("preview_line", json!({ "line": line }));
        preview["stream"]["id"].as_str().map(str::to_owned)
    };
    for (line, found) in [
        ("¥12,000 ブログ 広告", Some(&blog)),
        ("3万円 ブログ講座 講師料", Some(&course)),
        ("¥5,000 #ブログ", Some(&blog)),
        ("-¥980 ブログ サーバー代", Some(&blog)),
        ("¥5,000 研修", None),
        // Not about money.
        ("ブログを書いた", None),
    ] {
        assert_eq!(stream(&mut desk, line).as_ref(), found, "{line}");
    }
    // Two that are called alike: nobody can tell.
    desk.stream("研修");
    desk.stream("研修");
    assert_eq!(stream(&mut desk, "¥5,000 研修"), None);
    desk.call("archive_stream", json!({ "id": blog, "archived": true }));
    assert_eq!(stream(&mut desk, "¥12,000 ブログ"), None);
}

#[test]
fn an_entry_says_and_changes_its_stream() {
    let mut desk = Desk::new();
    let form = json!({ "name": "相談", "kind": "client", "recurring": true });
    let monthly = desk.call("create_stream", form);
    let once = desk.stream("原稿");
    let entry = desk.call("record_line", json!({ "line": "¥30,000 相談 11月分" }))["entry_id"].clone();
    let told = |desk: &mut Desk| {
        let row = desk.call("entry", json!({ "id": entry }));
        let money = desk.call("entry_income", json!({ "id": entry }));
        (
            row["stream"]["name"].clone(),
            money["recurring"].clone(),
            money["withheld"].clone(),
        )
    };
    assert_eq!(told(&mut desk), (json!("相談"), json!(true), json!(0)));
    let place = json!({ "id": entry, "stream_id": monthly, "recurring": false, "withheld": 3_063 });
    desk.call("place_money", place);
    // Another word for it leaves the rest as it was said.
    let form = |stream: &Value, yen: i64| json!({ "kind": "income", "text": "直し", "yen": yen, "stream_id": stream });
    desk.call(
        "change_entry",
        json!({ "id": entry, "form": form(&monthly, 30_000) }),
    );
    assert_eq!(told(&mut desk), (json!("相談"), json!(false), json!(3_063)));
    desk.call(
        "change_entry",
        json!({ "id": entry, "form": form(&json!(once), 1_000) }),
    );
    assert_eq!(told(&mut desk), (json!("原稿"), json!(false), json!(1_000)));
    // What isn't money belongs to no stream, and undo brings it back.
    desk.call(
        "change_entry",
        json!({ "id": entry, "form": { "kind": "note", "text": "直し", "stream_id": once } }),
    );
    assert_eq!(told(&mut desk), (Value::Null, json!(false), json!(0)));
    desk.call("undo", json!({}));
    assert_eq!(told(&mut desk), (json!("原稿"), json!(false), json!(1_000)));
}

#[test]
fn the_smaller_streams_are_one_series() {
    let mut desk = Desk::new();
    for (at, yen) in [400, 100, 500, 300, 200].into_iter().enumerate() {
        let stream = desk.stream(&format!("{at}"));
        desk.income(&stream, "2026-02-03", yen);
    }
    let year = desk.year(2026);
    let names: Vec<_> = year
        .series
        .iter()
        .map(|s| match s {
            year::IncomeSeries::Stream { name, .. } => name.as_str(),
            year::IncomeSeries::Without => "-",
            year::IncomeSeries::Others { .. } => "…",
        })
        .collect();
    assert_eq!(names, ["2", "0", "3", "…"]);
    assert_eq!(year.series[3], year::IncomeSeries::Others { count: 2 });
    assert_eq!(year.months[1].by_series, [500, 400, 300, 300]);
    assert_eq!(
        year.finding,
        year::IncomeFinding::Best {
            side: 1500,
            month: "2026-02-01".parse().unwrap(),
            yen: 1500
        }
    );
    assert!(!year.months[10].is_ahead && year.months[11].is_ahead);
}

#[test]
fn the_table_for_the_tax_return_is_read_back_as_it_was_written() {
    let mut desk = Desk::new();
    let stream = desk.stream("=取引先, \"A\"");
    desk.call(
        "record_income",
        json!({ "stream_id": stream, "day": "2026-03-01", "yen": 10_000, "withheld": 1_021, "text": "記事\n2本" }),
    );
    desk.call(
        "record_expense",
        json!({ "day": "2026-01-05", "yen": 980, "text": "+81 通話" }),
    );
    desk.call(
        "record_expense",
        json!({ "day": "2025-12-31", "yen": 1, "text": "前の年" }),
    );
    let text = tax_return::csv(desk.journal.read(), 2026, &Words::new(Language::Ja)).unwrap();
    let text = text.strip_prefix('\u{feff}').unwrap();
    let mut table = csv::Reader::from_reader(text.as_bytes());
    assert_eq!(table.headers().unwrap().iter().next(), Some("日付"));
    let lines: Vec<Vec<String>> = table
        .records()
        .map(|line| line.unwrap().iter().map(str::to_owned).collect())
        .collect();
    assert_eq!(
        lines,
        [
            ["2026-01-05", "経費", "", "'+81 通話", "980", "0"],
            [
                "2026-03-01",
                "収入",
                "'=取引先, \"A\"",
                "記事\n2本",
                "10000",
                "1021"
            ],
        ]
    );
}

#[test]
fn money_knows_its_limits() {
    let mut desk = Desk::new();
    let stream = desk.stream("店");
    for (name, args, code) in [
        (
            "create_stream",
            json!({ "name": " \n", "kind": "shop" }),
            "income-name-empty",
        ),
        (
            "create_stream",
            json!({ "name": "あ".repeat(81), "kind": "shop" }),
            "income-name-too-long",
        ),
        ("record_income", json!({ "text": "記事" }), "entries-yen-missing"),
        ("record_income", json!({ "yen": -1 }), "entries-yen-range"),
        (
            "record_income",
            json!({ "yen": 10, "withheld": 11 }),
            "income-withheld-range",
        ),
        (
            "record_expense",
            json!({ "yen": 10, "withheld": 1 }),
            "income-withheld-range",
        ),
        (
            "record_income",
            json!({ "yen": 10, "day": "2026-11-23" }),
            "entries-day-to-come",
        ),
        (
            "record_income",
            json!({ "yen": 10, "stream_id": uuid::Uuid::nil() }),
            "error-not-found",
        ),
        (
            "create_invoice",
            json!({ "stream_id": stream, "title": "a", "yen": 1, "issued_on": "2026-11-02", "due_on": "2026-11-01" }),
            "income-due-before-issued",
        ),
        (
            "create_application",
            json!({ "title": "a", "applied_on": "2026-11-23" }),
            "income-day-to-come",
        ),
    ] {
        assert_eq!(desk.refused(name, args.clone()), code, "{name} {args}");
    }
    let note = desk.call("add_entry", json!({ "kind": "note", "text": "a" }));
    let place = json!({ "id": note["entry_id"], "stream_id": stream });
    assert_eq!(desk.refused("place_money", place), "income-not-money");
}

/// One payment: which stream (none is the fourth), day of the year, yen, income or expense, recurring.
type Payment = (usize, u32, i64, bool, bool);

fn payment() -> impl Strategy<Value = Payment> {
    (
        0..4_usize,
        0..300_u32,
        0..1_000_000_i64,
        any::<bool>(),
        any::<bool>(),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn a_year_adds_up(payments in proptest::collection::vec(payment(), 0..24)) {
        let mut desk = Desk::new();
        let streams = ["a", "b", "c"].map(|name| desk.stream(name));
        let first: JournalDay = "2026-01-01".parse().unwrap();
        for (stream, day, yen, is_income, recurring) in &payments {
            let name = if *is_income { "record_income" } else { "record_expense" };
            let day = first.plus_days(i64::from(*day));
            desk.call(name, json!({ "stream_id": streams.get(*stream), "day": day, "yen": yen, "recurring": recurring }));
        }
        let sum = |of: &dyn Fn(&Payment) -> bool| payments.iter().filter(|p| of(p)).map(|p| p.2).sum::<i64>();
        let year = desk.year(2026);
        let income = sum(&|p| p.3);
        prop_assert_eq!((year.income, year.expenses), (income, sum(&|p| !p.3)));
        prop_assert_eq!(year.side, side_income(desk.journal.read(), 2026).unwrap());
        prop_assert_eq!(year.months.iter().map(|m| m.income).sum::<i64>(), income);
        for month in &year.months {
            prop_assert_eq!(month.by_series.iter().sum::<i64>(), month.income);
            let of_month = |p: &Payment| p.3 && first.plus_days(i64::from(p.1)).month_start() == month.month;
            prop_assert_eq!(month.income, sum(&of_month));
        }
        for (at, id) in streams.iter().enumerate() {
            let id: StreamId = id.parse().unwrap();
            let found = year.streams.iter().find(|s| s.stream.as_ref().is_some_and(|s| s.id == id));
            prop_assert_eq!(found.map_or(0, |s| s.income), sum(&|p| p.3 && p.0 == at));
        }
        let recurring = i128::from(sum(&|p| p.3 && p.4)) * 1000 / i128::from(income).max(1);
        let percent = (income > 0).then(|| crate::words::whole_percent(recurring as i64));
        prop_assert_eq!(year.recurring_percent, percent);
    }
}
