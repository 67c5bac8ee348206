// The ids of the interactions after a given one, in order.
MATCH (n:Interaction) WHERE n.id > $after
WITH n.id AS id ORDER BY id LIMIT $limit
RETURN id
