// Facts of this kind that a writer has created and that are still there, by id from one on.
CALL () {
  MATCH ()-[r:INFLUENCES]->() WHERE r.id > $after AND r.recordedBy = $writer
  RETURN r.id AS id ORDER BY id LIMIT $limit
  UNION
  MATCH ()-[r:CONFLICTS_WITH]->() WHERE r.id > $after AND r.recordedBy = $writer
  RETURN r.id AS id ORDER BY id LIMIT $limit
}
RETURN id
ORDER BY id LIMIT $limit
