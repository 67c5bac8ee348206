// Sets all properties of stored events.
UNWIND $rows AS row
MATCH (n:BehaviourEvent {id: row.id})
SET n = row.properties
RETURN count(*) AS written
