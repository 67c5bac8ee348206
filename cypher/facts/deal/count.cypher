// How many deals are stored.
MATCH (n:Deal)
RETURN count(n) AS count
