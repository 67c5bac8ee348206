// Draws lines of column accountId that are not drawn yet; fewer than given are written where an end is not stored.
UNWIND $rows AS row
MATCH (n:BehaviourEvent {id: row.id})
MATCH (to:Account {id: row.to})
CREATE (n)-[:BY]->(to)
RETURN count(*) AS written
