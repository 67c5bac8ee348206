// Takes the line of column accountId away.
UNWIND $rows AS row
MATCH (n:Seat {id: row.id})-[r:IN]->(:Account {id: row.to})
DELETE r
RETURN count(*) AS written
