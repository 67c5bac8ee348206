// Draws lines of column personId that are not drawn yet; fewer than given are written where an end is not stored.
UNWIND $rows AS row
MATCH (n:CoachStatement {id: row.id})
MATCH (to:Person {id: row.to})
CREATE (n)-[:SAID_BY]->(to)
RETURN count(*) AS written
