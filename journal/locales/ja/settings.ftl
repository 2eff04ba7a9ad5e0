## 設定

settings-appearance = 見た目
settings-language = 表示の言語
settings-language-system = 端末に合わせる
settings-language-ja = 日本語
settings-language-en = English
settings-theme = 明るさ
settings-theme-system = 端末に合わせる
settings-theme-light = 明るい
settings-theme-dark = 暗い
settings-text = 文字の大きさ
settings-text-hint = Ctrl + と Ctrl − でも変えられます。
settings-text-size = { $size }%
settings-damaged = 設定のファイルを読めなかったため、はじめの設定に戻しました。記録は無事です。

settings-rhythm = テーマと一日のはじまり
settings-life-theme = 人生のテーマ
settings-life-theme-hint = ひとことでかまいません。今日の画面に毎日出ます。
settings-turn-over = 日付の変わる時刻
settings-turn-over-hint = この時刻までは前の日として記録します。
settings-week-start = 週のはじまり
settings-week-Mon = 月曜日
settings-week-Sun = 日曜日

settings-moments = 一日のきっかけ
settings-moments-hint = 習慣をつなぐ、いつもの場面です。今日の画面はこの順に並びます。
settings-moment-new = きっかけを加える
settings-moment-change = きっかけを編集
settings-moment-edit = 「{ $name }」を編集
settings-moment-delete = 「{ $name }」を削除する
settings-moment-name = 名前
settings-moment-time = いつもの時刻

settings-reminders = お知らせの一覧
settings-notifications = お知らせの届き方
settings-service-present = この端末のお知らせ機能が使えます。
settings-service-absent = この端末ではお知らせ機能が見つかりません。時刻が来たものは、今日の画面に並びます。
settings-service-held-back = この端末は、いま通知を控えています(おやすみモードなど)。そのあいだに時刻が来たものは、今日の画面に並びます。
settings-service-refused = この端末の設定で、歩みの通知が許可されていません。時刻が来たものは、今日の画面に並びます。
settings-tray-present = ウィンドウを閉じても、お知らせは続きます。終了はトレイのアイコンからできます。
settings-tray-absent = この端末にはトレイがありません。お知らせの予定があるあいだは、ウィンドウを閉じてもこのまま動き、お知らせは届きます。
settings-test = お知らせを試す
settings-test-sent = お知らせを送りました。届かないときは、端末の通知の設定をご確認ください。

settings-journal = 記録の場所
settings-journal-path = 保存先
settings-journal-words = 記録はこの端末だけに保存されます。外へは何も送りません。
settings-version = バージョン
settings-version-words = 歩み { $version }(MITライセンス)
settings-open-sample = 見本の記録をのぞいてみる
settings-open-own = 自分の記録へ戻る

settings-moment-weekday = { $name }の時刻
settings-by-weekday = 曜日ごとに変える
settings-manners = お知らせのしかた
settings-quiet = 静かな時間
settings-quiet-hint = この時間に来たものは、終わってからまとめてお知らせします。
settings-quiet-daily = 毎日
settings-quiet-from = { $name }のはじまり
settings-quiet-until = { $name }のおわり
settings-from-until = 〜
settings-not-on-holidays = 祝日はお知らせしない
settings-daily-most = 一日の通知の数
settings-daily-most-hint = 超えた分は通知を出さず、今日の画面に並びます。空欄なら数は決めません。
settings-daily-most-unit = 件まで
settings-theme-now-and-then = ときどき人生のテーマをそえる
settings-discreet = 画面を人に見られてもよい言葉だけにする
settings-look = お知らせの見え方
settings-look-habit = 英語リスニング
settings-threshold = 副収入の目安
settings-threshold-hint = 自分のための覚え書きです。昨年の副収入がこの額を超えると、「確定申告の時期」のお知らせが届きます。申告が要るかどうかは税務署でご確認ください。
settings-threshold-unit = 円

settings-everywhere = 起動とキー
settings-autostart = ログインしたら、ウィンドウを出さずに始める
settings-autostart-hint = 端末を使い始めたときから、お知らせが届きます。
settings-shortcut = どこからでも一行書くキー
settings-shortcut-hint = ここを選んで、使いたいキーを押してください。例: Ctrl+Alt+J。Backspace を押すと「なし」に戻ります。
settings-shortcut-none = なし
settings-tray-neither = この端末にはトレイもないため、ウィンドウを閉じると歩みは終了します。
