// Changes an import that is in one of the given states, from outside its worker; no row when it is in another.
MATCH (i:Import {id: $id})
SET i.claims = coalesce(i.claims, 0) + 1
WITH i
WHERE i.state IN $states
SET i += $changes
RETURN properties(i) AS stored
