// Takes the line of column productIds away.
UNWIND $rows AS row
MATCH (n:Deal {id: row.id})-[r:SELLS]->(:Product {id: row.to})
DELETE r
RETURN count(*) AS written
