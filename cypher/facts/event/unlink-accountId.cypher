// Takes the line of column accountId away.
UNWIND $rows AS row
MATCH (n:BehaviourEvent {id: row.id})-[r:BY]->(:Account {id: row.to})
DELETE r
RETURN count(*) AS written
