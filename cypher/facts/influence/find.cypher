// The stored influences among the given ids: properties, and the ids of both ends.
MATCH (from)-[r:INFLUENCES]->(to) WHERE r.id IN $ids
RETURN r.id AS id, properties(r) AS stored, {fromId: [from.id], toId: [to.id]} AS links
UNION ALL
MATCH (from)-[r:CONFLICTS_WITH]->(to) WHERE r.id IN $ids
RETURN r.id AS id, properties(r) AS stored, {fromId: [from.id], toId: [to.id]} AS links
