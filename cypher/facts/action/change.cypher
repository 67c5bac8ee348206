// Sets all properties of stored actions.
UNWIND $rows AS row
MATCH (n:Action {id: row.id})
SET n = row.properties
RETURN count(*) AS written
