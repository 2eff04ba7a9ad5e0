## はじめて: 四つの問い

welcome-step = { $of }つのうち{ $at }つめ
welcome-examples = たとえば
welcome-local = この端末だけに保存されます
welcome-later = あとで書く
welcome-finish = はじめる
welcome-sample = 見本の記録をのぞいてみる

welcome-theme = これからの人生で、大切にしたいことは?
welcome-theme-words = ひとことでかまいません。いつでも書きなおせます。
welcome-theme-label = 大切にしたいこと
welcome-theme-example-1 = 家族と笑って働く
welcome-theme-example-2 = 手に残る技で役に立つ

welcome-goal = 三か月後に「できた」と言いたいことは?
welcome-goal-words = 一つだけでかまいません。数で表すと、進みぐあいが図で見えます。
welcome-goal-label = 目標
welcome-goal-example-1 = 英語にふれる 200時間
welcome-goal-example-2 = 副業の収入 60万円
welcome-goal-target = どこまで
welcome-goal-unit = 単位
welcome-goal-word = 単位の言葉
welcome-goal-due = いつまで
welcome-unit = { $unit ->
    [yen] 円
    [hours] 時間
    [minutes] 分
    [points] 点
    [kg] kg
    [own] 自分の言葉
   *[count] 回
}

welcome-habit = そのための、小さな一歩は?
welcome-habit-words = 毎日のどこかに結びつけると、続けやすくなります。
welcome-habit-label = 習慣
welcome-habit-example-1 = 英語をきく
welcome-habit-example-2 = ノートを1行
welcome-habit-kind = はかり方
welcome-kind = { $kind ->
    [yes_no] できたか
    [minutes] 分
   *[amount] 数
}
welcome-habit-target = 一日の目安
welcome-habit-moment = いつ
welcome-habit-any = 決めない
welcome-habit-cue = きっかけ
welcome-habit-cue-example = 電車にすわったら
welcome-habit-small = 疲れた日の小さい版
welcome-habit-small-example = 5分だけ

welcome-reminder = 何時にお知らせしましょうか?
welcome-reminder-words = 「{ $name }」を思い出せるように、そっとお知らせします。
welcome-reminder-checkin-words = 一日に一度、「{ $name }」を残す時刻です。
welcome-reminder-label = 時刻
welcome-notify = { $time } にお知らせしますか?
welcome-notify-words = 「{ $name }」のきっかけの時刻に、この端末でお知らせします。外へは何も送りません。
welcome-notify-no = いまはしない
welcome-notify-yes = お知らせする
