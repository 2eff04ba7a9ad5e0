### Words in and around the charts. Dates and amounts here are put together from numbers by the
### front end's chart folder; $n is a number that is already written out (1,234.5).

## Frame

charts-show-table = 表で見る
charts-hide-table = 表を閉じる
charts-more = ({ $more })
charts-table-of = { $title }の表
charts-walk = { $title }の値を順に見る
charts-walk-hint = ←と→で前後の点へ、HomeとEndで両端へ移ります。Escで閉じます。
charts-no-data = まだ記録がありません。

## Days and months

charts-month-year = { $year }年{ $month }
charts-year = { $year }年
# A third of a month: 1 = days 1 to 10, 2 = 11 to 20, 3 = the rest. The month may have its year.
charts-around =
    { $third ->
        [1] { $month }上旬
        [2] { $month }中旬
       *[3] { $month }下旬
    }
charts-week-of = { $day }の週

## Amounts

charts-hours = { $n }時間
charts-count =
    { $count ->
       *[other] { $n }回
    }
charts-points =
    { $count ->
       *[other] { $n }点
    }
charts-milestones =
    { $count ->
        [1] { $n }つ
        [2] { $n }つ
        [3] { $n }つ
        [4] { $n }つ
        [5] { $n }つ
        [6] { $n }つ
        [7] { $n }つ
        [8] { $n }つ
        [9] { $n }つ
       *[other] { $n }個
    }
charts-kg = { $n } kg
charts-percent = { $n }%
charts-own = { $n }{ $word }
charts-or-more = { $amount }以上
charts-or-less = { $amount }以下
charts-tick-hours = { $n }h
charts-tick-minutes = { $n }分
charts-tick-count = { $n }回
charts-tick-points = { $n }点
charts-tick-milestones =
    { $n ->
        [1] 1つ
        [2] 2つ
        [3] 3つ
        [4] 4つ
        [5] 5つ
        [6] 6つ
        [7] 7つ
        [8] 8つ
        [9] 9つ
       *[other] { $n }個
    }
charts-tick-kg = { $n }kg
charts-tick-percent = { $n }%
charts-unit-note = 単位: { $word }

## Burn-up

charts-total-title = 積み上げと見込み
charts-level-title = 測った値と見込み
charts-milestones-title = 節目の歩み
charts-burn-up-label = { $title }。{ $finding }。
charts-burn-up-label-value = { $start }から始めて、{ $today }は{ $value }。
charts-burn-up-label-plan = 計画では今日{ $value }。
charts-burn-up-label-target = 目標は{ $target }。
charts-burn-up-label-due = 期限は{ $day }。
charts-chance = 間に合う見込み { $percent }
charts-actual = 実績
charts-actual-value = 実績 { $value }
charts-plan = 計画
charts-ahead-column = 見込みと期限
charts-ahead-cell = { $which } { $value }
charts-forecast-low-column = 見込み 低め(10%)
charts-forecast-middle-column = 見込み まん中
charts-forecast-high-column = 見込み 高め(90%)
charts-forecast-fan = 見込みの幅
charts-forecast-fan-share = (80%)
charts-forecast-early = 早い見込み(10%)
charts-forecast-middle = まん中の見込み
charts-forecast-late = 遅い見込み(90%)
charts-beyond = { $around }より先
charts-due = 期限
charts-due-day = 期限 { $day }
charts-today-day = 今日 { $day }
charts-target = 目標
charts-target-value = 目標 { $value }
charts-day-column = 日付
charts-note-column = メモ

## Rate

charts-rate-title =
    { $period ->
        [week] 週ごとの実績
       *[month] 月ごとの実績
    }
charts-rate-label = { $title }。{ $finding }。{ $from }から{ $to }まで。目標は{ $target }。
charts-rate-current = { $period }(途中)
charts-rate-part = { $period }(途中から)
charts-total-column = 合計
charts-period-column =
    { $period ->
        [week] 週
       *[month] 月
    }

## Habits

charts-strip-title = この26週
charts-strip-finding = 週ごとに、予定に対してできた割合です。
charts-strip-label = { $title }。{ $from }の週から{ $to }の週まで。直近の週は{ $value }。
charts-share-column = できた割合
charts-done-column = できた回数
charts-planned-column = 予定
charts-heatmap-title = この1年
charts-heatmap-finding =
    { $done ->
        [0] 一歩ごとに、その日に色がつきます。
       *[other] { $done }日できました。
    }
charts-heatmap-finding-small = { $done }日できました。うち小さい版 { $small }日
charts-heatmap-label = { $title }。{ $from }から{ $to }まで。{ $finding }
charts-heatmap-rest = お休み{ $rest }日。
charts-value-column = 記録
charts-state-column = 状態
charts-done = できた
charts-small = 小さい版
charts-missed = 記録なし
charts-off = 予定なし
charts-rest = お休み
charts-skip = スキップ
charts-paused = 休止
charts-rest-reason = { $state }({ $reason })
charts-cell = { $day }: { $value }
charts-with-state = { $value }({ $state })
charts-strength-title = 定着度
charts-strength-finding = 休んでもゼロには戻りません。
charts-strength-label = 定着度の推移。{ $from }は{ $first }、{ $to }は{ $last }。
charts-strength-label-rest = { $from }から{ $to }は{ $state }。
charts-weekday-title = 曜日ごとの達成率
charts-weekday-label = { $title }。いちばん高いのは{ $weekday }の{ $value }。
charts-weekday-column = 曜日
charts-weekday-value = { $value }({ $due }回のうち{ $done }回)
charts-hours-title = 時間帯ごとの回数
charts-hours-label = { $title }。いちばん多いのは{ $hour }の{ $value }。
charts-hour-column = 時間帯
charts-hour-tick = { $hour }時
charts-hour-last = { $hour }
charts-hour-of = { $hour }時台
charts-hour-peak = { $hour } { $value }
