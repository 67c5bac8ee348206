// The stored potentials among the given ids: properties, and the ids of both ends.
MATCH (from)-[r:POTENTIAL_FOR]->(to) WHERE r.id IN $ids
RETURN r.id AS id, properties(r) AS stored, {accountId: [from.id], productId: [to.id]} AS links
