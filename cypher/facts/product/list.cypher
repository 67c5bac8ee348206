// The ids of the products after a given one, in order.
MATCH (n:Product) WHERE n.id > $after
WITH n.id AS id ORDER BY id LIMIT $limit
RETURN id
