// Creates events that are not stored yet.
UNWIND $rows AS row
CREATE (n:BehaviourEvent)
SET n = row.properties
RETURN count(*) AS written
