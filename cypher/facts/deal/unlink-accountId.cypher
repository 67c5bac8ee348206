// Takes the line of column accountId away.
UNWIND $rows AS row
MATCH (n:Deal {id: row.id})-[r:FOR]->(:Account {id: row.to})
DELETE r
RETURN count(*) AS written
