// Creates potentials that are not stored yet.
UNWIND $rows AS row
MATCH (from:Account {id: row.accountId})
MATCH (to:Product {id: row.productId})
CREATE (from)-[r:POTENTIAL_FOR]->(to)
SET r = row.properties
RETURN count(*) AS written
