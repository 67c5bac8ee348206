// Draws lines of column dealId that are not drawn yet; fewer than given are written where an end is not stored.
UNWIND $rows AS row
MATCH (n:CoachStatement {id: row.id})
MATCH (to:Deal {id: row.to})
CREATE (n)-[:SAID_ON]->(to)
RETURN count(*) AS written
