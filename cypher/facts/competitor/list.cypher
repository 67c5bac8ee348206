// The ids of the competitors after a given one, in order.
MATCH (n:Competitor) WHERE n.id > $after
WITH n.id AS id ORDER BY id LIMIT $limit
RETURN id
