## 活動: いま担っている役割

activities-kind-main-job = 本業
activities-kind-parallel-career = パラレルキャリア
activities-kind-learning = 学び
activities-kind-family = 家族
activities-kind-health = 健康
activities-kind-community = 地域・仲間
activities-kind-hobby = 趣味

activities-name-empty = 活動の名前をお願いします。例: 執筆
activities-name-too-long = 名前は{ $limit }文字まででお願いします。
activities-colour-range = 色は8つの中からえらんでください。
activities-budget-range = 週にかけたい時間は、1分から168時間まででお願いします。
activities-too-many = 活動は{ $limit }個までです。

action-activity-created = 活動「{ $name }」を加えました
action-activity-changed = 活動「{ $name }」を変えました
action-activity-archived = 活動「{ $name }」をしまいました
action-activity-restored = 活動「{ $name }」を取り出しました
action-activity-moved = 活動「{ $name }」を動かしました
action-activity-deleted = 活動「{ $name }」を削除しました
