// In what the given accounts hold stakes: the two ends of each, for walking down.
MATCH (o:Account)-[:OWNS]->(x:Account)
WHERE o.id IN $ids AND ($all OR x.confidentiality IS NULL OR x.confidentiality IN $sees)
RETURN DISTINCT o.id AS ownerId, x.id AS ownedId
