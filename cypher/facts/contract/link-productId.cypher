// Draws lines of column productId that are not drawn yet; fewer than given are written where an end is not stored.
UNWIND $rows AS row
MATCH (n:Contract {id: row.id})
MATCH (to:Product {id: row.to})
CREATE (n)-[:COVERS]->(to)
RETURN count(*) AS written
