// Takes the line of column personId away.
UNWIND $rows AS row
MATCH (n:BehaviourEvent {id: row.id})-[r:BY]->(:Person {id: row.to})
DELETE r
RETURN count(*) AS written
