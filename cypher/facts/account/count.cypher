// How many accounts are stored.
MATCH (n:Account)
RETURN count(n) AS count
