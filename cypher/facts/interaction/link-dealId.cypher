// Draws the line of column dealId; answers the rows whose end is not stored (yet).
UNWIND $rows AS row
MATCH (n:Interaction {id: row.id})
OPTIONAL MATCH (to:Deal {id: row.to})
FOREACH (end IN CASE WHEN to IS NULL THEN [] ELSE [to] END | MERGE (n)-[:ABOUT]->(end))
WITH row, to WHERE to IS NULL
RETURN row.id AS id, row.to AS to
