// Takes the line of column productId away.
UNWIND $rows AS row
MATCH (n:Order {id: row.id})-[r:OF]->(:Product {id: row.to})
DELETE r
RETURN count(*) AS written
