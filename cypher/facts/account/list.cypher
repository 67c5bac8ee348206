// The ids of the accounts after a given one, in order.
MATCH (n:Account) WHERE n.id > $after
WITH n.id AS id ORDER BY id LIMIT $limit
RETURN id
