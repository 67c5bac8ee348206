// Sets all properties of stored rates.
UNWIND $rows AS row
MATCH (n:Rate {id: row.id})
SET n = row.properties
RETURN count(*) AS written
