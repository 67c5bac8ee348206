// Sets all properties of stored statements of coaches.
UNWIND $rows AS row
MATCH (n:CoachStatement {id: row.id})
SET n = row.properties
RETURN count(*) AS written
