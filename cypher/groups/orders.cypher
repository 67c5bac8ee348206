// Orders of the given accounts.
MATCH (o:Order)-[:BY]->(a:Account) WHERE a.id IN $ids
OPTIONAL MATCH (o)-[:OF]->(p:Product)
RETURN o.id AS id, a.id AS accountId, o.orderedOn AS orderedOn, o.source AS source, p.id AS productId
