// How many interactions are stored.
MATCH (n:Interaction)
RETURN count(n) AS count
