// The ids of the deals for one account, after a given one, in order.
MATCH (a:Account {id: $accountId})
MATCH (n:Deal)-[:FOR]->(a) WHERE n.id > $after
WITH DISTINCT n.id AS id ORDER BY id LIMIT $limit
RETURN id
