// Creates stakes of accounts that are not stored yet.
UNWIND $rows AS row
MATCH (from:Account {id: row.ownerId})
MATCH (to:Account {id: row.ownedId})
CREATE (from)-[r:OWNS]->(to)
SET r = row.properties
RETURN count(*) AS written
