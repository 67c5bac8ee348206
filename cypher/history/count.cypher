// How many changes are kept.
MATCH (c:Change)
RETURN count(c) AS count
