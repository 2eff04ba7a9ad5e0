## 人脈: 人と、セミナーや催し

people-name-empty = お名前をお願いします。例: 小林 恵子
people-line-too-long = { $limit }文字まででお願いします。
people-text-too-long = { $limit }文字まででお願いします。
people-too-many = 人脈に載せられるのは{ $limit }人までです。
people-next-past = 次の連絡は、今日からあとの日でお願いします。
people-next-too-far = 次の連絡は、10年先までの日でお願いします。
people-event-name-empty = 催しの名前をお願いします。例: 地域の起業セミナー
people-event-day-range = 催しの日は、1950年から2150年まででお願いします。
people-events-too-many = 催しは{ $limit }件までです。
people-met-too-many = 会った人は{ $limit }人まででお願いします。

action-person-created = 「{ $name }」を人脈に加えました
action-person-changed = 「{ $name }」の内容を変えました
action-person-archived = 「{ $name }」をしまいました
action-person-restored = 「{ $name }」を取り出しました
action-person-deleted = 「{ $name }」を削除しました
action-next-contact-set = 「{ $name }」への次の連絡を決めました
action-next-contact-cleared = 「{ $name }」への次の連絡を取り消しました
action-contact-recorded = 「{ $name }」との連絡を記録しました
action-event-created = 「{ $name }」を加えました
action-event-changed = 「{ $name }」を変えました
action-event-deleted = 「{ $name }」を削除しました
