## 今日

today-day-to-come = まだ来ていない日はひらけません。
