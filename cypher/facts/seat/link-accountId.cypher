// Draws the line of column accountId; answers the rows whose end is not stored (yet).
UNWIND $rows AS row
MATCH (n:Seat {id: row.id})
OPTIONAL MATCH (to:Account {id: row.to})
FOREACH (end IN CASE WHEN to IS NULL THEN [] ELSE [to] END | MERGE (n)-[:IN]->(end))
WITH row, to WHERE to IS NULL
RETURN row.id AS id, row.to AS to
