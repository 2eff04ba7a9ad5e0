## お知らせの一覧と、書くところ

reminders-page-title = お知らせ
reminders-page-new = お知らせを加える
reminders-page-change = お知らせを編集
reminders-page-none = { $kind ->
    [goal] この目標のお知らせはありません。
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
    [checkin] 今日の調子
    [review] ふりかえり
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
