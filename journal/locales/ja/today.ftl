## 今日: 一日の歩み、調子、お知らせ

today-day-to-come = まだ来ていない日はひらけません。

today-date = { $year }{ $date }{ $weekday }
today-weekday-holiday = { $weekday } { $holiday }
today-days = 日をえらぶ
today-back = 今日へ
today-previous = 前の日
today-next = つぎの日
today-side = 調子とお知らせ

# $part は時間帯、$left は残り(none: 予定なし、done: すべて済み、open: あと$count)
today-hello = { $part ->
    [morning] おはようございます。
    [evening] こんばんは。
   *[noon] こんにちは。
}
today-theme = 「{ $theme }」
today-greeting-theme = { $left ->
    [none] { $theme }へ、今日はゆっくりどうぞ。
    [done] { $theme }へ、今日の一歩はすべて済みました。
   *[open] { $theme }へ、今日の一歩はあと{ $count }です。
}
today-greeting = { $left ->
    [none] 今日はゆっくりどうぞ。
    [done] 今日の一歩はすべて済みました。
   *[open] 今日の一歩はあと{ $count }です。
}
today-past = この日の記録は、いまからでもつけられます。
today-count = { $n ->
    [1] 1つ
    [2] 2つ
    [3] 3つ
    [4] 4つ
    [5] 5つ
    [6] 6つ
    [7] 7つ
    [8] 8つ
    [9] 9つ
   *[other] { $n }個
}
today-tally = { $done ->
    [0] 今日の習慣は{ $wantedWords }
   *[other] 今日の習慣 { $wantedWords }のうち{ $doneWords }済み
}
today-tally-past = { $done ->
    [0] この日の習慣は{ $wantedWords }
   *[other] この日の習慣 { $wantedWords }のうち{ $doneWords }済み
}

today-now = いま
today-later = このあと
today-settled = 済み・お休み
today-open = まだの習慣

today-empty-title = まだ習慣はありません
today-empty-words = 毎日でなくてもかまいません。小さな一歩を、一つだけ決めてみませんか。
today-empty-add = 習慣を一つ決める
today-none-title = 今日の習慣はありません
today-none-title-past = この日の習慣はありません
today-none-words = ゆっくりお過ごしください。

today-amount = { $value }{ $unit }
today-times = 回
today-period-sum = { $unit ->
    [month] 今月 { $target }のうち{ $sum }
    [stretch] 今回 { $target }のうち{ $sum }
   *[week] 今週 { $target }のうち{ $sum }
}
today-period-limit = { $unit ->
    [month] 今月 { $target }までのうち{ $sum }
    [stretch] 今回 { $target }までのうち{ $sum }
   *[week] 今週 { $target }までのうち{ $sum }
}
today-due-since = { $day }の分
today-of-target = / { $target }
today-at-most = { $target }まで
today-so-far = いま{ $value }
today-small-words = 疲れた日は{ $small }

today-streak = { $unit ->
    [week] { $n }週
    [month] { $n }か月
   *[day] { $n }日
}
today-streak-full = { $unit ->
    [week] 続けて{ $n }週
    [month] 続けて{ $n }か月
   *[day] 続けて{ $n }日
}
today-streak-none = これから
today-period = { $unit ->
    [month] 今月 { $done }/{ $wanted }
   *[week] 今週 { $done }/{ $wanted }
}
today-period-full = { $unit ->
    [month] 今月{ $wanted }回のうち{ $done }回、続けて{ $streak }か月
   *[week] 今週{ $wanted }回のうち{ $done }回、続けて{ $streak }週
}

today-done-at = { $time } にできました
today-done = できました
today-small-at = { $time } に小さい版でできました
today-small-done = 小さい版でできました
today-reason = { $reason ->
    [care] 介護・育児
    [illness] 体調
    [busy] 忙しい時期
    [travel] 旅行・出張
   *[other] そのほか
}
today-reason-none = えらばない
today-because = { $reason ->
    [care] 介護・育児のため
    [illness] 体調のため
    [busy] 忙しい時期のため
    [travel] 旅行・出張のため
   *[other] 都合により
}
today-skipped = { $when ->
    [today] 今日はスキップ。続きの数は変わりません
   *[past] スキップ。続きの数は変わりません
}
today-skipped-why = { $when ->
    [today] 今日はスキップ({ $why })。続きの数は変わりません
   *[past] スキップ({ $why })。続きの数は変わりません
}
today-paused = { $reason ->
    [care] 介護・育児のため休止中
    [illness] 体調のため休止中
    [busy] 忙しい時期のため休止中
    [travel] 旅行・出張のため休止中
   *[other] 休止中
}
today-paused-until = { today-paused }({ $day }まで)

today-ring-tick = { $name }を済みにする
today-ring-clear = { $name }は済み。押すと取り消し
today-ring-kept = { $name }は守れました
today-ring-limit = { $name }: { $target }までのうち{ $value }
today-unskip = 戻す
today-resume = 再開する
today-time-up = 時間になりました
today-timer-finish = { $name }を終えて記録する

today-row-menu = { $name }の操作
today-menu-small = 小さい版でできた({ $small })
today-menu-finish = 終えて記録する
today-menu-discard = 記録せずにタイマーを消す
today-menu-stopwatch = タイマーをはじめる
today-menu-countdown = 残り{ $minutes }を計る
today-menu-minutes = 分を入力する
today-menu-note = メモ
today-menu-skip = スキップ
today-menu-unskip = スキップを取り消す
today-menu-clear = 記録を取り消す
today-menu-pause = 休止
today-menu-resume = 再開する

today-why = 理由
today-note = メモ
today-skip = スキップする
today-skip-title = 「{ $name }」をスキップしますか?
today-skip-words = 続きの数は変わりません。
today-note-title = 「{ $name }」のメモ
today-pause = 休止する
today-pause-title = 「{ $name }」を休止しますか?
today-pause-words = 休みも歩みのうちです。続きの数は変わりません。
today-until = いつまで
today-until-hint = 決めなくても、いつでも再開できます。
today-minutes-title = 「{ $name }」の時間
today-minutes-label = この日の合計

today-moved = 「{ $title }」へ一歩: { $before } → { $after }

today-checkin = 今日の調子
today-checkin-past = この日の調子
today-hours = 時間
today-scale-high = 5 = { $end }

today-reminders = つぎのお知らせ
today-waiting = お返事を待つお知らせ
today-answers = { $name }への返事
today-tomorrow = 明日
today-holiday-rests = 祝日を除く習慣はお休みです

today-care-sleep = { $days }日続けて睡眠が6時間未満です。今日は小さい版で十分です。
today-care-fatigue = { $days }日続けて疲れが強めです。今日は小さい版で十分です。
today-care-hours = 「{ $name }」が、今週の目安を{ MINUTES($minutes) }こえています。今日は小さい版で十分です。
today-care-small = 小さい版にする
today-care-close = 閉じる
today-care-easy = 今日は小さい版の日です。一回押すと、小さい版で済みになります。
today-care-usual = いつもの版に戻す
today-care-easy-past = この日は小さい版の日です。一回押すと、小さい版で済みになります。

action-care-easy = 小さい版の日にしました
action-care-usual = いつもの版に戻しました
action-care-closed = ひとことを閉じました
