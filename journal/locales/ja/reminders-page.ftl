## お知らせの一覧と、書くところ

reminders-page-title = お知らせ
reminders-page-new = お知らせを加える
reminders-page-change = お知らせを編集
reminders-page-none = { $kind ->
    [goal] この目標のお知らせはありません。
    [person] 次の連絡のお知らせはありません。
   *[habit] この習慣のお知らせはありません。
  }
reminders-page-empty-title = まだお知らせはありません
reminders-page-empty = 忘れたくないことを、思い出したい時刻に一つだけ置いてみませんか。
reminders-page-edit = 「{ $name }」{ $time }のお知らせを編集
reminders-page-delete = 「{ $name }」{ $time }のお知らせを削除する
reminders-page-about = 何についてのお知らせか
reminders-page-kind = { $kind ->
    [habit] 習慣
    [goal] 目標
    [person] 次の連絡
    [checkin] 今日の調子
    [review] ふりかえり
    [stretch] ひと休み
    [tax] 確定申告の時期
   *[text] 自分の言葉
  }
reminders-page-text = お知らせする言葉
reminders-page-words = そえる言葉
reminders-page-time = 時刻
reminders-page-next = つぎは{ $when }
reminders-page-next-at = つぎは{ $when } { $time }
reminders-page-today = 今日
reminders-page-tomorrow = 明日
reminders-page-off = 止めています
reminders-page-no-next = いまのところ予定はありません
reminders-page-when = 時刻の決め方
reminders-page-when-kind = { $kind ->
    [moment] きっかけで
    [every] くり返し
   *[at] 時刻で
  }
reminders-page-moment = きっかけ
reminders-page-moment-hint = { $times }。きっかけの時刻を変えると、お知らせも合わせて動きます。
reminders-page-moment-other = { $days }は{ $time }
reminders-page-every-from = はじまり
reminders-page-every-until = おわり
reminders-page-every-minutes = 間隔
reminders-page-every-words = { $from }〜{ $until }に{ $n }分おき
reminders-page-days = どの日に
reminders-page-days-kind = { $kind ->
    [before-due] 期日の前に
   *[schedule] 決めた日に
  }
reminders-page-before = 期日のどのくらい前に
reminders-page-before-own = ほかの日数
reminders-page-before-unit = 日前
reminders-page-before-due = 期日の{ $days }
reminders-page-days-before = { $n ->
    [0] 当日
    [1] 前日
   *[other] { $n }日前
  }
reminders-page-no-due = { $kind ->
    [milestone] この節目にはまだ期日がありません。期日を決めると届くようになります。
    [person] 次の連絡の日が決まると、お知らせが届きます。
   *[goal] この目標にはまだ期日がありません。期日を決めると届くようになります。
  }
reminders-page-when-needed = { $unit ->
    [month] このままだと今月の回数に届かない日だけ
   *[week] このままだと今週の回数に届かない日だけ
  }
reminders-page-when-needed-words = 回数に届かなくなりそうな日だけ
reminders-page-no-need = いまのところ出番はありません
reminders-page-zone-fixed = どこにいても、決めた場所の時刻で
reminders-page-zone = 場所
reminders-page-zone-words = { $zone }で
reminders-page-tax-hint = 昨年の副収入が目安を超えたときだけ、2月1日から3月15日のあいだに届きます。目安の金額は設定で変えられます。

reminders-page-history = これまでのお知らせ
reminders-page-history-of = 「{ $name }」{ $time }のこれまでのお知らせ
reminders-page-history-none = まだ届いたものはありません。
reminders-page-history-more = さらに前を見る
reminders-past-state = { $state ->
    [due] まだ出していません
    [done] できました
    [skipped] 今日はしない
    [missed] 時刻を過ぎました
   *[shown] 届きました
  }
reminders-past-small = 小さい版で
reminders-past-later = { $day } { $time }まであとで
reminders-past-quietly = 通知なしで一覧へ(一日の件数まで届いたため)
reminders-past-late = { $late }おくれて届きました
reminders-past-unanswered = お返事なし

reminders-page-muted = { $day } { $time }まで、お知らせを休んでいます。
reminders-page-unmute = また出す
reminders-page-mute = お知らせを休む
reminders-page-mute-hint = 休んでいるあいだに時刻が来たものは、あとでまとめてお知らせします。
reminders-page-mute-today = 今日は休む
reminders-page-mute-until = 日を決めて休む
reminders-page-mute-title = お知らせをいつまで休みますか?
reminders-page-mute-verb = 休む
reminders-page-mute-day = またお知らせをはじめる日
