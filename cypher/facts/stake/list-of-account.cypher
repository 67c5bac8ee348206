// The ids of the stakes one account holds or that are held in it, after a given one, in order.
MATCH (a:Account {id: $accountId})
MATCH (a)-[r:OWNS]-() WHERE r.id > $after
WITH DISTINCT r.id AS id ORDER BY id LIMIT $limit
RETURN id
