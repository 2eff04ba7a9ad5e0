## 一日の設計: 日の型、計画、半時間ごとの調べ

days-room = 設計した一日

days-name-empty = 型の名前をお願いします。例: 出勤日
days-name-too-long = 型の名前は{ $limit }文字まででお願いします。
days-types-too-many = 日の型は{ $limit }個までです。
days-block-time = 時刻は0:00から24:00まで、5分きざみでお願いします。
days-block-empty = 終わりの時刻は、はじまりと違う時刻でお願いします。
days-blocks-overlap = 予定が重なっています。重ならない時刻でお願いします。
days-blocks-too-many = 一日の予定は{ $limit }個までです。
days-day-range = 1900年から10年先までの日でお願いします。
days-weeks-range = 1週から{ $limit }週まででお願いします。
days-audit-day-range = 1900年から、{ $limit }日先までの日でお願いします。
days-audits-too-many = 調べは{ $limit }回分までです。
days-slot-range = その週の半時間を選んでください。
days-slot-activity = 活動を選んでください。
days-slot-word-empty = 何に使ったかを一言でお願いします。例: 介護
days-slot-word-too-long = { $limit }文字まででお願いします。

action-day-type-created = 日の型「{ $name }」を加えました
action-day-type-changed = 日の型「{ $name }」を変えました
action-day-type-archived = 日の型「{ $name }」をしまいました
action-day-type-restored = 日の型「{ $name }」を戻しました
action-day-type-moved = 日の型「{ $name }」を動かしました
action-day-type-deleted = 日の型「{ $name }」を削除しました
action-day-type-planned = 「{ $name }」の一日を設計しました
action-day-given-type = この日を「{ $name }」にしました
action-day-as-usual = この日をいつもの型に戻しました
action-audit-created = 時間の調べをはじめました
action-audit-filled = 時間の調べに書きました
action-audit-deleted = 時間の調べを削除しました
