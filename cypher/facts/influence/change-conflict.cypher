// Sets all properties of stored influences.
UNWIND $rows AS row
MATCH ()-[r:CONFLICTS_WITH]->() WHERE r.id = row.id
SET r = row.properties
RETURN count(*) AS written
