// How many rows of a list of scores of one segment there are, counted no further than a number.
MATCH (s:Score) USING INDEX s:Score(list, segment, score, id)
WHERE s.list = $list AND s.segment = $narrow AND s.score IS NOT NULL AND s.id IS NOT NULL
  AND ($segments IS NULL OR s.segment IN $segments) AND ($industries IS NULL OR s.industry IN $industries)
  AND ($countries IS NULL OR s.country IN $countries) AND ($colleague IS NULL OR $colleague IN s.colleagueIds)
  AND ($q IS NULL OR s.search CONTAINS $q)
WITH s LIMIT $limit
RETURN count(s) AS count
