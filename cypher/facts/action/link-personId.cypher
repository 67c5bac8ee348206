// Draws lines of column personId that are not drawn yet; fewer than given are written where an end is not stored.
UNWIND $rows AS row
MATCH (n:Action {id: row.id})
MATCH (to:Person {id: row.to})
CREATE (n)-[:ACTS_ON]->(to)
RETURN count(*) AS written
