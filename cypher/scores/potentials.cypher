// Potentials of the given accounts, each account once.
MATCH (a:Account)-[r:POTENTIAL_FOR]->(p:Product) WHERE a.id IN $ids
RETURN a.id AS accountId, collect([p.id, r.state, r.value, r.currency]) AS potentials
