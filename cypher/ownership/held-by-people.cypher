// In what the given persons hold stakes: the two ends of each.
MATCH (o:Person)-[:OWNS]->(x:Account)
WHERE o.id IN $ids AND ($all OR x.confidentiality IS NULL OR x.confidentiality IN $sees)
RETURN DISTINCT o.id AS ownerId, x.id AS ownedId
