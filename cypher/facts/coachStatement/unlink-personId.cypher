// Takes the line of column personId away.
UNWIND $rows AS row
MATCH (n:CoachStatement {id: row.id})-[r:SAID_BY]->(:Person {id: row.to})
DELETE r
RETURN count(*) AS written
