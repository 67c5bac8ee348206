// How many groups are stored; none before the first membership has been derived.
MATCH (g:Group)
RETURN count(g) AS count
