// The stored contracts among the given ids: properties, and the ids each reference leads to.
MATCH (n:Contract) WHERE n.id IN $ids
RETURN n.id AS id, properties(n) AS stored, {
  accountId: [(n)-[:WITH]->(to:Account) | to.id],
  productId: [(n)-[:COVERS]->(to:Product) | to.id]
} AS links
