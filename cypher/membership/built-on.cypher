// The oldest day a stored group was built for, and how many groups there are.
MATCH (g:Group)
RETURN min(g.builtOn) AS oldest, count(g) AS count
