## パラレルキャリアのシート

### 強み

sheets-strengths = 強みの棚おろし
sheets-strengths-about = 当たり前にできていることの中に、強みがあります。仕事、ほめ言葉、趣味からひろい集めます。
sheets-strengths-asked = 人からよく頼まれることは何ですか?
sheets-strengths-asked-hint = 会社でも家でも。断れずに引きうけていることも入ります。
sheets-strengths-asked-example = 例: もめごとの間に入ること
sheets-strengths-flow = 時間を忘れるのは、どんなときですか?
sheets-strengths-flow-hint = 趣味や休日のことでもかまいません。
sheets-strengths-flow-example = 例: 壊れた時計を分解して、順番を覚えているとき
sheets-strengths-past-work = これまでの仕事で、乗りこえたことをひろい出してください。
sheets-strengths-past-work-hint = 一つの仕事に一行。そこで使った力も書いておきます。
sheets-strengths-past-work-example = 例: 倉庫の移転 / 三日で在庫が合わない / 人を割りふる力
sheets-strengths-past-work-work = 仕事
sheets-strengths-past-work-overcame = 乗りこえたこと
sheets-strengths-past-work-strength = 使った力
sheets-strengths-praise = 言われてうれしかった言葉を、そのまま残してください。
sheets-strengths-praise-hint = お世辞だと思った言葉も、書いておくと見え方が変わります。
sheets-strengths-praise-example = 例: 「説明を聞くと落ちつく」/ 経理の先輩
sheets-strengths-praise-words = 言葉
sheets-strengths-praise-who = 誰から
sheets-strengths-praise-day = いつ
sheets-strengths-matrix = できることを、好き・得意で並べてみてください。
sheets-strengths-matrix-hint = 好きで得意なものが、これからの核になります。
sheets-strengths-skills = 持ち運べる九つの力を、いまの感じで1〜5で選んでください。
sheets-strengths-skills-hint = どの職場にも持っていける力です。半年ごとに見直すと、変化が見えます。
sheets-strengths-assessments = 外の診断や検査の結果があれば、残しておきましょう。
sheets-strengths-assessments-hint = 名前と、いちばん心に残ったことだけで十分です。
sheets-strengths-assessments-example = 例: 職業興味の検査 / 「人と関わる仕事」が高かった
sheets-strengths-assessments-name = 名前
sheets-strengths-assessments-day = 受けた日
sheets-strengths-assessments-result = わかったこと
sheets-strengths-for-whom = その強みで、誰の何を軽くできますか?
sheets-strengths-for-whom-hint = 強みは、誰かの困りごとと出会ったときに仕事になります。
sheets-strengths-for-whom-example = 例: 引っこしを控えた高齢の方の、片づけの段取り

### 方向性

sheets-direction = 方向性と選択肢
sheets-direction-about = 思いつく道を並べ、自分の物差しでくらべて、まず試す一つを選びます。
sheets-direction-wish = いまの気持ちに近いのはどれですか?
sheets-direction-wish-hint = 決めなくて大丈夫です。変わってもかまいません。
sheets-direction-wish-side-work = 会社を続けながら、副業をしたい
sheets-direction-wish-independence = いつかは独立したい
sheets-direction-wish-fused = いまの仕事の中で、生かし方を変えたい
sheets-direction-wish-volunteering = 収入より、役に立つ場がほしい
sheets-direction-wish-open = まだわからない
sheets-direction-options = 考えられる道と、お金になるまでの早さを書き出してください。
sheets-direction-options-hint = 受託は早く、資格や発信は時間がかかるのがふつうです。思いつきも入れておきます。
sheets-direction-options-example = 例: 店の帳簿を手伝う / 早い / 会計ソフトに慣れる
sheets-direction-options-option = 道
sheets-direction-options-pays = お金になるまで
sheets-direction-options-pays-soon = 早い(数週間〜)
sheets-direction-options-pays-months = 数か月
sheets-direction-options-pays-year = 一年ほど
sheets-direction-options-pays-later = もっと先
sheets-direction-options-pays-not-for-money = お金のためではない
sheets-direction-options-needs = いるもの
sheets-direction-compare = 自分の物差しで、道をくらべてみてください。
sheets-direction-compare-hint = 物差しには重みをつけられます。点は目安です。最後に選ぶのは気持ちでかまいません。
sheets-direction-compare-example = 物差しの例: 疲れにくさ、人の役に立つ実感、始める費用
sheets-direction-chosen = まず試すのは、どれにしますか?
sheets-direction-chosen-hint = 期限を決めて試すだけです。合わなければ戻れます。
sheets-direction-chosen-example = 例: 帳簿の手伝い。三か月だけ、月に一軒
sheets-direction-not-now = いまは選ばない道を、取っておきましょう。
sheets-direction-not-now-hint = 捨てるのではなく、しまっておくだけです。
sheets-direction-not-now-example = 例: 税理士の勉強(子どもの受験のあとで)
sheets-direction-first-sign = うまくいっている最初のしるしは、何でしょう?
sheets-direction-first-sign-hint = 数と日付が入ると、そのまま目標になります。
sheets-direction-first-sign-example = 例: 半年のうちに、月に一万円の依頼が一つ続いている
