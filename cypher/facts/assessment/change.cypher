// Sets all properties of stored assessments.
UNWIND $rows AS row
MATCH (n:Assessment {id: row.id})
SET n = row.properties
RETURN count(*) AS written
