// Sets all properties of stored people.
UNWIND $rows AS row
MATCH (n:Person {id: row.id})
SET n = row.properties
RETURN count(*) AS written
