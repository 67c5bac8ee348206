// Creates influences that are not stored yet.
UNWIND $rows AS row
MATCH (from:Person {id: row.fromId})
MATCH (to:Person {id: row.toId})
CREATE (from)-[r:INFLUENCES]->(to)
SET r = row.properties
RETURN count(*) AS written
