// How many interactions with people seated in one account there are.
MATCH (a:Account {id: $accountId})
MATCH (n:Interaction)<-[:TOOK_PART]-(:Person)-[:HOLDS]->(:Seat)-[:IN]->(a)
RETURN count(DISTINCT n) AS count
