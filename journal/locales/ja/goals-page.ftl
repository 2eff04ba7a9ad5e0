## 目標のページ

goals-page-title = 目標
goals-page-theme = 人生のテーマ
goals-page-theme-empty = テーマはまだありません
goals-page-tree = 目標の木
goals-page-add = 目標を加える
goals-page-filter = 表示する目標
goals-page-filter-current = すべて
goals-page-filter-active = 進行中
goals-page-filter-done = 達成
goals-page-filter-archived = しまった目標
goals-page-filter-on = { $filter }だけを表示しています。
goals-page-filter-off = すべて表示
goals-page-filter-nothing = { $filter }の目標はありません。
goals-page-year = { $year }年
goals-page-no-due = 期限なし
goals-page-row-share = 進み { $share }
goals-page-row-plan = 計画では { $share }
goals-page-empty-title = まだ目標はありません
goals-page-empty-words = 三か月後に「できた」と言いたいことを、一つだけ置いてみませんか。
goals-page-empty-add = 一つ置いてみる
goals-page-none-chosen = 左の木から目標をえらぶと、ここに進みが出ます。

goals-page-record = 進みを記録
goals-page-pause = 休止する
goals-page-resume = 再開する
goals-page-done = 達成にする
goals-page-reopen = 進行中に戻す
goals-page-move = 移す…
goals-page-up = 上へ
goals-page-down = 下へ
goals-page-add-below = この下に目標を加える
goals-page-archive = しまう
goals-page-restore = 取り出す
goals-page-archived = しまってあります
goals-page-delete = 削除…
goals-page-delete-title = 「{ $name }」を削除しますか?
goals-page-delete-below = 下の目標{ $count }個
goals-page-delete-milestones = 節目{ $count }個
goals-page-delete-reminders = お知らせ{ $count }件
goals-page-delete-goes = { $what }もいっしょに消えます。
goals-page-delete-kept = 記録{ $count }件は残ります。
goals-page-delete-undo = すぐあとなら「元に戻す」で戻せます。
goals-page-delete-archive = 削除せずしまう

goals-page-progress = 進み
goals-page-of-target = / { $target }
goals-page-this-week = 今週
goals-page-this-month = 今月
goals-page-milestones-of = { $done ->
    [0] { goals-pieces-all }
   *[other] { goals-pieces-all }のうち{ goals-pieces-done }
  }
goals-page-yes = できました
goals-page-not-yet = これから
goals-page-days-left = 期限まで{ $days }日
goals-page-due-today = 期限は今日
goals-page-days-over = { $days }日すぎています
goals-page-due = 期限
goals-page-difference = 計画 { $plan } との差
goals-page-on-plan = 計画どおり
goals-page-below = この下の目標

goals-page-milestones = 節目
goals-page-milestones-count = { $done ->
    [0] { goals-pieces-all }
   *[other] { goals-pieces-all }のうち{ goals-pieces-done }
  }
goals-page-milestones-empty = 途中の目印を置くと、進みが見えやすくなります。
goals-page-milestone-new = 新しい節目
goals-page-milestone-due = { $day }まで
goals-page-milestone-over = { $day }まで・{ $days }日すぎています
goals-page-milestone-edit = 節目を編集
goals-page-milestone-words = 節目
goals-page-milestone-remind = お知らせを加える
goals-page-milestone-menu = 節目「{ $name }」の操作

goals-page-habits = 支える習慣
goals-page-habits-strength = 定着度
goals-page-habits-empty = この目標を支える習慣をつなげます。
goals-page-link = 習慣をつなぐ
goals-page-link-habit = 習慣
goals-page-link-counts = 目標への足し方
goals-page-link-auto = 単位に合わせる
goals-page-link-log = 1回につき
goals-page-link-hour = 1時間につき
goals-page-link-amount = 習慣の1単位につき
goals-page-link-none = 足さない(支えるだけ)
goals-page-link-factor = 足す数
goals-page-link-empty = つなげる習慣がありません。習慣のページで置くと、ここに出ます。
goals-page-link-change = 足し方を変える
goals-page-link-remove = はずす
goals-page-link-menu = 習慣「{ $name }」の操作
goals-page-adds-none = 支えるだけで、数には足しません
goals-page-adds-log = 1回につき{ $amount }
goals-page-adds-hour = 1時間につき{ $amount }
goals-page-adds-amount = 1単位につき{ $amount }
goals-page-strength = 定着度 { $share }

goals-page-entries = 最近の記録
goals-page-entries-empty = まだ記録はありません。

goals-page-new = 新しい目標
goals-page-edit = 目標を編集
goals-page-field-title = 何を目指しますか
goals-page-field-title-example = 例: 副業の収入 60万円
goals-page-field-why = なぜ
goals-page-field-why-hint = 迷ったときに読み返す言葉です。
goals-page-field-parent = どの目標の下に置きますか
goals-page-under-theme = 人生のテーマのすぐ下
goals-page-field-activity = 活動
goals-page-no-activity = なし
goals-page-new-activity = 新しい活動…
goals-page-field-metric = 進みの測り方
goals-page-metric-total = 積み上げる
goals-page-metric-total-hint = 収入、時間、回数など、足していく数です。
goals-page-metric-level = いまの値で見る
goals-page-metric-level-hint = 試験の点や体重など、測るたびに変わる数です。
goals-page-metric-rate = 毎週・毎月続ける
goals-page-metric-rate-hint = 「夕食を家族と 週4回」のように、期間ごとの数です。
goals-page-metric-milestones = 節目で見る
goals-page-metric-milestones-hint = 置いた節目のうち、いくつできたかです。
goals-page-metric-yes-no = できたかどうか
goals-page-metric-yes-no-hint = 資格の合格など、一度できたら終わりのことです。
goals-page-metric-none = ほかの目標をまとめるだけ
goals-page-metric-none-hint = 測らずに、下に置いた目標を束ねます。
goals-page-direction = 進む向き
goals-page-direction-up = 上げる
goals-page-direction-down = 下げる
goals-page-period = 期間
goals-page-period-week = 毎週
goals-page-period-month = 毎月
goals-page-field-unit = 単位
goals-page-unit-yen = 円
goals-page-unit-hours = 時間
goals-page-unit-minutes = 分
goals-page-unit-count = 回
goals-page-unit-points = 点
goals-page-unit-kg = kg
goals-page-suffix-yen = 円
goals-page-suffix-hours = 時間
goals-page-suffix-minutes = 分
goals-page-suffix-count = 回
goals-page-suffix-points = 点
goals-page-suffix-kg = kg
goals-page-unit-own = 自分の言葉で
goals-page-unit-word = 単位の言葉
goals-page-unit-word-example = 例: 冊
goals-page-field-start-value = はじめの値
goals-page-field-target = 目標の数
goals-page-field-start-day = はじまり
goals-page-field-due-day = 期限
goals-page-number = 数字でお願いします。例: { $example }

goals-page-record-title = 「{ $name }」の進み
goals-page-record-add = どれだけ進みましたか
goals-page-record-level = いまの値
goals-page-record-day = いつ
goals-page-record-text = メモ

goals-page-move-title = 「{ $name }」を移す
goals-page-move-to = 移す先
goals-page-move-act = 移す
goals-page-drag-keys = Alt+↑ と Alt+↓ で順番を変えられます。メニューキーで操作をひらけます。
goals-page-and = 、
