// Sets all properties of stored seats.
UNWIND $rows AS row
MATCH (n:Seat {id: row.id})
SET n = row.properties
RETURN count(*) AS written
