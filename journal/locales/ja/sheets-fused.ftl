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
