// Sets all properties of stored holds.
UNWIND $rows AS row
MATCH ()-[r:HOLDS]->() WHERE r.id = row.id
SET r = row.properties
RETURN count(*) AS written
