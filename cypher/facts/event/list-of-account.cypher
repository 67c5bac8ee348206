// The ids of the events of one account, after a given one, in order.
MATCH (a:Account {id: $accountId})
MATCH (n:BehaviourEvent)-[:BY]->(a) WHERE n.id > $after
WITH DISTINCT n.id AS id ORDER BY id LIMIT $limit
RETURN id
