// Rows of scores as they are stored.
UNWIND $ids AS id
MATCH (s:Score {id: id})
RETURN s.id AS id, properties(s) AS stored
