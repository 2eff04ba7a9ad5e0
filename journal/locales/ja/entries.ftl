## 記録

entries-kind = { $kind ->
    [habit_log] 一歩
    [learning] 学び
    [achievement] 実績
    [contact] 人脈
    [experience] 越境体験
    [income] 収入
    [expense] 支出
    [measurement] 測定
   *[note] メモ
  }

entries-text-too-long = 本文は{ $limit }文字まででお願いします。
entries-empty = 言葉か数字を一つお願いします。
entries-line-too-long = 一行は{ $limit }文字まででお願いします。
entries-tags-too-many = タグは{ $limit }個まででお願いします。
entries-tag-too-long = タグは{ $limit }文字まででお願いします。
entries-people-too-many = 人は{ $limit }人まででお願いします。
entries-yen-range = 金額は0円から1兆円まででお願いします。
entries-yen-missing = 金額をお願いします。例: 12000
entries-amount-range = 数は10億まででお願いします。
entries-figure-missing = 数字をお願いします。例: 62.5
entries-minutes-range = 時間は0分から{ $limit }分まででお願いします。
entries-unit-too-long = 単位は{ $limit }文字まででお願いします。
entries-day-to-come = まだ来ていない日には記録できません。
entries-day-range = { $limit }年よりあとの日でお願いします。
entries-kind-habit-log = 習慣の記録は、習慣からお願いします。

entries-read-sleep = 睡眠 { MINUTES($minutes) }
entries-read-minutes = { MINUTES($minutes) }
entries-read-yen = { YEN($yen) }
entries-read-amount = { QUANTITY($amount) }{ $unit }
entries-read-habit = 習慣「{ $name }」
entries-read-goal = 目標「{ $title }」
entries-read-stream = 収入源「{ $name }」
entries-read-people = { $names }
entries-read-day = { DAY($day) }

action-entry-added = { entries-kind }を記録しました
action-entry-changed = { entries-kind }を変えました
action-entry-moved = { entries-kind }をほかの日へ動かしました
action-entry-deleted = { entries-kind }を削除しました
