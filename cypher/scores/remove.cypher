// Takes away rows of scores.
UNWIND $ids AS id
MATCH (s:Score {id: id})
DELETE s
RETURN count(*) AS written
