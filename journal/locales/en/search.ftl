## Search

search-too-long = Please search for { $limit } characters or fewer.
