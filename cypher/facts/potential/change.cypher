// Sets all properties of stored potentials.
UNWIND $rows AS row
MATCH ()-[r:POTENTIAL_FOR]->() WHERE r.id = row.id
SET r = row.properties
RETURN count(*) AS written
