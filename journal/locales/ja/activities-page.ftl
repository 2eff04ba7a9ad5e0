## 活動: 一覧と編集

activities-page-title = 活動
activities-page-hint = 仕事や学び、家族など、いま担っている役割です。色と、週にかけたい時間を決められます。
activities-page-empty = まだ活動はありません。
activities-page-add = 活動を加える
activities-page-edit = 活動を編集
activities-page-name = 名前
activities-page-name-example = 例: 執筆
activities-page-kind = 暮らしのどの部分ですか
activities-page-colour = 色と模様
activities-page-colour-auto = まかせる
activities-page-colour-name = 色{ $n }
activities-page-budget = 週にかけたい時間
activities-page-budget-row = 今週 { $taken } / { $budget }
activities-page-taken-row = 今週 { $taken }
activities-page-archived = しまってあります
activities-page-show-archived = しまった活動も見る
activities-page-menu = 活動「{ $name }」の操作
activities-page-up = 上へ
activities-page-down = 下へ
activities-page-archive = しまう
activities-page-restore = 取り出す
activities-page-delete = 削除…
activities-page-delete-title = 活動「{ $name }」を削除しますか?
activities-page-delete-words = 目標{ $goals }個、習慣{ $habits }個、記録{ $entries }件は、活動なしで残ります。
activities-page-delete-archive = 削除せずしまう
