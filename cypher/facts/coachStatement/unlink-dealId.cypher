// Takes the line of column dealId away.
UNWIND $rows AS row
MATCH (n:CoachStatement {id: row.id})-[r:SAID_ON]->(:Deal {id: row.to})
DELETE r
RETURN count(*) AS written
