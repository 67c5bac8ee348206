// Sets all properties of stored parts in decisions.
UNWIND $rows AS row
MATCH ()-[r:DECIDES_IN]->() WHERE r.id = row.id
SET r = row.properties
RETURN count(*) AS written
