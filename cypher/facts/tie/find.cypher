// The stored stated ties among the given ids: properties, and the ids of both ends.
MATCH (from)-[r:TIED_TO]->(to) WHERE r.id IN $ids
RETURN r.id AS id, properties(r) AS stored, {colleagueId: [from.id], personId: [to.id]} AS links
