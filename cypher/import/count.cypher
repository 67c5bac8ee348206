// How many imports are kept.
MATCH (i:Import)
RETURN count(i) AS count
