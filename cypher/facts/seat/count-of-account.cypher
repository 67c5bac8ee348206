// How many seats of one account there are.
MATCH (a:Account {id: $accountId})
MATCH (n:Seat)-[:IN]->(a)
RETURN count(DISTINCT n) AS count
