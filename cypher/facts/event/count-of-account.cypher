// How many events of one account there are.
MATCH (a:Account {id: $accountId})
MATCH (n:BehaviourEvent)-[:BY]->(a)
RETURN count(DISTINCT n) AS count
