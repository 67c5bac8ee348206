// How many deals for one account there are.
MATCH (a:Account {id: $accountId})
MATCH (n:Deal)-[:FOR]->(a)
RETURN count(DISTINCT n) AS count
