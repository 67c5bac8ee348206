// The stored stakes among the given ids: properties, and the ids of both ends.
MATCH (from)-[r:OWNS]->(to) WHERE r.id IN $ids
RETURN r.id AS id, properties(r) AS stored,
  {ownerId: [from.id], ownedId: [to.id], ownerKind: [CASE WHEN from:Person THEN 'person' ELSE 'account' END]} AS links
