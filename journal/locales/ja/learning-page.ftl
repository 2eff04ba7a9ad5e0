## 学びのページ

learning-page-title = 学び
learning-page-back = 学びの一覧へ
learning-page-add = 学びを加える
learning-page-edit = 学びを変える
learning-page-list = 講座・本・資格
learning-page-empty = 学びはまだありません。いま読んでいる本を一冊、書いておくところから始められます。
learning-page-chart = 月ごとの学びの時間
learning-page-finding = この12か月で{ MINUTES($minutes) }学びました。
learning-page-finding-nothing = この12か月の学びの時間は、まだありません。
learning-page-year = 今年は{ MINUTES($minutes) }。終えたもの{ $finished }件、費用{ YEN($yen) }。
learning-page-row-target = { $days ->
    [0] 今日が目標の日です
   *[other] { DAY($day, as: "plain") }まで
}
learning-page-row-finished = { DAY($day, as: "plain") }に終えました
learning-page-row-renew = 更新は{ DAY($day, as: "long") }まで
learning-page-row-uses = 使った{ $n }回

learning-page-record = 学んだ時間を記録
learning-page-menu = 「{ $name }」の操作
learning-page-delete = 削除…
learning-page-delete-use = 削除
learning-page-delete-title = 「{ $name }」を削除しますか?
learning-page-delete-words = 使ったことの記録{ $uses }件も消えます。学びの記録{ $entries }件は残ります。

learning-page-name = 題名
learning-page-name-example = 例: 簿記の講座
learning-page-kind = 種類
learning-page-provider = 学校・著者・団体
learning-page-started = 始めた日
learning-page-target = 試験・目標の日
learning-page-finished = 終えた日
learning-page-stopped = ここまでにした日
learning-page-result = 結果
learning-page-result-example = 例: 合格
learning-page-expires = 有効期限
learning-page-yen = 費用
learning-page-yen-unit = 円
learning-page-activity = 活動
learning-page-goal = 目標
learning-page-none = なし
learning-page-note = メモ
learning-page-time = 時間
learning-page-day = 日付
learning-page-learnt = 学んだこと

learning-page-uses = 使ったところ
learning-page-uses-empty = 仕事や暮らしで使えたら、小さなことでも書いておけます。
learning-page-use-add = 使ったところを書く
learning-page-use-text = どこで、どう使ったか
learning-page-use-example = 例: 朝礼で三分、新しい記帳のしかたを説明した
learning-page-entries = 学びの記録
learning-page-entries-empty = 学んだ時間を記録すると、ここに並びます。
learning-page-entries-more = ほかに{ $n }件あります。「記録」のページで見られます。
