// Why a product cannot become a deal at an account: the order or the statement by which it is there, or an open deal that sells it.
MATCH (a:Account {id: $accountId})
MATCH (p:Product {id: $productId})
CALL (a, p) {
  MATCH (p)<-[:OF]-(o:Order)-[:BY]->(a) WHERE o.orderedOn <= $asOf
  RETURN 'order' AS kind, min(o.id) AS id
  UNION ALL
  MATCH (a)-[r:POTENTIAL_FOR]->(p) WHERE r.state = 'deployed'
  RETURN 'potential' AS kind, min(r.id) AS id
  UNION ALL
  MATCH (p)<-[:SELLS]-(d:Deal)-[:FOR]->(a)
  WHERE coalesce(d.outcome, 'open') = 'open' AND (d.openedOn IS NULL OR d.openedOn <= $asOf)
    AND (d.closeOn IS NULL OR d.closeOn >= $dueFrom)
  RETURN 'deal' AS kind, min(d.id) AS id
}
WITH kind, id WHERE id IS NOT NULL
RETURN kind, id
