// The ids of the colleagues after a given one, in order.
MATCH (n:Colleague) WHERE n.id > $after
WITH n.id AS id ORDER BY id LIMIT $limit
RETURN id
