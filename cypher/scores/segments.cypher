// How many rows of a list of scores are in each segment, with their mean score.
MATCH (s:Score) USING INDEX s:Score(list, score, id)
WHERE s.list = $list AND s.score IS NOT NULL AND s.id IS NOT NULL
  AND ($segments IS NULL OR s.segment IN $segments) AND ($industries IS NULL OR s.industry IN $industries)
  AND ($countries IS NULL OR s.country IN $countries) AND ($colleague IS NULL OR $colleague IN s.colleagueIds)
  AND ($group IS NULL OR s.groupId = $group) AND ($q IS NULL OR s.search CONTAINS $q)
RETURN s.segment AS segment, count(*) AS accounts, avg(s.score) AS mean
