// The ids of the people after a given one, in order.
MATCH (n:Person) WHERE n.id > $after
WITH n.id AS id ORDER BY id LIMIT $limit
RETURN id
