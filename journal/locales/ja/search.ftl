## さがす

search-too-long = さがすことばは{ $limit }文字まででお願いします。
