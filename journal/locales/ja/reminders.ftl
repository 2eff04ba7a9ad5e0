## お知らせ: 何を、いつ、どのくらい

# 通知の言葉。$cue は「通勤電車で」、$small は「5分だけ」のような、本人の言葉
reminders-habit-cue-small = { $cue }。疲れた日は{ $small }
reminders-habit-cue = { $cue }
reminders-habit-small = 疲れた日は{ $small }
reminders-habit-body = 小さな一歩の時間です
reminders-goal-body = 少しだけ、ながめてみませんか
reminders-checkin-title = 今日の調子
reminders-checkin-body = 10秒で残せます
reminders-review-title = ふりかえり
reminders-review-body = 歩いたところを、ゆっくり見わたす時間です
reminders-catch-up-title = { $count }件のお知らせがありました
reminders-catch-up-comma = 、
reminders-catch-up-more = { $names }、ほか{ $more }件

reminders-answer-done = できました
reminders-answer-small = 小さい版で
reminders-answer-later = あとで
reminders-answer-skip = 今日はしない

reminders-text-empty = お知らせする言葉をお願いします。例: そろそろ休む時間です
reminders-text-too-long = 言葉は{ $limit }文字まででお願いします。
reminders-at-range = 時刻は0:00〜23:59でお願いします。
reminders-too-many = お知らせは{ $limit }個までです。
reminders-stretch-too-long = 一度に見られるのは{ $limit }日分までです。
reminders-already-answered = このお知らせには、もう別の返事をしています。
reminders-later-is-over = いまより後の時刻でお願いします。
reminders-later-too-far = 31日以内でお願いします。
reminders-no-small-version = この習慣には、小さい版がまだありません。

action-reminder-saved = お知らせを保存しました
action-reminder-enabled = お知らせを入れました
action-reminder-disabled = お知らせを切りました
action-reminder-deleted = お知らせを削除しました
action-reminder-done = 「{ $name }」ができました
action-reminder-done-plain = お知らせに「できました」と答えました
action-reminder-skipped = 「{ $name }」は、今日はお休みです
action-reminder-skipped-plain = 今日はお休みにしました
