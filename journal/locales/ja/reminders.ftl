## お知らせ: 何を、いつ、どのくらい

# 通知の言葉。$cue は「通勤電車で」、$small は「5分だけ」のような、本人の言葉。$variant は1〜3で、言い方が順に変わる
reminders-habit-cue-small =
    { $variant ->
        [1] { $cue }。疲れた日は{ $small }
        [2] { $cue }、いつもの一歩を。疲れた日は{ $small }
       *[3] { $cue }。できるところまで、きつい日は{ $small }
    }
reminders-habit-cue =
    { $variant ->
        [1] { $cue }
        [2] { $cue }、いつもの一歩を
       *[3] { $cue }。できるところまで
    }
reminders-habit-small =
    { $variant ->
        [1] 疲れた日は{ $small }
        [2] 今日の一歩の時間です。疲れた日は{ $small }
       *[3] できるところまで、きつい日は{ $small }
    }
reminders-habit-body =
    { $variant ->
        [1] 小さな一歩の時間です
        [2] 少しだけ、始めてみませんか
       *[3] 今日の一歩を、できるところまで
    }
reminders-goal-body =
    { $variant ->
        [1] 少しだけ、ながめてみませんか
        [2] どこまで来たか、見てみましょう
       *[3] つぎの一歩を、ひとつ考える時間です
    }
reminders-due-body =
    { $days ->
        [0] 今日が期日です。ここまでの歩みを見てみましょう
        [1] 期日は明日です。できるところを、少しだけ
       *[other] { $variant ->
            [1] 期日まであと{ $days }日です
            [2] あと{ $days }日。いまの様子を見てみませんか
           *[3] 期日まで{ $days }日あります。つぎの一歩をひとつ
        }
    }
reminders-person-body =
    { $variant ->
        [1] ひと言、連絡してみませんか
        [2] 元気かどうか、たずねてみませんか
       *[3] 思い出したいまが、連絡のとき
    }
reminders-person-about =
    { $variant ->
        [1] { $about }
        [2] { $about }。ひと言だけでも
       *[3] 連絡の日です。{ $about }
    }
reminders-person-ahead =
    { $days ->
        [1] 明日が連絡の日です
       *[other] { $variant ->
            [1] 連絡の日まであと{ $days }日です
            [2] あと{ $days }日で連絡の日です。話したいことを少しだけ
           *[3] 連絡の日まで{ $days }日あります
        }
    }
reminders-checkin-title = 今日の調子
reminders-checkin-body =
    { $variant ->
        [1] 10秒で残せます
        [2] 眠り、疲れ、気分。わかるところだけで
       *[3] ひと息ついて、調子をひとこと
    }
reminders-review-title = ふりかえり
reminders-review-body =
    { $variant ->
        [1] 歩いたところを、ゆっくり見わたす時間です
        [2] 今週よかったことを、ひとつ思い出してみませんか
       *[3] お茶でも飲みながら、少しふりかえりましょう
    }
reminders-stretch-title = ひと休み
reminders-stretch-body =
    { $variant ->
        [1] 立ち上がって、肩をゆっくり回しましょう
        [2] 遠くを見て、深く息をひとつ
       *[3] 少し歩くと、体がほぐれます
    }
reminders-tax-title = 確定申告の時期です
reminders-tax-body =
    { $variant ->
        [1] 昨年の副収入が目安を超えました。申告が要るかどうか、税務署で確かめられます
        [2] 昨年の副収入について、申告が要るか税務署に聞いてみませんか
       *[3] 申告の期限は3月15日ごろです。要るかどうかは税務署で確かめられます
    }
reminders-with-theme = { $body }。「{ $theme }」
reminders-together-title = { $count }件のお知らせです
reminders-catch-up-title = { $count }件のお知らせがありました
reminders-catch-up-comma = 、
reminders-catch-up-more = { $names }、ほか{ $more }件

# まわりに見えてもよい言葉だけ
reminders-discreet-title =
    { $variant ->
        [1] お知らせです
        [2] お知らせがあります
       *[3] お知らせの時間です
    }
reminders-discreet-body = 内容はアプリで見られます

reminders-answer-done = できました
reminders-answer-small = 小さい版で
reminders-answer-later = あとで
reminders-answer-skip = 今日はしない
reminders-later-minutes-10 = 10分後に
reminders-later-hour = 1時間後に
reminders-later-tonight = 今夜
reminders-later-tomorrow = 明日

reminders-text-empty = お知らせする言葉をお願いします。例: そろそろ休む時間です
reminders-text-too-long = 言葉は{ $limit }文字まででお願いします。
reminders-too-many = お知らせは{ $limit }個までです。
reminders-stretch-too-long = 一度に見られるのは{ $limit }日分までです。
reminders-no-due-date = 期日から数えられるのは、目標と節目、次の連絡だけです。
reminders-days-ahead = 期日の366日前までで、12個まで選べます。
reminders-due-date-only = 節目と次の連絡のお知らせは、何日前かを選んでください。
reminders-nothing-fits = 10分以上の間隔で、始まりから終わりまでに1回は入るようにお願いします。
reminders-quiet-without-length = 静かな時間は、始まりと終わりを別の時刻でお願いします。
reminders-daily-most-range = 1日の通知は1件からでお願いします。
reminders-threshold-range = 目安の金額は0円から10億円まででお願いします。
reminders-mute-range = 明日から1年先までの日でお願いします。
reminders-already-answered = このお知らせには、もう別の返事をしています。
reminders-later-is-over = いまより後の時刻でお願いします。
reminders-later-too-far = 31日以内でお願いします。
reminders-no-small-version = この習慣には、小さい版がまだありません。

action-reminder-saved = お知らせを保存しました
action-reminder-enabled = お知らせを入れました
action-reminder-disabled = お知らせを切りました
action-reminder-deleted = お知らせを削除しました
action-reminder-done = 「{ $name }」ができました
action-reminder-done-plain = お知らせに「できました」と答えました
action-reminder-skipped = 「{ $name }」は、今日はお休みです
action-reminder-skipped-plain = 今日はお休みにしました
action-reminder-manners-set = お知らせのしかたを変えました
action-reminders-muted = お知らせを休みにしました
action-reminders-unmuted = お知らせをまた出します
