## 記録の画面

journal-side = 月とその内訳
journal-search = 記録をさがす
journal-search-clear = 検索をやめる
journal-filters = しぼりこみ
journal-filter-clear = すべて見る
journal-all = すべて
journal-kind = 種類
journal-people = 人
journal-activity = 活動
journal-period = 期間
journal-tag = タグ
journal-stream = 収入源
journal-goal = 目標
journal-last-days = この{ $days }日
journal-count = { NUMBER($count) }件・新しい順
journal-kinds-of = { NUMBER($count) }件の内訳
journal-more = もっと前を見る
journal-new = 記録を書く
journal-change = 記録を編集
journal-achievement = 実績としてくわしく
journal-move = 別の日へ移す
journal-move-do = 移す
journal-day = 日
journal-text = 内容
journal-yen = 金額
journal-yen-unit = 円
journal-amount = 数
journal-unit = 単位
journal-minutes = かけた時間
journal-tags = タグ
journal-tags-hint = 空白で区切ります。例: 学び 研修
journal-none-chosen = なし
journal-spent = −{ YEN($yen) }
journal-step = { $outcome ->
    [small] { $name }(小さい版)
    [skip] { $name }はお休み
    [note] { $name }のメモ
   *[other] { $name }
}
journal-empty = まだ記録はありません
journal-empty-words = 今日したことを、一行だけ書いてみませんか。
journal-none = あてはまる記録はありません
journal-not-found = 「{ $words }」は見つかりません
journal-not-found-words = すべての記録をさがしました。
journal-elsewhere = 記録のほかに
journal-elsewhere-more = ほかに{ $n }件あります。ことばを足すと、しぼれます。
journal-found-source = { $source ->
    [goal] 目標
    [milestone] 節目
    [habit] 習慣
    [activity] 活動
    [person] 人脈
    [event] 催し
    [learning] 学び
    [stream] 収入源
    [application] 応募
    [brief] 相談メモ
    [job] 職歴
    [day_type] 日の型
    [audit] 時間の調べ
    [invoice] 請求書
   *[sheet] 設計
}
journal-found-archived = しまったもの
journal-month-before = 前の月
journal-month-after = つぎの月
journal-month-day = { $day } { $holiday } { $count }件
journal-month-key = 「{ $words }」がある日
