// How many people are stored.
MATCH (n:Person)
RETURN count(n) AS count
