## さがす

search-too-long = さがす言葉は{ $limit }文字まででお願いします。
