// Draws the line of column competitorIds; answers the rows whose end is not stored (yet).
UNWIND $rows AS row
MATCH (n:Deal {id: row.id})
OPTIONAL MATCH (to:Competitor {id: row.to})
FOREACH (end IN CASE WHEN to IS NULL THEN [] ELSE [to] END | MERGE (n)<-[:COMPETES_IN]-(end))
WITH row, to WHERE to IS NULL
RETURN row.id AS id, row.to AS to
