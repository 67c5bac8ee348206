// Draws lines of column reportsToId that are not drawn yet; fewer than given are written where an end is not stored.
UNWIND $rows AS row
MATCH (n:Seat {id: row.id})
MATCH (to:Seat {id: row.to})
CREATE (n)-[:REPORTS_TO]->(to)
RETURN count(*) AS written
