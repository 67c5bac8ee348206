// The stored holds among the given ids: properties, and the ids of both ends.
MATCH (from)-[r:HOLDS]->(to) WHERE r.id IN $ids
RETURN r.id AS id, properties(r) AS stored, {personId: [from.id], seatId: [to.id]} AS links
