// Creates people that are not stored yet.
UNWIND $rows AS row
CREATE (n:Person)
SET n = row.properties
RETURN count(*) AS written
