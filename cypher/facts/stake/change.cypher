// Sets all properties of stored stakes.
UNWIND $rows AS row
MATCH ()-[r:OWNS]->() WHERE r.id = row.id
SET r = row.properties
RETURN count(*) AS written
