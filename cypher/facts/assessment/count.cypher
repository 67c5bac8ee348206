// How many assessments are stored.
MATCH (n:Assessment)
RETURN count(n) AS count
