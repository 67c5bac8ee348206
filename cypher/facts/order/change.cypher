// Sets all properties of stored orders.
UNWIND $rows AS row
MATCH (n:Order {id: row.id})
SET n = row.properties
RETURN count(*) AS written
