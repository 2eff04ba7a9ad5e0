## 目標: 見込みと進みの言葉

goals-status-paused = 休止
goals-status-done = 達成
goals-status-overdue = { $days }日超過
goals-status-no-due-date = 期限なし
goals-status-too-little-data = 記録待ち
goals-status-on-track = 順調
goals-status-behind = 遅れ気味
goals-status-gathers = まとめ

goals-metric-total = 積み上げ
goals-metric-level = いまの値
goals-metric-rate = 毎週・毎月
goals-metric-milestones = 節目
goals-metric-yes-no = できたか

goals-day = { $year }年{ $month }月{ $day }日
goals-month = { $month }月
goals-low-month = { $low_month }月
goals-high-month = { $high_month }月
goals-part = { $part ->
    [early] 上旬
    [mid] 中旬
   *[late] 下旬
  }

goals-amount-yen = ¥{ $n }
goals-amount-hours = { $n }時間
goals-amount-minutes = { $n }分
goals-amount-count = { $n }回
goals-amount-points = { $n }点
goals-amount-kg = { $n }kg
goals-amount-own = { $n }{ $word }

goals-basis = 直近{ $weeks }週間のペースから
goals-finding-and-more = { $sentence }({ $more })
goals-finding-paused = { $since }から休止しています
goals-finding-done = { $on }に達成しました
goals-finding-reached = 目標に届きました
goals-finding-finish = このペースなら { $year }年{ goals-month }{ goals-part }
goals-finding-finish-more = 80%の範囲: { $range ->
    [month] { goals-low-month }のうち
    [months] { goals-low-month }〜{ goals-high-month }
   *[years] { $low_year }年{ goals-low-month }〜{ $high_year }年{ goals-high-month }
  }
goals-finding-finish-open = このペースなら { $year }年{ goals-month }{ goals-part }
goals-finding-finish-open-more = 早ければ{ $low_year }年{ goals-low-month }、遅ければ5年より先
goals-finding-finish-beyond = いまのペースだと、{ $years }年より先になりそうです
goals-finding-no-progress = この{ $weeks }週間は進みがなく、見込みの日はまだ出せません
goals-finding-nothing-yet = 最初の記録から{ $weeks }週間で見込みを出せます
goals-finding-weeks-missing = あと{ $weeks }週間で見込みを出せます
goals-finding-measurements-missing = あと{ $count }回の測定で見込みを出せます
goals-finding-rate-met = { $per ->
    [week] { $from }からの週
   *[month] { $year }年{ goals-month }
  }は{ $sum }で、目標の{ $target }に届きました
goals-finding-rate-met-more = { $per ->
    [week] { $of ->
        [1] はじめての1週
       *[other] 直近{ $of }週のうち{ $met }週
      }
   *[month] { $of ->
        [1] はじめての1か月
       *[other] 直近{ $of }か月のうち{ $met }か月
      }
  }
goals-finding-rate-short = { $per ->
    [week] { $from }からの週
   *[month] { $year }年{ goals-month }
  }は{ $sum }でした。目標は{ $target }です
goals-finding-rate-short-more = { $per ->
    [week] { $of ->
        [1] はじめての1週
       *[other] 直近{ $of }週のうち{ $met }週で届いています
      }
   *[month] { $of ->
        [1] はじめての1か月
       *[other] 直近{ $of }か月のうち{ $met }か月で届いています
      }
  }
goals-finding-rate-later = { $on }から、ペースを見られます
# 九つまでは「つ」、その先は「個」
goals-pieces-all = { $all ->
    [1] 1つ
    [2] 2つ
    [3] 3つ
    [4] 4つ
    [5] 5つ
    [6] 6つ
    [7] 7つ
    [8] 8つ
    [9] 9つ
   *[other] { $all }個
  }
goals-pieces-done = { $done ->
    [1] 1つ
    [2] 2つ
    [3] 3つ
    [4] 4つ
    [5] 5つ
    [6] 6つ
    [7] 7つ
    [8] 8つ
    [9] 9つ
   *[other] { $done }個
  }
goals-finding-milestones-done = { $done ->
    [0] 節目は{ goals-pieces-all }、これからです
   *[other] 節目{ goals-pieces-all }のうち{ goals-pieces-done }ができました
  }
goals-finding-milestones-overdue = 日付をすぎた節目が{ $count ->
    [1] 1つ
    [2] 2つ
    [3] 3つ
    [4] 4つ
    [5] 5つ
    [6] 6つ
    [7] 7つ
    [8] 8つ
    [9] 9つ
   *[other] { $count }個
  }あります
goals-finding-chance = 期限に間に合う見込みは約{ $percent }%です
goals-finding-pace-needed = 週に{ $needed }のペースで、期限に間に合います
goals-finding-pace-more = 期限に間に合うペースは週に{ $needed }です(最近は週に{ $recent })
goals-finding-pace-enough = 最近のペースは週に{ $recent }です。期限には週に{ $needed }で間に合います

goals-title-empty = 目標の名前をお願いします。例: 副業の収入 60万円
goals-title-too-long = 目標の名前は{ $limit }文字まででお願いします。
goals-why-too-long = 「なぜ」は{ $limit }文字まででお願いします。
goals-too-many = 目標は{ $limit }個までです。終わったものを削除すると、新しく置けます。
goals-too-deep = 目標の木は{ $limit }段までです。
goals-below-itself = 目標を、その下にある目標の中へは動かせません。
goals-day-range = 1950年から2150年までの日付でお願いします。
goals-day-future = 今日までの日付でお願いします。
goals-due-before-start = 期限は、はじまりの日か、それより後でお願いします。
goals-done-before-start = 達成した日は、はじまりの日か、それより後でお願いします。
goals-pause-done = 達成した目標なので、休止はできません。
goals-unit-missing = 単位をえらんでください。
goals-unit-word-empty = 単位の言葉をお願いします。例: 冊
goals-unit-word-too-long = 単位の言葉は{ $limit }文字まででお願いします。
goals-target-missing = 目標の数字をお願いします。
goals-target-positive = 目標は0より大きい数字でお願いします。
goals-target-above-start = 目標は、はじめの値より大きい数字でお願いします。
goals-target-below-start = 目標は、はじめの値より小さい数字でお願いします。
goals-start-negative = はじめの値は0以上の数字でお願いします。
goals-value-range = 10億までの数字でお願いします。
goals-yen-whole = 円は、1円きざみでお願いします。
goals-milestone-empty = 節目の言葉をお願いします。例: 最初の有料研修
goals-milestone-too-long = 節目は{ $limit }文字まででお願いします。
goals-milestones-too-many = 節目は、一つの目標に{ $limit }個までです。
goals-links-too-many = 支える習慣は、一つの目標に{ $limit }個までです。
goals-factor-range = 1回ぶんは、0〜100万の数字でお願いします。
goals-record-not-measured = この目標は数字で測りません。進みは節目か「達成にする」で残せます。
goals-record-positive = 0より大きい数字でお願いします。
goals-record-negative = 0以上の数字でお願いします。
goals-record-kind = 進みには、習慣の記録と支出は使えません。ほかの種類でお願いします。
goals-text-too-long = メモは{ $limit }文字まででお願いします。

action-goal-created = 「{ $name }」を目標に置きました
action-goal-changed = 「{ $name }」を変えました
action-goal-moved = 「{ $name }」を動かしました
action-goal-archived = 「{ $name }」をしまいました
action-goal-restored = 「{ $name }」を取り出しました
action-goal-paused = 「{ $name }」を休止しました
action-goal-resumed = 「{ $name }」を再開しました
action-goal-done = 「{ $name }」を達成にしました
action-goal-reopened = 「{ $name }」を進行中に戻しました
action-goal-deleted = 「{ $name }」を削除しました
action-milestone-added = 節目「{ $name }」を加えました
action-milestone-changed = 節目「{ $name }」を変えました
action-milestone-done = 節目「{ $name }」ができました
action-milestone-reopened = 節目「{ $name }」を未完了に戻しました
action-milestone-moved = 節目「{ $name }」を動かしました
action-milestone-deleted = 節目「{ $name }」を削除しました
action-progress-recorded = 「{ $name }」の進みを記録しました
action-habit-linked = 「{ $name }」に習慣をつなぎました
action-habit-unlinked = 「{ $name }」から習慣をはずしました
