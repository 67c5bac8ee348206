// How many orders are stored.
MATCH (n:Order)
RETURN count(n) AS count
