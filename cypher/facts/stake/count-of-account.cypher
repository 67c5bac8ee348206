// How many stakes one account holds or are held in it.
MATCH (a:Account {id: $accountId})
MATCH (a)-[r:OWNS]-()
RETURN count(DISTINCT r) AS count
