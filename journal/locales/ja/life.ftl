## 人生のテーマ、一日のきっかけ、日と週のはじまり

life-theme-too-long = テーマは{ $limit }文字まででお願いします。
life-turn-over-range = 日付の変わる時刻は0〜12時でお願いします。
life-week-start-range = 週のはじまりは月曜日か日曜日でお願いします。
life-moment-name-empty = 名前をお願いします。例: 昼休みに
life-moment-name-too-long = 名前は{ $limit }文字まででお願いします。
life-moment-time-range = 時刻は0:00〜23:59でお願いします。
life-moments-too-many = 一日のきっかけは{ $limit }個までです。
life-moment-waking = 起きたら
life-moment-commute = 通勤電車で
life-moment-lunch = 昼休みに
life-moment-homeward = 帰り道に
life-moment-dinner = 夕食後に
life-moment-bedtime = 寝る前に

action-theme-set = テーマを書きました
action-rhythm-set = 日と週のはじまりを変えました
action-moment-saved = 一日のきっかけを保存しました
action-moment-deleted = 一日のきっかけを削除しました
