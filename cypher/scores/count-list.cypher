// How many rows a list of scores has.
MATCH (s:Score) WHERE s.list = $list AND s.score IS NOT NULL
RETURN count(s) AS count
