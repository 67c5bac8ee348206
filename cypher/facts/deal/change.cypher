// Sets all properties of stored deals.
UNWIND $rows AS row
MATCH (n:Deal {id: row.id})
SET n = row.properties
RETURN count(*) AS written
