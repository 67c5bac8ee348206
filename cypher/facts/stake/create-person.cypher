// Creates stakes of persons that are not stored yet.
UNWIND $rows AS row
MATCH (from:Person {id: row.ownerId})
MATCH (to:Account {id: row.ownedId})
CREATE (from)-[r:OWNS]->(to)
SET r = row.properties
RETURN count(*) AS written
