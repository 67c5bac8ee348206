// Draws the line of column colleagueIds; answers the rows whose end is not stored (yet).
UNWIND $rows AS row
MATCH (n:Deal {id: row.id})
OPTIONAL MATCH (to:Colleague {id: row.to})
FOREACH (end IN CASE WHEN to IS NULL THEN [] ELSE [to] END | MERGE (n)<-[:WORKS_ON]-(end))
WITH row, to WHERE to IS NULL
RETURN row.id AS id, row.to AS to
