// How many orders of one account there are.
MATCH (a:Account {id: $accountId})
MATCH (n:Order)-[:BY]->(a)
RETURN count(DISTINCT n) AS count
