// The stored parts in decisions among the given ids: properties, and the ids of both ends.
MATCH (from)-[r:DECIDES_IN]->(to) WHERE r.id IN $ids
RETURN r.id AS id, properties(r) AS stored, {personId: [from.id], dealId: [to.id]} AS links
