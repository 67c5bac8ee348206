// The ids of the statements of coaches after a given one, in order.
MATCH (n:CoachStatement) WHERE n.id > $after
WITH n.id AS id ORDER BY id LIMIT $limit
RETURN id
