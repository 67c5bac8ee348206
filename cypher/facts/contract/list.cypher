// The ids of the contracts after a given one, in order.
MATCH (n:Contract) WHERE n.id > $after
WITH n.id AS id ORDER BY id LIMIT $limit
RETURN id
