## 収入: 本業のほかの収入源、応募、請求、一年のまとめ

income-room = 収入の一覧

income-kind-client = 取引先
income-kind-shop = 店・販売
income-kind-content = 文章・動画など
income-kind-teaching = 講座・講演
income-kind-other = その他

income-state-applied = 応募した
income-state-talked = 話をした
income-state-won = 決まった
income-state-lost = 見送り

income-invoice-open = 入金待ち
income-invoice-overdue = 期日を{ $days }日すぎています
income-invoice-paid = 入金済み

income-name-empty = 名前をお願いします。例: 研修会社
income-name-too-long = { $limit }文字まででお願いします。
income-note-too-long = メモは{ $limit }文字まででお願いします。
income-streams-too-many = 収入源は{ $limit }個までです。
income-day-to-come = 今日までの日付でお願いします。
income-before-applied = 応募した日より前にはできません。
income-due-before-issued = 支払期日は、請求した日かそのあとでお願いします。
income-withheld-range = 源泉徴収は、0円から金額までの間でお願いします。
income-paid-already = もう入金済みです。何も変わっていません。
income-not-paid = まだ入金されていません。何も変わっていません。
income-not-its-payment = この収入は、この請求の入金にはできません。何も変わっていません。
income-not-money = 収入か経費の記録だけが対象です。何も変わっていません。

income-finding-nothing = この年の収入はまだありません。
income-finding-best = 差引{ YEN($side) }。いちばん多かったのは{ DAY($month, as: "month-short") }の{ YEN($yen) }です。
income-finding-only-expenses = この年は、準備の経費が{ YEN($expenses) }です。

income-csv-name = 収入と経費
income-csv-day = 日付
income-csv-kind = 区分
income-csv-stream = 収入源
income-csv-text = 内容
income-csv-yen = 金額(円)
income-csv-withheld = 源泉徴収税額(円)
income-csv-income = 収入
income-csv-expense = 経費

action-stream-created = 収入源「{ $name }」を加えました
action-stream-changed = 収入源「{ $name }」を変えました
action-stream-archived = 収入源「{ $name }」をしまいました
action-stream-restored = 収入源「{ $name }」を取り出しました
action-stream-moved = 収入源「{ $name }」を動かしました
action-stream-deleted = 収入源「{ $name }」を削除しました
action-application-created = 応募「{ $name }」を加えました
action-application-changed = 応募「{ $name }」を変えました
action-application-deleted = 応募「{ $name }」を削除しました
action-invoice-created = 請求「{ $name }」を加えました
action-invoice-changed = 請求「{ $name }」を変えました
action-invoice-paid = 「{ $name }」の入金を記録しました
action-invoice-unpaid = 「{ $name }」を入金待ちに戻しました
action-invoice-deleted = 請求「{ $name }」を削除しました
action-income-recorded = 収入を記録しました
action-expense-recorded = 経費を記録しました
action-money-placed = 収入源を変えました
