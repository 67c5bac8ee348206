// How many contracts are stored.
MATCH (n:Contract)
RETURN count(n) AS count
