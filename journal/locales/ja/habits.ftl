## 習慣

habits-name-empty = 習慣の名前をお願いします。例: 英語を5分きく
habits-words-too-long = { $limit }文字まででお願いします。
habits-target-range = 1〜{ $limit }の数字でお願いします。
habits-minutes-range = 1日は1440分までです。
habits-at-most-needs-amount = 「まで」は、回数や量、分ではかる習慣で使えます。
habits-small-target-range = 小さい版は、目安より少ない数でお願いします。
habits-value-range = 0〜{ $limit }の数字でお願いします。
habits-note-too-long = メモは{ $limit }文字まででお願いします。
habits-day-to-come = まだ来ていない日には記録できません。
habits-pause-ends-before-it-starts = 終わりの日は、はじまりの日よりあとでお願いします。
habits-time-up = 時間になりました。お疲れさまでした。
habits-timer-needs-minutes = 分で数える習慣だけタイマーが使えます。

action-habit-created = 「{ $name }」をはじめました
action-habit-changed = 「{ $name }」を変えました
action-habit-archived = 「{ $name }」をしまいました
action-habit-unarchived = 「{ $name }」を取り出しました
action-habit-deleted = 「{ $name }」を削除しました
action-habits-reordered = 習慣の順を変えました
action-habit-logged = 「{ $name }」を記録しました
action-habit-logged-small = 「{ $name }」の小さい版を記録しました
action-habit-cleared = 「{ $name }」の記録を取り消しました
action-habit-skipped = 「{ $name }」をスキップしました
action-habit-noted = 「{ $name }」にメモを書きました
action-habit-paused = 「{ $name }」を休止しました
action-habit-resumed = 「{ $name }」を再開しました
action-timer-discarded = 「{ $name }」のタイマーを消しました
