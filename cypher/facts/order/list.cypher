// The ids of the orders after a given one, in order.
MATCH (n:Order) WHERE n.id > $after
WITH n.id AS id ORDER BY id LIMIT $limit
RETURN id
