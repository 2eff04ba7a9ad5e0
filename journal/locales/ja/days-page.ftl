## 設計した一日: リボンとページ

days-page-designed = 設計した一日
days-page-plan = 計画
days-page-actual = 実際
days-page-column-use = 何に
days-page-use-sleep = 睡眠
days-page-use-free = 自由
days-page-use-other = そのほか
days-page-from-to = { $start }〜{ $end }
days-page-and = { $a }、{ $b }
days-page-use-when = { $name } { $when }
days-page-use-minutes = { $name } { $minutes }
days-page-untimed = 時刻のない記録: { $all }
days-page-type-of-day = この日の型
days-page-type-named = { $name }の型
days-page-usual = いつもの型
days-page-no-type = 型なし
days-page-hour = { $hour }時
days-page-now = いま { $time }
days-page-finding-plan = 計画: { $all }。
days-page-finding-none = 計画はありません。
days-page-finding-actual = 実際: { $all }。
days-page-finding-empty = 時刻のある記録はまだありません。
days-page-finding-gaps = 記録なし: { $all }。
days-page-finding-now = いま { $time }。
