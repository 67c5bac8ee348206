// Creates colleagues that are not stored yet.
UNWIND $rows AS row
CREATE (n:Colleague)
SET n = row.properties
RETURN count(*) AS written
