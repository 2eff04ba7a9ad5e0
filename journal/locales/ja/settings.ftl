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
settings-tray-present = ウィンドウを閉じても、お知らせは続きます。終了はトレイのアイコンからできます。
settings-tray-absent = この端末にはトレイがないため、窓を閉じると歩みは終了し、お知らせも止まります。
settings-test = お知らせを試す
settings-test-sent = お知らせを送りました。届かないときは、端末の通知の設定をご確認ください。

settings-journal = 記録の場所
settings-journal-path = 保存先
settings-journal-words = 記録はこの端末だけに保存されます。外へは何も送りません。
settings-version = バージョン
settings-version-words = 歩み { $version }(MITライセンス)
settings-open-sample = 見本の記録をのぞいてみる
settings-open-own = 自分の記録へ戻る
