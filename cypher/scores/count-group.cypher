// How many rows of a list of scores of one group there are, counted no further than a number.
MATCH (s:Score) USING INDEX s:Score(groupId)
WHERE s.groupId = $narrow AND s.list = $list
  AND ($segments IS NULL OR s.segment IN $segments) AND ($industries IS NULL OR s.industry IN $industries)
  AND ($countries IS NULL OR s.country IN $countries) AND ($colleague IS NULL OR $colleague IN s.colleagueIds)
  AND ($q IS NULL OR s.search CONTAINS $q)
WITH s LIMIT $limit
RETURN count(s) AS count
