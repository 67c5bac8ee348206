// How many rows a list of scores has.
MATCH (s:Score) USING INDEX s:Score(list, score, id)
WHERE s.list = $list AND s.score IS NOT NULL AND s.id IS NOT NULL
RETURN count(s) AS count
