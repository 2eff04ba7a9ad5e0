## 今日の調子

checkins-sleep = 睡眠
checkins-fatigue = 疲れ
checkins-fatigue-low = すっきり
checkins-fatigue-high = へとへと
checkins-mood = 気分
checkins-mood-low = しずみがち
checkins-mood-high = 晴れやか
checkins-purpose = やりがい
checkins-purpose-low = あまりない
checkins-purpose-high = とてもある

checkins-sleep-range = 0〜24の数字でお願いします。例: 6.5
checkins-scale-range = 1から5の中からえらんでください。

action-checkin-set = 調子を記録しました
