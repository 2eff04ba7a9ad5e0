## 人脈のページ

people-page-and = { $a }、{ $b }
