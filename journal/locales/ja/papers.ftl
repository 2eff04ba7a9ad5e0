## 書類: 持っていく紙

papers-make = 書類にする
papers-room = 書類
papers-employer-empty = 勤め先の名前を入れてください。例: 青葉食品
papers-line-too-long = { $limit }文字までにしてください。
papers-text-too-long = { $limit }文字までにしてください。
papers-month-to-come = 今月までの月を入れてください。
papers-month-half = 年と月の両方を入れるか、両方とも空けてください。
papers-ends-before = 終わりの月は、始まりの月と同じかあとにしてください。
papers-too-many-jobs = 職歴は{ $limit }件まで書けます。
papers-too-many-items = 一度に選べるのは{ $limit }件までです。

action-job-created = 「{ $name }」を職歴に加えました
action-job-changed = 「{ $name }」の内容を変えました
action-job-deleted = 「{ $name }」を職歴から削除しました
action-paper-chosen = 書類に載せるものを変えました
action-paper-written = 書類の文を変えました
