// The stakes that the given persons hold.
MATCH (o:Person)-[r:OWNS]->(x:Account)
WHERE o.id IN $ids AND ($all OR x.confidentiality IS NULL OR x.confidentiality IN $sees)
  AND ($all OR o.confidentiality IS NULL OR o.confidentiality IN $sees)
RETURN o.id AS ownerId, 'person' AS ownerKind, x.id AS ownedId, r.id AS id, r.interest AS interest, r.share AS share,
  r.shareMin AS shareMin, r.shareMax AS shareMax, r.shareMinExclusive AS shareMinExclusive, r.votes AS votes,
  r.control AS control, r.since AS since, r.until AS until, r.source AS source, r.observedOn AS observedOn,
  r.confidence AS confidence
