// Sets all properties of stored interactions.
UNWIND $rows AS row
MATCH (n:Interaction {id: row.id})
SET n = row.properties
RETURN count(*) AS written
