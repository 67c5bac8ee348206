// Sets all properties of stored competitors.
UNWIND $rows AS row
MATCH (n:Competitor {id: row.id})
SET n = row.properties
RETURN count(*) AS written
