## 学び: 講座、本、資格

learning-room = 学びの一覧

learning-kind-course = 講座
learning-kind-book = 本
learning-kind-certificate = 資格
learning-kind-other = そのほか

learning-state-planned = これから
learning-state-going = 学んでいます
learning-state-finished = 終えました
learning-state-stopped = ここまで

learning-title-empty = 題名をお願いします。例: 簿記の講座
learning-line-too-long = { $limit }文字まででお願いします。
learning-note-too-long = { $limit }文字まででお願いします。
learning-day-to-come = 今日までの日付でお願いします。
learning-both-ends = 「終えた日」と「ここまでにした日」は、どちらか一つでお願いします。
learning-ends-before = 始めた日か、そのあとでお願いします。
learning-use-empty = どこで使ったかをお願いします。例: 朝礼で説明した
learning-not-learning = 学びの記録だけが対象です。何も変わっていません。

action-learning-created = 学び「{ $name }」を加えました
action-learning-changed = 学び「{ $name }」を変えました
action-learning-deleted = 学び「{ $name }」を削除しました
action-learning-recorded = 「{ $name }」の学びを記録しました
action-learning-placed = 記録の学びを変えました
action-learning-used = 「{ $name }」を使ったことを書きました
action-learning-use-changed = 使ったことの記録を変えました
action-learning-use-deleted = 使ったことの記録を削除しました
