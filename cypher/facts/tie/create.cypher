// Creates stated ties that are not stored yet.
UNWIND $rows AS row
MATCH (from:Colleague {id: row.colleagueId})
MATCH (to:Person {id: row.personId})
CREATE (from)-[r:TIED_TO]->(to)
SET r = row.properties
RETURN count(*) AS written
