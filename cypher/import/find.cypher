// One import with everything kept about it.
MATCH (i:Import {id: $id})
RETURN properties(i) AS stored
