// Sets all properties of stored contracts.
UNWIND $rows AS row
MATCH (n:Contract {id: row.id})
SET n = row.properties
RETURN count(*) AS written
