// The ids of the assessments after a given one, in order.
MATCH (n:Assessment) WHERE n.id > $after
WITH n.id AS id ORDER BY id LIMIT $limit
RETURN id
