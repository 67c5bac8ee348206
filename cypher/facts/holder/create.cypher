// Creates holds that are not stored yet.
UNWIND $rows AS row
MATCH (from:Person {id: row.personId})
MATCH (to:Seat {id: row.seatId})
CREATE (from)-[r:HOLDS]->(to)
SET r = row.properties
RETURN count(*) AS written
