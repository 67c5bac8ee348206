// Creates competitors that are not stored yet.
UNWIND $rows AS row
CREATE (n:Competitor)
SET n = row.properties
RETURN count(*) AS written
