//! What lines become: the table of both languages.
use std::fmt::Write;

use rstest::rstest;
use uuid::Uuid;

use super::*;
use crate::goals::Direction;

/// Sunday.
const TODAY: &str = "2026-11-22";

pub(super) fn japanese() -> Context {
    let (amount, minutes, yes_no) = (HabitKind::Amount, HabitKind::Minutes, HabitKind::YesNo);
    let journal = context(
        &["本業", "ブログ", "学び", "家族"],
        &[
            ("単語カード", amount, "枚", 2),
            ("英語リスニング", minutes, "", 2),
            ("接客ノートを1行", yes_no, "", 0),
            ("家族と10分話す", yes_no, "", 3),
            ("朝のストレッチ", yes_no, "", 9),
            ("読書 15分", minutes, "", 2),
            ("貯金", amount, "円", 9),
        ],
        &[
            (
                "TOEIC 800",
                Metric::Level {
                    direction: Direction::Up,
                },
                Some(Unit::Points),
                2,
            ),
            ("副業の収入 60万円", Metric::Total, Some(Unit::Yen), 1),
            ("研修プログラム3本", Metric::Milestones, None, 0),
            (
                "体重を60kgに",
                Metric::Level {
                    direction: Direction::Down,
                },
                Some(Unit::Kg),
                9,
            ),
            (
                "本を書く",
                Metric::Total,
                Some(Unit::Own {
                    word: "ページ".into(),
                }),
                1,
            ),
        ],
    );
    with_people(
        journal,
        &[
            ("小林 恵子", "こばやし けいこ"),
            ("田中 一郎", "たなか いちろう"),
            ("田中 美咲", "たなか みさき"),
            ("マリア・ロペス", ""),
            ("林 健", "はやし けん"),
            ("渡辺浩二", "わたなべ こうじ"),
            ("森さん", ""),
        ],
    )
}

pub(super) fn english() -> Context {
    let (amount, minutes, yes_no) = (HabitKind::Amount, HabitKind::Minutes, HabitKind::YesNo);
    let journal = context(
        &["Day job", "Blog", "Learning", "Family"],
        &[
            ("Word cards", amount, "cards", 2),
            ("English listening", minutes, "", 2),
            ("Stretch", yes_no, "", 9),
            ("Evening run", amount, "km", 9),
            ("Talk 10 min with family", yes_no, "", 3),
        ],
        &[
            (
                "TOEIC 800",
                Metric::Level {
                    direction: Direction::Up,
                },
                Some(Unit::Points),
                2,
            ),
            ("Side income", Metric::Total, Some(Unit::Yen), 1),
            (
                "Weight",
                Metric::Level {
                    direction: Direction::Down,
                },
                Some(Unit::Kg),
                9,
            ),
            (
                "Write a book",
                Metric::Total,
                Some(Unit::Own { word: "pages".into() }),
                1,
            ),
        ],
    );
    with_people(
        journal,
        &[
            ("Maria Lopez", ""),
            ("Keiko Tanaka", ""),
            ("Bob Stone", ""),
            ("Li Wei", ""),
            ("May Bell", ""),
        ],
    )
}

fn with_people(journal: Context, people: &[(&str, &str)]) -> Context {
    let people = people.iter().enumerate().map(|(n, p)| KnownPerson {
        id: id(n),
        name: p.0.into(),
        reading: p.1.into(),
    });
    Context {
        people: people.collect(),
        ..journal
    }
}

type HabitRow = (&'static str, HabitKind, &'static str, usize);
type GoalRow = (&'static str, Metric, Option<Unit>, usize);

fn id<I: From<Uuid>>(n: usize) -> I {
    Uuid::from_u128(n as u128).into()
}

/// The last number of a row is its activity's place, 9 for none.
fn context(activities: &[&str], habits: &[HabitRow], goals: &[GoalRow]) -> Context {
    let activity = |n: usize| (n < activities.len()).then(|| id(n));
    let habits = habits.iter().enumerate().map(|(n, h)| KnownHabit {
        id: id(n),
        name: h.0.into(),
        kind: h.1,
        unit_word: h.2.into(),
        activity_id: activity(h.3),
    });
    let goals = goals.iter().enumerate().map(|(n, g)| KnownGoal {
        id: id(n),
        title: g.0.into(),
        metric: Some(g.1),
        unit: g.2.clone(),
        activity_id: activity(g.3),
    });
    Context {
        today: TODAY.parse().unwrap(),
        day: TODAY.parse().unwrap(),
        week_start: Weekday::Mon,
        habits: habits.collect(),
        goals: goals.collect(),
        activities: activities
            .iter()
            .enumerate()
            .map(|(n, name)| KnownActivity {
                id: id(n),
                name: (*name).into(),
            })
            .collect(),
        people: Vec::new(),
        streams: Vec::new(),
    }
}

/// A reading in short: kind, what it belongs to, figures, day, tags, and what is left as text.
fn told(line: &QuickLine, reading: &Reading, context: &Context) -> String {
    let mut out = String::new();
    let kind = reading.kind.map_or("checkin", EntryKind::as_str);
    let _ = write!(out, "{kind}");
    if let Some(habit) = reading.habit_id {
        let _ = write!(
            out,
            "({})",
            context.habits.iter().find(|h| h.id == habit).unwrap().name
        );
    }
    if let Some(goal) = reading.goal_id {
        let _ = write!(
            out,
            "→{}",
            context.goals.iter().find(|g| g.id == goal).unwrap().title
        );
    }
    if let Some(activity) = reading.activity_id.filter(|_| reading.habit_id.is_none()) {
        let _ = write!(
            out,
            "@{}",
            context.activities.iter().find(|a| a.id == activity).unwrap().name
        );
    }
    for person in &reading.people {
        let known = context.people.iter().find(|p| p.id == *person).unwrap();
        let _ = write!(out, "+{}", known.name.replace(' ', ""));
    }
    if let Some(yen) = reading.yen {
        let _ = write!(out, " ¥{yen}");
    }
    if let Some(minutes) = reading.minutes {
        let _ = write!(out, " {minutes}min");
    }
    if let Some(a) = &reading.amount {
        let _ = write!(out, " {}{}", a.value as f64 / 1000.0, a.unit_word);
    }
    if let Some(sleep) = line.sleep_minutes {
        let _ = write!(out, " sleep{sleep}");
    }
    if line.day != context.today {
        let _ = write!(out, " {}", line.day.0.format("%m-%d"));
        if line.day.0.format("%Y").to_string() != "2026" {
            let _ = write!(out, "-{}", line.day.0.format("%Y"));
        }
    }
    for tag in &line.tags {
        let _ = write!(out, " #{tag}");
    }
    if let Some(name) = &line.unknown_person {
        let _ = write!(out, " ?{name}");
    }
    if !reading.text.is_empty() {
        let _ = write!(out, " | {}", reading.text);
    }
    out
}

fn first(line: &str, context: &Context) -> String {
    let parsed = parse(line, context);
    told(&parsed, &parsed.readings[0], context)
}

#[rstest]
// The lines that the product names.
#[case(
    "30分 英語ポッドキャスト #学び",
    "habit_log(英語リスニング) 30min #学び | 英語ポッドキャスト"
)]
#[case("¥12,000 ブログ 広告", "income→副業の収入 60万円@ブログ ¥12000 | ブログ 広告")]
#[case("6.5h 睡眠", "checkin sleep390")]
// Minutes and hours.
#[case("1時間半 原稿の下書き", "note 90min | 原稿の下書き")]
#[case("２時間１５分　資料集め", "note 135min | 資料集め")]
#[case("1.5時間 会議", "note 90min | 会議")]
#[case("原稿 1時間", "note 60min | 原稿")]
#[case("1h30m 原稿", "note 90min | 原稿")]
#[case("1h30 原稿", "note 90min | 原稿")]
#[case("90m 原稿", "note 90min | 原稿")]
#[case("45min 原稿", "note 45min | 原稿")]
#[case("約30分 散歩", "note 30min | 散歩")]
#[case("合計2時間、打ち合わせの準備", "note 120min | 打ち合わせの準備")]
#[case("30分ほど 散歩", "note 30min | 散歩")]
#[case("三十分 瞑想", "note 30min | 瞑想")]
#[case("一時間半 瞑想", "note 90min | 瞑想")]
#[case("30分間 瞑想", "note 30min | 瞑想")]
#[case("30分散歩", "note 30min | 散歩")]
#[case("散歩30分", "note 30min | 散歩")]
#[case("駅まで30分歩いた", "note 30min | 駅まで30分歩いた")]
#[case("2時間の会議で疲れた", "note 120min | 2時間の会議で疲れた")]
#[case("10分休憩して20分走った", "note | 10分休憩して20分走った")]
#[case("10時30分に起きた", "note | 10時30分に起きた")]
#[case("30分前に着いた", "note | 30分前に着いた")]
#[case("3時間目の授業", "note | 3時間目の授業")]
#[case("3分の1まで進んだ", "note | 3分の1まで進んだ")]
#[case("あと30分がんばる", "note | あと30分がんばる")]
#[case("10〜20分 散歩", "note | 10〜20分 散歩")]
#[case("もう十分だ", "note | もう十分だ")]
#[case("0分 散歩", "note | 0分 散歩")]
#[case("25時間 作業", "note | 25時間 作業")]
#[case("99999999999999999999分", "note | 99999999999999999999分")]
// Yen.
#[case("￥１２，０００ 相談料", "income→副業の収入 60万円@ブログ ¥12000 | 相談料")]
#[case("1万2千円 原稿料", "income→副業の収入 60万円@ブログ ¥12000 | 原稿料")]
#[case("1.2万円 講師料", "income→副業の収入 60万円@ブログ ¥12000 | 講師料")]
#[case("講師料 3万円", "income→副業の収入 60万円@ブログ ¥30000 | 講師料")]
#[case("三千円 謝礼", "income→副業の収入 60万円@ブログ ¥3000 | 謝礼")]
#[case(
    "市民講座の講師料30,000円をいただいた",
    "income→副業の収入 60万円@ブログ ¥30000 | 市民講座の講師料30,000円をいただいた"
)]
#[case("書籍の売上 ¥4,500", "income→副業の収入 60万円@ブログ ¥4500 | 書籍の売上")]
#[case("¥1,500 書籍", "expense ¥1500 | 書籍")]
#[case("本 1,500円", "expense ¥1500 | 本")]
#[case("本を1冊 1,500円", "expense ¥1500 | 本を1冊")]
#[case("電車代 480円", "expense ¥480 | 電車代")]
#[case("交通費 ¥960", "expense ¥960 | 交通費")]
#[case("広告費 5000円 #ブログ", "expense@ブログ ¥5000 #ブログ | 広告費")]
#[case("受講料を払った 2万円", "expense ¥20000 | 受講料を払った")]
#[case("-3000円 サーバー", "expense ¥3000 | サーバー")]
#[case(
    "+3000円 手数料の戻り",
    "income→副業の収入 60万円@ブログ ¥3000 | 手数料の戻り"
)]
#[case("▲¥800 何か", "expense ¥800 | 何か")]
#[case("\\3000 切手", "expense ¥3000 | 切手")]
#[case("支出: ¥800 文具", "expense ¥800 | 文具")]
#[case("収入: 原稿を送った", "note | 収入: 原稿を送った")]
#[case("測定: 体重", "note→体重を60kgに | 測定: 体重")]
#[case("測定: 体重 62.5kg", "measurement→体重を60kgに 62.5kg | 体重")]
#[case("会議 #測定", "note #測定 | 会議")]
#[case("100円ショップに寄った", "note | 100円ショップに寄った")]
#[case("¥0 何もなし", "note | ¥0 何もなし")]
#[case("¥1,2 おかしな数", "note | ¥1,2 おかしな数")]
#[case("時代 ¥500", "income→副業の収入 60万円@ブログ ¥500 | 時代")]
#[case("貯金 ¥5,000", "habit_log(貯金) 5000円")]
// Sleep.
#[case("睡眠 7時間", "checkin sleep420")]
#[case("睡眠7時間半", "checkin sleep450")]
#[case("睡眠 6.5", "checkin sleep390")]
#[case("昨日 睡眠 6h", "checkin sleep360 11-21")]
#[case("6時間寝た", "checkin sleep360")]
#[case("5時間しか眠れた気がしない", "note sleep300 | 5時間しか眠れた気がしない")]
#[case("睡眠 7時間 よく眠れた #休み", "note sleep420 #休み | よく眠れた")]
#[case("睡眠について30分 講義", "note 30min | 睡眠について30分 講義")]
#[case("寝る前に30分 散歩", "note 30min | 寝る前に30分 散歩")]
// Counts and measures.
#[case("単語カード 20枚", "habit_log(単語カード) 20枚")]
#[case("単語カードを20枚", "habit_log(単語カード) 20枚 | 単語カードを20枚")]
#[case("20枚 単語カード", "habit_log(単語カード) 20枚")]
#[case("単語カード 20", "habit_log(単語カード) 20枚")]
#[case("20枚", "habit_log(単語カード) 20枚")]
#[case("単語カード 30分", "habit_log(単語カード) 30min")]
#[case("ﾀﾝｺﾞカード ２０枚", "note 20枚 | ﾀﾝｺﾞカード")]
#[case("腕立て 3回", "note 3回 | 腕立て")]
#[case("5km ジョギング", "note 5km | ジョギング")]
#[case("62.5kg", "measurement 62.5kg")]
#[case("体重 62.5kg", "measurement→体重を60kgに 62.5kg | 体重")]
#[case("体重 62.5", "measurement→体重を60kgに 62.5 | 体重")]
#[case("TOEIC 730点", "measurement→TOEIC 800@学び 730点 | TOEIC")]
#[case("TOEIC 730", "measurement→TOEIC 800@学び 730 | TOEIC")]
#[case("本を書く 10頁", "measurement→本を書く@ブログ 10ページ | 本を書く")]
#[case("進捗 80%", "measurement 80% | 進捗")]
#[case("第3回 勉強会", "note | 第3回 勉強会")]
#[case("3回目の挑戦", "note | 3回目の挑戦")]
#[case("2人で話した", "note | 2人で話した")]
#[case("3点セットを用意", "note | 3点セットを用意")]
// Tags.
#[case("読んだ#学び#朝", "learning@学び #学び #朝 | 読んだ")]
#[case("読んだ ＃学び", "learning@学び #学び | 読んだ")]
#[case("＃ブログ の下書き", "note@ブログ #ブログ | の下書き")]
#[case("#学び #学び", "learning@学び #学び")]
#[case("C# を勉強", "note | C# を勉強")]
#[case("#1 の案件", "note | #1 の案件")]
#[case("https://example.org/a#b を読む", "note | https://example.org/a#b を読む")]
#[case(
    "#英語リスニング 今日の表現",
    "habit_log(英語リスニング) #英語リスニング | 今日の表現"
)]
#[case("会議の気分 #経験", "experience #経験 | 会議の気分")]
// Days.
#[case("昨日 30分 散歩", "note 30min 11-21 | 散歩")]
#[case("昨日30分 散歩", "note 30min 11-21 | 散歩")]
#[case("昨日は雨だった", "note 11-21 | 雨だった")]
#[case("昨日、雨だった", "note 11-21 | 雨だった")]
#[case("昨日の会議の感想", "note | 昨日の会議の感想")]
#[case("一昨日 散歩", "note 11-20 | 散歩")]
#[case("おととい 散歩", "note 11-20 | 散歩")]
#[case("今日 散歩", "note | 散歩")]
#[case("月曜 散歩", "note 11-16 | 散歩")]
#[case("金曜日に散歩", "note 11-20 | 散歩")]
#[case("日曜 散歩", "note 11-15 | 散歩")]
#[case("先週の金曜 散歩", "note 11-13 | 散歩")]
#[case("来週の月曜 面接", "note | 来週の月曜 面接")]
#[case("毎週月曜 会議", "note | 毎週月曜 会議")]
#[case("3日前 散歩", "note 11-19 | 散歩")]
#[case("11/20 散歩", "note 11-20 | 散歩")]
#[case("散歩 11/20(金)", "note 11-20 | 散歩")]
#[case("散歩 11/20(木)", "note | 散歩 11/20(木)")]
#[case("11月20日 散歩", "note 11-20 | 散歩")]
#[case("2026-11-20 散歩", "note 11-20 | 散歩")]
#[case("２０２５年１２月３１日 大掃除", "note 12-31-2025 | 大掃除")]
#[case("11/25 締め切り", "note | 11/25 締め切り")]
#[case("2/30 散歩", "note | 2/30 散歩")]
#[case("資料の 1/2 を読んだ", "note | 資料の 1/2 を読んだ")]
#[case("明日 面接", "note | 明日 面接")]
// Habits, goals, activities.
#[case("単語カード", "habit_log(単語カード)")]
#[case("単語カードをやった", "habit_log(単語カード)")]
#[case("単語カードの置き場を変えた", "note@学び | 単語カードの置き場を変えた")]
#[case("リスニング 30分", "habit_log(英語リスニング) 30min | リスニング")]
#[case("英語 リスニング 30分", "habit_log(英語リスニング) 30min")]
#[case("えいごりすにんぐ 30分", "note 30min | えいごりすにんぐ")]
#[case("英語ﾘｽﾆﾝｸﾞ30分", "habit_log(英語リスニング) 30min")]
#[case("家族と10分話す", "habit_log(家族と10分話す)")]
#[case("接客ノートを1行 できた", "habit_log(接客ノートを1行)")]
#[case("ストレッチ 10分", "habit_log(朝のストレッチ) 10min | ストレッチ")]
#[case("読書 30分", "habit_log(読書 15分) 30min | 読書")]
#[case("読書 15分", "habit_log(読書 15分)")]
#[case(
    "研修プログラム3本の構成を考えた",
    "note→研修プログラム3本@本業 | 研修プログラム3本の構成を考えた"
)]
#[case("家族と夕食", "note@家族 | 家族と夕食")]
#[case("本業の合間にブログ", "note | 本業の合間にブログ")]
// Kinds.
#[case("学び: 要約は最後に読む", "learning | 要約は最後に読む")]
#[case("傾聴の大切さを学んだ", "learning | 傾聴の大切さを学んだ")]
#[case("30分 英語の本で過去形を学んだ", "learning 30min | 英語の本で過去形を学んだ")]
#[case("実績：新人研修をやりきった", "achievement | 新人研修をやりきった")]
#[case("目標を達成した", "achievement | 目標を達成した")]
#[case("目標は達成できなかった", "note | 目標は達成できなかった")]
#[case("小林さんに会った", "contact+小林恵子 | 小林さんに会った")]
#[case("人脈: 小林さん 市民講座の担当", "contact+小林恵子 | 小林さん 市民講座の担当")]
// People.
#[case("小林さん コーヒー #人脈", "contact+小林恵子 #人脈 | 小林さん コーヒー")]
#[case("小林さんとコーヒー", "contact+小林恵子 | 小林さんとコーヒー")]
#[case("小林 恵子さん コーヒー", "contact+小林恵子 | 小林 恵子さん コーヒー")]
#[case("小林恵子 電話 15分", "contact+小林恵子 15min | 小林恵子 電話")]
#[case("小林様よりお礼のメール", "contact+小林恵子 | 小林様よりお礼のメール")]
#[case("小林氏に相談", "contact+小林恵子 | 小林氏に相談")]
#[case("小林先生に相談", "contact+小林恵子 | 小林先生に相談")]
#[case("小林課長とランチ", "contact+小林恵子 | 小林課長とランチ")]
#[case("こばやしさんとコーヒー", "contact+小林恵子 | こばやしさんとコーヒー")]
#[case("コバヤシさんとコーヒー", "contact+小林恵子 | コバヤシさんとコーヒー")]
#[case("ｺﾊﾞﾔｼさん　コーヒー", "contact+小林恵子 | ｺﾊﾞﾔｼさん　コーヒー")]
#[case("昨日 小林さん コーヒー", "contact+小林恵子 11-21 | 小林さん コーヒー")]
#[case("恵子さんとコーヒー", "contact+小林恵子 | 恵子さんとコーヒー")]
#[case("マリアさんとコーヒー", "contact+マリア・ロペス | マリアさんとコーヒー")]
#[case("ﾏﾘｱさんとコーヒー", "contact+マリア・ロペス | ﾏﾘｱさんとコーヒー")]
#[case("マリア・ロペスさん", "contact+マリア・ロペス | マリア・ロペスさん")]
#[case("林さんに電話", "contact+林健 | 林さんに電話")]
#[case("渡辺さんに電話", "contact+渡辺浩二 | 渡辺さんに電話")]
#[case("渡辺浩二さんに電話", "contact+渡辺浩二 | 渡辺浩二さんに電話")]
#[case("森さんに電話", "contact+森さん | 森さんに電話")]
#[case(
    "小林さんと林さんに会った",
    "contact+小林恵子+林健 | 小林さんと林さんに会った"
)]
#[case("小林さんと小林さんの妹", "contact+小林恵子 | 小林さんと小林さんの妹")]
#[case("田中さんとコーヒー", "contact | 田中さんとコーヒー")]
#[case("田中美咲さんとコーヒー", "contact+田中美咲 | 田中美咲さんとコーヒー")]
#[case("美咲さんとコーヒー", "contact+田中美咲 | 美咲さんとコーヒー")]
#[case("小林と面談", "contact+小林恵子 | 小林と面談")]
#[case("小林市に行った", "note | 小林市に行った")]
#[case("大小林さん", "note | 大小林さん")]
#[case("小林の坂を歩いた", "note | 小林の坂を歩いた")]
#[case("小林さんの本を読んだ", "note+小林恵子 | 小林さんの本を読んだ")]
#[case(
    "¥5,000 小林さんの講座",
    "income→副業の収入 60万円@ブログ+小林恵子 ¥5000 | 小林さんの講座"
)]
#[case("小林さんに教わった", "learning+小林恵子 | 小林さんに教わった")]
#[case("メモ: 小林さんに返事を書く", "note+小林恵子 | 小林さんに返事を書く")]
#[case("山本さん コーヒー #人脈", "contact #人脈 ?山本 | 山本さん コーヒー")]
#[case("山本さん コーヒー", "note | 山本さん コーヒー")]
#[case("ジョンさんに会った", "contact ?ジョン | ジョンさんに会った")]
#[case("お客さんに会った", "contact | お客さんに会った")]
#[case("奥さんに会った", "contact | 奥さんに会った")]
#[case("たくさんの人に会った", "contact | たくさんの人に会った")]
#[case("人脈: 神様の話", "contact | 神様の話")]
#[case("人脈: 仕様の相談", "contact | 仕様の相談")]
#[case(
    "小林さんに会った、山本さんも",
    "contact+小林恵子 ?山本 | 小林さんに会った、山本さんも"
)]
#[case("旅館組合で登壇", "experience | 旅館組合で登壇")]
#[case("メモ: 会った人の名前を書く", "note | 会った人の名前を書く")]
#[case(
    "参加は14名。質問が途切れず、20分のびた。",
    "note | 参加は14名。質問が途切れず、20分のびた。"
)]
#[case("", "note")]
#[case("　\t ", "note")]
#[case(
    "<script>alert('x')</script> 30分",
    "note 30min | <script>alert('x')</script>"
)]
fn japanese_lines(#[case] line: &str, #[case] expected: &str) {
    assert_eq!(first(line, &japanese()), expected);
}

#[rstest]
#[case(
    "30 min English podcast #learning",
    "habit_log(English listening) 30min #learning | English podcast"
)]
#[case("English listening 30m", "habit_log(English listening) 30min")]
#[case(
    "listened to English 25 min",
    "habit_log(English listening) 25min | listened to English"
)]
#[case("1.5h draft", "note 90min | draft")]
#[case("1h30m draft", "note 90min | draft")]
#[case("2 hours and 15 minutes draft", "note 135min | draft")]
#[case("1 hr 5 min draft", "note 65min | draft")]
#[case("half an hour of reading", "note 30min | reading")]
#[case("an hour and a half draft", "note 90min | draft")]
#[case("read for 30 min", "note 30min | read")]
#[case("walked 30 minutes to work", "note 30min | walked 30 minutes to work")]
#[case("12h30m draft", "note 750min | draft")]
#[case("10-20 min walk", "note | 10-20 min walk")]
#[case("meeting at 12:30", "note | meeting at 12:30")]
#[case("mp3h experiments", "note | mp3h experiments")]
#[case("¥12,000 blog ads", "income→Side income@Blog ¥12000 | blog ads")]
#[case("12k yen from the shop", "income→Side income@Blog ¥12000 | from the shop")]
#[case("earned 3000 yen", "income→Side income@Blog ¥3000 | earned")]
#[case("bought a book ¥1,500", "expense ¥1500 | bought a book")]
#[case("JPY 980 train", "expense ¥980 | train")]
#[case("client paid me ¥30,000", "income→Side income@Blog ¥30000 | client paid me")]
#[case("paid ¥500 for coffee", "expense ¥500 | paid ¥500 for coffee")]
#[case("sold books ¥4500", "income→Side income@Blog ¥4500 | sold books")]
#[case("expense: ¥800 pens", "expense ¥800 | pens")]
#[case("-¥500 snacks", "expense ¥500 | snacks")]
#[case("slept 6h", "checkin sleep360")]
#[case("6.5h sleep", "checkin sleep390")]
#[case("7 hours of sleep", "checkin sleep420")]
#[case("slept for 7.5 hours", "checkin sleep450")]
#[case("sleep 7", "checkin sleep420")]
#[case("slept 6h yesterday", "checkin sleep360 11-21")]
#[case("slept 6h and felt fine", "note sleep360 | and felt fine")]
#[case("30 min sleep podcast", "note 30min | sleep podcast")]
#[case("word cards 20", "habit_log(Word cards) 20cards")]
#[case("20 cards", "habit_log(Word cards) 20cards")]
#[case("evening run 5.2 km", "habit_log(Evening run) 5.2km")]
#[case("10 pages of the manual", "note 10pages | the manual")]
#[case(
    "wrote a book chapter, 3 pages",
    "measurement→Write a book@Blog 3pages | wrote a book chapter"
)]
#[case("Write a book 3 pages", "measurement→Write a book@Blog 3pages | Write a book")]
#[case("weight 62.5", "measurement→Weight 62.5 | weight")]
#[case("62.5 kg", "measurement 62.5kg")]
#[case("TOEIC 730 points", "measurement→TOEIC 800@Learning 730points | TOEIC")]
#[case("30 push-ups", "note | 30 push-ups")]
#[case("yesterday 30 min walk", "note 30min 11-21 | walk")]
#[case("met Ken yesterday", "contact 11-21 | met Ken")]
#[case("mon 30 min walk", "note 30min 11-16 | walk")]
#[case("Monday walk", "note 11-16 | walk")]
#[case("walk on Friday", "note 11-20 | walk")]
#[case("walk last fri", "note 11-20 | walk")]
#[case("sat with the team", "note | sat with the team")]
#[case("out in the sun", "note | out in the sun")]
#[case("call Ken next Monday", "note | call Ken next Monday")]
#[case("report due by Friday", "note | report due by Friday")]
#[case("20 Nov walk", "note 11-20 | walk")]
#[case("walk Nov 20", "note 11-20 | walk")]
#[case("walk on 20th November 2025", "note 11-20-2025 | walk")]
#[case("2026/11/20 walk", "note 11-20 | walk")]
#[case("3 days ago walk", "note 11-19 | walk")]
#[case("trip Dec 24", "note | trip Dec 24")]
#[case("stretch", "habit_log(Stretch)")]
#[case("Stretch done", "habit_log(Stretch)")]
#[case("stretch 5 min", "habit_log(Stretch) 5min")]
#[case("talk 10 min with family", "habit_log(Talk 10 min with family)")]
#[case("learned: summaries come last", "learning | summaries come last")]
#[case("learned how to listen", "learning | learned how to listen")]
#[case("passed the exam", "achievement | passed the exam")]
#[case("met the deadline", "note | met the deadline")]
#[case("Tanaka-san coffee", "contact+KeikoTanaka | Tanaka-san coffee")]
#[case("tanaka-san coffee", "contact+KeikoTanaka | tanaka-san coffee")]
#[case(
    "ＴＡＮＡＫＡ－ｓａｎ coffee",
    "contact+KeikoTanaka | ＴＡＮＡＫＡ－ｓａｎ coffee"
)]
#[case("Ms. Tanaka, coffee", "contact+KeikoTanaka | Ms. Tanaka, coffee")]
#[case("call with Maria", "contact+MariaLopez | call with Maria")]
#[case("call with maria 30 min", "contact+MariaLopez 30min | call with maria")]
#[case("coffee Maria #contact", "contact+MariaLopez #contact | coffee Maria")]
#[case("Maria Lopez coffee", "contact+MariaLopez | Maria Lopez coffee")]
#[case("maria lopez, coffee", "contact+MariaLopez | maria lopez, coffee")]
#[case("met Maria and Bob", "contact+MariaLopez+BobStone | met Maria and Bob")]
#[case("coffee with Li Wei yesterday", "contact+LiWei 11-21 | coffee with Li Wei")]
#[case("Mariana coffee #contact", "contact #contact | Mariana coffee")]
#[case("read Maria's book", "note | read Maria's book")]
#[case("read Maria Lopez's book", "note+MariaLopez | read Maria Lopez's book")]
#[case("a stone in the shoe", "note | a stone in the shoe")]
#[case("met in may", "contact | met in may")]
#[case("paid Maria Lopez ¥3,000", "expense+MariaLopez ¥3000 | paid Maria Lopez")]
#[case("Suzuki-san coffee #contact", "contact #contact ?Suzuki | Suzuki-san coffee")]
#[case("Suzuki-san coffee", "note | Suzuki-san coffee")]
#[case("volunteered at the library", "experience | volunteered at the library")]
#[case("Note: paid nothing", "note | paid nothing")]
#[case("dinner with family", "note@Family | dinner with family")]
#[case("الدرس 30 min", "note 30min | الدرس")]
#[case("😀 30min 👨\u{200d}👩\u{200d}👧", "note 30min | 😀 👨\u{200d}👩\u{200d}👧")]
fn english_lines(#[case] line: &str, #[case] expected: &str) {
    assert_eq!(first(line, &english()), expected);
}

#[rstest]
#[case("¥12,000 ブログ 広告", &["income→副業の収入 60万円@ブログ ¥12000 | ブログ 広告", "expense@ブログ ¥12000 | ブログ 広告", "note@ブログ | ¥12,000 ブログ 広告"])]
#[case("30分 英語ポッドキャスト #学び", &["habit_log(英語リスニング) 30min #学び | 英語ポッドキャスト", "learning@学び 30min #学び | 英語ポッドキャスト", "note@学び 30min #学び | 英語ポッドキャスト"])]
#[case("単語カードの置き場を変えた", &["note@学び | 単語カードの置き場を変えた", "habit_log(単語カード) | 単語カードの置き場を変えた"])]
fn other_readings_follow(#[case] line: &str, #[case] expected: &[&str]) {
    let context = japanese();
    let parsed = parse(line, &context);
    let told: Vec<_> = parsed
        .readings
        .iter()
        .map(|r| told(&parsed, r, &context))
        .collect();
    assert_eq!(told, expected);
}

#[test]
fn of_two_with_the_same_name_both_are_offered_and_neither_is_chosen() {
    let context = japanese();
    let parsed = parse("田中さんとコーヒー", &context);
    let told: Vec<_> = (parsed.readings.iter())
        .map(|r| told(&parsed, r, &context))
        .collect();
    assert_eq!(
        told,
        [
            "contact | 田中さんとコーヒー",
            "contact+田中一郎 | 田中さんとコーヒー",
            "contact+田中美咲 | 田中さんとコーヒー",
            "note | 田中さんとコーヒー"
        ]
    );
    assert!(parsed.readings[0].spans.is_empty());
    assert_eq!(parsed.readings[1].spans[0].what, SpanKind::Person);
}

#[test]
fn what_is_theirs_can_be_made_a_contact() {
    let context = japanese();
    let parsed = parse("小林さんの本を読んだ", &context);
    let kinds: Vec<_> = parsed.readings.iter().map(|r| (r.kind, r.people.len())).collect();
    assert_eq!(kinds, [(Some(EntryKind::Note), 1), (Some(EntryKind::Contact), 1)]);
}

#[test]
fn two_habits_that_fit_equally_are_both_offered_and_neither_is_chosen() {
    let mut context = japanese();
    context.habits.push(KnownHabit {
        id: id(90),
        name: "英語日記".into(),
        ..context.habits[1].clone()
    });
    let parsed = parse("英語 30分", &context);
    assert_eq!(parsed.readings[0].kind, Some(EntryKind::Note));
    let habits: Vec<_> = parsed.readings.iter().filter_map(|r| r.habit_id).collect();
    assert_eq!(habits, [id(1), id(90)]);
}

#[test]
fn with_two_goals_in_yen_an_income_is_linked_to_neither() {
    let mut context = japanese();
    context.goals.push(KnownGoal {
        id: id(90),
        title: "講演で10万円".into(),
        ..context.goals[1].clone()
    });
    assert_eq!(parse("¥500 広告", &context).readings[0].goal_id, None);
}

#[test]
fn spans_are_utf16_ranges_of_the_raw_line() {
    let context = japanese();
    let line = "😀 ３０分 英語ﾘｽﾆﾝｸﾞ＃朝";
    let parsed = parse(line, &context);
    let units: Vec<u16> = line.encode_utf16().collect();
    let told: Vec<_> = parsed.readings[0]
        .spans
        .iter()
        .map(|s| {
            (
                String::from_utf16(&units[s.start..s.end]).unwrap(),
                s.what,
                s.stays,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("３０分".to_owned(), SpanKind::Minutes, false),
            ("英語ﾘｽﾆﾝｸﾞ".to_owned(), SpanKind::Name, true),
            ("＃朝".to_owned(), SpanKind::Tag, false),
        ]
    );
}

#[test]
fn a_line_beyond_the_limit_is_a_note() {
    let line = "30分 ".repeat(1000);
    let parsed = parse(&line, &japanese());
    assert_eq!((parsed.readings.len(), parsed.readings[0].minutes), (1, None));
    assert_eq!(parsed.readings[0].text, line.trim());
}
