// Draws the line of column personIds; answers the rows whose end is not stored (yet).
UNWIND $rows AS row
MATCH (n:Interaction {id: row.id})
OPTIONAL MATCH (to:Person {id: row.to})
FOREACH (end IN CASE WHEN to IS NULL THEN [] ELSE [to] END | MERGE (n)<-[:TOOK_PART]-(end))
WITH row, to WHERE to IS NULL
RETURN row.id AS id, row.to AS to
