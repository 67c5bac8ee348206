// Takes the line of column accountId away.
UNWIND $rows AS row
MATCH (n:Contract {id: row.id})-[r:WITH]->(:Account {id: row.to})
DELETE r
RETURN count(*) AS written
