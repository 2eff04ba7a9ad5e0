## 習慣のページと、習慣を書くところ

habits-page-and = { $a }・{ $b }
habits-page-comma = 、
habits-page-weekdays-and = { $a }・{ $b }
habits-page-on-weekdays = { $days }曜
habits-page-daily = { $n ->
    [1] 毎日
   *[other] 毎日{ $n }回
  }
habits-page-workdays = 平日
habits-page-weekend = 週末
habits-page-per-week = 週{ $n }回
habits-page-per-month = 月{ $n }回
habits-page-every = { $n ->
    [1] 毎日
   *[other] { $n }日ごと
  }
habits-page-month-day = 毎月{ $n }日
habits-page-nth = 毎月{ $nth ->
    [-1] 最終{ $weekday }
   *[other] 第{ $nth }{ $weekday }
  }
habits-page-nth-name = { $nth ->
    [-1] 最終
   *[other] 第{ $nth }
  }
habits-page-no-holidays = 祝日は除く
habits-page-until = { $day }まで
habits-page-amount = { $value }{ $unit }
habits-page-times = { $n }回
habits-page-at-most = { $amount }まで
habits-page-reason = { $reason ->
    [care] 介護・育児のため
    [illness] 体調のため
    [busy] 忙しい時期のため
    [travel] 旅行・出張のため
   *[other] そのほかの事情
  }
habits-page-done = できました
habits-page-small = 小さい版
habits-page-skipped = スキップ
habits-page-rest = お休み

habits-page-sort = 順
habits-page-by-strength = 定着度
habits-page-by-own = 自分の順
habits-page-by-activity = 活動ごと
habits-page-no-activity = 活動なし
habits-page-weeks-ago = 26週前
habits-page-this-week = 今週
habits-page-strength = 定着度
habits-page-paused = 休止中
habits-page-edit-of = { $name }を編集
habits-page-new = 習慣を加える
habits-page-archived = しまった習慣
habits-page-show-archived = しまった習慣を見る
habits-page-show-used = いまの習慣に戻る
habits-page-archived-none = しまった習慣はありません。
habits-page-empty-title = まだ習慣はありません
habits-page-empty = 毎日の中のきっかけに、小さな一歩を一つだけ置いてみませんか。

habits-page-supports = { $goals } を支える習慣
habits-page-pause = 休止
habits-page-resume = 再開
habits-page-up = 上へ動かす
habits-page-down = 下へ動かす
habits-page-archive = しまう
habits-page-unarchive = 取り出す
habits-page-recipe-cue = きっかけ
habits-page-recipe-what = すること
habits-page-recipe-small = 小さい版
habits-page-recipe-schedule = 予定
habits-page-streak = いまの続き
habits-page-best = いちばん長い続き
habits-page-total = これまで
habits-page-streak-length = { $unit ->
    [week] { $n }週
    [month] { $n }か月
   *[day] { $n }日
  }
habits-page-days = { $shown }日
habits-page-of-these-small = うち小さい版 { $n }日

habits-page-history = 履歴
habits-page-history-none = まだ記録はありません。
habits-page-record-past = 過去の分を記録
habits-page-record-day = この日に記録を足す
habits-page-clear-day = この日の記録を取り消す
habits-page-more = もっと見る


habits-page-pause-title = 「{ $name }」を休止しますか?
habits-page-pause-words = 休んでいるあいだ、続きも定着度もゼロには戻りません。
habits-page-why = 理由
habits-page-note = メモ
habits-page-from = はじまりの日
habits-page-until-label = 終わりの日
habits-page-until-hint = 空けておくと、再開するまで休みます。
habits-page-past-title = 「{ $name }」を記録
habits-page-day = 日
habits-page-what = 内容
habits-page-what-choice = { $what ->
    [done] できました
    [small] 小さい版ができました
    [skip] スキップ
   *[note] メモだけ
  }
habits-page-how-much = どのくらい
habits-page-delete-title = 「{ $name }」を削除しますか?
habits-page-delete-words = { $logs ->
    [0] 記録はまだありません。
   *[other] 記録{ $logs }回も消えます。
  }
habits-page-pause-instead = 削除せず休止する
habits-page-archive-instead = 削除せずしまう

habits-page-new-title = 習慣を加える
habits-page-edit-title = 習慣を編集
habits-page-name = 名前
habits-page-name-example = 例: 英語を5分きく
habits-page-kind = はかり方
habits-page-kind-yes-no = できたか
habits-page-kind-amount = 回数や量
habits-page-kind-minutes = 分
habits-page-target = 目安
habits-page-unit = 単位
habits-page-unit-example = 枚
habits-page-direction = 目安は
habits-page-at-least = 以上
habits-page-at-most-label = まで
habits-page-schedule = いつ
habits-page-rule = { $kind ->
    [daily] 毎日
    [weekdays] 曜日をえらぶ
    [times-per-week] 週に何回か
    [times-per-month] 月に何回か
    [every-n-days] 何日ごと
    [month-day] 毎月の日
   *[nth-weekday] 毎月の第何曜日
  }
habits-page-times-a-day = 1日の回数
habits-page-weekdays = 曜日
habits-page-weekday = 曜日
habits-page-which = 月の何番目
habits-page-how-often = 回数
habits-page-interval = 何日ごと
habits-page-day-of-month = 日
habits-page-short-months = 短い月は、最後の日になります。
habits-page-no-holidays-check = 祝日は除く
habits-page-moment = 一日のきっかけ
habits-page-moments = 一日のきっかけを編集
habits-page-cue = きっかけの言葉
habits-page-cue-example = 例: 通勤電車で座ったら
habits-page-small-version = 小さい版
habits-page-small-hint = 疲れた日は、これだけで「できた」になります。
habits-page-small-example = 例: 5分だけ
habits-page-small-target = 小さい版の目安
habits-page-activity = 活動
habits-page-goal = 支える目標
habits-page-goal-another = ほかに支える目標
habits-page-goal-remove = 「{ $name }」からはずす
habits-page-none = なし
