// Takes the line of column productId away.
UNWIND $rows AS row
MATCH (n:Contract {id: row.id})-[r:COVERS]->(:Product {id: row.to})
DELETE r
RETURN count(*) AS written
