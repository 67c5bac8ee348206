// Creates interactions that are not stored yet.
UNWIND $rows AS row
CREATE (n:Interaction)
SET n = row.properties
RETURN count(*) AS written
