// The stored orders among the given ids: properties, and the ids each reference leads to.
MATCH (n:Order) WHERE n.id IN $ids
RETURN n.id AS id, properties(n) AS stored, {
  accountId: [(n)-[:BY]->(to:Account) | to.id],
  productId: [(n)-[:OF]->(to:Product) | to.id]
} AS links
