// The stakes held in the given accounts, by accounts and by persons.
MATCH (a:Account)<-[r:OWNS]-(x)
WHERE a.id IN $ids AND ($all OR x.confidentiality IS NULL OR x.confidentiality IN $sees)
  AND ($all OR a.confidentiality IS NULL OR a.confidentiality IN $sees)
RETURN x.id AS ownerId, CASE WHEN x:Person THEN 'person' ELSE 'account' END AS ownerKind, a.id AS ownedId, r.id AS id,
  r.interest AS interest, r.share AS share, r.shareMin AS shareMin, r.shareMax AS shareMax,
  r.shareMinExclusive AS shareMinExclusive, r.votes AS votes, r.control AS control, r.since AS since, r.until AS until,
  r.source AS source, r.observedOn AS observedOn, r.confidence AS confidence
