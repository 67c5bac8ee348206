// How many people seated in one account there are.
MATCH (a:Account {id: $accountId})
MATCH (n:Person)-[:HOLDS]->(:Seat)-[:IN]->(a)
RETURN count(DISTINCT n) AS count
