// Creates influences of kind conflict that are not stored yet.
UNWIND $rows AS row
MATCH (from:Person {id: row.fromId})
MATCH (to:Person {id: row.toId})
CREATE (from)-[r:CONFLICTS_WITH]->(to)
SET r = row.properties
RETURN count(*) AS written
