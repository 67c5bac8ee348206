// Sets all properties of stored stated ties.
UNWIND $rows AS row
MATCH ()-[r:TIED_TO]->() WHERE r.id = row.id
SET r = row.properties
RETURN count(*) AS written
