// Draws the line of column productId; answers the rows whose end is not stored (yet).
UNWIND $rows AS row
MATCH (n:Order {id: row.id})
OPTIONAL MATCH (to:Product {id: row.to})
FOREACH (end IN CASE WHEN to IS NULL THEN [] ELSE [to] END | MERGE (n)-[:OF]->(end))
WITH row, to WHERE to IS NULL
RETURN row.id AS id, row.to AS to
