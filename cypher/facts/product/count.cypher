// How many products are stored.
MATCH (n:Product)
RETURN count(n) AS count
