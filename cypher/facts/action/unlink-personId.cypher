// Takes the line of column personId away.
UNWIND $rows AS row
MATCH (n:Action {id: row.id})-[r:ACTS_ON]->(:Person {id: row.to})
DELETE r
RETURN count(*) AS written
