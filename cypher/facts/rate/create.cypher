// Creates rates that are not stored yet.
UNWIND $rows AS row
CREATE (n:Rate)
SET n = row.properties
RETURN count(*) AS written
