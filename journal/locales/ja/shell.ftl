app-name = 歩み

settings-not-kept = 設定を保存できませんでした。閉じるまではこの設定で動きます。
