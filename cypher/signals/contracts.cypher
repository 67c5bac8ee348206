// Contracts of the given accounts.
MATCH (n:Contract)-[:WITH]->(a:Account) WHERE a.id IN $ids
RETURN n.id AS id, a.id AS accountId, head([(n)-[:COVERS]->(p:Product) | p.id]) AS productId, n.endsOn AS endsOn
