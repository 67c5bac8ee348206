// Potentials of the given accounts.
MATCH (a:Account)-[r:POTENTIAL_FOR]->(p:Product) WHERE a.id IN $ids
RETURN a.id AS accountId, p.id AS productId, r.state AS state, r.value AS value, r.currency AS currency, r.source AS source
