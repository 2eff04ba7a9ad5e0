## 融合型キャリアのシート

### 人生戦略とテーマ

sheets-strategy-theme = 人生戦略とテーマ
sheets-strategy-theme-about = 後半の人生をどう過ごしたいかを、短い言葉にします。うまく書こうとしなくて大丈夫です。
sheets-strategy-theme-proud = これまでで、やってよかったと思うことは何ですか?
sheets-strategy-theme-proud-hint = 仕事でも暮らしでも、小さなことで十分です。
sheets-strategy-theme-proud-example = 例: 廃止になりかけた夏祭りを、若手と立て直した
sheets-strategy-theme-second-half = これからの二十年を、どんなふうに過ごしたいですか?
sheets-strategy-theme-second-half-hint = 場所、人、一日の速さ。思いうかぶ景色のまま書いてみてください。
sheets-strategy-theme-second-half-example = 例: 週に三日は今の会社で働き、二日は町の小さな店の帳簿を手伝う。夕食は家で。
sheets-strategy-theme-serve = 誰の、どんな困りごとを軽くしたいですか?
sheets-strategy-theme-serve-hint = 顔の浮かぶ一人を思いうかべると、書きやすくなります。
sheets-strategy-theme-serve-example = 例: 一人で店を切り盛りしていて、数字を見る時間がない人
sheets-strategy-theme-let-go = 手放してもよいことは何ですか?
sheets-strategy-theme-let-go-hint = 時間も気持ちも、空いたところに新しいものが入ります。
sheets-strategy-theme-let-go-example = 例: 全部自分で確かめること
sheets-strategy-theme-ten-years = 十年後の、ある一日を書いてみてください。
sheets-strategy-theme-ten-years-hint = 朝起きてから眠るまで。正解はありません。
sheets-strategy-theme-ten-years-example = 例: 朝は川ぞいを歩き、午前は講座、午後は孫と畑に出る
sheets-strategy-theme-theme = ここまでを、一つの文にするとどうなりますか?
sheets-strategy-theme-theme-hint = 今日の画面に毎日出る、人生のテーマになります。あとで何度でも書きかえられます。
sheets-strategy-theme-theme-example = 例: 数字の苦手な人に、安心を手渡す

### 価値観

sheets-values = 価値観
sheets-values-about = カードを見ながら、大切にしたいことを五つまで選び、順に並べます。
sheets-values-cards = いまの自分にとって大切なものを、五つまで選んで並べてください。
sheets-values-cards-hint = まず気になるものを手もとに残し、その中から選びます。自分の言葉のカードも足せます。
sheets-values-why-first = 一番目に置いたものは、なぜ大切なのでしょう?
sheets-values-why-first-hint = それが守られた日、守られなかった日を思い出してみてください。
sheets-values-why-first-example = 例: 祖母の店で、教わる人の顔が明るくなるのを見て育ったから
sheets-values-lived = この一か月で、それを大切にできたのはどんなときでしたか?
sheets-values-lived-example = 例: 忙しい日に、後輩の話を十五分だけ最後まで聞いた
sheets-values-missing = いま、足りていないと感じるのはどれですか?
sheets-values-missing-hint = 足りないのは、これから育てられるところです。
sheets-values-missing-example = 例: 学び。平日は帰ると眠ってしまう
sheets-values-one-step = 足りないものに、来週できる小さなことは何ですか?
sheets-values-one-step-hint = 書いた行から、そのまま習慣や目標を作れます。
sheets-values-one-step-example = 例: 通勤の片道だけ、耳で学ぶ

### 理想の一日と一週間

sheets-ideal-week = 理想の一日と一週間
sheets-ideal-week-about = 仕事、もう一つの道、家族、学び、健康を、一つの暮らしとして並べてみます。
sheets-ideal-week-ideal-day = 理想の一日を、朝から夜まで書いてみてください。
sheets-ideal-week-ideal-day-hint = 働く日で大丈夫です。無理のない一日を思いうかべてください。
sheets-ideal-week-ideal-day-example = 例: 六時に起きて十分歩く。電車では耳で学ぶ。十八時に出て、夕食は家族と。
sheets-ideal-week-hours = 一週間を、どう分けたいですか?
sheets-ideal-week-hours-hint = 一週間は168時間です。まず眠りから決めると、楽になります。
sheets-ideal-week-hours-example = 例: 学び / 2時間 / 火曜と木曜の通勤
sheets-ideal-week-hours-part = 活動
sheets-ideal-week-hours-part-main-job = 本業
sheets-ideal-week-hours-part-parallel-career = もう一つの道
sheets-ideal-week-hours-part-learning = 学び
sheets-ideal-week-hours-part-family = 家族
sheets-ideal-week-hours-part-health = 健康
sheets-ideal-week-hours-part-community = 地域
sheets-ideal-week-hours-part-hobby = 趣味
sheets-ideal-week-hours-part-sleep = 眠り
sheets-ideal-week-hours-minutes = 一週間の時間
sheets-ideal-week-hours-when = いつ
sheets-ideal-week-protect = 何があっても守りたい時間は、どれですか?
sheets-ideal-week-protect-hint = 予定表に先に書いておく時間です。
sheets-ideal-week-protect-example = 例: 日曜の朝、夫婦で市場へ行く時間
sheets-ideal-week-less = 減らしてもよい時間は、どれですか?
sheets-ideal-week-less-hint = 責めるためではなく、空きを見つけるためです。
sheets-ideal-week-less-example = 例: 寝る前になんとなく見る動画
sheets-ideal-week-tired-day = 疲れた日や、世話の重なる日は、どんな形なら続きますか?
sheets-ideal-week-tired-day-hint = その日のための形を、先に決めておきます。
sheets-ideal-week-tired-day-example = 例: 学びは五分だけ。歩くのは一駅ぶんだけ。
sheets-ideal-week-difference = いまの一週間と、いちばん違うのはどこですか?
sheets-ideal-week-difference-hint = 違いは、つぎに動かせるところです。
sheets-ideal-week-difference-example = 例: 家族との夕食が、週に一度しかない
sheets-ideal-week-first-change = 来週、一つだけ動かすとしたら何ですか?
sheets-ideal-week-first-change-hint = 行から、そのまま習慣や目標を作れます。
sheets-ideal-week-first-change-example = 例: 水曜は定時に出る

### 職場との話しあい

sheets-negotiation = 職場との話しあい
sheets-negotiation-about = お願いではなく、職場にも得になる提案として、順に整えます。
sheets-negotiation-wish = どんな働き方に変えたいですか?
sheets-negotiation-wish-hint = 一つにしぼると、話が通りやすくなります。
sheets-negotiation-wish-example = 例: 水曜だけ在宅にして、手順書づくりに集中したい
sheets-negotiation-kind = それは、どれに近いですか?
sheets-negotiation-kind-strengths = 強みに合う仕事へ移る
sheets-negotiation-kind-telework = 場所を選べるようにする
sheets-negotiation-kind-shorter-hours = 時間を短くする
sheets-negotiation-kind-role = 役割を変える
sheets-negotiation-kind-side-work = 副業を認めてもらう
sheets-negotiation-benefit = それで、職場には何がよくなりますか?
sheets-negotiation-benefit-hint = 相手の困りごとから考えると、言葉が見つかります。
sheets-negotiation-benefit-example = 例: 新人が一人で受けられる電話が増える
sheets-negotiation-results = 裏づけになる、これまでの成果は何ですか?
sheets-negotiation-results-hint = 記録にある成果から、数字の入ったものを選びます。
sheets-negotiation-results-example = 例: 引きつぎ書を一枚にして、聞き返しが週に五回から一回に
sheets-negotiation-questions = 聞かれそうなことと、その答えを用意しておきましょう。
sheets-negotiation-questions-hint = 「それは困る」と言われそうなことほど、先に書いておきます。
sheets-negotiation-questions-example = 例: 電話は誰が取るのか / 水曜は午前だけ当番を代わってもらう
sheets-negotiation-questions-question = 聞かれそうなこと
sheets-negotiation-questions-answer = 答え
sheets-negotiation-trial = まず試すとしたら、どんな形と期間にしますか?
sheets-negotiation-trial-hint = 期限と見直し方があると、相手は「はい」と言いやすくなります。
sheets-negotiation-trial-example = 例: 一か月だけ。月末に、電話の件数をいっしょに見る
sheets-negotiation-with-whom = 誰に、どんな順で話しますか?
sheets-negotiation-with-whom-hint = 味方になってくれそうな人から始めるのも一つの道です。
sheets-negotiation-with-whom-example = 例: まず主任に相談し、それから課長へ
sheets-negotiation-day = いつ話しますか?
sheets-negotiation-day-hint = 決まらないうちは、仮の日で大丈夫です。

### 越境体験

sheets-border-crossing = 越境体験
sheets-border-crossing-about = いつもの職場の外に出て、見たこと、会った人、ひらけたことを残します。
sheets-border-crossing-wish = 行ってみたい場所、やってみたいことは何ですか?
sheets-border-crossing-wish-hint = 半日で行けるところが、よい入口になります。
sheets-border-crossing-wish-example = 例: 町の図書館の本の修理の会
sheets-border-crossing-experiences = これまでの体験を、短く残してください。
sheets-border-crossing-experiences-hint = 小さな手伝いも、立派な越境です。
sheets-border-crossing-experiences-example = 例: 防災訓練の受付 / 手伝い / 列の作り方は職場と同じ
sheets-border-crossing-experiences-what = したこと
sheets-border-crossing-experiences-day = いつ
sheets-border-crossing-experiences-kind = 種類
sheets-border-crossing-experiences-kind-side-work = 副業
sheets-border-crossing-experiences-kind-relearning = 学び直し
sheets-border-crossing-experiences-kind-volunteering = 手伝い・ボランティア
sheets-border-crossing-experiences-kind-lecturing = 登壇・講師
sheets-border-crossing-experiences-kind-visit = 見学・参加
sheets-border-crossing-experiences-learnt = 学んだこと
sheets-border-crossing-different = そこでは、何が「当たり前」でしたか?
sheets-border-crossing-different-hint = 自分の当たり前と違うところに、気づきがあります。
sheets-border-crossing-different-example = 例: 締切より先に、お茶の時間が決まっていた
sheets-border-crossing-met = 誰に会いましたか?
sheets-border-crossing-met-hint = 名前がわからなければ、どんな人だったかだけで大丈夫です。
sheets-border-crossing-met-example = 例: 絵本の棚をまかされている司書さん
sheets-border-crossing-bring-back = 職場や暮らしに、持ち帰れることは何ですか?
sheets-border-crossing-bring-back-hint = 翌週に試せる小さなことが、長く残ります。
sheets-border-crossing-bring-back-example = 例: 会の始めに、全員が一言ずつ話す
sheets-border-crossing-opens = これで、どんな扉がひらきそうですか?
sheets-border-crossing-opens-hint = まだぼんやりで大丈夫です。
sheets-border-crossing-opens-example = 例: 秋の市で、修理の店を一日だけ出せるかもしれない
