# 見本の記録帳: 旅館で働きながら、接客を教える仕事をはじめた人の毎日(架空の人物です)

sample-theme = 学びつづけて、学んだことを次の人へ手渡す

## 活動

sample-activity-main-job = 本業(旅館の接客)
sample-activity-parallel-career = 研修の仕事
sample-activity-learning = 学び
sample-activity-family = 家族
sample-activity-health = からだ
sample-activity-community = 町の講座
sample-activity-hobby = 写真

## 目標

sample-goal-trainer = 接客を教える講師として立つ
sample-goal-trainer-why = 定年のあとも、人の前に立っていたい。二十六年の接客を、だれかの一年目に役立てる。
sample-goal-income = 副業の収入 60万円
sample-goal-income-why = 金額そのものより、名刺がなくても頼まれる自分になりたい。そのための目盛りにする。
sample-goal-programs = 研修プログラム3本
sample-goal-programs-why = 何を頼めるのかが一目でわかれば、声をかけてもらいやすい。
sample-goal-certificate = 認定講師の資格
sample-goal-certificate-why = 経験だけでなく、教え方も学んだと胸を張って言えるように。
sample-goal-english = 海外のお客様を英語で迎える
sample-goal-english-why = 身ぶりで乗りきるのは卒業したい。玄関での最初のひと言を、自分の言葉で。
sample-goal-toeic = TOEIC 800
sample-goal-toeic-why = 点数はただの目印。それでも、目印があると歩きやすい。
sample-goal-guide = 館内案内の英語版
sample-goal-guide-why = 夜中に困っている人が、読めばわかる一冊にする。
sample-goal-hours = 英語にふれる { $hours }時間
sample-goal-hours-why = 通勤の往復を、そのまま教室にする。
sample-goal-home = 家族と穏やかに暮らす
sample-goal-home-why = 仕事を増やして家がさびしくなるなら、本末転倒だと思う。
sample-goal-supper = 夕食を家族と 週4回
sample-goal-supper-why = 遅番があっても、四回ならできる。
sample-goal-run = 10kmを走れる体
sample-goal-run-why = 立ち仕事を、六十を過ぎても続けられる足腰で。

sample-unit-pages = ページ
sample-unit-kilometres = km
sample-unit-cards = 枚
sample-unit-pieces = 個

## 節目

sample-milestone-income-1 = 研修の内容と料金を一枚にまとめる
sample-milestone-income-2 = はじめての有料研修
sample-milestone-income-3 = 紹介で二件目をいただく
sample-milestone-income-4 = 勤務先の副業届を更新する
sample-milestone-income-5 = 町の講座を続ける契約
sample-milestone-income-6 = 次の「聴く力」研修を終える
sample-milestone-programs-1 = 「第一印象の三十秒」
sample-milestone-programs-2 = 「聴く力の基本」
sample-milestone-programs-3 = 「苦情を相談に変える」

## 習慣

sample-habit-stretch = 朝のストレッチ
sample-habit-stretch-cue = カーテンを開けたら
sample-habit-stretch-small = 首と肩だけ
sample-habit-talk = 家族と10分話す
sample-habit-talk-cue = 食器を片づけながら
sample-habit-talk-small = 今日どうだった、とひと声
sample-habit-line = 接客ノートを1行
sample-habit-line-cue = お弁当を閉じたら
sample-habit-line-small = ひと言だけ
sample-habit-listening = 英語リスニング
sample-habit-listening-cue = 電車のドアが閉まったら
sample-habit-listening-small = 5分だけ
sample-habit-cards = 単語カード
sample-habit-cards-cue = お茶を入れたら
sample-habit-cards-small = 5枚だけ
sample-habit-slides = 研修の資料づくり
sample-habit-slides-cue = 机の明かりをつけたら
sample-habit-slides-small = 1枚だけ直す
sample-habit-memo = 業務の改善メモ
sample-habit-memo-cue = 帰りのバス停で
sample-habit-memo-small = 題名だけ
sample-habit-jog = 夜のジョギング
sample-habit-jog-cue = くつを玄関に出しておく
sample-habit-jog-small = 家のまわりを一周
sample-habit-jog-pause = 母の通院に付きそうため
sample-habit-reading = 読書15分
sample-habit-reading-cue = 布団に入ったら
sample-habit-reading-small = 1ページだけ
sample-habit-supper = 夕食を家族と
sample-habit-supper-cue = 「いただきます」を一緒に
sample-habit-supper-small = お茶だけでも一緒に
sample-habit-sweets = 甘いものは1日1個まで

sample-habit-listening-pause = 繁忙期

## リマインダー

sample-reminder-rest = そろそろ休む時間です
sample-reminder-invoice = 請求書を出す

## タグ

sample-tag-learning = 学び
sample-tag-training = 研修
sample-tag-idea = 研修ネタ
sample-tag-english = 英語
sample-tag-guests = お客様
sample-tag-work = 職場
sample-tag-family = 家族
sample-tag-body = からだ
sample-tag-photo = 写真
sample-tag-town = 町の講座
sample-tag-introduction = 紹介
sample-tag-stage = 登壇
sample-tag-writing = 執筆
sample-tag-advice = 相談
sample-tag-books = 本
sample-tag-cost = 経費

## 十四か月のできごと

sample-story-begin = 今日から記録をつける。五十二歳、まだ間に合うと思いたい。
sample-story-strengths = 後輩三人に「私の得意なこと」を聞いてみた。三人とも「話を最後まで聞いてくれる」と書いてくれた。
sample-story-rule = 就業規則を読みなおす。副業は届け出れば可、競合はだめ。総務にも確かめた。
sample-story-notice = 副業届が受理された。総務の課長に「うちの研修も頼むよ」と言われる。
sample-story-course = 認定講師の講座に申しこんだ。土曜が六回。家族の予定表にも書いた。
sample-story-course-first = 講座の初日。教えることは、待つことだと教わる。
sample-story-course-middle = 模擬授業を五分。早口だと全員に言われた。録音を聞いて納得。
sample-story-course-last = 講座の最終日。十二人の前で二十分。手は震えたが、声は震えなかった。
sample-story-exam = 認定講師の試験に合格。通知を台所で二度読んだ。
sample-story-free = 公民館で無料の接客講座。参加は七名。終わってから三十分も質問が続いた。
sample-story-free-learnt = 話す量を半分にして、やってもらう量を倍に。次の講座はこれでいく。
sample-story-town = 町の講座の担当の方に企画書を渡した。三日後に返事をくださるとのこと。
sample-story-town-yes = 町の講座、来月から月一回で決まる。
sample-story-menu = 研修の内容と料金を一枚にまとめた。妻に見せたら「安すぎる」と言われる。
sample-story-program-one = 「第一印象の三十秒」の台本が固まる。九十分で、話すのは三十分だけ。
sample-story-program-two = 「聴く力の基本」を通しでやってみた。時間ぴったり。
sample-story-inn = 組合の集まりで、隣町の旅館の女将さんと話す。新人が続かないのが悩みとのこと。
sample-story-inn-second = 女将さんから電話。研修を一度頼みたい、と。日程は来週決める。
sample-story-magazine = 業界誌の編集の方と喫茶店で一時間。「現場のひと言」を書かないかと誘われた。
sample-story-introduced = 前に受けてくれた方の紹介で、二件目の依頼。紹介はいちばんうれしい。
sample-story-trial = 隣町の旅館で一日体験。帳場の中から見ると、うちの良さも足りないところもよくわかる。
sample-story-volunteer = 駅前の案内所で半日の手伝い。英語で道案内を八回。五回は通じた。
sample-story-proposal = 支配人に、新人教育を月二回受けもつ案を出した。早番を一つ減らす代わりに。
sample-story-proposal-yes = 支配人から返事。まず三か月ためしてみようと。
sample-story-complaint = 宴会の行きちがいで、お客様に四十分お詫び。帰りぎわに「また来ます」と言っていただく。
sample-story-guests-letter = 前にお世話したご夫婦からお礼状。名前で呼んでもらえたのが嬉しかった、と。
sample-story-mother = 母の通院に付きそう日が増える。走るのはしばらく休みにする。
sample-story-asked = 次の「聴く力」研修を打診していただく。返事は来月、あらためて電話する。
sample-story-going-on = 町の講座の小林さんと、これからの話。続ける方向で、来月に契約書。
sample-story-session = 組合で「聴く力」のミニ研修。参加は十四名。質問が途切れず、二十分のびた。

sample-guide-page-1 = 館内案内、お風呂の入り方のページを英訳。
sample-guide-page-2 = 館内案内、夕食と朝食の時間のページを英訳。
sample-guide-page-3 = 館内案内、浴衣の着方のページ。絵を入れたら文が半分になった。
sample-guide-page-4 = 館内案内、非常口と避難のページ。ここは同僚に二度見てもらう。
sample-guide-page-5 = 館内案内、駅までの行き方のページを英訳。
sample-guide-page-6 = 館内案内、売店とお土産のページを英訳。
sample-guide-page-7 = 館内案内、アレルギーのある方へのページ。言いまわしを調べなおした。
sample-guide-page-8 = 館内案内、近くの散歩道のページ。写真も自分で撮った。

sample-income-talk = 町の講座の講師料
sample-income-union = 旅館組合の研修
sample-income-inn = 隣町の旅館の新人研修
sample-income-team = 帳場の三人に向けた半日研修
sample-income-short = 朝礼での三十分の話
sample-income-column = 業界誌の原稿料
sample-income-web = 接客の小さな記事の原稿料
sample-income-advice = 開業する方の接客の相談

sample-score-first = TOEIC、はじめての受験。最後の十問は塗るだけになった。
sample-score-second = TOEIC、二回目。聞きとりは伸びた。
sample-score-third = 模試。時間を測ったら、長文で止まる癖がわかる。
sample-score-fourth = TOEIC、三回目。読む速さはまだ足りない。
sample-score-fifth = 模試。聞きとりだけなら目標に届いた。
sample-score-sixth = TOEIC、四回目。少しずつ上がっている。
sample-run-first = 止まらずに走れた距離
sample-run-second = 川ぞいを走る。膝は大丈夫
sample-run-third = 橋まで行って戻れた

## メモ(季節を問わず)

sample-note-1 = 忙しい日ほど、声が半音高くなっている気がする。
sample-note-2 = 朝の十五分早く着くだけで、一日の顔つきが変わる。
sample-note-3 = 新人さんが自分から電話を取った。横で聞いていて、こちらが嬉しい。
sample-note-4 = 疲れているときは、決めない。寝てから決める。
sample-note-5 = 名前を覚えるこつを聞かれた。覚えるのではなく、三回呼ぶのだと答えた。
sample-note-6 = 息子から短い返事。「いいんじゃない」。応援だと受けとる。
sample-note-7 = 欲ばらない週があってもいい。今週はそういう週。
sample-note-8 = 遅番明け。ぼんやりする時間も、予定のうちに入れておく。
sample-note-9 = 話す前に一拍おく。それだけで、伝わり方がちがう。
sample-note-10 = 妻が「前よりよく笑うね」と言う。そうかもしれない。
sample-note-11 = 断るのも仕事のうち。日程が重なった依頼を、ていねいにお断りした。
sample-note-12 = 資料の字を大きくした。自分が読みにくいものは、人も読みにくい。
sample-note-13 = 帰り道、電車の中で次の題が浮かんだ。手帳に三行。
sample-note-14 = 比べる相手は、去年の自分だけでいい。
sample-note-15 = 若い人に教わる。動画の撮り方、字幕の入れ方。
sample-note-16 = 母に電話。二十分、ほとんど聞き役。
sample-note-17 = 机の上を片づけたら、気持ちも片づいた。
sample-note-18 = お辞儀の角度より、目を合わせる長さだと思う。
sample-note-19 = 週に六時間。少ないようで、積もると大きい。
sample-note-20 = 失敗の話がいちばん聞いてもらえる。恥ずかしいけれど、使う。
sample-note-21 = 早起きして、静かな台所で一時間。この時間が好きだ。
sample-note-22 = 「教える人」ではなく「一緒に考える人」でいたい。
sample-note-23 = 同期が早期退職を考えていると聞く。自分ならどうするか、しばらく考えた。
sample-note-24 = 今日は何もしなかった。それも書いておく。
sample-note-25 = 家計簿を妻と見る。急がなくていい、と話す。
sample-note-26 = 十年後の一日を紙に書いてみた。朝は散歩、午前は研修、午後は写真。

## メモ(春・夏・秋・冬)

sample-spring-1 = 桜の見ごろで満室。走りまわったが、玄関の花びらはきれいだった。
sample-spring-2 = 新人が四人。去年の自分の言葉が、今年の教え方になる。
sample-spring-3 = 庭の山椒が芽を出した。夕飯にひと枝。
sample-spring-4 = 連休の前に、資料を一つ仕上げておく。連休中は何もしないと決める。
sample-spring-5 = 花粉で声がかすれる。話す日は、白湯を持っていく。
sample-summer-1 = 雨つづき。傘の置き方ひとつで、玄関の印象が変わる。
sample-summer-2 = 暑さで頭が動かない。朝の涼しいうちに一つだけやる。
sample-summer-3 = 花火の夜は三交代。廊下の窓から、端だけ見えた。
sample-summer-4 = 夏休みの家族連れが多い。子どもに目の高さを合わせると、親御さんの顔がゆるむ。
sample-summer-5 = かき氷を妻と半分ずつ。こういう休みがあると続けられる。
sample-autumn-1 = 紅葉の問い合わせが増えてきた。道順の紙を新しくする。
sample-autumn-2 = 夜が長くなり、机に向かう時間が少し増えた。
sample-autumn-3 = 新米が届く。湯気だけでごちそう。
sample-autumn-4 = 朝の空気が変わった。上着を一枚、通勤かばんに。
sample-autumn-5 = 修学旅行の団体。お礼の歌をいただいて、全員で少し泣いた。
sample-winter-1 = 初雪。玄関を三度はいた。
sample-winter-2 = 年末の忙しさに入る前に、来年の日程を三つ決めた。
sample-winter-3 = 正月は交代で出勤。元日のお客様に、いい一年をと言える仕事。
sample-winter-4 = 風邪ぎみ。早く寝る。
sample-winter-5 = こたつで資料を直す。一時間で寝てしまった。

## 学び

sample-learning-1 = 『傾聴の手引き』第一章。相づちは、打つより待つほうがむずかしい。
sample-learning-2 = 『傾聴の手引き』第二章。相手の言葉をくり返すだけで、話が深くなる。次の研修の冒頭で使う。
sample-learning-3 = 大人の学び方についての本。経験を思い出してもらうことから始める、という順番がいい。
sample-learning-4 = 教え方の動画を一本。問いは短く、待ちは長く。
sample-learning-5 = 研修の組み立て。説明、やってみる、話しあう、の三つを二十分ずつ。
sample-learning-6 = 英語の敬語というものを調べた。言いまわしより、間のとり方らしい。
sample-learning-7 = 発音の練習。語の終わりを飲みこむ癖がある。
sample-learning-8 = 英語ポッドキャスト、旅の回。聞きとれたのは七割くらい。
sample-learning-9 = 道案内の英語を十とおり。曲がる、渡る、突きあたり。
sample-learning-10 = 板書の本。文字は少なく、矢印は一本。
sample-learning-11 = 公開セミナーを聞く。冒頭の一分で、聞く人の名前を三人呼んでいた。まねしたい。
sample-learning-12 = 怒りのしくみについて。最初の六秒は、言葉を出さない。
sample-learning-13 = 税のきほんを読む。領収書は月ごとに封筒へ。
sample-learning-14 = 請求書の書き方を調べ、ひな型を一つ作った。
sample-learning-15 = 自分の研修の録画を見る。「えーと」が二十三回。
sample-learning-16 = 話し方講座の復習。一文を短くするだけで、落ち着いて聞こえる。
sample-learning-17 = 模試の見直し。まちがいの半分は、急いで読んだところ。
sample-learning-18 = 高齢のお客様への声のかけ方。正面から、低い声で、ゆっくり。
sample-learning-19 = 他館の口コミを三十件読む。ほめられているのは、設備より人だった。
sample-learning-20 = 本で見た「三つほめて一つ頼む」を、職場で試した。頼みごとが通りやすい。
sample-learning-21 = 質問の作り方。はい・いいえで終わらない問いを五つ用意した。
sample-learning-22 = 図書館で、宿の歴史の本。昔の帳場は、町の相談所でもあった。
sample-learning-23 = 資料の色は三色まで。やってみると、たしかに読みやすい。
sample-learning-24 = 英語でのお詫びの言い方。理由より先に、困らせたことを認める。
sample-learning-25 = 聴く力の練習を妻と十分。途中で口をはさんで笑われた。
sample-learning-26 = 若手の本音を聞く会の記事。求められているのは、答えより順番。
sample-learning-27 = 講師仲間の授業を見学。道具は紙とペンだけで、一時間があっという間。
sample-learning-28 = 文章講座の本。一番言いたいことを、一番先に。

## 実績

sample-achievement-1 = 新人さんが一人で朝の受付をまわした。三か月教えた甲斐がある。
sample-achievement-2 = 口コミに名前入りでお礼をいただく。支配人が朝礼で読んでくれた。
sample-achievement-3 = 引きつぎ表を一枚に直した。言い忘れが週五件から一件に。
sample-achievement-4 = 満室の日に、苦情なし。動線を変えたのが効いた。
sample-achievement-5 = 英語の電話を最後まで一人で受けられた。
sample-achievement-6 = 研修のアンケート、五点満点で四・六。「すぐ使える」が多い。
sample-achievement-7 = 社内の勉強会で二十分話した。昼休みなのに十一人来てくれた。
sample-achievement-8 = アレルギーの聞きとり票を作り、厨房と帳場で使いはじめた。
sample-achievement-9 = 常連のお客様が、お孫さんを連れてきてくださった。
sample-achievement-10 = 送迎の待ち時間を、平均十二分から七分に。案を出して、皆で直した。
sample-achievement-11 = 原稿を締切の二日前に提出。直しは三か所だけ。
sample-achievement-12 = 改善メモから一つ採用された。傘立てに番号をつける。
sample-achievement-13 = 外国のお客様の急病に付きそう。通訳の電話をつなぎ、病院まで。
sample-achievement-14 = 後輩がお客様に名指しでほめられた。自分のことより嬉しい。

## 人脈

sample-contact-1 = 講座の同期の山本さんと電話。お互いの資料を見せあう約束。
sample-contact-2 = 町の講座の小林さん。会場の鍵の受けとりを確認。
sample-contact-3 = 隣町の女将さんに、研修のその後をうかがう。新人は三人とも続いているとのこと。
sample-contact-4 = 業界誌の編集の方へ、次の題を三つ送った。
sample-contact-5 = 元同僚の佐藤さんと昼食。介護の仕事に移って、顔が明るい。
sample-contact-6 = 商工会の交流会。名刺を五枚交換、話しこんだのは二人。
sample-contact-7 = 認定講師の先輩に相談。値段は下げず、時間を短くする手もあると。
sample-contact-8 = 英会話の先生と、授業のあとに立ち話。観光案内の集まりを教えてもらう。
sample-contact-9 = 学生時代の友人に近況を書いた。返事は三日後、長い手紙。
sample-contact-10 = 研修を受けてくれた方から、うまくいったと報告。こちらが励まされる。
sample-contact-11 = 観光案内所の方にあいさつ。人手が足りない日があるそう。
sample-contact-12 = 旅館組合の事務局へ、次の集まりの予定をたずねた。
sample-contact-13 = 写真仲間の集まり。宣材写真を撮ってくれるという。
sample-contact-14 = 商店街の洋品店のご主人。接客の悩みを一時間聞いた。

## 越境の体験

sample-experience-1 = 図書館の読み聞かせを手伝う。声の高さを変えると、子どもの目が動く。
sample-experience-2 = 隣町の旅館の朝食を手伝った。盛りつけの順番がまったくちがう。
sample-experience-3 = 商工会の勉強会に初めて参加。製造業の人の「段取り」の話が、そのまま使える。
sample-experience-4 = 介護施設のお祭りで案内役。待つことの練習になる。
sample-experience-5 = 高校の職業講話で二十分。いちばん多い質問は「辞めたいと思った日は」。
sample-experience-6 = 地域の防災訓練で受付係。列の作り方は、宿と同じだった。
sample-experience-7 = 写真展の受付を半日。作品を語る人の顔を見るのが楽しい。
sample-experience-8 = 外国の方の日本語教室を見学。わかるように話すとは、減らすこと。
sample-experience-9 = 農家の直売所を一日手伝う。値札の一言で売れゆきが変わる。
sample-experience-10 = 町のマラソンの給水係。声をかける側も元気になる。

## 費用

sample-expense-1 = 『傾聴の手引き』
sample-expense-2 = 研修で使う画用紙とペン
sample-expense-3 = 会場までの電車代
sample-expense-4 = 名刺の印刷
sample-expense-5 = 話し方講座の受講料
sample-expense-6 = 資料のコピー代
sample-expense-7 = 公民館の部屋代
sample-expense-8 = 英語の問題集
sample-expense-9 = 小型の録音機
sample-expense-10 = 打ち合わせのお茶代

## 接客ノートの1行

sample-line-1 = お客様の話を最後まで聴いたら、苦情が相談に変わった。
sample-line-2 = 荷物を受けとる前に、まず目を見る。
sample-line-3 = 「少々」ではなく「三分ほど」。
sample-line-4 = 雨の日は、あいさつの前にタオル。
sample-line-5 = お子さんの名前を呼んだら、親御さんが先に笑った。
sample-line-6 = 急ぐ方には、短く。迷う方には、ゆっくり。
sample-line-7 = 断るときは、代わりを一つ添える。
sample-line-8 = 部屋の灯りをつけておくだけで「ただいま」と言われた。
sample-line-9 = 聞きまちがいは、復唱で防げる。
sample-line-10 = 沈黙も返事のうち。待てた。
sample-line-11 = お見送りは、角を曲がるまで。
sample-line-12 = 同じ説明でも、地図を回すと伝わる。
sample-line-13 = お詫びは一度だけ、深く。
sample-line-14 = 「いつもの」を覚えておく。お茶は熱め。
sample-line-15 = 英語で「ごゆっくり」。言葉より笑顔が先に出た。
sample-line-16 = 後輩のいいところを、お客様の前で言う。
sample-line-17 = 電話の声は、立って話すと変わる。
sample-line-18 = 困っている背中に気づけた。
sample-line-19 = 聞かれる前に、駅までの時間を伝える。
sample-line-20 = 怒っている方の前では、半歩だけ横に立つ。
sample-line-21 = 鍵を渡す手を、両手にした。
sample-line-22 = 料理の名前を一つ、土地の言葉で紹介した。
sample-line-23 = 「大丈夫です」の意味を、たしかめる。
sample-line-24 = 写真をたのまれたら、二枚撮る。
sample-line-25 = 帰りの天気を一言。喜ばれた。
sample-line-26 = 聴くときは、手を止める。
sample-line-27 = 忙しい日は、口角だけでも。
sample-line-28 = お名前を間違えた。次は、書いて渡す。

## 一歩に添えたひと言

sample-with-listening-1 = 旅のポッドキャスト
sample-with-listening-2 = 同じ回を二度目
sample-with-listening-3 = 立ったまま
sample-with-listening-4 = Part 3 を二題
sample-with-listening-5 = 帰りも少し
sample-with-listening-6 = 料理番組
sample-with-listening-7 = ニュースの短いもの
sample-with-listening-8 = 声に出さずに追いかける
sample-with-slides-1 = 導入の一枚を差しかえ
sample-with-slides-2 = 事例を一つ足す
sample-with-slides-3 = 字を減らした
sample-with-slides-4 = 配る紙の裏面
sample-with-slides-5 = 時間配分を見なおす
sample-with-slides-6 = 通しで話してみる
sample-with-reading-1 = 傾聴の手引き
sample-with-reading-2 = 時代小説を少し
sample-with-reading-3 = 町の歴史
sample-with-reading-4 = 教え方の本、二度目
sample-with-reading-5 = 短編を一つ
sample-with-memo-1 = 傘立てに番号を
sample-with-memo-2 = 朝礼を三分短く
sample-with-memo-3 = 備品の置き場所を写真で
sample-with-memo-4 = 夜間の電話の受け方
sample-with-memo-5 = 送迎表の字を大きく
sample-with-memo-6 = 引きつぎは三つまで
sample-with-memo-7 = 忘れ物の札を二色に
sample-with-memo-8 = 名札の位置
sample-with-jog-1 = 川ぞい
sample-with-jog-2 = 橋まで
sample-with-jog-3 = 歩きもまぜて
sample-with-jog-4 = 月がきれい
sample-with-small-1 = 遅番のあと
sample-with-small-2 = 眠い
sample-with-small-3 = これだけでも
sample-with-small-4 = 満室の日
sample-with-skip-busy-1 = 早番のため
sample-with-skip-busy-2 = 団体の準備
sample-with-skip-busy-3 = 棚卸し
sample-with-skip-care-1 = 母の通院
sample-with-skip-care-2 = 母のところへ
sample-with-skip-illness-1 = 熱がある
sample-with-skip-illness-2 = のどの調子
sample-with-skip-travel-1 = 出張
sample-with-skip-travel-2 = 法事で実家へ

sample-stream-inns = 旅館・組合の研修
sample-stream-town = 町の講座
sample-stream-writing = 業界誌とウェブの原稿
sample-stream-advice = 開業の相談
sample-invoice-union = 旅館組合の秋の研修
sample-invoice-inn = 隣町の旅館 冬の新人研修
sample-invoice-team = 帳場の半日研修
sample-application-evening = 夜間の社会人講座の講師
sample-application-tourism = 観光協会のおもてなし研修
sample-application-column = 業界誌の連載
sample-application-travel = 旅のサイトの記事

## シートに書いたこと

sample-sheet-strategy-theme-theme-early = 五十代からも、人の役に立つ
sample-sheet-strategy-theme-proud-1 = 大雪の夜、帰れなくなったお客様四十人を、全員で泊めきった
sample-sheet-strategy-theme-proud-2 = 後輩が、自分の名前で呼ばれるお礼状をもらった日
sample-sheet-strategy-theme-proud-3 = 母の通院に、一度も欠かさず付きそえた一年
sample-sheet-strategy-theme-second-half-early = 定年まで宿で働いて、そのあとのことはまだ考えていない。
sample-sheet-strategy-theme-second-half = 週に四日は宿、一日は教える日。教えた人が、つぎの人に教えているのを遠くから見ていたい。
sample-sheet-strategy-theme-serve = 新人がすぐ辞めてしまう、小さな宿の女将さん。教える人が、いない。
sample-sheet-strategy-theme-let-go-1 = 繁忙期の表を、全部自分で作ること
sample-sheet-strategy-theme-let-go-2 = 若い人より先に答えを言うこと
sample-sheet-strategy-theme-ten-years = 朝は散歩、午前に講座を一つ、午後は写真。夕方、教え子から電話が来る。
sample-sheet-values-why-first-early = 人が育つのを見ると、こちらが元気になるから。
sample-sheet-values-why-first = 祖父の床屋で、見習いさんに剃刀を渡す祖父の手がゆっくりだった。あの手つきが、ずっと残っている。
sample-sheet-values-lived-1 = 早番の新人が詰まったとき、答えを言わずに三つ数えて待てた
sample-sheet-values-lived-2 = 妻の話を、新聞を置いて聞いた
sample-sheet-values-missing = 休むこと。休みの日にも、研修の資料をひらいてしまう。
sample-sheet-values-one-step-1 = 行きの電車では、英語を聞く
sample-sheet-values-one-step-2 = 夕食は、週に四回は家で
sample-sheet-ideal-week-ideal-day = 六時前に起きて、体をのばす。電車で英語。帰りは研修の一枚だけ直す。八時には食卓にいる。
sample-sheet-ideal-week-protect-1 = 月曜の夜は、家族と食べる
sample-sheet-ideal-week-protect-2 = 月に一度、写真の会
sample-sheet-ideal-week-less-1 = 部屋に帰ってからの、資料の見直し
sample-sheet-ideal-week-first-change-1 = 水曜は、資料を持ち帰らない
sample-sheet-negotiation-wish-early = 新人を教える時間がほしい。
sample-sheet-negotiation-wish = 新人教育を月二回受けもち、その分、早番を一つ減らしたい。
sample-sheet-negotiation-benefit-1 = 三か月で一人立ちする新人が増える
sample-sheet-negotiation-benefit-2 = 人づてに伝わっていたことが、紙に残る
sample-sheet-negotiation-results-1 = 引きつぎ書を一枚にして、忘れものが週五件から一件に
sample-sheet-negotiation-results-2 = 町の研修の評価が5点中4.6
sample-sheet-negotiation-questions-1-question = 早番の穴は、誰がうめますか
sample-sheet-negotiation-questions-1-answer = 三人で月に一回ずつ。表の案を持っていく
sample-sheet-negotiation-questions-2-question = よその宿でも教えているのでは
sample-sheet-negotiation-questions-2-answer = 県外と町の講座だけ。お客様の重なる宿は受けない
sample-sheet-negotiation-trial = 三か月だけ試す。月末に、新人の聞き返しの数を支配人と数える。
sample-sheet-negotiation-with-whom = 支配人に、月次の打ち合わせのあとで。先に係長へ一言。
sample-sheet-border-crossing-wish-1 = 駅前の案内所の手伝い
sample-sheet-border-crossing-wish-2 = 介護施設の夏祭り
sample-sheet-border-crossing-experiences-1-what = 隣町の宿で、一日の手伝い
sample-sheet-border-crossing-experiences-1-learnt = 帳場の並びが逆。うちの当たり前は、当たり前ではなかった
sample-sheet-border-crossing-experiences-2-what = 案内所で、英語の道案内
sample-sheet-border-crossing-experiences-2-learnt = 五回通じた。身ぶりの前に、最初の一文
sample-sheet-border-crossing-met-1 = 案内所で、通訳から町の案内役に移った方
sample-sheet-strengths-asked-early-1 = シフトの調整
sample-sheet-strengths-asked-early-2 = 苦情の電話
sample-sheet-strengths-asked-1 = 新人が泣いた日の、帰り道の話し相手
sample-sheet-strengths-asked-2 = こじれた苦情を、最後まで聞くこと
sample-sheet-strengths-asked-3 = 五十人の宴会の、席と順番
sample-sheet-strengths-flow = 説明していた相手が、自分の言葉で言いなおして笑ったとき。
sample-sheet-strengths-past-work-1-work = 客室係から帳場へ
sample-sheet-strengths-past-work-1-overcame = 予約の二重取りを、三年でなくした
sample-sheet-strengths-past-work-1-strength = 段取り
sample-sheet-strengths-past-work-2-work = 大雪の夜の当番
sample-sheet-strengths-past-work-2-overcame = 四十人の寝る場所と朝食
sample-sheet-strengths-past-work-2-strength = 落ちついて頼むこと
sample-sheet-strengths-praise-1-words = 「三分お待ちください」が、本当に三分ですね
sample-sheet-strengths-praise-1-who = 常連のお客様
sample-sheet-strengths-praise-2-words = 叱られたのに、元気が出ました
sample-sheet-strengths-praise-2-who = 後輩
sample-sheet-strengths-matrix-early-1 = 話を聞く
sample-sheet-strengths-matrix-early-2 = シフトを組む
sample-sheet-strengths-matrix-early-3 = 人前で話す
sample-sheet-strengths-matrix-1 = 話を聞く
sample-sheet-strengths-matrix-2 = シフトを組む
sample-sheet-strengths-matrix-3 = 人前で話す
sample-sheet-strengths-matrix-4 = 新人に教える
sample-sheet-strengths-matrix-5 = 苦情に応じる
sample-sheet-strengths-matrix-6 = 英語で話す
sample-sheet-strengths-matrix-7 = 精算の数字合わせ
sample-sheet-strengths-assessments-1-name = 講師養成講座の適性シート
sample-sheet-strengths-assessments-1-result = 「待てる」が十二人で一番
sample-sheet-strengths-for-whom = 新人が続かない小さな宿の、教える時間。
sample-sheet-ask-others-whom-1-person = 帳場の後輩
sample-sheet-ask-others-whom-2-person = 厨房の後輩
sample-sheet-ask-others-whom-3-person = 妻
sample-sheet-ask-others-message = 五十代の働き方を考えています。五分だけ、思うままに書いてもらえると助かります。
sample-sheet-ask-others-answers-1-who = 帳場の後輩
sample-sheet-ask-others-answers-1-words = 話を最後まで聞いてくれる
sample-sheet-ask-others-answers-2-who = 厨房の後輩
sample-sheet-ask-others-answers-2-words = 言う順番を知っている
sample-sheet-ask-others-answers-3-who = 妻
sample-sheet-ask-others-answers-3-words = 家では、もう少しゆっくり話してほしい
sample-sheet-ask-others-surprise = 「順番」と言われたこと。考えたこともなかった。
sample-sheet-ask-others-common-1 = 聞くこと。二人が、別の言葉で書いていた
sample-sheet-market-needs-1-who = 部屋数十ほどの宿の女将さん
sample-sheet-market-needs-1-trouble = 新人が三か月もたない
sample-sheet-market-needs-1-now = 自分が休みを削って教えている
sample-sheet-market-needs-2-who = 洋品店の主人
sample-sheet-market-needs-2-trouble = 若い店員の言葉づかい
sample-sheet-market-needs-2-now = その場で直すだけ
sample-sheet-market-fit-1-skill = 聞き方を、体で覚えてもらう
sample-sheet-market-fit-2-skill = 英語の案内
sample-sheet-market-heard-1 = 半日より、九十分を二回のほうが助かる
sample-sheet-market-place = 小さな宿と店の、新人の最初の三か月を、聞き方から支える。
sample-sheet-profile-one-line-early = 旅館で二十六年働いています。
sample-sheet-profile-one-line = 新人さんの最初の三か月を、聞き方から手伝っています。
sample-sheet-profile-short = 旅館の帳場で二十六年。いまは週に一日、小さな宿やお店の新人研修をしています。話すのは三分の一、残りはやってもらう九十分です。
sample-sheet-profile-can-do-1 = 九十分の研修に、うかがいます
sample-sheet-profile-can-do-2 = 研修のあと、一か月だけ電話で相談に乗ります
sample-sheet-profile-portfolio-1-work = 研修「第一印象の三十秒」
sample-sheet-profile-portfolio-1-part = 台本と講師
sample-sheet-profile-portfolio-1-where = 町の講座の案内
sample-sheet-direction-options-1-option = 研修の講師
sample-sheet-direction-options-1-needs = 台本を三本、料金の一枚
sample-sheet-direction-options-2-option = 接客の文章を書く
sample-sheet-direction-options-2-needs = 毎月の締め切りに慣れる
sample-sheet-direction-options-3-option = 英語の町案内
sample-sheet-direction-options-3-needs = 試験と、歩ける体
sample-sheet-direction-compare-criteria-1 = 人の育つ顔が見える
sample-sheet-direction-compare-criteria-2 = 疲れにくい
sample-sheet-direction-compare-criteria-3 = 半年で形になる
sample-sheet-direction-compare-1 = 研修の講師
sample-sheet-direction-compare-2 = 接客の文章を書く
sample-sheet-direction-compare-3 = 英語の町案内
sample-sheet-direction-chosen = 研修の講師。まず半年、月に二回まで。
sample-sheet-direction-not-now-1 = 英語の町案内(点が取れてから)
sample-sheet-direction-first-sign = 紹介で、二件目の依頼が来る。
sample-sheet-year-plan-word = 渡す年
sample-sheet-year-plan-long = 研修だけで、月に五万円。宿は週四日。
sample-sheet-year-plan-half-1-what = 有料の研修
sample-sheet-year-plan-half-1-number = 六回
sample-sheet-year-plan-half-2-what = 研修の台本
sample-sheet-year-plan-half-2-number = 三本
sample-sheet-year-plan-stop-1 = 組合の会報の係を、若い人に渡す
sample-sheet-year-plan-support-1 = 妻に、料金を見てもらう
sample-sheet-find-hour-week-1-when = 行きの電車
sample-sheet-find-hour-week-1-used = うとうと
sample-sheet-find-hour-week-2-when = 帰りのバス停
sample-sheet-find-hour-week-2-used = 天気を見る
sample-sheet-find-hour-week-3-when = 遅番の日の朝
sample-sheet-find-hour-week-3-used = テレビ
sample-sheet-find-hour-found-1 = 行きの電車の二十五分が、週に四回
sample-sheet-find-hour-rest = 遅番の翌朝は、何も入れない。
sample-sheet-trial-what = 公民館で、無料の接客講座を一度ひらく。
sample-sheet-trial-question = よその職場の人にも、役に立つか。
sample-sheet-trial-enough-1 = 一人でも、質問に残ってくれたら
sample-sheet-trial-notes-1-happened = 七人。終わってから三十分、質問が続いた
sample-sheet-trial-learnt = 話す量は半分でいい。
sample-sheet-income-design-offers-1-what = 九十分の研修
sample-sheet-income-design-offers-1-whom = 小さな宿とお店
sample-sheet-income-design-offers-2-what = 業界誌の小さな欄
sample-sheet-income-design-offers-2-whom = 編集部
sample-sheet-income-design-decline-1 = うちのお客様と重なる宿
sample-sheet-income-design-ask-office-1 = 申告の要る額と、経費に入るもの
sample-sheet-work-rules-source = 就業規則の服務の章。総務の窓口で口頭でも。
sample-sheet-work-rules-application-1-what = 副業届

## 人脈: 人と催し

sample-person-yamamoto-name = 山本 真理
sample-person-yamamoto-reading = やまもと まり
sample-person-yamamoto-organisation = 認定講師講座の同期
sample-person-yamamoto-met-where = 認定講師の講座
sample-person-yamamoto-they-help = 資料を見せあい、率直に言ってくれる
sample-person-yamamoto-i-help = 接客の現場の例を伝える
sample-person-kobayashi-name = 小林 恵子
sample-person-kobayashi-reading = こばやし けいこ
sample-person-kobayashi-organisation = 町の市民講座
sample-person-kobayashi-met-where = 町役場の窓口、講座の相談で
sample-person-kobayashi-they-help = 会場と受講生を紹介してくれる
sample-person-kobayashi-i-help = 月一回の講座を受けもつ
sample-person-takahashi-name = 高橋 節子
sample-person-takahashi-reading = たかはし せつこ
sample-person-takahashi-organisation = 隣町の旅館・女将
sample-person-takahashi-met-where = 旅館組合の集まり
sample-person-takahashi-they-help = 宿の女将さんたちにつないでくれる
sample-person-takahashi-i-help = 新人が続くように研修をする
sample-person-mori-name = 森 直子
sample-person-mori-reading = もり なおこ
sample-person-mori-organisation = 業界誌の編集
sample-person-mori-met-where = 喫茶店で、記事の相談
sample-person-mori-they-help = 書く場をくれる
sample-person-mori-i-help = 現場のひと言を届ける
sample-person-sato-name = 佐藤 美穂
sample-person-sato-reading = さとう みほ
sample-person-sato-organisation = 元同僚・介護施設
sample-person-sato-met-where = フロントで同じ早番
sample-person-sato-they-help = 別の仕事に移った経験を話してくれる
sample-person-sato-i-help = 悩みを聞く
sample-person-inoue-name = 井上 勝
sample-person-inoue-reading = いのうえ まさる
sample-person-inoue-organisation = 認定講師の先輩
sample-person-inoue-met-where = 認定講師の講座
sample-person-inoue-they-help = 値段と時間の決め方を教えてくれる
sample-person-inoue-i-help = 若い講師の相談に乗る
sample-person-emily-name = エミリー・カーター
sample-person-emily-reading = えみりー
sample-person-emily-organisation = 英会話の教室
sample-person-emily-met-where = 町の英会話の教室
sample-person-emily-they-help = 観光案内の集まりに誘ってくれる
sample-person-emily-i-help = 町の店を案内する
sample-person-kimura-name = 木村 和夫
sample-person-kimura-reading = きむら かずお
sample-person-kimura-organisation = 旅館組合の事務局
sample-person-kimura-met-where = 旅館組合の集まり
sample-person-kimura-they-help = 組合の研修を任せてくれる
sample-person-kimura-i-help = 研修のあとに報告を書く
sample-person-nishikawa-name = 西川 亮
sample-person-nishikawa-reading = にしかわ りょう
sample-person-nishikawa-organisation = 写真の仲間
sample-person-nishikawa-met-where = 川べりの撮影会
sample-person-nishikawa-they-help = 宣材写真を撮ってくれる
sample-person-nishikawa-i-help = 休みの日の撮影を手伝う
sample-person-okada-name = 岡田 茂
sample-person-okada-reading = おかだ しげる
sample-person-okada-organisation = 商店街の洋品店
sample-person-okada-met-where = 商工会の交流会
sample-person-okada-they-help = 商店街の人に声をかけてくれる
sample-person-okada-i-help = 接客の悩みを聞く
sample-person-kimura-next = 「聴く力」研修の返事をきく
sample-person-yamamoto-next = 新しい資料を見せあう
sample-event-course-name = 認定講師の講座
sample-event-course-place = 県の研修センター
sample-event-course-opened = いっしょに学んだ人と、いまも資料を見せあう
sample-event-union-name = 旅館組合の集まり
sample-event-union-place = 組合の会館
sample-event-union-opened = はじめての有料の研修につながった
sample-event-evening-name = 商工会の交流会
sample-event-evening-place = 商工会議所
sample-event-evening-opened = 商店街でも接客の話をすることになった

# 学び
sample-learnt-trainer-title = 接客トレーナー認定講座
sample-learnt-trainer-provider = 接客教育協会
sample-learnt-trainer-result = 認定講師に合格
sample-learnt-trainer-use-1 = 新人研修の組み立てを、説明・やってみる・話しあうの順に変えた。
sample-learnt-trainer-use-2 = 組合の研修で、はじめに受講者の経験を聞く時間をとった。話が早くなった。
sample-learnt-listening-title = 傾聴の手引き
sample-learnt-listening-provider = 東山書房
sample-learnt-listening-result = 相づちを待てるようになった
sample-learnt-listening-use-1 = 若手との面談で、先に十分聞いてから話した。
sample-learnt-speaking-title = 話し方講座(三回)
sample-learnt-speaking-provider = 市民センター
sample-learnt-speaking-result = 修了
sample-learnt-toeic-title = TOEIC
sample-learnt-toeic-provider = 国際ビジネスコミュニケーション協会
sample-learnt-tax-title = はじめての確定申告
sample-learnt-tax-provider = 図書館で借りた本
## 実績と職場との相談

sample-told-handover-situation = 交代のたびに言い忘れがあり、週に五件はお客様にご迷惑をかけていた。
sample-told-handover-action = 引きつぎ表を一枚に直し、朝と夕方の担当者に三日ずつ使ってもらって直した。
sample-told-handover-result = 言い忘れが週五件から一件に減った。
sample-told-handover-evidence = 引きつぎ表の写しと、三か月分の件数
sample-told-handover-witness = 係長と、早番の三人
sample-told-handover-strength = まとめる力
sample-told-allergies-situation = アレルギーの聞きとりが人によってちがい、厨房から何度も確かめの電話があった。
sample-told-allergies-action = 聞きとり票を作り、厨房と帳場で同じ紙を使うことにした。
sample-told-allergies-result = 確かめの電話がほとんどなくなり、行きちがいは一度もない。
sample-told-allergies-evidence = 聞きとり票
sample-told-allergies-witness = 料理長
sample-told-allergies-strength = 先に気づく力
sample-told-shuttle-situation = 駅からの送迎で、平均十二分お待たせしていた。
sample-told-shuttle-action = 到着の時刻を二週間書きとめ、便を組みかえる案を出した。
sample-told-shuttle-result = 待ち時間が平均七分になった。
sample-told-shuttle-evidence = 二週間ずつの記録
sample-told-shuttle-witness = 運転の担当者、支配人
sample-told-shuttle-strength = 数えて直す力
sample-told-feedback-situation = 町の講座で、接客を初めて学ぶ人に教えた。
sample-told-feedback-action = 話す量を半分にして、やってもらう時間を倍にした。
sample-told-feedback-result = アンケートの平均が五点中四・六。
sample-told-feedback-evidence = アンケートのまとめ
sample-told-feedback-witness = 町の講座の担当の方
sample-told-feedback-strength = 教える力
sample-told-session-situation = 組合の集まりで、短い研修を頼まれた。
sample-told-session-action = 「聴く力」を一時間にまとめ、二人一組の練習を中心にした。
sample-told-session-result = 参加は十四名。次の研修を打診された。
sample-told-session-evidence = 参加者の名簿と感想
sample-told-session-witness = 組合の事務局
sample-told-session-strength = 教える力

sample-brief-first-title = 新人教育を受けもつ
sample-brief-first-with-whom = 支配人
sample-brief-first-proposal = 新人教育を月二回受けもちたい。
sample-brief-first-benefit = 新人が早く一人立ちする
sample-brief-first-trial = まず三か月
sample-brief-first-asked = 月次の打ち合わせのあとに、案を一枚渡した。
sample-brief-first-answered = まず三か月ためしてみようと返事をもらった。
sample-brief-first-agreed = このまま続けてよいとのこと。
sample-brief-second-title = 早番を一つ減らす
sample-brief-second-asked = 係長に一言。支配人には月次の打ち合わせで、と言われた。
sample-brief-second-next = 月次の打ち合わせで支配人に話す

sample-day-type-work = 出勤日
sample-day-type-off = 休日
sample-day-type-care = 介護の日
sample-shift-morning = 午前の接客
sample-shift-afternoon = 午後の接客
sample-shift-breakfast = 朝食とお弁当
sample-audit-care = 母の付きそい

## 職歴

sample-job-store-employer = 百貨店 丸屋
sample-job-store-department = 婦人靴売場
sample-job-store-title = 販売員
sample-job-store-did = 婦人靴の販売。一日およそ四十組の接客と、在庫の管理。
sample-job-store-learnt = 足の形と歩き方を見て、話を聞いてからおすすめすること。
sample-job-rooms-employer = 旅館 山水荘
sample-job-rooms-department = 客室係
sample-job-rooms-title = 客室係(正社員)
sample-job-rooms-did = 客室係として、お迎えからお見送りまでを担当。
    新しく入る人の最初の一週間の指導。
sample-job-rooms-learnt = 言われる前に気づくこと。大雪や停電の夜に、落ちついて人に頼むこと。
sample-job-desk-employer = 旅館 山水荘
sample-job-desk-department = 帳場
sample-job-desk-title = 主任(正社員)
sample-job-desk-did = 予約と当番表の管理、苦情への対応、海外からのお客様の受付。
    新人研修の台本づくりと講師。
sample-job-desk-learnt = 苦情を相談に変える聞き方。教える内容を九十分にまとめること。館内案内の英語。
