// Creates accounts that are not stored yet.
UNWIND $rows AS row
CREATE (n:Account)
SET n = row.properties
RETURN count(*) AS written
