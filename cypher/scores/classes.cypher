// How many rows of a list of RFM scores have each R and F; such a score is 100 R + 10 F + M.
MATCH (s:Score) USING INDEX s:Score(list, score, id)
WHERE s.list = $list AND s.score IS NOT NULL AND s.id IS NOT NULL
  AND ($segments IS NULL OR s.segment IN $segments) AND ($industries IS NULL OR s.industry IN $industries)
  AND ($countries IS NULL OR s.country IN $countries) AND ($colleague IS NULL OR $colleague IN s.colleagueIds)
  AND ($group IS NULL OR s.groupId = $group) AND ($q IS NULL OR s.search CONTAINS $q)
RETURN toInteger(s.score / 100) AS r, toInteger(s.score / 10) % 10 AS f, count(*) AS accounts
