// How many contracts of one account there are.
MATCH (a:Account {id: $accountId})
MATCH (n:Contract)-[:WITH]->(a)
RETURN count(DISTINCT n) AS count
