// The ids of the interactions with people seated in one account, after a given one, in order.
MATCH (a:Account {id: $accountId})
MATCH (n:Interaction)<-[:TOOK_PART]-(:Person)-[:HOLDS]->(:Seat)-[:IN]->(a) WHERE n.id > $after
WITH DISTINCT n.id AS id ORDER BY id LIMIT $limit
RETURN id
