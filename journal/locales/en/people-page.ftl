## The page of people

people-page-and = { $a }, { $b }
