// How many rows of a list of scores whose names or ids contain a text there are, counted no further than a number.
MATCH (a:Score) USING INDEX a:Score(found)
WHERE a.found CONTAINS $narrow
MATCH (s:Score {id: $list + ' ' + a.accountId})
WHERE s.list = $list
  AND ($segments IS NULL OR s.segment IN $segments) AND ($industries IS NULL OR s.industry IN $industries)
  AND ($countries IS NULL OR s.country IN $countries) AND ($colleague IS NULL OR $colleague IN s.colleagueIds)
  AND ($q IS NULL OR s.search CONTAINS $q)
WITH s LIMIT $limit
RETURN count(s) AS count
