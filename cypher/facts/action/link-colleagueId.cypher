// Draws lines of column colleagueId that are not drawn yet; fewer than given are written where an end is not stored.
UNWIND $rows AS row
MATCH (n:Action {id: row.id})
MATCH (to:Colleague {id: row.to})
CREATE (n)-[:ASSIGNED_TO]->(to)
RETURN count(*) AS written
