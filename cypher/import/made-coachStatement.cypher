// Facts of this kind that a writer has created and that are still there, by id from one on.
MATCH (n:CoachStatement) WHERE n.id > $after AND n.recordedBy = $writer
RETURN n.id AS id
ORDER BY id LIMIT $limit
