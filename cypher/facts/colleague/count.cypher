// How many colleagues are stored.
MATCH (n:Colleague)
RETURN count(n) AS count
