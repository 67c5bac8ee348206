// Stakes between parties everyone may see, after a given id.
MATCH (o)-[r:OWNS]->(x:Account) WHERE r.id > $after
WITH o, r, x ORDER BY r.id LIMIT $limit
RETURN r.id AS id, o.id AS ownerId, CASE WHEN o:Person THEN 'person' ELSE 'account' END AS ownerKind, x.id AS ownedId,
  r.interest AS interest, r.share AS share, r.shareMin AS shareMin, r.shareMax AS shareMax,
  r.shareMinExclusive AS shareMinExclusive, r.votes AS votes, r.control AS control, r.since AS since, r.until AS until,
  r.source AS source, r.observedOn AS observedOn, r.confidence AS confidence,
  o.confidentiality IS NULL AND x.confidentiality IS NULL AS open
ORDER BY id
