// Draws lines of column productIds that are not drawn yet; fewer than given are written where an end is not stored.
UNWIND $rows AS row
MATCH (n:Deal {id: row.id})
MATCH (to:Product {id: row.to})
CREATE (n)-[:SELLS]->(to)
RETURN count(*) AS written
