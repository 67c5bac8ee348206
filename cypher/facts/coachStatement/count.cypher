// How many statements of coaches are stored.
MATCH (n:CoachStatement)
RETURN count(n) AS count
