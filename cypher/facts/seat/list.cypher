// The ids of the seats after a given one, in order.
MATCH (n:Seat) WHERE n.id > $after
WITH n.id AS id ORDER BY id LIMIT $limit
RETURN id
