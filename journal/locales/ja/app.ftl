## 枠: ページ、ボタン、対話、知らせ、キーの一覧

app-seal = 歩
app-title = { $page } | 歩み
app-local = この端末だけに保存
app-skip = 本文へ
app-sample = 見本の記録を見ています。ここで書いたことは、ご自分の記録には入りません。
app-sample-leave = 自分の記録をひらく

app-side = 歩みの目次
app-nav = ページ
app-nav-more = そのほか
app-nav-today = 今日
app-nav-waiting = お返事を待つお知らせ{ $n }件
app-nav-goals = 目標
app-nav-habits = 習慣
app-nav-journal = 記録
app-nav-design = 設計
app-nav-settings = 設定
app-nav-welcome = はじめに

app-quick = すぐ記録
app-quick-label = したことを一行で
app-quick-example = 例: 30分 英語ポッドキャスト #学び
app-quick-reads = このように記録します:
app-quick-other = 変える
app-quick-add-person = 「{ $name }」を人脈に加える
app-record = 記録

app-cancel = やめる
app-close = 閉じる
app-back = 戻る
app-save = 保存
app-edit = 編集
app-delete = 削除する
app-add = 加える
app-next = つぎへ
app-undo = 元に戻す
app-redo = やり直す
app-retry = もう一度
app-more = その他の操作
app-optional = 任意
app-open-calendar = カレンダーからえらぶ
app-previous-month = 前の月
app-next-month = つぎの月

app-undone = 元に戻しました: { $what }
app-nothing-to-undo = 元に戻す操作はありません。
app-nothing-to-redo = やり直す操作はありません。
app-dialog-kept = 書いた内容は残っています。閉じるときは「やめる」をお願いします。
app-paste-too-long = 長すぎて貼りつけられませんでした({ $limit }文字まで)。書いた内容はそのままです。
app-loading = 読みこんでいます

app-minutes = { $n }分
app-hours = { $n }時間
app-hours-minutes = { $hours }時間{ $minutes }分
app-unit-minutes = 分

app-step-less = { $name }をへらす
app-step-more = { $name }をふやす
app-timer-start = { $name }のタイマーをはじめる
app-timer-pause = { $name }のタイマーを止める
app-scale-end = { $n }: { $end }

app-number-range = { $min }〜{ $max }の数字でお願いします。
app-minutes-range = 0〜{ $max }分でお願いします。例: 30、1:30
app-time-format = 0:00〜23:59の時刻でお願いします。例: 7:30
app-date-format = 日付でお願いします。例: { $example }

app-error-unexpected = 思いがけないことが起きました。これまでの記録は無事です。({ $detail })

app-problem-title = 記録をひらけませんでした
app-problem-again = もう一度ひらく
app-problem-sample = 見本の記録を見る
app-problem-set-aside = ファイルを別に取りおいて、新しくはじめる
app-problem-quit = 終了する

app-keys-title = キーの一覧
app-key-quick = すぐ記録
app-key-search = 記録をさがす
app-key-undo = 元に戻す
app-key-redo = やり直す
app-key-larger = 文字を大きく
app-key-smaller = 文字を小さく
app-key-normal = 文字をふつうの大きさに
app-key-list = この一覧
app-key-move = 一覧や木の中を動く
app-key-sideways = 木をひらく・たたむ、日を変える
app-key-space = 済みにする・取り消す、タイマーをはじめる・止める
app-key-enter = ひらく、一行を記録する
app-key-tab = 一行の読みとり方を変える
app-key-menu = 行の操作: 小さい版、スキップ、休止、編集
app-key-escape = 閉じる(書いた内容は残ります)
