## ウィンドウ、トレイ、お知らせ

app-name = 歩み
settings-not-kept = 設定を保存できませんでした。閉じるまではこの設定で動きます。
shell-tray-open = 歩みをひらく
shell-tray-quit = 終了する(お知らせも止まります)
shell-test-title = お知らせの確認
shell-test-body = このように届きます。外へは何も送りません。
