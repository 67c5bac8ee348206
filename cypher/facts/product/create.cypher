// Creates products that are not stored yet.
UNWIND $rows AS row
CREATE (n:Product)
SET n = row.properties
RETURN count(*) AS written
