# コマンド ayumi の言葉

command-line-about = 歩み: 目標と毎日の小さな一歩を、この端末だけに残す記録帳
command-line-usage-heading = 使い方:
command-line-commands-heading = コマンド:
command-line-arguments-heading = 引数:
command-line-options-heading = 指定:

command-line-init-about = 記録帳を作ります(すでにあれば、そのままにします)
command-line-log-about = したことを一行で記録します(アプリの「すぐ記録」と同じ)
command-line-today-about = 今日の一歩と調子、つぎのお知らせを表示します
command-line-goals-about = 目標の一覧を、いまの進みとともに表示します
command-line-habits-about = 習慣の一覧を、定着度とともに表示します
command-line-achievements-about = 実績を新しい順に一覧にする
command-line-briefs-about = 職場との相談メモを、今の様子と次の日とともに一覧にする
command-line-people-about = 人脈と、前回・次回の連絡を一覧にする
command-line-days-about = 日の型と、それぞれの一日の設計を一覧にします
command-line-entries-about = 記録を、新しい日から順に表示します
command-line-search-about = 記録、目標、習慣などをすべてさがします
command-line-reminders-about = 二つの日か日時の間のお知らせを、すべて表示します(なければ、これから7日)
command-line-sheets-about = 設計のステップとシートを、どこまで書いたかとともに表示します
command-line-sheet-about = シートの問いと答えを表示します
command-line-jobs-about = 職歴を古い順に並べる
command-line-papers-about = 書類の種類と、載るものの数、まだ空いているところを並べる
command-line-paper-about = 書類を一枚、文字か HTML で出す
command-line-argument-paper = 書類の種類: career-plan work-history certificates employer-brief question-sheet year-plan contact-list
command-line-option-html = 一つの HTML ファイルとして出す(そのまま印刷できます)
command-line-option-text = 文字だけで出す(指定しないときと同じ)
command-line-no-jobs = 職歴はまだありません。
command-line-paper-held = 載るもの { $chosen }/{ $items }
command-line-paper-missing = まだ空いているところ: { $parts }
command-line-answer-about = シートの問いに答えます(今日の版に残ります)
command-line-undo-about = 最後の操作を元に戻します
command-line-redo-about = 元に戻した操作をやり直します
command-line-check-about = 記録帳にこわれたところがないか調べます
command-line-call-about = アプリと同じ操作を、JSONで呼びだします

command-line-argument-name = 操作の名前(--list で一覧)
command-line-argument-line = 一行。例: "30分 英語ポッドキャスト #学び"。「-」ではじまるときは、前に -- を置きます
command-line-argument-text = さがす言葉(いくつかあれば、すべてをふくむもの)
command-line-argument-sheet = シートの名前(ayumi sheets で一覧)。例: strengths
command-line-argument-prompt = 問いの名前(ayumi sheet SHEET で一覧)。例: flow
command-line-argument-said = 答え。行で答える問いでは一つが一行、カードでは順に名前、日付は 2026-11-22 の形。「-」なら標準入力から読み、「""」なら取りさげます
command-line-argument-arguments = 操作にわたすJSON。「-」なら標準入力から読みます
command-line-option-journal = 記録帳のファイル(なければ、アプリと同じ場所)
command-line-option-now = いまの日時。例: 2026-11-22T12:40:00+09:00[Asia/Tokyo]
command-line-option-language = 表示の言葉: ja は日本語、en は英語
command-line-option-json = プログラム向けにJSONで答えます
command-line-option-help = この説明を表示します
command-line-option-version = 版を表示します
command-line-option-sample = 見本の記録帳を作ります
command-line-option-years = 見本をこの年数に引きのばします(測定用、1〜50)
command-line-option-date = この日(なければ今日)
command-line-option-from = この日から
command-line-option-to = この日まで
command-line-option-year = この年だけ
command-line-option-kind = この種類だけ(いくつでも): habit_log note learning achievement contact experience income expense measurement
command-line-option-list = 操作の一覧と型の名前を表示します
command-line-option-types = すべての型をTypeScriptで表示します
command-line-option-changed = 答えに加えて、何が変わったかも返します

command-line-made = 記録帳を作りました: { $path }
command-line-already-there = 記録帳はすでにあります。何も変えていません: { $path }
command-line-undone = 元に戻しました: { $action }
command-line-redone = やり直しました: { $action }
command-line-nothing-to-undo = 元に戻す操作はありません。
command-line-nothing-to-redo = やり直す操作はありません。
command-line-sound = こわれたところは見つかりませんでした。

command-line-no-journal = 記録帳がありません: { $path }
command-line-unsound = 気になるところが{ $count }件見つかりました。ファイルは変えていません。
command-line-output-failed = 結果を書きだせませんでした。({ $detail })

command-line-usage-hint = 使い方は ayumi --help で見られます。
command-line-usage-command-missing = コマンドをお願いします。例: ayumi today
command-line-usage-unknown-command = 「{ $given }」というコマンドはありません。
command-line-usage-unknown-argument = 「{ $given }」という指定はありません。
command-line-usage-argument-missing = 「{ $option }」をお願いします。
command-line-usage-value = 「{ $option }」に「{ $given }」は使えません。
command-line-usage-value-missing = 「{ $option }」に合う値をお願いします。
command-line-usage-conflict = 「{ $option }」は、ほかの指定といっしょに、または二度は使えません。
command-line-usage-not-text = 文字として読めないものが入っています。UTF-8でお願いします。

command-line-day = { $month }月{ $day }日({ command-line-weekday })
command-line-day-of-year = { $year }年{ $month }月{ $day }日({ command-line-weekday })
command-line-weekday = { $weekday ->
    [Mon] 月
    [Tue] 火
    [Wed] 水
    [Thu] 木
    [Fri] 金
    [Sat] 土
   *[Sun] 日
}
command-line-month = { $month }月
command-line-until = { $day }まで
command-line-no-goals = まだ目標はありません。
command-line-no-reminders = この間のお知らせはありません。
command-line-no-habits = まだ習慣はありません。
command-line-no-achievements = 実績はまだありません。
command-line-no-briefs = 相談メモはまだありません。
command-line-brief-next = 次は{ $day }
command-line-no-people = 人脈はまだありません。
command-line-no-day-types = 日の型はまだありません。
command-line-plan-since = { $day }から
command-line-use-sleep = 睡眠
command-line-use-free = 自由
command-line-use-other = そのほか
command-line-holidays = 祝日
command-line-last-contact = 前回 { $day }
command-line-next-contact = 次回 { $day }
command-line-next-contact-about = 次回 { $day } { $about }
command-line-with = （{ $names }）
command-line-no-entries = 記録はありません。
command-line-streak = { $count }{ $unit ->
    [week] 週
    [month] か月
   *[day] 日
}続き
command-line-rests = 休止中
command-line-rests-until = { $day }まで休止中
command-line-small = 小さい版
command-line-skipped = スキップ
command-line-sheet-answered = { $prompts }問のうち{ $answered }問
command-line-sheet-unanswered = (まだ書いていません)
command-line-sheet-version = { $day }の版
command-line-sheet-next = つぎの一歩: { $what }(約{ $minutes }分)
command-line-answered = { $day }の版に書きました: { $question }
command-line-answer-by-call = この問いは一行では書けません。ayumi call set_answer をお使いください。
command-line-step-state = { $state ->
    [done] 完了
    [begun] 途中
   *[ahead] これから
}
command-line-today-count = { $wanted }つのうち{ $done }つ済み
command-line-today-now = いま
command-line-today-later = このあと
command-line-today-settled = 済み・お休み
command-line-today-reminders = つぎのお知らせ
command-line-found = { $count }件見つかりました
command-line-nothing-found = 「{ $text }」は見つかりません。すべての記録をさがしました。
command-line-source = { $source ->
    [goal] 目標
    [milestone] 節目
    [habit] 習慣
    [activity] 活動
    [person] 人脈
    [event] 催し
    [learning] 学び
    [stream] 収入源
    [application] 応募
    [invoice] 請求書
    [brief] 職場との相談
    [brief] 相談メモ
    [job] 職歴
    [sheet] シート
    [day_type] 日の型
    [audit] 時間の調べ
   *[entry] 記録
}

command-line-learning-about = 講座・本・資格を、学んだ時間とともに一覧にする
command-line-income-about = 一年の収入を、収入源ごとに表示する
command-line-argument-year = 年。例: 2026
command-line-no-learning = 学びはまだありません。
command-line-learning-sum = この12か月の学び: { $time }
command-line-learning-target = { $day }まで
command-line-income-year = { $year }年の差引: { $side }(目安 { $threshold })
command-line-income-without = (収入源なし)
command-line-income-spent = 経費 { $yen }
command-line-income-hour = 1時間あたり { $yen }
command-line-income-waits = 入金待ち

command-line-templates-about = はじめかたの一覧を表示する
command-line-template-about = はじめかたの中身を表示する。--begin で、すべて用意する
command-line-argument-template = はじめかたの名前(ayumi templates で一覧)。例: writing
command-line-option-begin = 目標・習慣・お知らせとして用意する
