// How many seats are stored.
MATCH (n:Seat)
RETURN count(n) AS count
