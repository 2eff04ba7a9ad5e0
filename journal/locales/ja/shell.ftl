## ウィンドウ、トレイ、お知らせ

app-name = 歩み
settings-not-kept = 設定を保存できませんでした。閉じるまではこの設定で動きます。
shell-tray-open = 歩みをひらく
shell-tray-quit = 終了する(お知らせも止まります)
shell-test-title = お知らせの確認
shell-test-body = このように届きます。外へは何も送りません。
shell-tray-tooltip = 歩み・{ $left }
shell-tray-left =
    { $count ->
        [0] 今日の一歩は、ひと休み
       *[other] 今日はあと{ $count }つ
    }
shell-tray-quick = 一行で記録
shell-tray-mute = お知らせを休む
shell-tray-mute-today = 今日だけ
shell-tray-mute-tomorrow = 明日まで
shell-tray-mute-week = 1週間
shell-tray-unmute = お知らせを再開する
shell-quick-title = 一行で記録
shell-undo = 元に戻す
shell-done-discreet = 記録しました
shell-undo-not-last = このあとに別の記録があるため、ここからは戻せません。歩みをひらくと直せます。
shell-goes-on = このまま動いていて、お知らせは届きます。ひらくときは、アプリの一覧から歩みを選んでください。
shell-shortcut-form = Ctrl・Alt・Metaのどれかと、文字・数字・F1〜F12・Spaceの組み合わせでお願いします。
shell-shortcut-taken = このキーは、ほかのアプリが使っています。別の組み合わせでお願いします。
shell-shortcut-unsupported = この画面環境では、アプリがキーを受け取れません。システムの設定で「ayumi-desktop --quick」にキーを割り当てると使えます。
shell-autostart-not-kept = ログイン時の起動を変えられませんでした。いまの設定のままです。
shell-autostart-unknown = ログイン時に起動するかどうか、確かめられませんでした。
shell-save-title = 保存する場所
shell-save-full = 「{ $path }」の空きが足りず、保存できませんでした。内容はアプリに残っています。空きを作るか、別の場所でお願いします。
shell-save-refused = 「{ $path }」には書き込めないため、保存できませんでした。内容はアプリに残っています。別の場所でお願いします。
shell-save-no-folder = 「{ $path }」が見つからず、保存できませんでした。内容はアプリに残っています。別の場所でお願いします。
shell-save-failed = 「{ $path }」に保存できませんでした。内容はアプリに残っています。もう一度か、別の場所でお願いします。
shell-saved = 保存しました: { $path }
