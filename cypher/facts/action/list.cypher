// The ids of the actions after a given one, in order.
MATCH (n:Action) WHERE n.id > $after
WITH n.id AS id ORDER BY id LIMIT $limit
RETURN id
