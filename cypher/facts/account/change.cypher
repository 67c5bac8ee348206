// Sets all properties of stored accounts.
UNWIND $rows AS row
MATCH (n:Account {id: row.id})
SET n = row.properties
RETURN count(*) AS written
