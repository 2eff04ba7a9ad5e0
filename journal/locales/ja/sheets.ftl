## 設計: 二つの道とその一歩、シートに共通の言葉

sheets-strand-fused = 融合型キャリア
sheets-strand-fused-about = 仕事と暮らしを分けずに、一つの人生として組み立てる四つのステップです。
sheets-strand-parallel = パラレルキャリア
sheets-strand-parallel-about = 本業のかたわらで、もう一つの道を育てる七つのステップです。

sheets-step-strategy = 人生戦略を言葉にする
sheets-step-strategy-about = 大切にしたいことと、後半の人生をどう過ごしたいかを、短い言葉にします。
sheets-step-workplace = 職場と交渉する
sheets-step-workplace-about = 強みを活かせる働き方を、職場の利益といっしょに提案します。
sheets-step-daily = 日常の小さな融合
sheets-step-daily-about = もうある時間に小さな習慣を一つ。疲れた日は小さい版でかまいません。
sheets-step-chapter = 新章へ
sheets-step-chapter-about = いつもの場所の外で、副業、学び直し、手伝い、登壇などを試します。
sheets-step-strengths = 強みの整理
sheets-step-strengths-about = 二十年の経験を、人に伝わる強みの言葉にします。
sheets-step-direction = 方向性
sheets-step-direction-about = いくつかの道を並べて、自分の物差しで選びます。
sheets-step-start = 小さく始める
sheets-step-start-about = 週に一時間を見つけて、期限を決めて試します。
sheets-step-learning = スキルアップ
sheets-step-learning-about = 少しずつ学び、仕事で試したことを記録します。
sheets-step-people = 人脈
sheets-step-people-about = 会って、話して、つぎに連絡する日を決めます。
sheets-step-income = 収益化
sheets-step-income-about = 誰の何に応え、いくらでお渡しするかを決め、最初の収入を記録します。
sheets-step-both = 両立して続ける
sheets-step-both-about = 会社の決まりを確かめ、一週間の時間の配分を決めます。

sheets-fact-habit-with-cue = 習慣を一つ、もうあるきっかけに結びつける
sheets-fact-habit-with-small-version = 疲れた日のための小さい版を決める
sheets-fact-habit-kept = 習慣をのべ七日続けてみる
sheets-fact-learning-entry = 学んだことを一つ記録する
sheets-fact-learning-days = 四日、学びを記録する
sheets-fact-learning-noted = 学ぶものを一つ書いておく(講座・本・資格)
sheets-fact-learning-used = 学んだことを、一度どこかで使ってみる
sheets-fact-people-noted = 人脈に三人を書いておく
sheets-fact-contact-entry = 人と話したことを一つ記録する
sheets-fact-next-contact = つぎに連絡する日を一人決める
sheets-fact-achievements-logged = 実績を三つ記録する
sheets-fact-brief-made = 職場との相談メモを一つ作る
sheets-fact-brief-goes-on = 相談の次の日を決める
sheets-fact-income-entry = 最初の収入を記録する
sheets-fact-hour-budget = 活動に一週間の時間を割りあてる
sheets-fact-day-planned = 日の型に一日を設計する

## 版をくらべるときなどの文

sheets-told-day = { $year }年{ $month }月{ $day }日
sheets-told-ranked = { $place }. { $text }
sheets-told-kept = 手もとに残したカード
sheets-told-matrix = { $text }(好き { $like }、得意 { $good })
sheets-told-rating = { $text }: { $value }
sheets-told-criterion = 物差し: { $text }(重み { $weight })
sheets-told-option = { $text }: { $most }点のうち{ $points }点
sheets-told-cell = { $column }: { $cell }
sheets-told-between-cells = 、

## 受けとれない答え

sheets-text-too-long = 文章は{ $limit }文字まででお願いします。
sheets-line-too-long = 一行は{ $limit }文字まででお願いします。
sheets-card-too-long = カードの言葉は{ $limit }文字まででお願いします。
sheets-too-many = ここに入るのは{ $limit }個までです。どれかを外してから加えてください。
sheets-no-such-option = この選択肢は、いまのシートにはありません。選びなおしてください。
sheets-card-twice = 同じカードが二枚あります。一枚だけ残してください。
sheets-id-too-long = 行の番号は{ $limit }文字までです。何も変わっていません。
sheets-id-twice = 同じ番号の行が二つあります。何も変わっていません。
sheets-answer-kind = この問いには、別の形の答えが入ります。何も変わっていません。
sheets-cell-kind = この欄には、別の形の値が入ります。何も変わっていません。
sheets-value-range = { $least }から{ $limit }までの数でお願いします。
sheets-minutes-range = 時間は0〜{ $limit }分でお願いします。
sheets-yen-range = 金額は0〜{ $limit }円でお願いします。

action-sheet-written = シートに書きました
action-step-done = ステップを完了にしました
action-step-reopened = ステップをもう一度ひらきました
action-goal-from-line = シートから目標「{ $name }」を作りました
action-habit-from-line = シートから習慣「{ $name }」を作りました
action-reminder-from-line = シートからリマインダーを作りました
action-person-from-line = シートから人脈に「{ $name }」を加えました
action-line-linked = シートの行を結びました
action-line-unlinked = シートの行との結びつきを外しました
