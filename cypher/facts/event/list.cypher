// The ids of the events after a given one, in order.
MATCH (n:BehaviourEvent) WHERE n.id > $after
WITH n.id AS id ORDER BY id LIMIT $limit
RETURN id
