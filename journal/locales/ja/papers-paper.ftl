## 紙の上の言葉

papers-career-plan = キャリアプラン
papers-career-plan-about = 価値観、強み、これからの働き方。ジョブ・カード(様式1-1)と同じ順に並びます。
papers-work-history = 職務経歴
papers-work-history-about = これまでの仕事と、そこで身につけたこと。ジョブ・カード(様式2)と同じ順に並びます。
papers-certificates = 免許・資格と学習歴
papers-certificates-about = 免許・資格と、学んできたこと。ジョブ・カード(様式3-1、3-2)と同じ順に並びます。
papers-question-sheet = 強みをたずねる一枚
papers-question-sheet-about = 友人や同僚に渡して、強みを書いてもらう紙です。
papers-year-plan = 一年の計画
papers-year-plan-about = テーマと、この一年の計画を一枚に。壁に貼っておけます。
papers-contact-list = 人脈の一覧
papers-contact-list-about = 名前と、出会った場所。連絡先やメモは、選んだときだけ載ります。

papers-career-plan-title = キャリア・プランシート
papers-career-plan-file = キャリアプラン
papers-career-plan-values = 1 価値観、興味、関心事項等
papers-career-plan-strengths = 2 強み等
papers-career-plan-future = 3 将来取り組みたい仕事や働き方等
papers-career-plan-next = 4 これから取り組むこと等
papers-career-plan-other = 5 その他
papers-career-plan-to-learn = 学んでいること、学ぶこと

papers-work-history-title = 職務経歴シート
papers-work-history-file = 職務経歴
papers-work-history-jobs = 職務経歴
papers-work-history-outside = 勤め先の外での活動
papers-work-history-period = 期間
papers-work-history-employer = 会社名
papers-work-history-department = 所属
papers-work-history-title-of-job = 職名
papers-work-history-did = 職務の内容
papers-work-history-learnt = 職務の中で学んだこと、得られた知識・技能等

papers-certificates-title = 職業能力証明(免許・資格、学習・訓練歴)シート
papers-certificates-file = 免許資格と学習歴
papers-certificates-certified = 免許・資格
papers-certificates-learnt = 学習歴・訓練歴
papers-certificates-certificate = 免許・資格の名称
papers-certificates-acquired = 取得時期
papers-certificates-body = 免許・資格の実施機関の名称
papers-certificates-content = 内容等
papers-certificates-expires = 有効期限
papers-certificates-period = 期間
papers-certificates-school = 教育・訓練機関名
papers-certificates-course = コース名等
papers-certificates-note = 自分のメモ

papers-question-sheet-title = 強みについてのお願い
papers-question-sheet-file = 強みをたずねる一枚
papers-question-sheet-greeting = これからの働き方を考えています。五分ほどで、思いつくことを書いていただけませんか。書けるところだけで大丈夫です。
papers-question-sheet-questions = お聞きしたいこと
papers-question-sheet-ask-1 = 私に頼んでよかった、助かったと思ったのは、どんなときですか。
papers-question-sheet-ask-2 = 私がほかの人より楽にこなしているように見えることは、何ですか。
papers-question-sheet-ask-3 = 私が生き生きして見えるのは、どんなときですか。
papers-question-sheet-ask-4 = 私を三つの言葉で表すと、どうなりますか。
papers-question-sheet-ask-5 = こんな仕事や役割が向いていそう、と思うものはありますか。
papers-question-sheet-own = 自分の質問
papers-question-sheet-thanks = ありがとうございました。

papers-year-plan-title = 一年の計画
papers-year-plan-file = 一年の計画
papers-year-plan-plan = 計画

papers-contact-list-title = 人脈の一覧
papers-contact-list-file = 人脈の一覧
papers-contact-list-people = 人
papers-contact-list-person = 名前
papers-contact-list-reading = よみ
papers-contact-list-met-where = 出会った場所
papers-contact-list-met-day = 出会った日
papers-contact-list-organisation = 所属
papers-contact-list-role = 役割
papers-contact-list-reach = 連絡先
papers-contact-list-they-help = 助けてもらえること
papers-contact-list-i-help = 力になれること
papers-contact-list-note = メモ

### 紙の上の短い見出し

papers-of-strategy-theme-theme = 人生のテーマ
papers-of-values-cards = 大切にしたいこと
papers-of-values-why-first = 一番目の理由
papers-of-strengths-flow = 時間を忘れること
papers-of-strategy-theme-proud = やってよかったこと
papers-of-strategy-theme-serve = 軽くしたい困りごと
papers-of-profile-one-line = ひとことで
papers-of-profile-can-do = できること
papers-of-strengths-asked = よく頼まれること
papers-of-strengths-past-work = 仕事で乗りこえたこと
papers-of-strengths-praise = 言われてうれしかった言葉
papers-of-strengths-matrix = 得意なこと
papers-of-strengths-skills = 持ち運べる力
papers-of-ask-others-common = 何人かが挙げた強み
papers-of-ask-others-answers = まわりの人の言葉
papers-of-strengths-for-whom = 強みの生かし方
papers-of-profile-short = 自己紹介
papers-of-profile-portfolio = 実績
papers-of-strategy-theme-second-half = これからの二十年
papers-of-direction-wish = いまの気持ち
papers-of-direction-chosen = まず試すこと
papers-of-market-place = 始めるところ
papers-of-year-plan-long = 長い目での方向
papers-of-direction-options = 考えている道
papers-of-year-plan-half = 半年の目標
papers-of-year-plan-year = この一年
papers-of-market-gap = 身につけること
papers-of-trial-what = 小さな試し
papers-of-trial-question = 確かめたいこと
papers-of-direction-first-sign = 最初のしるし
papers-of-border-crossing-experiences = 勤め先の外での体験
papers-of-border-crossing-bring-back = 持ち帰ったこと

### 文のつくり

papers-name = 氏名
papers-day-made = 作成日
papers-rating = { $value } / { $most }
papers-with-more = { $text }({ $more })
papers-learn-until = { $text }({ $day }まで)
papers-planned = 予定
papers-from-to = { $from } 〜 { $to }
papers-from-on = { $from } 〜 現在
papers-until = 〜 { $to }
papers-era-reiwa = 令和
papers-era-heisei = 平成
papers-era-showa = 昭和
papers-era-taisho = 大正
papers-era-year = { $era }{ $year }年
papers-era-first-year = { $era }元年
papers-year = { $year }年
papers-year-with-era = { $year }年({ $era })
papers-month = { $year }{ $month }月
papers-day = { $year }{ $month }月{ $day }日
papers-text-title = { $text }
papers-text-section = ■ { $text }
papers-text-heading = ● { $text }
papers-text-line = ・{ $text }
papers-text-label = { $label }:
papers-text-field = { $label }: { $text }
