// The stored products among the given ids: properties, and the ids each reference leads to.
MATCH (n:Product) WHERE n.id IN $ids
RETURN n.id AS id, properties(n) AS stored, {} AS links
