// The ids of the deals after a given one, in order.
MATCH (n:Deal) WHERE n.id > $after
WITH n.id AS id ORDER BY id LIMIT $limit
RETURN id
