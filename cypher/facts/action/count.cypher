// How many actions are stored.
MATCH (n:Action)
RETURN count(n) AS count
