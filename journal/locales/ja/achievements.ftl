## 実績と、職場との相談

achievements-text-empty = 実績をひとことでお願いします。例: 引きつぎ書を一枚にまとめた
achievements-line-too-long = 一行は{ $limit }文字まででお願いします。
achievements-text-too-long = { $limit }文字まででお願いします。
achievements-lines-too-many = { $limit }件まででお願いします。
achievements-title-empty = 題をお願いします。例: 水曜の在宅勤務の相談
achievements-briefs-too-many = 相談メモは{ $limit }件までです。
achievements-chosen-too-many = 選べる実績は{ $limit }件までです。
achievements-next-past = 次の日は、今日からあとの日でお願いします。
achievements-next-too-far = 次の日は、10年先までの日でお願いします。
achievements-sheet-empty = シート「職場との話しあい」には、まだ何も書かれていません。

achievements-kind-strengths = 強みに合う仕事へ移る
achievements-kind-telework = 場所を選べるようにする
achievements-kind-shorter-hours = 時間を短くする
achievements-kind-role = 役割を変える
achievements-kind-side-work = 副業を認めてもらう

achievements-status-planned = 準備中
achievements-status-asked = 話してみた
achievements-status-answered = 返事をもらった
achievements-status-trial = お試し中
achievements-status-agreed = 合意
achievements-status-declined = 今回は見送り

action-achievement-logged = 実績を記録しました
action-achievement-changed = 実績を変えました
action-brief-created = 相談メモ「{ $name }」を作りました
action-brief-changed = 相談メモ「{ $name }」を変えました
action-brief-deleted = 相談メモ「{ $name }」を削除しました
action-brief-status-set = 「{ $name }」の今の様子を記録しました
action-brief-step-deleted = 「{ $name }」の経過を一つ削除しました
action-brief-next-set = 「{ $name }」の次の日を決めました
action-brief-next-cleared = 「{ $name }」の次の日を取り消しました

achievements-room = 実績と職場との相談
