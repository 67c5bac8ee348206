// Sets all properties of stored colleagues.
UNWIND $rows AS row
MATCH (n:Colleague {id: row.id})
SET n = row.properties
RETURN count(*) AS written
