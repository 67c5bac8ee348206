// Facts of this kind that a writer has created and that are still there, by id from one on.
MATCH ()-[r:POTENTIAL_FOR]->() WHERE r.id > $after AND r.recordedBy = $writer
RETURN r.id AS id
ORDER BY id LIMIT $limit
