// Sets all properties of stored products.
UNWIND $rows AS row
MATCH (n:Product {id: row.id})
SET n = row.properties
RETURN count(*) AS written
